// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS, SQUEEZE_ANGLES, SQUEEZINGS, WARMTHS } from '../../state/keys.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const states = {
  name: 'states',
  title: 'States',
  keys: [...MOMENTS, ...SQUEEZINGS, ...SQUEEZE_ANGLES, ...WARMTHS, 'quantity', 'instant'],
  task: () => 'steady',
  style: 'states.css',
  load: () => import('./view.js'),
};
