// @ts-check
// What a piece of code computes: the present parameters, and the numbers that the view in front is about.

import { lockingOf, paramsOf, startOf } from '../../state/params.js';

/** @typedef {'motion' | 'spectrum' | 'locking' | 'steady'} Task */
/**
 * @typedef {object} Subject
 * @property {Task} task
 * @property {import('../../core/types.js').Params} params
 * @property {ReturnType<typeof startOf>} start
 * @property {import('../../core/types.js').LockingOptions} locking
 * @property {number} time the instant of a motion
 */

const TIME = 20;

/** @type {readonly Task[]} */
const OF_STEP = ['motion', 'motion', 'motion', 'spectrum', 'locking', 'steady', 'spectrum'];

/** @type {Record<Task, string>} */
export const ABOUT = {
  motion: `eigenvalues, and the mean amplitudes at t = ${TIME}`,
  spectrum: 'eigenvalues of the mean motion',
  locking: 'phase-locking value',
  steady: 'covariance of the steady state',
};

/** @param {import('../../state/keys.js').State} state @returns {Task} */
function taskOf({ view, step }) {
  switch (view) {
    case 'motion': case 'locking': case 'steady': return view;
    case 'departures': return 'steady';
    case 'guide': return OF_STEP[step - 1];
    default: return 'spectrum';
  }
}

/** @param {import('../../state/keys.js').State} state @returns {Subject} */
export function subjectOf(state) {
  return { task: taskOf(state), params: paramsOf(state), start: startOf(state), locking: lockingOf(state), time: TIME };
}
