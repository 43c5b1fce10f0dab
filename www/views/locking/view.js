// @ts-check
// Phase locking: curves along an axis and a map over two, computed while one looks at them.

import html from './view.html';
import { find } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { specOf } from '../../state/fields.js';
import { LockingCurves } from './curves.js';
import { LockingOptions } from './options.js';
import { connectMapInput } from '../../figure/map-input.js';
import { PlvMap } from './map.js';
import { connectComputed } from '../../figure/computed-card.js';
import { sharedPool } from '../../compute/pool.js';
import { along, paramsOf } from '../../state/params.js';

/** @param {import('../../figure/context.js').Context} context */
export function connect(context) {
  const { core, loaded, store, specs, section } = context;
  const pool = sharedPool(loaded);
  const curvesCard = find('#figure-plv', FigureCard, section),
    mapCard = find('#figure-plv-map', FigureCard, section);
  const vertical = find('select[name="map"]', HTMLSelectElement, section);
  const map = new PlvMap(core, pool, specs);

  find('locking-options', LockingOptions, section).connect(context);
  vertical.addEventListener('change', () => store.change({ map: /** @type {'delta' | 'g'} */ (vertical.value) }));
  const curves = new LockingCurves(core, pool);
  connectComputed(curves, curvesCard, 'locking', context);
  curvesCard.subject = () => ({ params: paramsOf(along(store.state)), options: curves.options });
  connectComputed(map, mapCard, 'locking', context);
  connectMapInput(mapCard, map, context, find('#plv-map-spoken', HTMLElement, mapCard));

  /** @param {import('../../state/keys.js').State} state */
  const name = ({ axis, map: key, method }) => {
    find('#plv-aside', HTMLElement, curvesCard).hidden = method !== 'monteCarlo';
    find('h3', HTMLElement, curvesCard).textContent = `Locking against ${specOf(specs, axis).symbol}`;
    find('h3', HTMLElement, mapCard).textContent = `Locking over ξ, ${specOf(specs, key).symbol}`;
    find('#plv-map-vertical', HTMLElement, mapCard).textContent = specOf(specs, key).symbol;
    vertical.value = key;
  };
  store.subscribe(name);
  name(store.state);
}

export { html };
