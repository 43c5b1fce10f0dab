// @ts-check
// The link is the document: complete, versioned, readable. A bad one opens the nearest valid state.

import { readNumber, showNumber, showRange, writeNumber } from './numbers.js';
import { VIEWS } from './state.js';

const VERSION = '1';
/** The instant of the motion, for who shares one; a link without it begins at the beginning. */
const TIME = { symbol: 't', min: 0, max: 10000 };
/** A link may hold any rubbish; this much of it is repeated. */
const MOST = 6;

/**
 * @param {import('./state.js').State} state
 * @param {readonly import('./state.js').Field[]} fields
 * @param {number} [time] the instant of the motion, if the link is to hold it
 */
export function formatLink(state, fields, time = 0) {
  const numbers = fields.map(({ key }) => `${key}=${writeNumber(state[key])}`);
  const instant = time > 0 ? `&t=${writeNumber(Number(time.toFixed(2)))}` : '';
  return `#v=${VERSION}&view=${state.view}&${numbers.join('&')}${instant}`;
}

/** @param {string} text */
function quote(text) {
  return `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}

/** @param {readonly string[]} keys */
function list(keys) {
  const shown = keys.slice(0, MOST).map(quote).join(', ');
  return keys.length > MOST ? `${shown} and ${keys.length - MOST} more` : shown;
}

/**
 * @param {{ symbol: string, min: number, max: number }} field
 * @param {string} text
 * @param {number} fallback
 * @returns {{ value: number, remark?: string }}
 */
function readField({ symbol, min, max }, text, fallback) {
  const value = readNumber(text);
  if (Number.isNaN(value)) {
    return { value: fallback, remark: `${symbol} = ${quote(text)} is not a number; it is ${showNumber(fallback)}.` };
  }
  const nearest = Math.min(Math.max(value, min), max);
  if (nearest === value) return { value };
  return { value: nearest, remark: `${symbol} = ${showNumber(value)} is outside ${showRange(min, max)}; it is ${showNumber(nearest)}.` };
}

/**
 * @param {Map<string, string>} given
 * @param {string[]} remarks
 */
function readVersion(given, remarks) {
  const version = given.get('v');
  if (version === VERSION) return;
  remarks.push(version === undefined
    ? `The link names no version; it was read as version ${VERSION}.`
    : `Version ${quote(version)} of the link is not known; it was read as version ${VERSION}.`);
}

/**
 * @param {Map<string, string>} given
 * @param {string[]} remarks
 */
function readView(given, remarks) {
  const wanted = given.get('view');
  const view = VIEWS.find(name => name === wanted);
  if (view) return view;
  remarks.push(wanted === undefined
    ? `The link names no view; it is “${VIEWS[0]}”.`
    : `There is no view ${quote(wanted)}; it is “${VIEWS[0]}”.`);
  return VIEWS[0];
}

/**
 * The state that a link asks for, and in words what of it could not be had. What is missing or cannot be read
 * keeps the fallback's value. A bare address asks for the fallback.
 * @param {string} hash
 * @param {readonly import('./state.js').Field[]} fields
 * @param {import('./state.js').State} fallback
 * @returns {{ state: import('./state.js').State, time: number, remarks: string[] }}
 */
export function parseLink(hash, fields, fallback) {
  const text = hash.replace(/^#/, '');
  if (text === '') return { state: fallback, time: 0, remarks: [] };

  // In a fragment a plus is a sign, not a space.
  const pairs = [...new URLSearchParams(text.replaceAll('+', '%2B'))];
  const given = new Map(pairs);
  /** @type {string[]} */
  const remarks = [];
  readVersion(given, remarks);
  const view = readView(given, remarks);

  /** @type {string[]} */
  const missing = [];
  const numbers = fields.map(field => {
    const written = given.get(field.key);
    if (written === undefined) {
      missing.push(`${field.symbol} = ${showNumber(fallback[field.key])}`);
      return [field.key, fallback[field.key]];
    }
    const { value, remark } = readField(field, written, fallback[field.key]);
    if (remark) remarks.push(remark);
    return [field.key, value];
  });
  if (missing.length > 0) remarks.push(`The link did not give all values; taken: ${missing.join(', ')}.`);

  const time = readField(TIME, given.get('t') ?? '0', 0);
  if (time.remark) remarks.push(time.remark);

  const known = new Set(['v', 'view', 't', ...fields.map(field => field.key)]);
  const unknown = [...given.keys()].filter(key => !known.has(key));
  if (unknown.length > 0) remarks.push(`Not known here and left out: ${list(unknown)}.`);
  const seen = new Set();
  const repeated = new Set(pairs.map(([key]) => key).filter(key => known.has(key) && (seen.has(key) || !seen.add(key))));
  if (repeated.size > 0) remarks.push(`Given more than once, the last one counts: ${list([...repeated])}.`);

  return { state: Object.freeze({ ...fallback, view, ...Object.fromEntries(numbers) }), time: time.value, remarks };
}
