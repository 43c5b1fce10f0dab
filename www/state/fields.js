// @ts-check
// The keys of a link one by one: how each is read, written and by default. Ranges are the core's; of what a page computes
// while someone waits it takes less.

import { choice, number } from './field.js';
import { networkFields } from './network-fields.js';
import { readList, readNumber, showExact, writeNumber } from '../text/numbers.js';
import { numberWithin, quote } from '../text/refusals.js';
import {
  AXES,
  BATH_ENTRIES,
  BOBS,
  CHAPTER_NAMES,
  CONTINUATIONS,
  DECAYS,
  EQUATIONS,
  FIRST_VIEW,
  MAPS,
  MEASURES,
  METHODS,
  MODES,
  MOMENTS,
  NOISES,
  ORDERINGS,
  ORDERS,
  PANELS,
  PARAMETERS,
  PARTS,
  QUANTITIES,
  SHOWN,
  SQUEEZE_ANGLES,
  SQUEEZINGS,
  WARMTHS,
} from './keys.js';

/** @typedef {import('./field.js').Field} Field */
/** @typedef {import('./keys.js').Family} Family */

/** A quarter turn apart and equally large: neither locked state is favoured. */
const START = { a1re: 1, a1im: 0, a2re: 0, a2im: 1 };
/** Only ratios of amplitudes matter; figures of larger ones have no room for their numbers. */
export const LARGEST_START = 1e6;
const MOMENT_NAMES = { a1re: 'Re ⟨a₁⟩(0)', a1im: 'Im ⟨a₁⟩(0)', a2re: 'Re ⟨a₂⟩(0)', a2im: 'Im ⟨a₂⟩(0)' };
/** What a start is called: the oscillator that it is of, or both. */
const OF = /** @type {const} */ (['₁', '₂', '₁₂']);
/** One oscillator is squeezed where nothing is said: something to be seen. */
const SQUEEZED = { squeeze1: 0.5, squeeze2: 0, squeeze12: 0 };
/** By then every state that settles has settled. */
const LATEST = 10000;
/** More steps of time and more samples take longer than someone waits. */
const MOST_STEPS = 20000;
const MOST_SAMPLES = 20000;
/** A window of a link opens and lasts no longer; a shorter one is no average. */
const LONGEST = 1e6;
const SHORTEST = 1e-3;
/** The departures have so many items, the guide so many steps. */
const LAST_ITEM = 14;
const LAST_STEP = 7;

/**
 * Needs nothing of the core.
 * @param {readonly import('./keys.js').LinkedView[]} views
 */
export const viewField = views => ({
  ...choice(
    'view',
    'view',
    views.map(({ name }) => name),
    Object.fromEntries(views.flatMap(({ name, aliases = [] }) => aliases.map(alias => [alias, name]))),
  ),
  default: FIRST_VIEW,
});

/** @returns {Field} */
function panel() {
  return {
    key: 'fig',
    symbol: 'fig',
    default: '',
    write: String,
    read: text => {
      const value = text
        .toLowerCase()
        .replace(/^fig\.?\s*/, '')
        .replace(/[()]/g, '');
      if (value === '' || PANELS.some(name => name === value)) return { value };
      return { value: '', why: `There is no panel ${quote(text)} of the paper`, instead: `the panels are ${PANELS.join(', ')}` };
    },
  };
}

const OPENS = 'Average from t₁';

/** @param {{ min: number }} limit @returns {Field} */
function windowStart({ min }) {
  const instant = number('start', OPENS, { min, max: LONGEST });
  return {
    ...instant,
    default: 'auto',
    write: value => (value === 'auto' ? 'auto' : instant.write(value)),
    read: (text, kept) => {
      if (text.trim().toLowerCase() === 'auto') return { value: 'auto' };
      if (kept !== 'auto' || !Number.isNaN(readNumber(text))) return instant.read(text, kept);
      return { value: kept, why: `${OPENS} = ${quote(text)} is not a number`, instead: 'using 20/γ' };
    },
  };
}

/**
 * What a member of a family may be told apart by: what can be an axis, or something of starts.
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {{ squeezing: { min: number, max: number } }} limits
 * @param {string} key
 * @returns {{ symbol: string, min: number, max: number } | undefined}
 */
export function familySpec(specs, { squeezing }, key) {
  const own = SQUEEZINGS.findIndex(name => name === key);
  if (own >= 0) return { symbol: `r${OF[own]}`, ...squeezing };
  if (key === 'nbar') return { ...specOf(specs, 'nbar1'), symbol: 'n̄' };
  return specs.find(row => row.key === key && AXES.some(name => name === key));
}

/**
 * "g:0,0.01,0.05", as any list is read.
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {import('../core/types.js').Limits} limits
 * @returns {Field}
 */
