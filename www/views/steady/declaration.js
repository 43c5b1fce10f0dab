// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS } from '../../state/keys.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const steady = {
  name: 'steady',
  title: 'Steady state',
  aliases: ['steadystate'],
  keys: ['axis', 'from', 'to', 'curves', 'equations', ...MOMENTS, 'measure', 'mode', 'ordering', 'order', 'instant'],
  task: () => 'steady',
  furtherTasks: ['fluctuations'],
  // Two equal baths correlate nothing: every figure would be a flat zero.
  example: { nbar2: 0.5 },
  style: 'steady.css',
  load: () => import('./view.js'),
};
