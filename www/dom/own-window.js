// @ts-check
// Links out of a frame. Whether its host lets it open windows is known when one is opened, and not before.

import { embedded } from './embed-link.js';
import { showNotice } from './notice.js';

/** Says that there is no window, with the address to take along. @param {string} address */
function tell(address) {
  const label = document.createElement('label'),
    field = document.createElement('input');
  field.type = 'text';
  field.readOnly = true;
  field.className = 'address';
  field.value = address;
  field.addEventListener('focus', () => field.select());
  label.append('Copy its address and open it yourself: ', field);
  showNotice('The page around this figure does not let it open a window', [label]);
}

/** Nothing where it is forbidden; Firefox throws. @param {string} address */
function openWindow(address) {
  try {
    return window.open(address, '_blank');
  } catch {
    return null;
  }
}

/** Opens a link beside the article, or says why not. @param {HTMLAnchorElement} link */
export function opensOutside(link) {
  link.target = '_blank';
  link.rel = 'noopener';
  if (!embedded) return;
  link.addEventListener('click', event => {
    // Whoever asks for a tab, a window or a file with a key asks the browser.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const opened = openWindow(link.href);
    if (opened) opened.opener = null;
    else tell(link.href);
  });
}

/** The figure without the article around it. */
export function ownWindow() {
  const link = document.createElement('a');
  link.textContent = 'Open the figure in a window of its own';
  link.href = window.location.href;
  opensOutside(link);
  return link;
}
