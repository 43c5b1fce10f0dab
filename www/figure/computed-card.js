// @ts-check
// A card whose figure is computed while one looks at it: how far it is, stopped and begun again by a button.

import { find } from '../dom/element.js';
import { ProgressStatus } from '../compute/progress-status.js';
import { paramsOf } from '../state/params.js';

/** @typedef {import('../state/keys.js').State} State */
/**
 * What a card asks of whatever computes its figure.
 * @typedef {object} Computed
 * @property {import('../core/types.js').FigureOptions} options what the figure draws
 * @property {boolean} stale it belongs to parameters of a moment ago
 * @property {import('../compute/computation.js').Computation} run
 * @property {(state: State) => void} show
 * @property {() => void} rest nobody looks
 */

/**
 * @param {Computed} part
 * @param {import('./card.js').FigureCard} card
 * @param {State['view']} view
 * @param {Pick<import('./context.js').Context, 'store' | 'fault'>} context
 */
export function connectComputed(part, card, view, { store, fault }) {
  const status = find('progress-status', ProgressStatus, card);
  card.subject = () => ({ params: paramsOf(store.state), options: part.options });
  part.run.onChange = () => {
    status.show(part.run);
    card.toggleAttribute('stale', part.stale);
    card.invalidate();
  };
  status.connect(part.run);
  /** @param {State} state */
  const show = state => {
    if (state.view !== view) {
      part.rest();
      return;
    }
    try {
      part.show(state);
    } catch (error) {
      part.run.fail(error);
      fault(error);
    }
    card.invalidate();
  };
  store.subscribe(show);
  show(store.state);
}
