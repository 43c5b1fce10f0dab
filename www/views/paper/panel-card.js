// @ts-check
// A panel of the paper as a card: made here, since there are eleven of one shape.

import { connectChoice } from '../../controls/choice.js';
import { typeset } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { showNumber } from '../../text/numbers.js';
import { PaperLocking } from './paper-locking.js';
import { connectComputed } from '../../figure/computed-card.js';
import { sheetChoices } from '../../figure/plane-choices.js';
import { paramsOf } from '../../state/params.js';

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} properties
 * @param {(Node | string)[]} children
 */
function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The parameters of the paper in words, but for what its curves differ in. @param {import('./panels.js').Panel} panel */
function parameters({ params: { omega1, omega2, g, gamma, nbar1, nbar2 }, family }) {
  /** @type {[string, string][]} */
  const all = [
    ['ω₂', `ω₂ = ${showNumber(omega2)}`],
    ['g', `g = ${showNumber(g)}`],
    ['γ', `γ = ${showNumber(gamma)}`],
    ['n̄', nbar1 === nbar2 ? `n̄ = ${showNumber(nbar1)}` : `n̄ = ${showNumber(nbar1)}, ${showNumber(nbar2)}`],
  ];
  const fixed = all.filter(([symbol]) => !family.startsWith(symbol)).map(([, text]) => text);
  return `${fixed.join('; ')}${family && `; ${family}`}; ω₁ = ${showNumber(omega1)}.`;
}

/**
 * @param {import('../../figure/context.js').Context} context
 * @param {import('./panels.js').Panel} panel
 */
export function panelCard(context, panel) {
  const { core, store, fault } = context;
  const { fig, kind, title, explorer, opens, inPlane, scanned } = panel;
  const id = `panel-${fig}`;
  const card = /** @type {FigureCard} */ (document.createElement('figure-card'));
  card.id = id;
  card.className = 'panel';
  card.setAttribute('kind', kind);
  card.core = core;
  card.onFault = fault;

  const link = make('a', { className: 'open' }, `${fig.slice(0, 1)}(${fig.slice(1)}) `, ...typeset(title));
  const ink = make('div', { className: 'ink' });
  const into = make('button', { type: 'button', className: 'into' }, opens ? `Open with ${opens}` : 'Open with these parameters');
  if (opens) into.title = 'The explorer shows curves that differ in one parameter.';
  const actions = make('div', { className: 'actions' }, into);
  const header = make('header', {}, make('h4', { id: `${id}-title` }, link));
  card.append(
    header,
    ink,
    make('p', { className: 'sentence' }),
    make('p', { className: 'note' }),
    make('p', { className: 'at' }, parameters(panel)),
    actions,
  );

  const open = () => store.change({ view: 'paper', fig });
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  // The picture is the larger target; a reader without a pointer uses the link.
  ink.addEventListener('click', () => {
    if (!ink.closest('dialog')) open();
  });
  into.addEventListener('click', () => store.change({ ...explorer, ...(inPlane && { planePart: store.state.part }), fig: '' }));

  if (scanned) {
    actions.before(make('p', { className: 'method' }));
    header.append(statusOf());
    actions.prepend(methodChoice(context.store, `${id}-method`));
    connectComputed(new PaperLocking(context.loaded, panel), card, 'paper', context);
  } else {
    card.subject = () => {
      const { part, continuation } = store.state;
      return { params: paramsOf(store.state), ...(inPlane && { options: { part, continuation } }) };
    };
    if (inPlane) sheetChoices(card, store, 'part');
  }
  return { card, link };
}

/** How many points of the curves are computed, and a button to stop. */
function statusOf() {
  const status = document.createElement('progress-status');
  status.setAttribute('what', 'curves');
  return status;
}

/**
 * How the curves are computed.
 * @param {import('../../state/store.js').Store} store
 * @param {string} id
 */
function methodChoice(store, id) {
  const select = make(
    'select',
    { id },
    new Option('Ensemble', 'ensemble'),
    new Option('Monte Carlo, as published', 'monteCarlo'),
    new Option('Long-time limit', 'limit'),
  );
  connectChoice(select, store, 'method');
  return make('label', { className: 'choice', htmlFor: id }, 'Method ', select);
}
