// @ts-check
// A button that copies a text.

/** How long a button says what it has done. */
const SAID = 2000;

/**
 * @param {HTMLButtonElement} button
 * @param {string} done
 * @param {string} otherwise what to do where the page may not write to the clipboard
 * @param {() => string} text
 */
export function copies(button, done, otherwise, text) {
  const label = button.textContent;
  let timer = 0;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = done;
    } catch {
      button.textContent = otherwise;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      button.textContent = label;
    }, SAID);
  });
}
