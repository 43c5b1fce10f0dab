// @ts-check
// What this view says of itself before it is loaded.

import { AVERAGE } from '../../state/keys.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const paper = {
  name: 'paper',
  title: 'Paper',
  keys: ['fig', 'continuation', 'part', ...AVERAGE],
  task: () => 'spectrum',
  style: 'paper.css',
  load: () => import('./view.js'),
};