function family(specs, limits) {
  const most = limits.curves.max;
  const none = 'none';
  /** @param {Field['default']} value */
  const write = value => {
    if (value === undefined) return none;
    const { key, values } = /** @type {Family} */ (value);
    return `${key}:${values.map(writeNumber).join(',')}`;
  };
  return {
    key: 'curves',
    symbol: 'curves',
    default: undefined,
    write,
    read: (text, kept) => {
      if (text === '' || text === none) return { value: undefined };
      const [key, list = ''] = text.split(':');
      const spec = familySpec(specs, limits, key);
      const given = readList(list);
      if (!spec || given.length === 0 || given.some(Number.isNaN)) {
        const why = `The curves ${quote(text)} do not name a parameter and its values, such as “g:0,0.01”`;
        return { value: kept, why, instead: `using “${write(kept)}”` };
      }
      const values = given.slice(0, most).map(value => Math.min(Math.max(value, spec.min), spec.max));
      const value = { key: /** @type {Family['key']} */ (key), values };
      if (given.length === values.length && given.every((it, k) => it === values[k])) return { value };
      return {
        value,
        why: `At most ${most} curves can be drawn, and ${spec.symbol} must be ${numberWithin(spec)}`,
        instead: `using ${values.map(showExact).join(', ')}`,
      };
    },
  };
}

/**
 * Every key of the state, in the order in which a link lists them.
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {readonly import('./keys.js').LinkedView[]} views
 * @param {import('../core/types.js').Limits} limits
 * @returns {Field[]}
 */
export function fieldsOf(specs, views, limits) {
  const parameters = PARAMETERS.map(key => number(key, specOf(specs, key).symbol, specOf(specs, key)));
  const xi = specOf(specs, 'xi');
  return [
    viewField(views),
    panel(),
    number('item', 'item', { min: 0, max: LAST_ITEM }, { whole: true }),
    number('step', 'step', { min: 1, max: LAST_STEP }, { whole: true }),
    choice('chapter', 'chapter', CHAPTER_NAMES),
    ...parameters,
    choice('bath', 'entry for the baths', BATH_ENTRIES),
    ...MOMENTS.map(key => number(key, MOMENT_NAMES[key], { min: -LARGEST_START, max: LARGEST_START, default: START[key] })),
    choice('decay', 'decay', DECAYS),
    choice('runs', 'choice of noisy runs', NOISES),
    choice('kicks', 'choice of kicks', SHOWN),
    choice('columns', 'choice of columns', SHOWN),
    choice('bobs', 'account of the bobs', BOBS),
    choice('axis', 'axis', AXES),
    number('from', 'From', { ...xi, default: xi.sliderMin }),
    number('to', 'To', { ...xi, default: xi.sliderMax }),
    number('points', 'Points', limits.plvPoints, { whole: true }),
    family(specs, limits),
    choice('equations', 'set of equations', EQUATIONS),
    choice('continuation', 'continuation', CONTINUATIONS),
    { ...choice('part', 'part of the eigenvalues', PARTS), default: 'im' },
    choice('planePart', 'part of the eigenvalues', PARTS),
    { ...choice('method', 'method', METHODS), default: 'ensemble' },
    windowStart(limits.windowStart),
    number('duration', 'Window length', { ...limits.windowDuration, min: SHORTEST, max: LONGEST }),
    number('steps', 'Time steps', { ...limits.steps, max: MOST_STEPS }, { whole: true }),
    number('samples', 'Samples', { ...limits.samples, max: MOST_SAMPLES }, { whole: true }),
    number('seed', 'Seed', limits.seed, { whole: true }),
    number('tolerance', 'Tolerance', limits.tolerance),
    choice('map', 'map', MAPS),
    choice('measure', 'measure of correlation', MEASURES),
    choice('mode', 'plane of phase space', MODES),
    choice('ordering', 'ordering', ORDERINGS),
    choice('quantity', 'quantity', QUANTITIES),
    choice('order', 'order of operators', ORDERS),
    ...SQUEEZINGS.map((key, k) => number(key, `r${OF[k]}`, { ...limits.squeezing, default: SQUEEZED[key] })),
    ...SQUEEZE_ANGLES.map((key, k) => number(key, `θ${OF[k]}`, { min: -Math.PI, max: Math.PI, default: 0 })),
    ...WARMTHS.map((key, k) => number(key, `quanta at the start of oscillator ${k + 1}`, { ...specOf(specs, 'nbar1'), default: 0 })),
    number('instant', 't', { min: limits.time.min, max: LATEST }),
    ...networkFields(specOf(specs, 'omega1'), specOf(specs, 'nbar1'), METHODS, limits),
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

/** @param {import('./keys.js').State} defaults @param {Partial<import('./keys.js').State>} keys */
export const defaultsOf = (defaults, keys) =>
  Object.fromEntries(Object.keys(keys).map(key => [key, defaults[/** @type {keyof import('./keys.js').State} */ (key)]]));

/**
 * Whether nobody has chosen a parameter, but for what an example sets.
 * @param {import('./keys.js').State} state
 * @param {Partial<import('./keys.js').State>} example
 * @param {import('./keys.js').State} defaults
 */
export function isExample(state, example, defaults) {
  const wanted = { ...defaults, ...example };
  return PARAMETERS.every(key => Object.is(state[key], wanted[key]));
}
