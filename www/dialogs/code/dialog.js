// @ts-check
// The dialog that shows the current state as code, in one of three languages.

import { javascript } from './javascript.js';
import { python } from './python.js';
import { rust } from './rust.js';
import { ABOUT, subjectOf } from './subject.js';
import { copies } from '../../dom/clipboard.js';
import { one } from '../../dom/element.js';

/** @type {Record<string, (subject: import('./subject.js').Subject) => string>} */
const LANGUAGES = { rust, javascript, python };
const NEIGHBOURS = /** @type {Record<string, number>} */ ({ ArrowLeft: -1, ArrowRight: 1 });

const text = one('#code-text', HTMLElement), panel = one('#code-panel', HTMLElement);
const tabs = [...document.querySelectorAll('#code [role="tab"]')].filter(tab => tab instanceof HTMLButtonElement);
/** @type {import('./subject.js').Subject | undefined} */
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
 * @param {import('../../state/keys.js').State} state
 * @param {readonly import('../../figure/context.js').ViewDeclaration[]} views
 */
export function showCode(dialog, state, views) {
  subject = subjectOf(state, views);
  one('#code-about', HTMLElement, dialog).textContent = `A complete program that computes ${ABOUT[subject.task]}.`;
  choose(tabs.find(tab => tab.ariaSelected === 'true') ?? tabs[0]);
}
