// @ts-check
// The current parameters and what follows from them, as text for a notebook or a letter.

import { capital, reason } from '../text/reason.js';
import { specOf } from './fields.js';
import { writeNumber } from '../text/numbers.js';
import { criticalWords, steadyRange } from '../text/stability.js';
import { PARAMETERS } from './keys.js';
import { paramsOf } from './params.js';

/** What a computed number is worth. */
const DIGITS = 8;

/** @param {number} value */
export const rounded = value => writeNumber(Number(value.toPrecision(DIGITS)));

/** @param {{ re: number, im: number }} value */
export const roundedComplex = ({ re, im }) => `${rounded(re)} ${im < 0 ? '-' : '+'} ${rounded(Math.abs(im))}i`;

/**
 * @param {import('../core/types.js').Core} core
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {import('./keys.js').State} state
 * @param {string} link
 */
export function valuesAsText(core, specs, state, link) {
  const params = paramsOf(state);
  const xi = specOf(specs, 'xi');
  const { xiCritical, xiLimit, caveats } = core.thresholds(params);
  const [first, second] = core.eigenvalues(params);
  const given = PARAMETERS.map(key => {
    const { symbol, label, unit } = specOf(specs, key);
    return `${symbol} = ${writeNumber(state[key])}${unit && ` ${unit}`}  (${label.toLowerCase()})`;
  });
  return [
    `Odd Sympathy ${core.version()}`,
    link,
    '',
    `ω₁ = ${rounded(params.omega1)}, ω₂ = ${rounded(params.omega2)} (ħ = 1, vacuum variance ½)`,
    ...given,
    ...caveats,
    '',
    `ξcrit = ${criticalWords(rounded(xiCritical), params.g)}`,
    steadyRange(xiLimit, xi.max, rounded),
    `λ of the less damped mode = ${roundedComplex(first)}`,
    `λ of the more damped mode = ${roundedComplex(second)}`,
    ...core.exceptionalPoints(params).map(point => `exceptional point at ξ = ${roundedComplex(point)}`),
    ...steady(core, params),
    '',
  ].join('\n');
}

/**
 * @param {import('../core/types.js').Core} core
 * @param {import('../core/types.js').Params} params
 */
function steady(core, params) {
  try {
    const state = core.steadyState(params);
    return [
      '',
      'Steady state of the master equation',
      `⟨n₁⟩ = ${rounded(state.occupation1)}`,
      `⟨n₂⟩ = ${rounded(state.occupation2)}`,
      `Θ₁₁ = ${rounded(state.theta11)}`,
      `Θ₂₂ = ${rounded(state.theta22)}`,
      `Θ₁₂ = ${roundedComplex(state.theta12)}`,
      `flux J from 2 to 1 = ${rounded(state.flux)}`,
      `I₂ = ${rounded(state.mutualInformation)} nats`,
      `J₂ = ${rounded(state.classicalCorrelation)} nats`,
      `D₂ = ${rounded(state.discord)} nats`,
      `E_N = ${rounded(state.logNegativity)}`,
      `purity = ${rounded(state.purity)}`,
      `smallest eigenvalue of Θ = ${rounded(state.minEigenvalue)}`,
    ];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return ['', `${capital(reason(error))}.`];
  }
}
