// @ts-check
// Story: chapters, each with a prepared pair, a question, and the control that answers it, beside two clocks that go on.

import html from './view.html';
import { one, write } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { paramsOf, startOf } from '../../state/params.js';
import { showExact } from '../../text/numbers.js';
import { asPrepared, SHOWN } from './chapters.js';
import { GuideControl } from './control.js';
import { DragNumber } from './drag-number.js';
import { NAMES, PredictChoice, predictions } from './prediction.js';
import { CHAPTERS, opened, placeIn } from './presets.js';
import { Demonstration } from './show.js';
import { StoryClocks } from './story-clocks.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Motions have a start, other figures do not. */
const MOTIONS = ['moments', 'relativePhase'];
/** So long a prediction is watched before it is told what came. */
const WATCHED = 6000;

/** @typedef {import('../../state/keys.js').State} State */

/**
 * @param {import('../../figure/context.js').Context} context
 */
export function connect(context) {
  const { core, store, address, own, specs, fault, section, cards } = context;
  const control = one('guide-control', GuideControl, section);
  const showMe = one('#guide-show', HTMLButtonElement), leave = one('#guide-leave', HTMLButtonElement), take = one('#guide-take', HTMLButtonElement);
  const previous = one('#guide-previous', HTMLAnchorElement), next = one('#guide-next', HTMLAnchorElement), onward = one('#guide-onward', HTMLAnchorElement);
  const trial = one('.trial', HTMLElement, section), mark = one('#guide-mark', HTMLButtonElement), marked = one('#guide-marked', HTMLElement);
  const links = [...section.querySelectorAll('.steps a')].filter(link => link instanceof HTMLAnchorElement);
  const articles = SHOWN.map(({ id }) => one(`#${id}`, HTMLElement, section));
  const demonstration = new Demonstration();
  const blanks = cards.map(card => card.cloneNode(true));
  const clocks = new StoryClocks(context, cards[0]);
  let watched = 0;

  for (const number of section.querySelectorAll('drag-number')) if (number instanceof DragNumber) number.connect(store, specs);
  for (const choice of section.querySelectorAll('predict-choice')) {
    if (!(choice instanceof PredictChoice)) continue;
    choice.connect(one('h3', HTMLElement, choice.closest('article') ?? section).textContent ?? '');
    choice.onGuess = () => {
      clocks.restart();
      reveal();
      window.clearTimeout(watched);
      watched = window.setTimeout(reveal, calm.matches ? 0 : WATCHED, true);
    };
  }

  /** A card is fitted out for its kind: another kind has a card of its own. @param {number} index @param {string} kind */
  const cardOf = (index, kind) => {
    const present = cards[index], fresh = blanks[index].cloneNode(true);
    if (present.kind === kind || !(fresh instanceof FigureCard)) return present;
    fresh.setAttribute('kind', kind);
    fresh.core = core;
    fresh.onFault = fault;
    present.replaceWith(fresh);
    cards[index] = fresh;
    return fresh;
  };

  for (const link of [previous, next, onward, ...links]) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change(opened(Number(link.dataset.place)));
    });
  }
  control.configure(specs);
  control.onTurn = change => {
    demonstration.stop();
    store.change(change);
  };
  showMe.addEventListener('click', () => {
    const { goal } = SHOWN[placeIn(store.state)];
    const from = control.valueIn(store.state);
    demonstration.start(share => store.change(control.change(control.between(from, goal, share))));
  });
  // A hand on any control takes it over.
  document.addEventListener('pointerdown', event => { if (event.target !== showMe) demonstration.stop(); });
  leave.addEventListener('click', () => {
    const { step, chapter } = store.state;
    if (own.state) store.change({ ...own.state, step, chapter });
  });
  take.addEventListener('click', () => {
    own.forget();
    store.change({ view: 'motion' });
  });
  mark.addEventListener('click', () => {
    const { xiCritical } = core.thresholds(paramsOf(store.state));
    write(marked, `Your mark: ξ = ${showExact(store.state.xi)}. The threshold: ξcrit = ${showExact(Number(xiCritical.toPrecision(6)))}.`);
  });
  one('#guide-sheet', HTMLButtonElement, section).addEventListener('click', async () => {
    try {
      const { printSheet } = await import('./teacher-sheet.js');
      printSheet(articles, place => address.link({ ...store.state, view: 'guide', ...opened(place) }));
    } catch (error) {
      fault(error);
    }
  });

  /** What came is told after it was seen, and the figure that tells it is not there before. @param {boolean} [came] */
  function reveal(came = false) {
    const article = articles[placeIn(store.state)], choice = article.querySelector('predict-choice');
    const waits = choice instanceof PredictChoice && !choice.made;
    const { figures } = SHOWN[placeIn(store.state)];
    cards.forEach((card, index) => { card.hidden = index > 0 && (waits || index > figures.length); });
    const outcome = article.querySelector('.outcome');
    if (outcome instanceof HTMLElement && (came || waits)) outcome.hidden = waits;
    return waits;
  }

  /** @param {State} state */
  const follow = state => {
    const place = placeIn(state), article = articles[place];
    control.show(state);
    clocks.follow(state);
    const answer = one('.answer p', HTMLElement, article);
    const answered = asPrepared(place, state) && SHOWN[place].answered(state, core);
    if (answer.hidden === answered) {
      answer.hidden = !answered;
      // On a small screen it may stand below.
      if (answered) answer.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
    }
    article.toggleAttribute('answered', answered);
    for (const card of cards.slice(1)) card.invalidate();
  };

  /** @param {number} place */
  const open = place => {
    const { figures, control: what, range } = SHOWN[place];
    articles.forEach((article, index) => { article.hidden = index !== place; });
    one('.answer', HTMLElement, articles[place]).before(trial);
    mark.hidden = marked.hidden = SHOWN[place].id !== 'guide-step-4';
    marked.textContent = '';
    control.stand(what, range);
    figures.forEach(({ kind, title, options }, index) => {
      const card = cardOf(index + 1, kind);
      one('h4', HTMLElement, card).textContent = title;
      card.subject = () => ({
        params: paramsOf(store.state),
        options: { ...options?.(store.state), ...(MOTIONS.includes(kind) ? startOf(store.state) : {}) },
      });
    });
    window.clearTimeout(watched);
    clocks.open(SHOWN[place].clocks ?? {}, reveal());
    for (const link of links) {
      link.href = address.link({ ...store.state, view: 'guide', ...opened(Number(link.dataset.place)) });
      if (Number(link.dataset.place) === place) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    lead(previous, place - 1);
    lead(next, place + 1);
    lead(onward, place + 1);
    showMe.disabled = false;
    if (place === CHAPTERS.length - 1) tellPredictions();
  };

  const tellPredictions = () => {
    const list = one('#guide-predictions', HTMLElement, section), made = predictions();
    list.hidden = made.length === 0;
    one('ul', HTMLElement, list).replaceChildren(...made.map(({ guess, came, chapter }) => {
      const item = document.createElement('li');
      item.textContent = `${chapter} You predicted ${NAMES[guess]}; they came to stand ${NAMES[came]}.`;
      return item;
    }));
  };

  /** @param {HTMLAnchorElement} link @param {number} place */
  const lead = (link, place) => {
    link.hidden = place < 0 || place >= CHAPTERS.length;
    if (link.hidden) return;
    link.href = address.link({ ...store.state, view: 'guide', ...opened(place) });
    link.dataset.place = String(place);
  };

  /** @param {State} state @param {State} [from] */
  const show = (state, from) => {
    leave.hidden = own.state === undefined;
    if (!from || placeIn(from) !== placeIn(state) || from.view !== 'guide') open(placeIn(state));
    follow(state);
  };
  store.subscribe((state, from) => {
    const turned = placeIn(state) !== placeIn(from);
    if (state.view !== 'guide' || turned) demonstration.stop();
    if (state.view !== 'guide') return;
    show(state, from);
    // A reader who turns a page reads on at its top, by eye or by ear.
    if (turned && from.view === 'guide') one('h3', HTMLElement, articles[placeIn(state)]).focus();
  });
  show(store.state);
}

export { html };
