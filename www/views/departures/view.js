// @ts-check
// Departures: a live figure beside each place where what is printed contradicts its own model, or is right but approximate.

import { DEPARTURES, stateOf } from './cards.js';
import html from './view.html';
import { find, setText } from '../../dom/element.js';
import { embedded } from '../../dom/embed-link.js';
import { requestTurn } from '../../dom/frame.js';
import { specOf } from '../../state/fields.js';
import { FigureCard } from '../../figure/card.js';
import { showNumber } from '../../text/numbers.js';
import { PhysicalityMeter } from '../../controls/physicality-meter.js';
import { PARAMETERS } from '../../state/keys.js';
import { paramsOf } from '../../state/params.js';

/** Milliseconds within which a figure that is drawn has its words. */
const WORDS_FOLLOW = 1000;
/** Pixels by which nobody means to scroll. */
const NOTICED = 2;

/**
 * One that is laid out in a frame of its own: all of them with their mathematics would be one stall.
 * @param {HTMLElement} article
 * @returns {Promise<void>}
 */
function turnOf(article) {
  article.toggleAttribute('waiting', true);
  return new Promise(resolve => {
    requestTurn({
      near: true,
      takeTurn: () => {
        article.removeAttribute('waiting');
        // At once, so that the frame knows what it took.
        article.getBoundingClientRect();
        resolve();
      },
    });
  });
}

/** @param {import('../../figure/context.js').Context} context */
export async function connect({ core, store, address, specs, section, early }) {
  const parts = DEPARTURES.map((departure, index) => {
    const item = index + 1;
    const article = find(`#departure-${item}`, HTMLElement, section);
    const card = find('figure-card', FigureCard, article);
    const take = document.createElement('button');
    take.type = 'button';
    take.textContent = 'Use these parameters';
    take.addEventListener('click', () => store.change({ xiPhase: 0, ...departure.instead?.(store.state) }));
    find('.at', HTMLElement, article).after(take);
    const meter = article.querySelector('physicality-meter');
    card.subject = () => ({ params: paramsOf(stateOf(departure, store.state)), options: departure.options });
    const link = find('h3 a', HTMLAnchorElement, article);
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change({ item });
    });
    return { item, departure, article, card, link, take, meter: meter instanceof PhysicalityMeter ? meter : undefined };
  });

  /** @param {import('../../state/keys.js').State} state */
  const show = state => {
    for (const { item, departure, article, card, link, take, meter } of parts) {
      const drawn = stateOf(departure, state);
      setText(find('.at', HTMLElement, article), parameters(departure, drawn, state, specs));
      take.hidden = PARAMETERS.every(key => drawn[key] === state[key]);
      meter?.show(core, paramsOf(drawn));
      link.href = address.link({ ...state, item });
      article.toggleAttribute('meant', item === state.item);
      card.invalidate();
    }
  };
  let aimed = new AbortController();
  /** @param {number} item */
  const goTo = item => {
    aimed.abort();
    const { article } = parts[item - 1] ?? {};
    // The article around an embedding stays where it is.
    if (!article || embedded) return;
    aimed = new AbortController();
    aimAt(
      article,
      parts.slice(0, item - 1).map(({ card }) => card),
      aimed,
    );
  };
  store.subscribe((state, before) => {
    if (state.view !== 'departures') return aimed.abort();
    show(state);
    if (state.item !== before.item || state.view !== before.view) goTo(state.item);
  });
  show(store.state);
  const { scrollY } = window;
  // A page that opens with them is not ready before they are; what is being read stays.
  if (document.documentElement.dataset.state === 'ready' && !early) await Promise.all(parts.map(({ article }) => turnOf(article)));
  // After the page has given the cards their room.
  requestAnimationFrame(() => {
    // Who has scrolled meanwhile is where they want to be.
    if (Math.abs(window.scrollY - scrollY) < NOTICED) goTo(store.state.item);
  });
}

/**
 * Words that come above an article push it away where a browser does not keep places: it is aimed at until all are there, or until
 * somebody has scrolled, by whatever means.
 * @param {HTMLElement} article
 * @param {readonly FigureCard[]} above
 * @param {AbortController} aimed
 */
function aimAt(article, above, aimed) {
  const place = () => ({ scroll: window.scrollY, top: article.getBoundingClientRect().top + window.scrollY });
  let ends = 0;
  const aim = () => {
    article.scrollIntoView({ block: 'start' });
    was = place();
    if (above.every(card => card.fresh)) ends ||= window.setTimeout(() => aimed.abort(), WORDS_FOLLOW);
  };
  let was = place();
  aim();
  const follow = () => {
    const is = place(),
      scrolled = is.scroll - was.scroll,
      pushed = is.top - was.top;
    // A browser that keeps places has scrolled by as much as the article was pushed.
    if (Math.abs(scrolled) > NOTICED && Math.abs(scrolled - pushed) > NOTICED) aimed.abort();
    else aim();
  };
  for (const card of above) {
    card.addEventListener('said', follow, { signal: aimed.signal });
    // One whose words are as they were says nothing.
    card.addEventListener('painted', follow, { signal: aimed.signal });
  }
}

/**
 * The numbers behind a figure, and which of them are not the reader's.
 * @param {import('./cards.js').Departure} departure
 * @param {import('../../state/keys.js').State} drawn
 * @param {import('../../state/keys.js').State} state
 * @param {readonly import('../../core/types.js').Spec[]} specs
 */
function parameters({ uses, because = '' }, drawn, state, specs) {
  if (uses.length === 0) return because ? `Shown at ${because}.` : 'It depends on ξ alone.';
  /** @param {readonly (keyof import('../../state/keys.js').State)[]} keys */
  const values = keys => keys.map(key => `${specOf(specs, key).symbol} = ${showNumber(Number(drawn[key]))}`).join(', ');
  const changed = uses.filter(key => drawn[key] !== state[key]),
    current = uses.filter(key => drawn[key] === state[key]);
  return [
    ...(changed.length > 0 ? [`Shown at ${values(changed)}: ${because}.`] : []),
    ...(current.length > 0 ? [`At the current ${values(current)}.`] : []),
    ...(state.xiPhase === 0 ? [] : ['The phase of the correlation is set to 0.']),
  ].join(' ');
}

export { html };
