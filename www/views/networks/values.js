// @ts-check
// The present network and what follows from it, as text for a notebook or a letter.

import { capital, reason } from '../../text/reason.js';
import { steadyQuanta, vacuumStart } from './steady.js';
import { writeNumber } from '../../text/numbers.js';
import { rounded, roundedComplex } from '../../state/values.js';

/** @param {Iterable<number>} values */
const list = values => [...values].map(rounded).join(', ');

/**
 * @param {import('../../core/types.js').Core} core
 * @param {import('./model.js').NetworkModel} model
 * @param {import('../../state/keys.js').State} state
 * @param {string} link
 */
export function networkAsText(core, model, state, link) {
  const {
    network,
    options,
    darkModes,
    range: [min, max],
  } = model;
  const { n = 0, nbar = 0 } = options ?? {},
    same = state.noiseGraph === 'same';
  return [
    `Odd Sympathy ${core.version()}`,
    link,
    '',
    `Network of ${n} nodes: coupling graph ${state.graph}, noise graph ${same ? 'the same' : state.noiseGraph} (ħ = 1, vacuum variance ½)`,
    `ω = ${list(network.frequencies())}`,
    `n̄ = ${typeof nbar === 'number' ? writeNumber(nbar) : list(nbar)}`,
    `g = ${writeNumber(state.g)}`,
    `γ = ${writeNumber(state.gamma)}`,
    `ξ = ${writeNumber(state.xi)}, of ${rounded(min)} to ${rounded(max)}`,
    '',
    `eigenvalues of the noise = ${list(network.noiseSpectrum())}`,
    ...network.eigenvalues().map(value => `λ = ${roundedComplex(value)}`),
    darkModes.length === 0 ? 'no dark modes' : `frequencies of the dark modes = ${list(darkModes.map(({ frequency }) => frequency))}`,
    '',
    ...steady(model, state.dark),
    '',
  ].join('\n');
}

/**
 * @param {import('./model.js').NetworkModel} model
 * @param {import('../../state/keys.js').State['dark']} dark
 */
function steady(model, dark) {
  try {
    const { quanta, residual } = steadyQuanta(model, dark);
    const what = dark === 'project' && model.darkModes.length > 0 ? `Steady state. ${vacuumStart(model)}` : 'Steady state';
    return [what, ...quanta.map((held, node) => `⟨n⟩ of node ${node} = ${rounded(held)}`), `residual = ${rounded(residual)}`];
  } catch (error) {
    return [`${capital(reason(error))}.`];
  }
}
