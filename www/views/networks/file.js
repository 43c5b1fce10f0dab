// @ts-check
// The steady state of a network as a file: its parameters, then Θ, one line for each pair of nodes.

import { vacuumStart } from './steady.js';
import { writeNumber } from '../../text/numbers.js';

/** @typedef {import('./model.js').NetworkModel} NetworkModel */

/** A graph by its name, or its edges. @param {import('./model.js').NetworkOptions['graph']} graph */
const graphText = graph => (typeof graph === 'string' ? graph : graph.edges.map(pair => pair.join('-')).join(' ') || 'no edges');

/** @param {NetworkModel} model @param {string} version */
function header({ options, network }, version) {
  if (!options) return [];
  const { graph, noiseGraph = graph, n, omegaSpread, seed, g, gamma, nbar, xi } = options;
  return [
    `Odd Sympathy ${version}, steady state of a network`,
    `graph = ${graphText(graph)}`,
    `noiseGraph = ${graphText(noiseGraph)}`,
    `n = ${n}`,
    `omega = ${[...network.frequencies()].map(writeNumber).join(' ')}`,
    `omegaSpread = ${omegaSpread}`,
    `seed = ${seed}`,
    `g = ${g}`,
    `gamma = ${gamma}`,
    `nbar = ${typeof nbar === 'number' ? nbar : [...nbar].join(' ')}`,
    `xi = ${xi}`,
  ];
}

/**
 * Throws the core's refusal where there is no steady state.
 * @param {NetworkModel} model
 * @param {import('../../state/keys.js').State['dark']} darkModes
 * @param {string} version
 */
export function steadyStateCsv(model, darkModes, version) {
  const { re, im, residual } = model.network.steadyState({ darkModes });
  const nodes = Math.sqrt(re.length);
  const start =
    darkModes === 'project' && model.darkModes.length > 0
      ? [`${vacuumStart(model)} and keep${model.darkModes.length === 1 ? 's' : ''} it: variance 0.5 on each`]
      : [];
  const comments = [...header(model, version), `darkModes = ${darkModes}`, ...start, `residual = ${residual}`];
  const rows = [...re].map((value, place) => [Math.floor(place / nodes), place % nodes, value, im[place]].join(','));
  return `${comments.map(line => `# ${line}\n`).join('')}i,j,theta_re,theta_im\n${rows.join('\n')}\n`;
}
