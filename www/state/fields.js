// @ts-check
// The keys of a link one by one: how each is read, written and by default. Ranges of parameters are the core's.

import { choice, number, quote } from './field.js';
import { networkFields } from './network-fields.js';
import { readNumber, showExact, showRange, writeNumber } from '../text/numbers.js';
import {
  AXES, BATH_ENTRIES, CONTINUATIONS, DECAYS, EQUATIONS, MAPS, MEASURES, METHODS, MODES, MOMENTS, NOISES, ORDERINGS, PANELS, PARAMETERS, PARTS,
} from './keys.js';

/** @typedef {import('./field.js').Field} Field */

/** A quarter turn apart and equally large: neither locked state is favoured. */
const START = { a1re: 1, a1im: 0, a2re: 0, a2im: 1 };
/** Only ratios of amplitudes matter; figures of larger ones have no room for their numbers. */
export const LARGEST_START = 1e6;
const MOMENT_NAMES = { a1re: 'Re ⟨a₁⟩(0)', a1im: 'Im ⟨a₁⟩(0)', a2re: 'Re ⟨a₂⟩(0)', a2im: 'Im ⟨a₂⟩(0)' };
/** By then every state that settles has settled. */
const LATEST = 10000;
/** More curves cannot be told apart. */
export const MOST_CURVES = 12;
/** The guide has so many steps. */
const LAST_STEP = 7;

/**
 * Needs nothing of the core.
 * @param {readonly import('./keys.js').LinkedView[]} views
 */
export const viewField = views => choice('view', 'view', views.map(({ name }) => name), Object.fromEntries(
  views.flatMap(({ name, aliases = [] }) => aliases.map(alias => [alias, name]))));

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
 * @param {readonly import('../core/types.js').Spec[]} specs
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
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {readonly import('./keys.js').LinkedView[]} views
 * @returns {Field[]}
 */
export function fieldsOf(specs, views) {
  const parameters = PARAMETERS.map(key => {
    const { symbol, min, max, default: fallback } = specOf(specs, key);
    return number(key, symbol, min, max, fallback);
  });
  const xi = specOf(specs, 'xi');
  return [
    viewField(views),
    panel(),
    number('item', 'item', 0, 14, 0, { whole: true }),
    number('step', 'step', 1, LAST_STEP, 1, { whole: true }),
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
    ...networkFields(specOf(specs, 'omega1'), specOf(specs, 'nbar1'), METHODS),
  ];
}

/**
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {string} key
 */
export function specOf(specs, key) {
  const spec = specs.find(row => row.key === key);
  if (!spec) throw new Error(`the core has no parameter ${key}`);
  return spec;
}

/**
 * An axis as long as its slider.
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {import('./keys.js').Axis} axis
 */
export function rangeOf(specs, axis) {
  const { sliderMin, sliderMax } = specOf(specs, axis);
  return { axis, from: sliderMin, to: sliderMax };
}

/**
 * @param {readonly Field[]} fields
 * @returns {import('./keys.js').State}
 */
export function defaultState(fields) {
  return Object.freeze(/** @type {import('./keys.js').State} */ (Object.fromEntries(fields.map(field => [field.key, field.default]))));
}
