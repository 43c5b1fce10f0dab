// @ts-check
// Derived numbers beside the controls. All come from the core; here they are only put into words.

import { setText } from '../dom/element.js';
import { capital, reason } from '../text/reason.js';
import { showNumber } from '../text/numbers.js';
import { criticalWords, steadyRange } from '../text/stability.js';
import { ParameterControl } from './parameter-control.js';
import { paramsOf } from '../state/params.js';

/** @typedef {import('../core/types.js').Core} Core */
/** @typedef {import('../core/types.js').Params} Params */

/**
 * @param {string} id
 * @param {string} text
 */
function say(id, text) {
  const element = document.getElementById(id);
  if (element) setText(element, text);
}

/**
 * @param {Core} core
 * @param {Params} params
 */
function steady(core, params) {
  try {
    const { occupation1, occupation2 } = core.steadyState(params);
    return { text: `${showNumber(occupation1, 3)} and ${showNumber(occupation2, 3)} quanta on average.`, refusal: '' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { text: '', refusal: `${capital(reason(error))}.` };
  }
}

/**
 * @param {Core} core
 * @param {import('../state/keys.js').State} state
 * @param {import('../core/types.js').Spec} xi
 */
export function showReadouts(core, state, xi) {
  const params = paramsOf(state);
  say('omega1', showNumber(params.omega1));
  say('omega2', showNumber(params.omega2));
  const { xiCritical, xiLimit, caveats } = core.thresholds(params);
  say('caveats', caveats.join('\n'));
  say('xi-critical', criticalWords(showNumber(xiCritical, 3), state.g));
  say(
    'xi-limit',
    steadyRange(xiLimit, xi.max, value => showNumber(value, 3)),
  );
  const control = document.querySelector('parameter-control[key="xi"]');
  // The panels of the paper have parameters of their own.
  const marked = xiCritical > 0 && state.view !== 'paper';
  if (control instanceof ParameterControl) control.mark(marked ? [-xiCritical, xiCritical] : []);
  const { text, refusal } = steady(core, params);
  say('steady-state', text);
  say('steady-refusal', refusal);
}
