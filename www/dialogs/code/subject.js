// @ts-check
// What a piece of code computes: the current parameters, and the numbers that the view in front is about.

import { settles } from '../../core/settles.js';
import { wayOf } from '../../controls/evolution.js';
import { lockingOf, paramsOf, preparedOf, startOf } from '../../state/params.js';

/** @typedef {import('../../figure/context.js').Task} Task */
/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').Core} Core */
/**
 * @typedef {object} Subject
 * @property {Task} task
 * @property {import('../../core/types.js').Params} params
 * @property {ReturnType<typeof startOf>} start
 * @property {ReturnType<typeof preparationOf>} preparation
 * @property {import('../../core/types.js').LockingOptions} locking
 * @property {number} time the instant of a motion
 * @property {{ duration: number, points: number }} times of a prepared state
 * @property {{ from: number, to: number, points: number, ordering: State['order'] }} frequencies of the spectra at rest
 */

const TIME = 20;
/** So many lines are read at a glance. */
const ROWS = 11;
/** Of other programs no spectra are asked. @type {Subject['frequencies']} */
const UNASKED = { from: 0, to: 1, points: ROWS, ordering: 'normal' };

/** @type {Record<Task, { title: string, about: (subject: Subject) => string }>} */
export const TASKS = {
  motion: { title: 'The motion', about: () => `these eigenvalues, and the mean amplitudes at t = ${TIME}` },
  spectrum: { title: 'The eigenvalues', about: () => 'these eigenvalues of the mean motion' },
  locking: { title: 'Phase locking', about: () => 'this phase-locking value' },
  steady: { title: 'The covariance', about: () => 'this covariance of the steady state' },
  fluctuations: {
    title: 'Spectra of the fluctuations',
    about: () => 'S₁₁, S₂₂, |S₁₂| and the coherence of the fluctuations at rest over the frequencies shown',
  },
  states: {
    title: 'The prepared state',
    about: ({ times }) =>
      `the entanglement, the mutual information and the purity of this start at ${times.points} times up to t = ${times.duration}`,
  },
};

/** As the core's preparedStart takes it. @param {State} state */
function preparationOf(state) {
  const { a1, a2, squeeze1, squeezeAngle1, squeeze2, squeezeAngle2, squeeze12, squeezeAngle12, start1, start2 } = preparedOf(state);
  return {
    a1,
    a2,
    nbar1: start1,
    nbar2: start2,
    squeezing1: { r: squeeze1, angle: squeezeAngle1 },
    squeezing2: { r: squeeze2, angle: squeezeAngle2 },
    twoModeSqueezing: { r: squeeze12, angle: squeezeAngle12 },
  };
}

/** The frequencies that the figure shows. @param {Core} core @param {State} state */
function frequenciesOf(core, state) {
  const asked = { order: state.order };
  const { x } = /** @type {import('../../../pkg/odd_sympathy.js').ComparedCurves} */ (
    core.figureData('noiseSpectra', paramsOf(state), asked)
  );
  return { from: x[0], to: x[x.length - 1], points: ROWS, ordering: state.order };
}

/**
 * What the view has code for, the first thing first; what fluctuates at rest only where something comes to rest.
 * @param {Core} core
 * @param {State} state
 * @param {readonly import('../../figure/context.js').ViewDeclaration[]} views
 * @returns {Task[]}
 */
export function tasksOf(core, state, views) {
  const view = views.find(({ name }) => name === state.view),
    further = view?.furtherTasks ?? [];
  return [view?.task(state) ?? 'spectrum', ...further.filter(task => task !== 'fluctuations' || settles(core, paramsOf(state)))];
}

/** @param {Core} core @param {State} state @param {Task} task @returns {Subject} */
export function subjectOf(core, state, task) {
  const params = paramsOf(state);
  // The instant that was chosen, or the whole way.
  const duration = state.instant > 0 ? state.instant : wayOf(2 * core.eigenvalues(params)[0].re, 0);
  return {
    task,
    params,
    start: startOf(state),
    preparation: preparationOf(state),
    locking: lockingOf(state),
    time: TIME,
    times: { duration, points: ROWS },
    frequencies: task === 'fluctuations' ? frequenciesOf(core, state) : UNASKED,
  };
}
