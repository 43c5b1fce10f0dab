// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS } from '../../state/keys.js';
import { PREPARED } from './presets.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const guide = {
  name: 'guide',
  title: 'Guide',
  keys: ['step', ...MOMENTS],
  prepared: ({ step }) => PREPARED[step - 1],
  style: 'guide.css',
  load: () => import('./view.js'),
};
