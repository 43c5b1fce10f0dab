// @ts-check
// One key of a link: how it is read, written and by default.

import { readNumber, showExact, showRange, writeNumber } from '../text/numbers.js';

/** @typedef {string | number} Value */
/** @typedef {{ value: Value, remark?: string }} Reading what was read, and in words what of it could not be had */
/**
 * @typedef {object} Field
 * @property {keyof import('./keys.js').State} key
 * @property {string} symbol
 * @property {Value} default
 * @property {(text: string, fallback: Value) => Reading} read
 * @property {(value: Value) => string} write
 */

/** @param {string} text */
export function quote(text) {
  return `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}

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
        return { value: kept, remark: `${symbol} = ${quote(text)} is not a number; it is ${showExact(Number(kept))}.` };
      }
      const nearest = Math.min(Math.max(whole ? Math.round(value) : value, min), max);
      if (nearest === value) return { value };
      const reason = value < min || value > max ? `is outside ${showRange(min, max)}` : 'is not a whole number';
      return { value: nearest, remark: `${symbol} = ${showExact(value)} ${reason}; it is ${showExact(nearest)}.` };
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
      const value = words.find(word => plain(word) === plain(text)) ?? (Object.hasOwn(aliases, plain(text)) ? aliases[plain(text)] : undefined);
      return value === undefined ? { value: kept, remark: `There is no ${noun} ${quote(text)}; it is “${kept}”.` } : { value };
    },
  };
}
