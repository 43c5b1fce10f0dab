// @ts-check
// The keys of a link one by one: how each is read, written and by default. Ranges of parameters are the core's.

import { PREPARED } from './guide-presets.js';
import { networkFields } from './network-fields.js';
import { readNumber, showExact, showRange, writeNumber } from './numbers.js';
import {
  AXES, BATH_ENTRIES, CONTINUATIONS, DECAYS, EQUATIONS, MAPS, MEASURES, METHODS, MODES, MOMENTS, NOISES, ORDERINGS, PANELS, PARAMETERS, PARTS, VIEWS,
} from './state.js';

/** @typedef {string | number} Value */
/** @typedef {{ value: Value, remark?: string }} Reading what was read, and in words what of it could not be had */
/**
 * @typedef {object} Field
 * @property {keyof import('./state.js').State} key
 * @property {string} symbol
 * @property {Value} default
 * @property {(text: string, fallback: Value) => Reading} read
 * @property {(value: Value) => string} write
 */

/** A quarter turn apart and equally large: neither locked state is favoured. */
const START = { a1re: 1, a1im: 0, a2re: 0, a2im: 1 };
/** Only ratios of amplitudes matter; figures of larger ones have no room for their numbers. */
export const LARGEST_START = 1e6;
const MOMENT_NAMES = { a1re: 'Re ⟨a₁⟩(0)', a1im: 'Im ⟨a₁⟩(0)', a2re: 'Re ⟨a₂⟩(0)', a2im: 'Im ⟨a₂⟩(0)' };
/** By then every state that settles has settled. */
const LATEST = 10000;
/** More curves cannot be told apart. */
export const MOST_CURVES = 12;
/** Other names of the views, without hyphens and in small letters: read, never written. */
const VIEW_ALIASES = { phaselocking: 'locking', plv: 'locking', steadystate: 'steady' };

