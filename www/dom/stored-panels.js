// @ts-check
// Where nothing can be computed: the paper's panels as pictures, from the part of the page for browsers without scripts.

/** @param {string} [fig] that panel alone */
export function showStoredPanels(fig) {
  const stored = document.querySelector('noscript.stored'), main = document.getElementById('figures');
  if (!stored || !main) return;
  const { body } = new DOMParser().parseFromString(stored.textContent ?? '', 'text/html');
  const figures = [...body.querySelectorAll('figure')].filter(figure => !fig || figure.dataset.fig === fig);
  const section = document.createElement('section'), heading = document.createElement('h2');
  section.className = 'stored';
  heading.textContent = figures.length === 1 ? 'As a picture' : 'The panels of the paper as pictures';
  section.append(heading, ...figures.map(figure => document.adoptNode(figure)));
  main.prepend(section);
}
