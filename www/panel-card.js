// @ts-check
// A panel of the paper as a card: made here, since there are eleven of one shape.

import { connectChoice } from './choice.js';
import { typeset } from './element.js';
import { FigureCard } from './figure-card.js';
import { showNumber } from './numbers.js';
import { PanelWork } from './panel-work.js';
import { paramsOf } from './state.js';

/** Work that is over sooner need not be spoken of. */
const WORTH_SAYING = 250;

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
function parameters({ explorer, family = '' }) {
  const { delta = 0, g = 0, gamma = 0, nbar1 = 0, nbar2 = 0 } = explorer;
  /** @type {[string, string][]} */
  const all = [
    ['ω₂', `ω₂ = ${showNumber(1 - delta)}`],
    ['g', `g = ${showNumber(g)}`],
    ['γ', `γ = ${showNumber(gamma)}`],
    ['n̄', nbar1 === nbar2 ? `n̄ = ${showNumber(nbar1)}` : `n̄ = ${showNumber(nbar1)}, ${showNumber(nbar2)}`],
  ];
  const fixed = all.filter(([symbol]) => !family.startsWith(symbol)).map(([, text]) => text);
  return `${fixed.join('; ')}${family && `; ${family}`}; ω₁ = 1.`;
}

/**
 * @param {import('./types.js').Context} context
 * @param {import('./panels.js').Panel} panel
 */
export function panelCard({ core, loaded, store, fault }, panel) {
  const { fig, title, explorer, opens, scanned } = panel;
  const id = `panel-${fig}`;
  const card = /** @type {FigureCard} */ (document.createElement('figure-card'));
  card.id = id;
  card.className = 'panel';
  card.setAttribute('kind', `fig${fig}`);
  card.core = core;
  card.onFault = fault;

  const link = make('a', { className: 'open' }, `${fig.slice(0, 1)}(${fig.slice(1)}) `, ...typeset(title));
  const canvas = make('canvas', { role: 'img' });
  canvas.setAttribute('aria-labelledby', `${id}-title`);
  canvas.setAttribute('aria-describedby', `${id}-sentence`);
  const ink = make('div', { className: 'ink' }, canvas);
  const into = make('button', { type: 'button', className: 'into' }, opens ? `Open with ${opens}` : 'Open with these parameters');
  if (opens) into.title = 'In the explorer one parameter differs from curve to curve.';
  const actions = make('div', { className: 'actions' }, into);
  const header = make('header', {}, make('h4', { id: `${id}-title` }, link));
  card.append(
    header, ink,
    make('p', { className: 'sentence', id: `${id}-sentence` }),
    make('p', { className: 'note' }),
    make('p', { className: 'at' }, parameters(panel)), actions);

  const open = () => store.change({ view: 'paper', fig });
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  // The picture is the larger target; who has no pointer has the link.
  ink.addEventListener('click', () => { if (!ink.closest('dialog')) open(); });
  into.addEventListener('click', () => store.change({ ...explorer, fig: '' }));

  if (scanned) {
    const work = new PanelWork(loaded, panel);
    actions.before(make('p', { className: 'method' }));
    const { method, status, word } = workControls(work, store, `${id}-method`);
    header.append(status);
    actions.prepend(method);
    actions.append(word);
    card.subject = () => work.options && { params: paramsOf(store.state), options: work.options };
    const say = work.onChange;
    work.onChange = () => {
      say();
      card.toggleAttribute('stale', work.stale);
      card.invalidate();
    };
    /** @param {import('./state.js').State} state */
    const follow = state => {
      if (state.view === 'paper' && (state.fig === '' || state.fig === fig)) work.want(state);
      else work.rest();
    };
    store.subscribe(follow);
    follow(store.state);
  } else {
    card.subject = () => ({ params: paramsOf(store.state) });
  }
  return { card, link };
}

/**
 * How the curves are computed, how far they are, and a button to stop.
 * @param {PanelWork} work
 * @param {import('./state.js').Store} store
 * @param {string} id
 */
function workControls(work, store, id) {
  const select = make('select', { id },
    new Option('Ensemble', 'ensemble'), new Option('Monte Carlo, as published', 'monteCarlo'), new Option('Long-time limit', 'limit'));
  connectChoice(select, store, 'method');
  const stop = make('button', { type: 'button', className: 'stop' }, 'Cancel');
  stop.addEventListener('click', () => {
    if (work.phase === 'running') work.cancel();
    else work.start(store.state);
  });
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', 'Computing the curves');
  const word = make('span', { className: 'word', role: 'status' });
  const stopped = make('span', { className: 'stopped', role: 'status' });
  const status = make('div', { className: 'work' }, bar, stopped, stop);
  let timer = 0;
  work.onChange = () => {
    const { phase, share } = work;
    bar.value = share;
    status.dataset.phase = phase;
    stop.textContent = phase === 'running' ? 'Cancel' : 'Compute';
    if (phase === 'running') {
      timer ||= window.setTimeout(() => { word.textContent = 'Computing the curves'; }, WORTH_SAYING);
    } else {
      window.clearTimeout(timer);
      timer = 0;
      word.textContent = phase === 'failed' ? `The curves failed: ${work.fault}` : '';
    }
    stopped.textContent = phase === 'cancelled' ? 'Stopped' : '';
  };
  return { method: make('label', { className: 'choice', htmlFor: id }, 'Method ', select), status, word };
}
