// @ts-check
// What this view says of itself before it is loaded.

/** @type {import('../../figure/context.js').ViewDeclaration} */
export const networks = {
  name: 'networks',
  title: 'Networks',
  keys: ['graph', 'noiseGraph', 'edges', 'n', 'omega', 'omegaSpread', 'nbar', 'seed', 'excite', 'run', 'dark', 'matrix'],
  task: () => 'spectrum',
  style: 'networks.css',
  load: () => import('./view.js'),
};
