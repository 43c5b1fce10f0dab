// @ts-check
// The present parameters and what follows from them, as text for a notebook or a letter.

import { reason } from './fault.js';
import { specOf } from './fields.js';
import { writeNumber } from './numbers.js';
import { paramsOf, PARAMETERS } from './state.js';

/** @param {{ re: number, im: number }} value */
const complex = ({ re, im }) => `${writeNumber(re)} ${im < 0 ? '-' : '+'} ${writeNumber(Math.abs(im))}i`;

/**
 * @param {import('./types.js').Core} core
 * @param {readonly import('./types.js').Spec[]} specs
 * @param {import('./state.js').State} state
 * @param {string} link
 */
export function valuesAsText(core, specs, state, link) {
  const params = paramsOf(state);
  const xi = specOf(specs, 'xi');
  const { xiCritical, xiLimit } = core.thresholds(params);
  const [first, second] = core.eigenvalues(params);
  const given = PARAMETERS.map(key => {
    const { symbol, label, unit } = specOf(specs, key);
    return `${symbol} = ${writeNumber(state[key])}${unit && ` ${unit}`}  (${label.toLowerCase()})`;
  });
  return [
    `Odd Sympathy ${core.version()}`,
    link,
    '',
    `ω₁ = ${writeNumber(params.omega1)}, ω₂ = ${writeNumber(params.omega2)} (ħ = 1, vacuum variance ½)`,
    ...given,
    '',
    `ξcrit = ${writeNumber(xiCritical)}`,
    xiLimit > xi.max ? 'steady for every ξ' : `steady for |ξ| < ${writeNumber(xiLimit)}`,
    `λ of the less damped mode = ${complex(first)}`,
    `λ of the more damped mode = ${complex(second)}`,
    ...core.exceptionalPoints(params).map(point => `exceptional point at ξ = ${complex(point)}`),
    ...steady(core, params),
    '',
  ].join('\n');
}

/**
 * @param {import('./types.js').Core} core
 * @param {import('./types.js').Params} params
 */
function steady(core, params) {
  try {
    const state = core.steadyState(params);
    return [
      '', 'Steady state of the master equation',
      `⟨n₁⟩ = ${writeNumber(state.occupation1)}`,
      `⟨n₂⟩ = ${writeNumber(state.occupation2)}`,
      `Θ₁₁ = ${writeNumber(state.theta11)}`,
      `Θ₂₂ = ${writeNumber(state.theta22)}`,
      `Θ₁₂ = ${complex(state.theta12)}`,
      `flux J from 2 to 1 = ${writeNumber(state.flux)}`,
      `I₂ = ${writeNumber(state.mutualInformation)} nats`,
      `J₂ = ${writeNumber(state.classicalCorrelation)} nats`,
      `D₂ = ${writeNumber(state.discord)} nats`,
      `E_N = ${writeNumber(state.logNegativity)}`,
      `purity = ${writeNumber(state.purity)}`,
      `smallest eigenvalue of Θ = ${writeNumber(state.minEigenvalue)}`,
    ];
  } catch (error) {
    return ['', `No steady state: ${reason(error)}`];
  }
}
