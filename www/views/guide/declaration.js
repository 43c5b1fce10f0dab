// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS } from '../../state/keys.js';
import { CHAPTERS, opened, placeIn } from './presets.js';

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const guide = {
  name: 'guide',
  title: 'Story',
  keys: ['step', 'chapter', ...MOMENTS],
  task: state => CHAPTERS[placeIn(state)].task,
  prepared: state => opened(placeIn(state)),
  readable: true,
  style: 'guide.css',
  load: () => import('./view.js'),
};
