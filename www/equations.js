// @ts-check
// Equations beside the figures: open in one view, open in all; a matter of this device, like the theme.

const STORED = 'odd-sympathy:equations';

/** Storage may be forbidden; then the choice lasts as long as the page. */
function stored() {
  try { return window.localStorage.getItem(STORED) === 'open'; } catch { return false; }
}

/** @param {boolean} open */
function store(open) {
  try { window.localStorage.setItem(STORED, open ? 'open' : 'closed'); } catch { /* lasts as long as the page */ }
}

export function connectEquations() {
  const all = [...document.querySelectorAll('details.equations')].filter(it => it instanceof HTMLDetailsElement);
  for (const details of all) {
    details.open = stored();
    details.addEventListener('toggle', () => {
      if (all.every(({ open }) => open === details.open)) return;
      for (const other of all) other.open = details.open;
      store(details.open);
    });
  }
}
