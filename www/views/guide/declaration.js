// @ts-check
// What this view says of itself before it is loaded.

import { MOMENTS } from '../../state/keys.js';
import { PREPARED } from './presets.js';

/** What each step is about. @type {readonly import('../../figure/context.js').Task[]} */
const TASKS = ['motion', 'motion', 'motion', 'spectrum', 'locking', 'steady', 'spectrum'];

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const guide = {
  name: 'guide',
  title: 'Guide',
  keys: ['step', ...MOMENTS],
  task: ({ step }) => TASKS[step - 1],
  prepared: ({ step }) => PREPARED[step - 1],
  style: 'guide.css',
  load: () => import('./view.js'),
};
