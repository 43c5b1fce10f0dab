// @ts-check
// One key of a link: how it is read, written and by default.

import { readNumber, showExact, writeNumber } from '../text/numbers.js';
import { outside, quote } from '../text/refusals.js';

/** @typedef {import('./keys.js').State[keyof import('./keys.js').State]} Value */
/**
 * @typedef {object} Reading
 * @property {Value} value
 * @property {string} [why] what of the text could not be taken
 * @property {string} [instead] what is taken in its place
 */
/**
 * @typedef {object} Field
 * @property {keyof import('./keys.js').State} key
 * @property {string} symbol
 * @property {Value} default
 * @property {(text: string, fallback: Value) => Reading} read
 * @property {(value: Value) => string} write
 */

/** The sentence on what could not be taken, if there is one. @param {Reading} reading */
export const remarkOn = ({ why, instead }) => (why === undefined ? undefined : `${why}; ${instead}.`);

/**
 * Without a default it is the least.
 * @template {keyof import('./keys.js').State} K
 * @param {K} key
 * @param {string} symbol
 * @param {{ min: number, max: number, default?: number }} limit
 * @param {{ whole?: boolean }} [kind]
 * @returns {Field}
 */
export function number(key, symbol, { min, max, default: fallback = min }, { whole = false } = {}) {
  return {
    key,
    symbol,
    default: fallback,
    write: value => writeNumber(Number(value)),
    read: (text, kept) => {
      const value = readNumber(text);
      if (Number.isNaN(value)) {
        return { value: kept, why: `${symbol} = ${quote(text)} is not a number`, instead: `using ${showExact(Number(kept))}` };
      }
      const nearest = Math.min(Math.max(whole ? Math.round(value) : value, min), max);
      if (nearest === value) return { value };
      const beyond = value < min || value > max;
      const why = beyond ? outside(symbol, value, { min, max }) : `${symbol} = ${showExact(value)} is not a whole number`;
      return { value: nearest, why, instead: `using ${showExact(nearest)}` };
    },
  };
}

/**
 * One word out of a few; capital letters and hyphens do not matter, the first word is the default.
 * @param {keyof import('./keys.js').State} key
 * @param {string} noun
 * @param {readonly string[]} words
 * @param {Record<string, string>} [aliases]
 * @returns {Field}
 */
export function choice(key, noun, words, aliases = {}) {
  /** @param {string} text */
  const plain = text => text.toLowerCase().replace(/[-_ ]/g, '');
  return {
    key,
    symbol: key,
    default: words[0],
    write: String,
    read: (text, kept) => {
      const value =
        words.find(word => plain(word) === plain(text)) ?? (Object.hasOwn(aliases, plain(text)) ? aliases[plain(text)] : undefined);
      return value === undefined ? { value: kept, why: `There is no ${noun} ${quote(text)}`, instead: `using “${kept}”` } : { value };
    },
  };
}
