// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS, SQUEEZE_ANGLES, SQUEEZINGS, WARMTHS } from '../../state/keys.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const states = {
  name: 'states',
  title: 'States',
  keys: [...MOMENTS, ...SQUEEZINGS, ...SQUEEZE_ANGLES, ...WARMTHS, 'axis', 'from', 'to', 'curves', 'quantity', 'instant'],
  task: () => 'states',
  // No noise reaches one of the modes: what the start puts into it stays for ever.
  example: { delta: 0, g: 0, xi: 1 },
  style: 'states.css',
  load: () => import('./view.js'),
};
