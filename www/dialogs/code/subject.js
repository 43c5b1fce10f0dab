// @ts-check
// What a piece of code computes: the current parameters, and the numbers that the view in front is about.

import { lockingOf, paramsOf, startOf } from '../../state/params.js';

/** @typedef {import('../../figure/context.js').Task} Task */
/**
 * @typedef {object} Subject
 * @property {Task} task
 * @property {import('../../core/types.js').Params} params
 * @property {ReturnType<typeof startOf>} start
 * @property {import('../../core/types.js').LockingOptions} locking
 * @property {number} time the instant of a motion
 */

const TIME = 20;

/** @type {Record<Task, string>} */
export const ABOUT = {
  motion: `these eigenvalues, and the mean amplitudes at t = ${TIME}`,
  spectrum: 'these eigenvalues of the mean motion',
  locking: 'this phase-locking value',
  steady: 'this covariance of the steady state',
};

/**
 * @param {import('../../state/keys.js').State} state
 * @param {readonly import('../../figure/context.js').ViewDeclaration[]} views
 * @returns {Subject}
 */
export function subjectOf(state, views) {
  const task = views.find(({ name }) => name === state.view)?.task(state) ?? 'spectrum';
  return { task, params: paramsOf(state), start: startOf(state), locking: lockingOf(state), time: TIME };
}
