// @ts-check
// The link is the document: complete, versioned, readable. A bad one opens the nearest valid state.

import { pairsOf } from '../text/link-text.js';
import { showRange, writeNumber } from '../text/numbers.js';
import { notAscending, quote } from '../text/refusals.js';
import { number, remarkOn } from './field.js';
import { defaultState, rangeOf, specOf, viewField } from './fields.js';
import { drawsRun, PARAMETERS } from './keys.js';

const VERSION = '1';
/** The instant of the motion that someone shares; a link without it begins at t = 0. */
const TIME = { symbol: 't', min: 0, max: 10000 };
/** A link may hold any rubbish; this much of it is repeated. */
const MOST = 6;

/** @typedef {import('./keys.js').State} State */
/** @typedef {import('./field.js').Field} Field */
/** @typedef {import('./keys.js').LinkedView} LinkedView */
/** @typedef {{ fields: readonly Field[], specs: readonly import('../core/types.js').Spec[], views: readonly LinkedView[] }} Grammar */

/** The spectrum and the paper have a part each, which a link calls by one name. */
const PART = { name: 'part', own: 'planePart' };

/**
 * @param {State} state
 * @param {Pick<Grammar, 'fields' | 'views'>} grammar
 * @param {number} [time] the instant of the motion, if the link is to hold it
 */
export function formatLink(state, { fields, views }, time = 0) {
  const used = views.find(({ name }) => name === state.view)?.keys ?? [];
  /** @type {Set<string>} */
  const keys = new Set(['view', ...PARAMETERS, 'bath', ...used]);
  if (state.fig === '') keys.delete('fig');
  if (state.item === 0) keys.delete('item');
  if (state.chapter === '') keys.delete('chapter');
  // Occupations are what a link holds in any case.
  if (state.bath === 'occupation') keys.delete('bath');
  // A family is the exception where it cannot be chosen.
  if (state.view !== 'locking' && state.curves === undefined) keys.delete('curves');
  if (state.order === 'normal') keys.delete('order');
  if (state.view === 'motion' && state.runs === 'none' && !drawsRun(state)) keys.delete('seed');
  // What 0.1.0 did not know is written where it is used.
  for (const key of /** @type {const} */ (['kicks', 'columns'])) if (state[key] === 'off') keys.delete(key);
  if (state.bobs === 'mean') keys.delete('bobs');
  if (state.graph !== 'edges' && state.noiseGraph !== 'edges') keys.delete('edges');
  const pairs = fields
    .filter(field => keys.has(field.key))
    .map(field => `&${field.key === PART.own ? PART.name : field.key}=${field.write(state[field.key])}`);
  const instant = time > 0 && state.view === 'motion' ? `&t=${writeNumber(Number(time.toFixed(2)))}` : '';
  return `#v=${VERSION}${pairs.join('')}${instant}`;
}

/** @param {readonly string[]} keys */
function list(keys) {
  const shown = keys.slice(0, MOST).map(quote).join(', ');
  return keys.length > MOST ? `${shown} and ${keys.length - MOST} more` : shown;
}

/** @param {Map<string, string>} given */
const namesPanel = given => given.has('fig') && !given.has('view');

/**
 * What a link to a view that prepares the controls leaves out is as the view wants it.
 * @param {Map<string, string>} given
 * @param {Pick<Grammar, 'fields' | 'views'>} grammar
 * @param {State} fallback
 */
function prepared(given, { fields, views }, fallback) {
  const view = views.find(({ name }) => name === viewOf(given, views));
  if (!view?.prepared) return fallback;
  const own = fields
    .filter(({ key }) => view.keys.includes(key))
    .map(field => [field.key, field.read(given.get(field.key) ?? '', fallback[field.key]).value]);
  return { ...fallback, ...view.prepared(/** @type {State} */ ({ ...fallback, ...Object.fromEntries(own) })) };
}

/** @param {Map<string, string>} given @param {readonly LinkedView[]} views */
function viewOf(given, views) {
  const field = viewField(views);
  return String(field.read(given.get('view') ?? '', field.default).value);
}

/** The view alone, for who cannot wait for the core. @param {string} hash @param {readonly LinkedView[]} views */
export function viewIn(hash, views) {
  const given = new Map(pairsOf(hash));
  return namesPanel(given) ? 'paper' : viewOf(given, views);
}

/**
 * @param {Map<string, string>} given
 * @param {string[]} remarks
 */
