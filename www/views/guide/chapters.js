// @ts-check
// What each chapter shows, which control it asks the reader to move, and when that has answered its question.

import { paramsOf } from '../../state/params.js';
import { CHAPTERS } from './presets.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {typeof import('../../state/keys.js').PARAMETERS[number]} Key */
/** @typedef {{ kind: string, title: string, options?: (state: State) => import('../../core/types.js').FigureOptions }} Figure */
/**
 * @typedef {object} Shown
 * @property {string} id of its article in the page
 * @property {{ kicks?: boolean, columns?: boolean, run?: boolean }} [clocks] what the clocks show besides
 * @property {readonly Figure[]} figures below them, at most two
 * @property {Key | 'start'} control a parameter, or the angle at which oscillator 2 starts
 * @property {readonly [number, number]} [range] of the control, where it is not that of the slider
 * @property {number} goal where “Show me” moves it
 * @property {(state: State, core: import('../../core/types.js').Core) => boolean} answered
 */

/** Long enough to see them lock, not so long that there is nothing left to see. */
const LONG = () => ({ duration: 80 });
const SHORT = () => ({ duration: 36 });
const OVER_XI = () => ({ axis: /** @type {const} */ ('xi'), from: -1, to: 1 });

/** @type {Figure} */
const moments = { kind: 'moments', title: 'Mean amplitudes in time', options: LONG };
const angle = { kind: 'relativePhase', title: 'The angle between them', options: LONG };
/** A motion that has faded still has an angle. */
const lastingAngle = { ...angle, options: () => ({ ...LONG(), decayFree: true }) };
const shortAngle = { ...angle, options: SHORT };
const information = { kind: 'information', title: 'Mutual information', options: OVER_XI };
/** Oscillator 1 squeezed by a half. */
const entanglement = {
  kind: 'informationInTime',
  title: 'Entanglement in time',
  options: () => ({ ...LONG(), measure: /** @type {const} */ ('logNegativity'), squeeze1: 0.5 }),
};
const rates = { kind: 'eigenvaluesReal', title: 'Damping of the two modes', options: OVER_XI };

/** An angle this close to the other's, in degrees, counts as together. */
const TOGETHER = 10;
/** As far as the exceptional point is known. */
const ROUNDING = 1e-9;
/** A correlation this close to 1 rings for as long as the figure lasts. */
const COMPLETE = 0.9999;
/** A phase this close to a quarter turn leaves the clocks a quarter turn apart, for the eye. */
const QUARTER = Math.PI / 18;
/** Ring of six: ξ goes as far. */
const RING_END = 0.5;

/** The angle at which oscillator 2 starts, in degrees. @param {State} state */
export const startAngle = ({ a2re, a2im }) => Math.round((Math.atan2(a2im, a2re) * 180) / Math.PI);

/**
 * Whether all that the control of a chapter does not set is as it was prepared: its answer is written for that.
 * @param {number} place
 * @param {State} state
 */
export function asPrepared(place, state) {
  const { control } = SHOWN[place];
  // Beyond a quarter turn the sign of ξ flips in place of the phase.
  const set = control === 'start' ? ['a2re', 'a2im'] : control === 'xiPhase' ? ['xi', 'xiPhase'] : [control];
  return Object.entries(CHAPTERS[place].values).every(([key, value]) => set.includes(key) || state[/** @type {Key} */ (key)] === value);
}

/** @param {number} degrees */
export function startAt(degrees) {
  const radians = (degrees * Math.PI) / 180;
  return { a2re: Number(Math.cos(radians).toFixed(4)), a2im: Number(Math.sin(radians).toFixed(4)) };
}

/** @param {State} state */
const ring = ({ g, gamma, xi }) => ({
  network: { graph: /** @type {const} */ ('ring'), n: 6, omega: 1, g, gamma, nbar: 0, xi: Math.min(Math.max(xi, -RING_END), RING_END) },
});

/** In the order of the chapters. @type {readonly Shown[]} */
export const SHOWN = [
  {
    id: 'guide-step-1',
    clocks: { kicks: true },
    figures: [angle, moments],
    control: 'start',
    goal: 0,
    answered: state => Math.abs(startAngle(state)) <= TOGETHER,
  },
  {
    id: 'guide-step-2',
    clocks: { kicks: true },
    figures: [lastingAngle, moments],
    control: 'gamma',
    goal: 0.5,
    answered: ({ gamma }) => gamma >= 0.3,
  },
  { id: 'guide-step-3', clocks: { kicks: true }, figures: [angle, moments], control: 'xi', goal: -0.6, answered: ({ xi }) => xi <= -0.2 },
  {
    id: 'guide-why',
    clocks: { kicks: true, columns: true },
    figures: [rates],
    control: 'xi',
    goal: 1,
    answered: ({ xi }) => Math.abs(xi) >= COMPLETE,
  },
  {
    id: 'guide-step-4',
    figures: [{ kind: 'eigenvaluesImaginary', title: 'Frequency of the two modes', options: OVER_XI }, shortAngle],
    control: 'xi',
    goal: 0.95,
    answered: (state, core) => Math.abs(state.xi) > core.thresholds(paramsOf(state)).xiCritical + ROUNDING,
  },
  {
    id: 'guide-phase',
    clocks: { kicks: true },
    figures: [shortAngle],
    control: 'xiPhase',
    goal: Math.PI / 2,
    answered: ({ xiPhase }) => Math.abs(Math.abs(xiPhase) - Math.PI / 2) <= QUARTER,
  },
  {
    id: 'guide-step-5',
    figures: [{ kind: 'plv', title: 'Long-time locking', options: () => ({ ...OVER_XI(), method: 'limit' }) }, shortAngle],
    control: 'g',
    goal: 0.1,
    answered: ({ g }) => Math.abs(g) >= 0.03,
  },
  {
    id: 'guide-step-6',
    clocks: { run: true },
    figures: [information, { kind: 'occupations', title: 'Mean quanta', options: OVER_XI }],
    control: 'nbar2',
    goal: 1,
    answered: ({ nbar1, nbar2 }) => Math.abs(nbar2 - nbar1) >= 0.2,
  },
  {
    id: 'guide-step-7',
    clocks: { columns: true },
    figures: [rates, moments],
    control: 'xi',
    goal: 1,
    answered: ({ xi }) => Math.abs(xi) >= COMPLETE,
  },
  { id: 'guide-entangled', figures: [entanglement], control: 'xi', goal: 1, answered: ({ xi }) => Math.abs(xi) >= COMPLETE },
  {
    id: 'guide-many',
    figures: [{ kind: 'networkSpectrum', title: 'A ring of six: the noise of its patterns', options: ring }],
    control: 'xi',
    range: [-RING_END, RING_END],
    goal: RING_END,
    answered: ({ xi }) => Math.abs(xi) >= RING_END - ROUNDING,
  },
];
