// @ts-check
// From places on a figure to values on its axes, and back.

import { inSteps } from '../text/numbers.js';
import { AXES } from '../state/keys.js';

/** @typedef {import('../core/types.js').Plots[number]} Plot */
/** @typedef {Pick<Plot['xAxis'], 'min' | 'max' | 'scale'>} Axis */
/** Shares of the plot's width and height, from the lower left corner. @typedef {{ across: number, up: number }} PlotShare */

/**
 * How far along the axis a value lies; 0 at its begin, 1 at its end.
 * @param {Axis} axis
 * @param {number} value
 */
export function shareOf({ min, max, scale }, value) {
  if (scale !== 'log') return (value - min) / (max - min);
  return value > 0 ? Math.log(value / min) / Math.log(max / min) : -Infinity;
}

/**
 * @param {Axis} axis
 * @param {number} share
 */
export function valueAt({ min, max, scale }, share) {
  return scale === 'log' ? min * (max / min) ** share : min + share * (max - min);
}

/**
 * @param {Plot} plot
 * @param {Element} canvas
 * @param {{ clientX: number, clientY: number }} at
 * @returns {PlotShare}
 */
export function placeOf({ x, y, width, height }, canvas, { clientX, clientY }) {
  const box = canvas.getBoundingClientRect();
  return { across: (clientX - box.left - x) / width, up: 1 - (clientY - box.top - y) / height };
}

/**
 * The parameter that a map has up its side; a difference of occupations is set by the second one.
 * @param {Plot} plot
 * @param {import('../state/keys.js').State} state
 * @returns {{ key: import('../state/keys.js').Axis, axis: Plot['yAxis'] } | undefined}
 */
export function upward({ yAxis }, { nbar1 }) {
  if (yAxis.key === 'bias') return { key: 'nbar2', axis: { ...yAxis, min: yAxis.min + nbar1, max: yAxis.max + nbar1 } };
  const key = AXES.find(axis => axis === yAxis.key);
  return key && { key, axis: yAxis };
}

/** @param {PlotShare} place */
export const isInside = ({ across, up }) => across >= 0 && across <= 1 && up >= 0 && up <= 1;

/** @param {number} share */
export const within = share => Math.min(Math.max(share, 0), 1);

/**
 * The value of a parameter at a place: in the parameter's own steps, in finer ones where a pixel is less.
 * @param {import('../core/types.js').Spec} spec
 * @param {Axis} axis
 * @param {number} length of the axis in pixels
 * @param {number} share
 */
export function parameterAt(spec, axis, length, share) {
  const value = valueAt(axis, within(share));
  const pixel = axis.scale === 'log' ? (value * Math.log(axis.max / axis.min)) / length : (axis.max - axis.min) / length;
  // Angles in whole parts of a degree.
  const finest = spec.unit === 'rad' ? spec.step * 10 ** Math.ceil(Math.log10(pixel / spec.step)) : 10 ** Math.ceil(Math.log10(pixel));
  return Math.min(Math.max(inSteps(spec, value, Math.min(spec.step, finest)), spec.min), spec.max);
}
