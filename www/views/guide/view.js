// @ts-check
// Guide: seven steps, each with a prepared pair, a question, and the control that answers it.

import { one } from '../../dom/element.js';
import { GuideControl } from './control.js';
import { FigureCard } from '../../figure/card.js';
import { PREPARED } from './presets.js';
import { Demonstration } from './show.js';
import { asPrepared, STEPS } from './steps.js';
import { paramsOf, startOf } from '../../state/params.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Motions have a start, other figures do not. */
const MOTIONS = ['moments', 'relativePhase'];

/**
 * @param {import('../../figure/context.js').Context} context
 */
export function connect({ core, store, address, own, specs, fault, section, cards }) {
  const control = one('guide-control', GuideControl, section);
  const showMe = one('#guide-show', HTMLButtonElement), leave = one('#guide-leave', HTMLButtonElement), take = one('#guide-take', HTMLButtonElement);
  const previous = one('#guide-previous', HTMLAnchorElement), next = one('#guide-next', HTMLAnchorElement), onward = one('#guide-onward', HTMLAnchorElement);
  const trial = one('.trial', HTMLElement, section);
  const links = [...section.querySelectorAll('.steps a')].filter(link => link instanceof HTMLAnchorElement);
  const articles = STEPS.map((_, index) => one(`#guide-step-${index + 1}`, HTMLElement, section));
  const demonstration = new Demonstration();
  const blanks = cards.map(card => card.cloneNode(true));

  /** A card is fitted out for its kind: another kind has a card of its own. @param {number} index @param {string} kind */
  const cardOf = (index, kind) => {
    const card = cards[index], fresh = blanks[index].cloneNode(true);
    if (card.kind === kind || !(fresh instanceof FigureCard)) return card;
    fresh.setAttribute('kind', kind);
    fresh.core = core;
    fresh.onFault = fault;
    card.replaceWith(fresh);
    cards[index] = fresh;
    return fresh;
  };

  /** @param {number} step */
  const prepared = step => ({ step, ...PREPARED[step - 1] });

  for (const link of [previous, next, onward, ...links]) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change(prepared(Number(link.dataset.step)));
    });
  }
  control.configure(specs);
  control.onTurn = change => {
    demonstration.stop();
    store.change(change);
  };
  showMe.addEventListener('click', () => {
    const { goal } = STEPS[store.state.step - 1];
    const from = control.valueIn(store.state);
    // On a small screen the figures are out of sight.
    if (cards[0].getBoundingClientRect().bottom > window.innerHeight) trial.scrollIntoView({ block: 'start', behavior: calm.matches ? 'auto' : 'smooth' });
    demonstration.start(share => store.change(control.change(control.between(from, goal, share))));
  });
  // A hand on any control takes it over.
  document.addEventListener('pointerdown', event => { if (event.target !== showMe) demonstration.stop(); });
  leave.addEventListener('click', () => { if (own.state) store.change({ ...own.state, step: store.state.step }); });
  take.addEventListener('click', () => {
    own.forget();
    store.change({ view: 'motion' });
  });

  /** @param {import('../../state/keys.js').State} state */
  const follow = state => {
    control.show(state);
    const answer = one('.answer p', HTMLElement, articles[state.step - 1]);
    const answered = asPrepared(state.step, state) && STEPS[state.step - 1].answered(state, core);
    if (answer.hidden === answered) answer.hidden = !answered;
    articles[state.step - 1].toggleAttribute('answered', answered);
    for (const card of cards) card.invalidate();
  };

  /** @param {number} step */
  const open = step => {
    const { figures, control: what } = STEPS[step - 1];
    articles.forEach((article, index) => { article.hidden = index !== step - 1; });
    one('.answer', HTMLElement, articles[step - 1]).before(trial);
    control.stand(what);
    figures.forEach(({ kind, title, options }, index) => {
      const card = cardOf(index, kind);
      one('h4', HTMLElement, card).textContent = title;
      card.subject = () => ({
        params: paramsOf(store.state),
        options: MOTIONS.includes(kind) ? { ...options, ...startOf(store.state) } : options,
      });
    });
    for (const link of links) {
      link.href = address.link({ ...store.state, view: 'guide', ...prepared(Number(link.dataset.step)) });
      if (Number(link.dataset.step) === step) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    lead(previous, step - 1);
    lead(next, step + 1);
    lead(onward, step + 1);
    showMe.disabled = false;
  };

  /** @param {HTMLAnchorElement} link @param {number} step */
  const lead = (link, step) => {
    link.hidden = step < 1 || step > STEPS.length;
    if (link.hidden) return;
    link.href = address.link({ ...store.state, view: 'guide', ...prepared(step) });
    link.dataset.step = String(step);
  };

  /** @param {import('../../state/keys.js').State} state @param {import('../../state/keys.js').State} [from] */
  const show = (state, from) => {
    leave.hidden = own.state === undefined;
    if (!from || from.step !== state.step || from.view !== 'guide') open(state.step);
    follow(state);
  };
  store.subscribe((state, from) => {
    if (state.view !== 'guide' || state.step !== from.step) demonstration.stop();
    if (state.view !== 'guide') return;
    show(state, from);
    // A reader who turns a page reads on at its top, by eye or by ear.
    if (state.step !== from.step && from.view === 'guide') one('h3', HTMLElement, articles[state.step - 1]).focus();
  });
  show(store.state);
}
