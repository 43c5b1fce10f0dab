// @ts-check
// What this view says of itself before it is loaded.

import { AVERAGE } from '../../state/keys.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const locking = {
  name: 'locking',
  title: 'Locking',
  aliases: ['phaselocking', 'plv'],
  keys: ['axis', 'from', 'to', 'points', 'curves', ...AVERAGE, 'map'],
  task: () => 'locking',
  style: 'locking.css',
  load: () => import('./view.js'),
};
