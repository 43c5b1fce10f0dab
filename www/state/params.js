// @ts-check
// What the core is handed of the page's state.

import { AXES, PARAMETERS } from './keys.js';

/** @typedef {import('./keys.js').State} State */

/**
 * What the core calls Params. ω₁ is the unit of frequency, so only the detuning is free.
 * @param {State} state
 * @returns {import('../core/types.js').Params}
 */
export function paramsOf(state) {
  const own = Object.fromEntries(PARAMETERS.map(key => [key, state[key]]));
  const { delta, ...others } = /** @type {Record<typeof PARAMETERS[number], number>} */ (own);
  return { omega1: 1, omega2: 1 - delta, ...others };
}

/** The correlation as a modulus, and a phase in (−π, π]. @template {{ xi: number, xiPhase: number }} T @param {T} it @returns {T} */
export const unfolded = it =>
  it.xi < 0 ? { ...it, xi: -it.xi, xiPhase: it.xiPhase > 0 ? it.xiPhase - Math.PI : it.xiPhase + Math.PI } : it;

/** The same state for curves along the axis of the view: along the phase ξ keeps its sign all round. @param {State} state */
export const along = state => (state.axis === 'xiPhase' ? unfolded(state) : state);

/** @param {State} state */
export function startOf(state) {
  return { a1: { re: state.a1re, im: state.a1im }, a2: { re: state.a2re, im: state.a2im } };
}

/** How the start is prepared, as figures of states take it. @param {State} state */
export function preparedOf(state) {
  const { squeeze1, squeezeAngle1, squeeze2, squeezeAngle2, squeeze12, squeezeAngle12, start1, start2 } = state;
  return { ...startOf(state), squeeze1, squeezeAngle1, squeeze2, squeezeAngle2, squeeze12, squeezeAngle12, start1, start2 };
}

/**
 * How phase locking is computed, as the core takes it.
 * @param {State} state
 * @returns {import('../core/types.js').LockingOptions}
 */
export function lockingOf(state) {
  const { method, start, duration, steps, samples, seed, tolerance } = state;
  return { method, duration, steps, samples, seed, tolerance, ...(start === 'auto' ? {} : { start }) };
}

/**
 * The family of curves over what can be an axis, if there is one; along its own axis it would be one curve many times.
 * @param {Pick<State, 'curves' | 'axis'>} state
 */
export function familyOf({ curves, axis }) {
  const drawn = curves && curves.key !== axis && AXES.some(key => key === curves.key);
  return drawn ? /** @type {{ key: import('./keys.js').Axis, values: number[] }} */ (curves) : undefined;
}
