// @ts-check
// The dialog that shows the current state as code, in one of several languages.

import { javascript } from './javascript.js';
import { python } from './python.js';
import { rust } from './rust.js';
import { subjectOf, TASKS, tasksOf } from './subject.js';
import { loadFullCore } from '../../core/load.js';
import { copies } from '../../dom/clipboard.js';
import { find } from '../../dom/element.js';

/** @type {Record<string, (subject: import('./subject.js').Subject) => string>} */
const LANGUAGES = { Rust: rust, JavaScript: javascript, Python: python };
const NEIGHBOURS = /** @type {Record<string, number>} */ ({ ArrowLeft: -1, ArrowRight: 1 });

const text = find('#code-text', HTMLElement),
  panel = find('#code-panel', HTMLElement);
const tabs = Object.keys(LANGUAGES).map(name => {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = `code-tab-${name.toLowerCase()}`;
  tab.textContent = name;
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  return tab;
});
find('#code [role="tablist"]', HTMLElement).append(...tabs);
/** @type {import('./subject.js').Subject | undefined} */
let subject;
const choice = document.createElement('label'),
  select = document.createElement('select');
choice.className = 'choice';
choice.append('What it computes ', select);
find('#code-about', HTMLElement).before(choice);

/** @param {HTMLButtonElement} chosen */
function choose(chosen) {
  for (const tab of tabs) {
    tab.setAttribute('aria-selected', String(tab === chosen));
    tab.tabIndex = tab === chosen ? 0 : -1;
  }
  panel.setAttribute('aria-labelledby', chosen.id);
  if (subject) text.textContent = LANGUAGES[chosen.textContent ?? ''](subject);
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
copies(find('#code-copy', HTMLButtonElement), 'Code copied', 'Select it and copy', () => text.textContent ?? '');

/**
 * @param {HTMLDialogElement} dialog
 * @param {import('../../core/types.js').Core} first that of the first view
 * @param {import('../../state/keys.js').State} state
 * @param {readonly import('../../figure/context.js').ViewDeclaration[]} views
 */
export async function showCode(dialog, first, state, views) {
  // A view that has more than the first one is drawn by the whole core, which is there.
  const core = views.some(({ name, furtherTasks }) => name === state.view && furtherTasks) ? (await loadFullCore()).core : first;
  const tasks = tasksOf(core, state, views);
  choice.hidden = tasks.length === 1;
  select.replaceChildren(...tasks.map(task => new Option(TASKS[task].title, task)));
  const show = () => {
    subject = subjectOf(core, state, tasks[select.selectedIndex]);
    find('#code-about', HTMLElement, dialog).textContent = `A complete program that computes ${TASKS[subject.task].about(subject)}.`;
    choose(tabs.find(tab => tab.ariaSelected === 'true') ?? tabs[0]);
  };
  select.onchange = show;
  show();
}
