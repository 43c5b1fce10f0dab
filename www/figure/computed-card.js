// @ts-check
// A card whose figure is computed while one looks at it: how far it is, stopped and begun again by a button.

import { one } from '../dom/element.js';
import { LockingStatus } from '../compute/progress.js';
import { paramsOf } from '../state/params.js';

/** @typedef {import('../state/keys.js').State} State */
/**
 * @typedef {object} Scanned
 * @property {import('../core/types.js').FigureOptions} options what the figure draws
 * @property {boolean} stale it belongs to parameters of a moment ago
 * @property {import('../compute/run.js').ScanRun} run
 * @property {(state: State) => void} show
 * @property {() => void} rest nobody looks
 */

/**
 * @param {Scanned} part
 * @param {import('./card.js').FigureCard} card
 * @param {State['view']} view
 * @param {Pick<import('./context.js').Context, 'store' | 'fault'>} context
 */
export function connectScan(part, card, view, { store, fault }) {
  const status = one('locking-status', LockingStatus, card);
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
