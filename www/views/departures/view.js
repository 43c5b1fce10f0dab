// @ts-check
// Departures: a live figure beside each place where what is printed contradicts its own model, or is right but approximate.

import { DEPARTURES, stateOf } from './cards.js';
import { one } from '../../dom/element.js';
import { embedded } from '../../dom/embed-link.js';
import { specOf } from '../../state/fields.js';
import { FigureCard } from '../../figure/card.js';
import { showNumber } from '../../text/numbers.js';
import { PhysicalityMeter } from '../../controls/physicality-meter.js';
import { PARAMETERS } from '../../state/keys.js';
import { paramsOf } from '../../state/params.js';

/** @param {import('../../figure/context.js').Context} context */
export function connect({ core, store, address, specs, section }) {
  const parts = DEPARTURES.map((departure, index) => {
    const item = index + 1;
    const article = one(`#departure-${item}`, HTMLElement, section);
    const card = one('figure-card', FigureCard, article);
    const take = document.createElement('button');
    take.type = 'button';
    take.textContent = 'Use these parameters';
    take.addEventListener('click', () => store.change({ xiPhase: 0, ...departure.instead?.(store.state) }));
    one('.at', HTMLElement, article).after(take);
    const meter = article.querySelector('physicality-meter');
    card.subject = () => ({ params: paramsOf(stateOf(departure, store.state)), options: departure.options });
    const link = one('h3 a', HTMLAnchorElement, article);
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
      one('.at', HTMLElement, article).textContent = parameters(departure, drawn, state, specs);
      take.hidden = PARAMETERS.every(key => drawn[key] === state[key]);
      meter?.show(core, paramsOf(drawn));
      link.href = address.link({ ...state, item });
      article.toggleAttribute('meant', item === state.item);
      card.invalidate();
    }
  };
  /** @param {number} item */
  const goTo = item => {
    const { article } = parts[item - 1] ?? {};
    // The article around an embedding stays where it is.
    if (!embedded) article?.scrollIntoView({ block: 'start' });
  };
  store.subscribe((state, before) => {
    if (state.view !== 'departures') return;
    show(state);
    if (state.item !== before.item || state.view !== before.view) goTo(state.item);
  });
  show(store.state);
  // After the page has given the cards their room.
  requestAnimationFrame(() => goTo(store.state.item));
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
  const changed = uses.filter(key => drawn[key] !== state[key]), current = uses.filter(key => drawn[key] === state[key]);
  return [
    ...(changed.length > 0 ? [`Shown at ${values(changed)}: ${because}.`] : []),
    ...(current.length > 0 ? [`At the current ${values(current)}.`] : []),
    ...(state.xiPhase === 0 ? [] : ['The phase of the correlation is set to 0.']),
  ].join(' ');
}
