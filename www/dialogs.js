// @ts-check
// The two dialogs, loaded when they are first wanted, and the keys that need no focus.

import { one } from './element.js';
import { capital, reason } from './fault.js';
import { showNotice } from './notice.js';
import { dress } from './views.js';

/** In these a key is a letter. */
const TYPED = 'input:not([type="range"]), select, textarea, [contenteditable]';

/** @type {Promise<unknown> | undefined} */
let dressed;

/** @param {HTMLDialogElement} dialog @param {() => Promise<void>} [prepare] */
async function open(dialog, prepare) {
  try {
    await Promise.all([dressed ??= dress('./dialogs.css'), prepare?.()]);
  } catch (error) {
    showNotice('This could not be opened', [`${capital(reason(error))}. Try again, or reload the page.`]);
    return;
  }
  if (!dialog.open) dialog.showModal();
}

/** @param {import('./state.js').Store} store */
export function connectDialogs(store) {
  const code = one('#code', HTMLDialogElement), shortcuts = one('#shortcuts', HTMLDialogElement);
  for (const dialog of [code, shortcuts]) {
    one('[data-close]', HTMLButtonElement, dialog).addEventListener('click', () => dialog.close());
    // A click beside it closes it, too.
    dialog.addEventListener('click', event => { if (event.target === dialog) dialog.close(); });
  }
  one('#show-code', HTMLButtonElement).addEventListener('click', () => open(code, async () => {
    const { showCode } = await import('./code-dialog.js');
    showCode(code, store.state);
  }));
  one('#show-shortcuts', HTMLButtonElement).addEventListener('click', () => open(shortcuts));

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(`dialog, ${TYPED}`)) return;
    const view = /^[1-9]$/.test(event.key) ? document.querySelectorAll('.views a')[Number(event.key) - 1] : undefined;
    if (event.key === '?') open(shortcuts);
    else if (view instanceof HTMLAnchorElement) view.click();
    else return;
    event.preventDefault();
  });
}
