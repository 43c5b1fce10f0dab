// @ts-check
// The dialogs, loaded when they are first wanted, and the keys that need no focus.

import { find } from '../dom/element.js';
import { capital, reason } from '../text/reason.js';
import { showNotice } from '../dom/notice.js';
import { requireStyle } from '../dom/styles.js';
import { cardsIn } from '../figure/card.js';

/** In these a key is a letter. */
const TYPED = 'input:not([type="range"]), select, textarea, [contenteditable]';

/** Takes away what was last said about a dialog: it is tried again. */
let untell = () => {};

/** @param {unknown} error */
function tell(error) {
  untell = showNotice('The dialog could not be opened', [`${capital(reason(error))}. Try again, or reload the page.`]);
}

/** @param {HTMLDialogElement} dialog @param {() => Promise<void>} [prepare] */
async function open(dialog, prepare) {
  untell();
  try {
    await Promise.all([requireStyle('dialogs.css'), prepare?.()]);
  } catch (error) {
    tell(error);
    return;
  }
  if (!dialog.open) dialog.showModal();
}

/**
 * @param {import('../figure/context.js').Shared} shared
 * @param {() => number} instant of the motion that a link is to hold
 */
export function connectDialogs(shared, instant) {
  const { core, store, specs, address, views } = shared;
  const code = find('#code', HTMLDialogElement),
    shortcuts = find('#shortcuts', HTMLDialogElement);
  for (const dialog of [code, shortcuts]) {
    find('[data-close]', HTMLButtonElement, dialog).addEventListener('click', () => dialog.close());
    // A click beside it closes it, too.
    dialog.addEventListener('click', event => {
      if (event.target === dialog) dialog.close();
    });
  }
  find('#show-code', HTMLButtonElement).addEventListener('click', () =>
    open(code, async () => {
      const { showCode } = await import('./code/dialog.js');
      await showCode(code, core, store.state, views);
    }),
  );
  find('#show-shortcuts', HTMLButtonElement).addEventListener('click', () => open(shortcuts));

  /** Dialogs that are made when they are asked for. @param {string} button @param {() => Promise<void>} show */
  const made = (button, show) =>
    find(button, HTMLButtonElement).addEventListener('click', async () => {
      untell();
      try {
        await Promise.all([requireStyle('dialogs.css'), requireStyle('tools.css')]);
        await show();
      } catch (error) {
        tell(error);
      }
    });
  made('#save-copy', async () => (await import('./saved-copy.js')).openCopy(address.link(store.state, instant())));
  made('#show-cite', async () => (await import('./cite.js')).openCite(core.version(), address.citation(store.state)));
  made('#show-embed', async () =>
    (await import('./embed.js')).openEmbed(
      { store, specs, address },
      cardsIn(find('.view:not([hidden])', HTMLElement)).filter(card => !card.hidden),
    ),
  );

  /** @type {Promise<import('./presentation/presentation.js').Presentation> | undefined} */
  let presentation;
  /** @param {'enter' | 'keep'} act */
  const present = async act => {
    untell();
    try {
      presentation ??= Promise.all([import('./presentation/presentation.js'), requireStyle('presentation.css')]).then(
        ([{ Presentation }]) => new Presentation(shared),
      );
      (await presentation)[act]();
    } catch (error) {
      presentation = undefined;
      tell(error);
    }
  };
  document.addEventListener('present', () => present('enter'));

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(`dialog, ${TYPED}`)) return;
    const view = /^[1-9]$/.test(event.key) ? document.querySelectorAll('.views a')[Number(event.key) - 1] : undefined;
    const act = { p: /** @type {const} */ ('enter'), k: /** @type {const} */ ('keep') }[event.key.toLowerCase()];
    if (event.key === '?') open(shortcuts);
    else if (act) present(act);
    else if (view instanceof HTMLAnchorElement) view.click();
    else return;
    event.preventDefault();
  });
}
