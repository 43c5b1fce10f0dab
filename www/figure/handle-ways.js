// @ts-check
// What the handle of a figure sets: the parameter of its axis, those of both axes of a map, or the complex correlation.

import { nearest, onCircle, pointOf } from '../state/correlation.js';
import { specOf } from '../state/fields.js';
import { parameterAt, shareOf, upward, valueAt, within } from './plot-scale.js';
import { AXES } from '../state/keys.js';
import { familyOf, unfolded } from '../state/params.js';

/** @typedef {import('../state/keys.js').State} State */
/** @typedef {import('../core/types.js').Plots[number]} Plot */
/** @typedef {import('./plot-scale.js').PlotShare} PlotShare */
/** @typedef {Pick<import('./context.js').Context, 'core' | 'specs'>} Rules */
/**
 * @typedef {object} Way
 * @property {readonly (keyof State)[]} keys what it sets
 * @property {PlotShare} place where the state stands; half way up where the figure has one value for each place along
 * @property {(at: PlotShare) => Partial<State>} change the state that stands at a place
 */

/** Phases of the circle are drawn in half turns. */
const CIRCLE = 'phase';

/**
 * @param {import('./card.js').FigureCard} card
 * @param {State} state
 * @param {Rules} rules
 * @returns {Way | undefined} none where the figure has no axis of a parameter
 */
export function wayOf({ kind, handles, plots }, state, rules) {
  const plot = plots[0];
  if (!plot) return undefined;
  if (kind === 'xiPlane') return overPlane(plot, state, rules);
  // A family of circles has no mark.
  if (kind === 'xiSlice' && plot.xAxis.key === CIRCLE && !familyOf(state)) return round(plot, state, Math.PI, rules);
  const x = AXES.find(axis => axis === plot.xAxis.key);
  if (x === 'xiPhase') return round(plot, state, 1, rules);
  return x && alongAxes(handles.setBoth ? upward(plot, state) : undefined, plot, x, state, rules);
}

/** @param {Plot} plot @param {State} state @param {Rules} rules @returns {Way} */
function overPlane({ xAxis, yAxis }, state, rules) {
  const { re, im } = pointOf(state);
  return {
    keys: ['xi', 'xiPhase'],
    place: { across: shareOf(xAxis, re), up: shareOf(yAxis, im) },
    change: ({ across, up }) => nearest(valueAt(xAxis, across), valueAt(yAxis, up), rules),
  };
}

/**
 * The whole circle at the present modulus.
 * @param {Plot} plot
 * @param {State} state
 * @param {number} unit of the axis in radians
 * @param {Rules} rules
 * @returns {Way}
 */
function round({ xAxis }, state, unit, rules) {
  const { xi, xiPhase } = unfolded(state);
  return {
    keys: ['xi', 'xiPhase'],
    place: { across: shareOf(xAxis, xiPhase / unit), up: 0.5 },
    change: ({ across }) => onCircle(xi, valueAt(xAxis, within(across)) * unit, rules),
  };
}

/**
 * @param {ReturnType<typeof upward>} up
 * @param {Plot} plot
 * @param {import('../state/keys.js').Axis} x
 * @param {State} state
 * @param {Rules} rules
 * @returns {Way}
 */
function alongAxes(up, plot, x, state, { specs }) {
  const key = up?.key,
    yAxis = up?.axis ?? plot.yAxis;
  return {
    keys: key ? [x, key] : [x],
    place: { across: shareOf(plot.xAxis, state[x]), up: key ? shareOf(yAxis, state[key]) : 0.5 },
    change: at => ({
      [x]: parameterAt(specOf(specs, x), plot.xAxis, plot.width, at.across),
      ...(key && { [key]: parameterAt(specOf(specs, key), yAxis, plot.height, at.up) }),
    }),
  };
}
