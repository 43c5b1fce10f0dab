// @ts-check
// What this view says of itself before it is loaded.

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const spectrum = {
  name: 'spectrum',
  title: 'Spectrum',
  keys: ['axis', 'from', 'to', 'curves', 'equations', 'continuation', 'planePart'],
  task: () => 'spectrum',
  load: () => import('./view.js'),
};
