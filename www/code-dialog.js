// @ts-check
// The dialog that shows the present state as code, in one of three languages.

import { javascript } from './code-javascript.js';
import { python } from './code-python.js';
import { rust } from './code-rust.js';
import { ABOUT, subjectOf } from './code-subject.js';
import { copies } from './copy.js';
import { one } from './element.js';

/** @type {Record<string, (subject: import('./code-subject.js').Subject) => string>} */
const LANGUAGES = { rust, javascript, python };
const NEIGHBOURS = /** @type {Record<string, number>} */ ({ ArrowLeft: -1, ArrowRight: 1 });

const text = one('#code-text', HTMLElement), panel = one('#code-panel', HTMLElement);
const tabs = [...document.querySelectorAll('#code [role="tab"]')].filter(tab => tab instanceof HTMLButtonElement);
/** @type {import('./code-subject.js').Subject | undefined} */
let subject;

/** @param {HTMLButtonElement} chosen */
function choose(chosen) {
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', chosen.id);
  if (subject) text.textContent = LANGUAGES[chosen.dataset.language ?? ''](subject);
  panel.scrollTo(0, 0);
}

tabs.forEach((tab, index) => {
  tab.addEventListener('click', () => choose(tab));
  tab.addEventListener('keydown', event => {
    const step = NEIGHBOURS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(index + step + tabs.length) % tabs.length];
    next.focus();
    choose(next);
  });
});
copies(one('#code-copy', HTMLButtonElement), 'Code copied', 'Select it and copy', () => text.textContent ?? '');

/**
 * @param {HTMLDialogElement} dialog
 * @param {import('./state.js').State} state
 */
export function showCode(dialog, state) {
  subject = subjectOf(state);
  one('#code-about', HTMLElement, dialog).textContent = `A complete program for the present parameters: ${ABOUT[subject.task]}.`;
  choose(tabs.find(tab => tab.ariaSelected === 'true') ?? tabs[0]);
}
