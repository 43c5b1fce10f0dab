// @ts-check
// What a start has become, and for how long it is entangled, along the axis of the view.

import { AxisChoice } from '../../controls/axis-choice.js';
import { find } from '../../dom/element.js';
import { connectComputed } from '../../figure/computed-card.js';
import { FigureCard } from '../../figure/card.js';
import { specOf } from '../../state/fields.js';
import { along, familyOf, paramsOf, preparedOf } from '../../state/params.js';
import { axisOf, StateScan } from './maps.js';

/** Points of the curve that is computed for every frame, and of the one that stands: each of the first is one of the others. */
const MOVING = 26,
  STANDING = 101;

/**
 * @param {import('../../figure/context.js').Context} context
 * @param {import('../../controls/evolution.js').Evolution} evolution
 * @param {import('../../compute/pool.js').ScanPool} pool
 */
export function connectAlong(context, evolution, pool) {
  const { core, store, section, specs } = context;
  find('axis-choice', AxisChoice, section).connect(store, specs);
  const now = find('#figure-entanglement-along', FigureCard, section),
    lifetime = find('#figure-lifetime-along', FigureCard, section);
  now.subject = () => {
    const { state } = store;
    const shown = { measure: state.quantity, curves: familyOf(state), points: evolution.phase === 'running' ? MOVING : STANDING };
    return {
      params: paramsOf(along(state)),
      options: { ...preparedOf(state), ...axisOf(state), ...shown, duration: evolution.end, head: evolution.time },
    };
  };
  const scan = new StateScan(core, pool, 'entanglementLifetimeAlong', evolution);
  connectComputed(scan, lifetime, 'states', context);
  lifetime.subject = () => ({ params: paramsOf(along(store.state)), options: scan.options });
  /** @param {import('../../state/keys.js').State} state */
  const name = ({ axis }) => {
    const { symbol } = specOf(specs, axis);
    find('h4', HTMLElement, now).textContent = `At this time, against ${symbol}`;
    find('h4', HTMLElement, lifetime).textContent = `How long it lasts, against ${symbol}`;
  };
  store.subscribe(name);
  name(store.state);
}
