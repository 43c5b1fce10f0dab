// @ts-check
// The steps of the guide: what each shows, which control it asks the reader to move, and when that has answered its question.

import { paramsOf } from '../../state/params.js';
import { PREPARED } from './presets.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {typeof import('../../state/keys.js').PARAMETERS[number]} Key */
/** @typedef {{ kind: string, title: string, options?: import('../../core/types.js').FigureOptions }} Figure */
/**
 * @typedef {object} Step
 * @property {readonly [Figure, Figure]} figures
 * @property {Key | 'start'} control a parameter, or the angle at which oscillator 2 starts
 * @property {number} goal where “Show me” moves it
 * @property {(state: State, core: import('../../core/types.js').Core) => boolean} answered
 */

/** Long enough to see them lock, not so long that there is nothing left to see. */
const LONG = { duration: 80 };
const SHORT = { duration: 36 };
const OVER_XI = /** @type {const} */ ({ axis: 'xi', from: -1, to: 1 });

/** @type {Figure} */
const moments = { kind: 'moments', title: 'Mean amplitudes in time', options: LONG };
/** @type {Figure} */
const angle = { kind: 'relativePhase', title: 'The angle between them', options: LONG };
/** A motion that has faded still has an angle. @type {Figure} */
const lastingAngle = { ...angle, options: { ...LONG, decayFree: true } };
/** @type {Figure} */
const shortAngle = { ...angle, options: SHORT };

/** An angle this close to the other's, in degrees, counts as together. */
const TOGETHER = 10;
/** As far as the exceptional point is known. */
const ROUNDING = 1e-9;
/** A correlation this close to 1 rings for as long as the figure lasts. */
const COMPLETE = 0.9999;

/** The angle at which oscillator 2 starts, in degrees. @param {State} state */
export const startAngle = ({ a2re, a2im }) => Math.round(Math.atan2(a2im, a2re) * 180 / Math.PI);

/**
 * Whether all that the control of a step does not set is as it was prepared: its answer is written for that.
 * @param {number} step
 * @param {State} state
 */
export function asPrepared(step, state) {
  const { control } = STEPS[step - 1], set = control === 'start' ? ['a2re', 'a2im'] : [control];
  return Object.entries(PREPARED[step - 1]).every(([key, value]) => set.includes(key) || state[/** @type {Key} */ (key)] === value);
}

/** @param {number} degrees */
export function startAt(degrees) {
  const radians = degrees * Math.PI / 180;
  return { a2re: Number(Math.cos(radians).toFixed(4)), a2im: Number(Math.sin(radians).toFixed(4)) };
}

/** @type {readonly Step[]} */
export const STEPS = [
  {
    figures: [moments, angle], control: 'start', goal: 0,
    answered: state => Math.abs(startAngle(state)) <= TOGETHER,
  },
  {
    figures: [moments, lastingAngle], control: 'gamma', goal: 0.5,
    answered: ({ gamma }) => gamma >= 0.3,
  },
  {
    figures: [moments, angle], control: 'xi', goal: -0.6,
    answered: ({ xi }) => xi <= -0.2,
  },
  {
    figures: [shortAngle, { kind: 'eigenvaluesImaginary', title: 'Frequency of the two modes', options: OVER_XI }], control: 'xi', goal: 0.95,
    answered: (state, core) => Math.abs(state.xi) > core.thresholds(paramsOf(state)).xiCritical + ROUNDING,
  },
  {
    figures: [shortAngle, { kind: 'plv', title: 'Long-time locking', options: { ...OVER_XI, method: 'limit' } }], control: 'g', goal: 0.1,
    answered: ({ g }) => Math.abs(g) >= 0.03,
  },
  {
    figures: [
      { kind: 'information', title: 'Mutual information', options: OVER_XI },
      { kind: 'occupations', title: 'Mean quanta', options: OVER_XI },
    ],
    control: 'nbar2', goal: 1,
    answered: ({ nbar1, nbar2 }) => Math.abs(nbar2 - nbar1) >= 0.2,
  },
  {
    figures: [moments, { kind: 'eigenvaluesReal', title: 'Damping of the two modes', options: OVER_XI }], control: 'xi', goal: 1,
    answered: ({ xi }) => Math.abs(xi) >= COMPLETE,
  },
];
