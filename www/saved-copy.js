// @ts-check
// A saved copy begins where it was saved, unless the address asks for something else.

import { find } from './dom/element.js';

/** @param {import('./core/types.js').SavedCopy} savedCopy */
export function open({ title, link }) {
  // Of the ways to change an address, the one that no browser refuses for a file.
  if (window.location.hash === '') window.location.replace(link);
  if (title === '') return;
  const line = document.createElement('p');
  line.className = 'copy-title';
  line.textContent = title;
  find('.bench', HTMLElement).before(line);
}
