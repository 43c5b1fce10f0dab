// @ts-check
// Phase locking: curves along an axis and a map over two, computed while one looks at them.

import { one } from './element.js';
import { FigureCard } from './figure-card.js';
import { specOf } from './fields.js';
import { LockingCurves } from './locking-curves.js';
import { LockingOptions } from './locking-options.js';
import { LockingStatus } from './locking-status.js';
import { PlvMap } from './plv-map.js';
import { connectMapInput } from './plv-map-input.js';
import { sharedPool } from './scan-pool.js';
import { paramsOf } from './state.js';

/** @typedef {import('./types.js').Context} Context */

/**
 * @param {LockingCurves | PlvMap} part
 * @param {FigureCard} card
 * @param {Context} context
 */
function connectPart(part, card, { store, fault }) {
  const status = one('locking-status', LockingStatus, card);
  card.subject = () => ({ params: paramsOf(store.state), options: part.options });
  part.run.onChange = () => {
    status.show(part.run);
    card.toggleAttribute('stale', part.stale);
    card.invalidate();
  };
  status.connect(part.run);
  /** @param {import('./state.js').State} state */
  const show = state => {
    if (state.view !== 'locking') {
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

/** @param {Context} context */
export function connect(context) {
  const { core, loaded, store, specs, section } = context;
  const pool = sharedPool(loaded);
  const curvesCard = one('#figure-plv', FigureCard, section), mapCard = one('#figure-plv-map', FigureCard, section);
  const vertical = one('select[name="map"]', HTMLSelectElement, section);
  const map = new PlvMap(core, pool, specs);

  one('locking-options', LockingOptions, section).connect(context);
  vertical.addEventListener('change', () => store.change({ map: /** @type {'delta' | 'g'} */ (vertical.value) }));
  connectPart(new LockingCurves(core, pool), curvesCard, context);
  connectPart(map, mapCard, context);
  connectMapInput(mapCard, map, context, one('#plv-map-spoken', HTMLElement, mapCard));

  /** @param {import('./state.js').State} state */
  const name = ({ axis, map: key, method }) => {
    one('#plv-aside', HTMLElement, curvesCard).hidden = method !== 'monteCarlo';
    one('h3', HTMLElement, curvesCard).textContent = `Locking against ${specOf(specs, axis).symbol}`;
    one('h3', HTMLElement, mapCard).textContent = `Locking over ξ, ${specOf(specs, key).symbol}`;
    vertical.value = key;
  };
  store.subscribe(name);
  name(store.state);
}
