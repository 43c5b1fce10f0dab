// @ts-check
// What this view says of itself before it is loaded.

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const departures = {
  name: 'departures',
  title: 'Errata',
  keys: ['item'],
  task: () => 'steady',
  style: 'departures.css',
  load: () => import('./view.js'),
};
