// @ts-check
// What this view says of itself before it is loaded.

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const departures = {
  name: 'departures',
  title: 'Errata',
  within: 'paper',
  keys: ['item'],
  task: () => 'steady',
  readable: true,
  style: 'departures.css',
  load: () => import('./view.js'),
};