/** @param {string} text */
export function quote(text) {
  return `“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}

/**
 * @template {keyof import('./state.js').State} K
 * @param {K} key
 * @param {string} symbol
 * @param {number} min
 * @param {number} max
 * @param {number} fallback
 * @param {{ whole?: boolean }} [kind]
 * @returns {Field}
 */
export function number(key, symbol, min, max, fallback, { whole = false } = {}) {
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
 * @param {keyof import('./state.js').State} key
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

/** Needs nothing of the core. */
export const VIEW = choice('view', 'view', VIEWS, VIEW_ALIASES);

/** @returns {Field} */
function panel() {
  return {
    key: 'fig',
    symbol: 'fig',
    default: '',
    write: String,
    read: text => {
      const value = text.toLowerCase().replace(/^fig\.?\s*/, '').replace(/[()]/g, '');
      if (value === '' || PANELS.some(name => name === value)) return { value };
      return { value: '', remark: `The paper has no figure ${quote(text)} with a panel of its own here; there are ${PANELS.join(', ')}.` };
    },
  };
}

const OPENS = 'Window opens at t₁';

/** @returns {Field} */
function windowStart() {
  const instant = number('start', OPENS, 0, 1e6, 0);
  return {
    ...instant,
    default: 'auto',
    write: value => value === 'auto' ? 'auto' : instant.write(value),
    read: (text, kept) => {
      if (text.trim().toLowerCase() === 'auto') return { value: 'auto' };
      if (kept !== 'auto' || !Number.isNaN(readNumber(text))) return instant.read(text, kept);
      return { value: kept, remark: `${OPENS} = ${quote(text)} is not a number; it is 20/γ.` };
    },
  };
}

/**
 * "g:0,0.01,0.05"; commas or spaces.
 * @param {readonly import('./types.js').Spec[]} specs
 * @returns {Field}
 */
function family(specs) {
  const none = 'none';
  return {
    key: 'curves',
    symbol: 'curves',
    default: none,
    write: String,
    read: (text, kept) => {
      if (text === '' || text === none) return { value: none };
      const [key, list = ''] = text.split(':');
      const spec = specs.find(row => row.key === key && PARAMETERS.some(name => name === key));
      const given = list.split(/[\s,]+/).filter(part => part !== '').map(readNumber);
      if (!spec || given.length === 0 || given.some(Number.isNaN)) {
        return { value: kept, remark: `The curves ${quote(text)} are not a parameter and its values, such as “g:0,0.01”; it is “${kept}”.` };
      }
      const values = given.slice(0, MOST_CURVES).map(value => Math.min(Math.max(value, spec.min), spec.max));
      const value = `${key}:${values.map(writeNumber).join(',')}`;
      if (given.length === values.length && given.every((it, k) => it === values[k])) return { value };
      return { value, remark: `Of the curves, ${MOST_CURVES} at most and with ${spec.symbol} in ${showRange(spec.min, spec.max)} can be drawn; taken: ${values.map(showExact).join(', ')}.` };
    },
  };
}

/**
 * Every key of the state, in the order in which a link lists them. What is missing from the core's table (how
 * phase locking is averaged) is limited to what a page can compute while someone waits.
 * @param {readonly import('./types.js').Spec[]} specs
 * @returns {Field[]}
 */
export function fieldsOf(specs) {
  const parameters = PARAMETERS.map(key => {
    const { symbol, min, max, default: fallback } = specOf(specs, key);
    return number(key, symbol, min, max, fallback);
  });
  const xi = specOf(specs, 'xi');
  return [
    VIEW,
    panel(),
    number('item', 'item', 0, 14, 0, { whole: true }),
    number('step', 'step', 1, PREPARED.length, 1, { whole: true }),
    ...parameters,
    choice('bath', 'entry of the baths', BATH_ENTRIES),
    ...MOMENTS.map(key => number(key, MOMENT_NAMES[key], -LARGEST_START, LARGEST_START, START[key])),
    choice('decay', 'decay', DECAYS),
    choice('runs', 'choice of noisy runs', NOISES),
    choice('axis', 'axis', AXES),
    number('from', 'From', xi.min, xi.max, xi.sliderMin),
    number('to', 'To', xi.min, xi.max, xi.sliderMax),
    number('points', 'Points', 2, 2001, 201, { whole: true }),
    family(specs),
    choice('equations', 'set of equations', EQUATIONS),
    choice('continuation', 'continuation', CONTINUATIONS),
    { ...choice('part', 'part of the eigenvalues', PARTS), default: 'im' },
    choice('planePart', 'part of the eigenvalues', PARTS),
    { ...choice('method', 'method', METHODS), default: 'ensemble' },
    windowStart(),
    number('duration', 'Window length', 1e-3, 1e6, 200),
    number('steps', 'Time steps', 1, 20000, 2000, { whole: true }),
    number('samples', 'Samples', 2, 20000, 5000, { whole: true }),
    number('seed', 'Seed', 0, Number.MAX_SAFE_INTEGER, 1, { whole: true }),
    number('tolerance', 'Tolerance', 1e-10, 0.1, 1e-6),
    choice('map', 'map', MAPS),
    choice('measure', 'measure of correlation', MEASURES),
    choice('mode', 'plane of phase space', MODES),
    choice('ordering', 'ordering', ORDERINGS),
    number('instant', 't', 0, LATEST, 0),
    ...networkFields(specOf(specs, 'omega1'), specOf(specs, 'nbar1'), METHODS, { number, choice, quote }),
  ];
}

/**
 * @param {readonly import('./types.js').Spec[]} specs
 * @param {string} key
 */
export function specOf(specs, key) {
  const spec = specs.find(row => row.key === key);
  if (!spec) throw new Error(`the core has no parameter ${key}`);
  return spec;
}

/**
 * An axis as long as its slider.
 * @param {readonly import('./types.js').Spec[]} specs
 * @param {import('./state.js').Axis} axis
 */
export function rangeOf(specs, axis) {
  const { sliderMin, sliderMax } = specOf(specs, axis);
  return { axis, from: sliderMin, to: sliderMax };
}
