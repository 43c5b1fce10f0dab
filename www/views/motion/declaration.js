// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS } from '../../state/keys.js';
import { OPENING_PAIR } from './opening.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const motion = {
  name: 'motion',
  title: 'Play',
  keys: [...MOMENTS, 'decay', 'runs', 'kicks', 'columns', 'bobs', 'seed'],
  task: () => 'motion',
  opening: OPENING_PAIR,
};