function readVersion(given, remarks) {
  const version = given.get('v') ?? VERSION;
  if (version !== VERSION) remarks.push(`Version ${quote(version)} of the link is unknown; reading it as version ${VERSION}.`);
}

/**
 * Ends of the axis, within what the parameter allows and in order.
 * @param {Map<string, string>} given
 * @param {State} state
 * @param {State} fallback
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {string[]} remarks
 */
function readRange(given, state, fallback, specs, remarks) {
  const whole = rangeOf(specs, state.axis);
  const kept = state.axis === fallback.axis ? fallback : whole;
  const spec = specOf(specs, state.axis);
  /** @param {'from' | 'to'} key */
  const end = key => {
    const written = given.get(key);
    if (written === undefined) return kept[key];
    const reading = number(key, `${spec.symbol} ${key}`, spec).read(written, kept[key]),
      remark = remarkOn(reading);
    if (remark) remarks.push(remark);
    return Number(reading.value);
  };
  const from = end('from'),
    to = end('to');
  if (from < to) return { from, to };
  remarks.push(`${notAscending(from, to)}; using ${showRange(whole.from, whole.to)}.`);
  return { from: whole.from, to: whole.to };
}

/**
 * The state that a link asks for, and in words what of it could not be had. What is missing is at its default, what
 * cannot be read keeps the fallback's value. A bare address asks for the fallback, and so does one in which nothing
 * can be read.
 * @param {string} hash
 * @param {Grammar} grammar
 * @param {State} fallback
 * @returns {{ state: State, time: number, remarks: string[], understood: boolean }} understood, if anything in it could be read
 */
export function parseLink(hash, grammar, fallback) {
  const { fields, specs, views } = grammar;
  if (hash.replace(/^#/, '') === '') return { state: fallback, time: 0, remarks: [], understood: true };

  // Attributes of an embedding come in small letters.
  const canonical = new Map(fields.map(({ key }) => [key.toLowerCase(), String(key)]));
  const pairs = pairsOf(hash).map(
    ([key, value]) => /** @type {const} */ ([canonical.get(key.toLowerCase().replace(/[-_]/g, '')) ?? key, value]),
  );
  const given = new Map(pairs);
  /** @type {string[]} */
  const remarks = [];
  readVersion(given, remarks);
  fallback = prepared(given, grammar, fallback);
  // A panel stands at the paper's parameters: a link to one need not name any.
  const panel = namesPanel(given);
  if (panel) given.set('view', 'paper');
  const part = given.get(PART.name);
  if (part !== undefined && viewOf(given, views) !== 'paper') {
    given.delete(PART.name);
    given.set(PART.own, part);
  }

  let understood = false;
  const read = Object.fromEntries(
    fields.flatMap(field => {
      const written = given.get(field.key);
      if (written === undefined) return [];
      // Their limits are those of the axis, which has to be known before.
      const reading =
        field.key === 'from' || field.key === 'to' ? { value: fallback[field.key] } : field.read(written, fallback[field.key]);
      const remark = remarkOn(reading);
      if (remark) remarks.push(remark);
      else understood = true;
      return [[field.key, reading.value]];
    }),
  );
  const base = understood ? prepared(given, grammar, defaultState(fields)) : fallback;
  /** @type {State} */
  let state = { ...base, ...read };
  if (!given.has('item')) state = { ...state, item: 0 };
  // A link that opens the paper without a panel opens the whole of it.
  if (!given.has('fig')) state = { ...state, fig: '' };
  state = { ...state, ...readRange(given, state, base, specs, remarks) };

  const time = number('from', TIME.symbol, TIME).read(given.get('t') ?? '0', 0);
  const late = remarkOn(time);
  if (late) remarks.push(late);

  const known = new Set(['v', 't', ...fields.map(field => String(field.key))]);
  const unknown = [...given.keys()].filter(key => !known.has(key));
  if (unknown.length > 0) remarks.push(`Unknown and ignored: ${list(unknown)}.`);
  const seen = new Set();
  const repeated = new Set(pairs.map(([key]) => key).filter(key => known.has(key) && (seen.has(key) || !seen.add(key))));
  if (repeated.size > 0) remarks.push(`Given more than once, the last value is used: ${list([...repeated])}.`);

  return { state: Object.freeze(state), time: Number(time.value), remarks, understood: understood || remarks.length === 0 };
}
