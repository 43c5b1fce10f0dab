// @ts-check
// A list of values to compare, as it is entered: read, or refused in words.

import { readList } from '../text/numbers.js';
import { outside, quote } from '../text/refusals.js';

/** @typedef {import('../state/keys.js').Family} Family */

/**
 * @param {string} text
 * @param {{ symbol: string, min: number, max: number }} spec of what they are values of
 * @param {number} most more curves cannot be told apart
 * @returns {{ values: number[], refusal: string }} empty where nothing is refused
 */
export function readFamilyList(text, { symbol, min, max }, most) {
  const values = readList(text),
    beyond = values.find(value => value < min || value > max);
  const refusal =
    values.length === 0
      ? 'The list is empty'
      : values.some(Number.isNaN)
        ? `${quote(text)} is not a list of numbers, such as 0, 0.01`
        : values.length > most
          ? `Enter at most ${most} values, not ${values.length}`
          : beyond !== undefined
            ? outside(symbol, beyond, { min, max })
            : '';
  return { values, refusal };
}

/** Values worth comparing, until the reader enters others. @type {Readonly<Record<Family['key'], readonly number[]>>} */
const PROPOSALS = {
  g: [0, 0.01, 0.05],
  gamma: [0.05, 0.1, 0.2, 0.5],
  delta: [0, 0.1, 0.2],
  xi: [0.2, 0.6, 1],
  xiPhase: [0, Math.PI / 4, Math.PI / 2],
  nbar1: [0, 0.5, 1],
  nbar2: [0, 0.5, 1],
  nbar: [0, 0.1, 0.5],
  squeeze1: [0, 0.25, 0.5, 1],
  squeeze2: [0, 0.25, 0.5, 1],
  squeeze12: [0.25, 0.5, 1],
};

/** What a choice from a list means; the empty one is a single curve. @param {string} key @returns {Family | undefined} */
export function proposedFamily(key) {
  const of = /** @type {Family['key']} */ (key);
  return key === '' ? undefined : { key: of, values: [...PROPOSALS[of]] };
}
