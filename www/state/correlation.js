// @ts-check
// The complex correlation ξ·e^{iφ} of the noise. The state keeps the sign in ξ and the phase within a quarter turn; what
// is drawn over the whole circle, or turned along it, has a modulus and a phase of a whole turn.

import { specOf } from './fields.js';
import { inSteps } from '../text/numbers.js';

/** @typedef {{ xi: number, xiPhase: number }} Correlation */
/** @typedef {{ core: import('../core/types.js').Core, specs: readonly import('../core/types.js').Spec[] }} Rules */

/** Its place in the complex plane. @param {Correlation} it */
export const pointOf = ({ xi, xiPhase }) => ({ re: xi * Math.cos(xiPhase), im: xi * Math.sin(xiPhase) });

/**
 * The correlation at that angle of the circle, in the steps of its slider.
 * @param {number} modulus
 * @param {number} phase
 * @param {Rules} rules
 * @returns {Correlation}
 */
export const onCircle = (modulus, phase, { core, specs }) => core.withinQuarterTurn(modulus, inSteps(specOf(specs, 'xiPhase'), phase));

/**
 * The correlation nearest to a place of the complex plane, in the steps of its sliders.
 * @param {number} re
 * @param {number} im
 * @param {Rules} rules
 */
export function nearest(re, im, rules) {
  const xi = specOf(rules.specs, 'xi');
  return onCircle(Math.min(inSteps(xi, Math.hypot(re, im)), xi.max), Math.atan2(im, re), rules);
}

/**
 * While something is held, its phase may run on beyond a quarter turn; it is put in order when the hand lets go.
 * @param {import('./store.js').Store} store
 */
export function connectHand(store) {
  document.addEventListener(
    'pointerdown',
    () => {
      store.held = true;
    },
    true,
  );
  const release = () => {
    if (store.held) store.release();
  };
  // After whatever else the end of a gesture does.
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => window.setTimeout(release), true);
  document.addEventListener('keydown', release, true);
}
