// @ts-check
// Phase locking: the limit and the ensemble curve against ξ.

import { one } from './element.js';
import { FigureCard } from './figure-card.js';
import { specOf } from './fields.js';
import { LockingScan } from './locking-scan.js';
import { LockingStatus } from './locking-status.js';
import { paramsOf } from './state.js';

/** @param {import('./types.js').Context} context */
export function connect({ loaded, store, specs }) {
  const scan = new LockingScan(loaded, specOf(specs, 'xi'));
  const status = one('locking-status', LockingStatus);
  const card = one('#figure-plv', FigureCard);
  card.subject = () => ({ params: paramsOf(store.state), options: scan.options });
  scan.setParams(paramsOf(store.state));
  status.connect(scan);
  scan.onChange = () => { status.show(scan); card.invalidate(); };
  store.subscribe(state => {
    card.invalidate();
    if (state.view === 'locking') scan.setParams(paramsOf(state));
  });
}
