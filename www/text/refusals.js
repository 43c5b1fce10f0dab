// @ts-check
// What is wrong with something that was typed or that a link holds, in the same words wherever it is said.

import { showExact, showRange } from './numbers.js';

/** @typedef {{ min: number, max: number }} Range */

/** A sentence has no room for more letters than these. */
const LONGEST = 24;

/** @param {string} text */
export const quote = text => `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;

/** @param {string} text */
export const notANumber = text => `${quote(text)} is not a number`;

/** @param {string} symbol @param {number} value @param {Range} range */
export const outside = (symbol, value, { min, max }) =>
  `${symbol} = ${showExact(value)} is outside its range ${showRange(min, max, value)}`;

/** What an entry takes. @param {Range} range */
export function numberWithin({ min, max }) {
  if (min === -Number.MAX_VALUE && max === Number.MAX_VALUE) return 'a finite number';
  return `a number ${max < Number.MAX_VALUE ? 'from ' : ''}${showRange(min, max)}`;
}

/** @param {number} from @param {number} to */
export const notAscending = (from, to) =>
  `An axis must run from a smaller to a larger value, not from ${showExact(from)} to ${showExact(to)}`;
