// @ts-check
// Copying the link, and the numbers as text.

import { one } from './element.js';

/** How long a button says what it has done. */
const SAID = 2000;

/**
 * A button that copies a text.
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
    timer = window.setTimeout(() => { button.textContent = label; }, SAID);
  });
}

/**
 * Who stops the motion to share it means this instant.
 * @param {import('./address.js').Address} address
 * @param {import('./state.js').Store} store
 * @param {import('./motion.js').Motion} motion
 */
export const linkNow = (address, store, motion) => address.link(store.state, motion.phase === 'paused' ? motion.time : 0);

/**
 * @param {import('./views.js').Shared} shared
 * @param {import('./motion.js').Motion} motion
 */
export function connectCopyLink({ address, store }, motion) {
  copies(one('#copy-link', HTMLButtonElement), 'Link copied', 'Copy the address bar', () => {
    address.write(store);
    return linkNow(address, store, motion);
  });
}

/**
 * Loaded behind the first view; until then the button is disabled. A browser lets a page copy only at the very click.
 * @param {import('./views.js').Shared} shared
 */
export async function connectCopyValues({ core, specs, store, address, values }) {
  const { valuesAsText } = await import('./values.js');
  const button = one('#copy-values', HTMLButtonElement);
  copies(button, 'Values copied', 'Not allowed here', () => {
    const { state } = store, link = address.citation(state);
    return values[state.view]?.(link) ?? valuesAsText(core, specs, state, link);
  });
  button.disabled = false;
}
