// @ts-check
// The fields of a link that only networks use. Whether they go together, the core judges when it has come.

import { readList, showExact, showRange, writeNumber } from '../text/numbers.js';
import { numberWithin, quote } from '../text/refusals.js';
import { choice, number } from './field.js';
import { DARK, GRAPHS, NOISE_GRAPHS, RUNS, SHARED_NBAR } from './network-keys.js';

/** @typedef {import('./network-keys.js').NetworkChoices} NetworkChoices */

/** The ring that the view begins with. */
const NODES = 6;
const NO_EDGES = 'none';

/** @typedef {import('./field.js').Field} Field */
/** @typedef {import('./field.js').Value} Value */

/**
 * A text that either reads as a whole or leaves what was.
 * @template {Value} V
 * @param {keyof NetworkChoices} key
 * @param {V} fallback
 * @param {(text: string) => V | undefined} read
 * @param {(text: string) => string} why it could not be taken
 * @param {(value: V) => string} write
 * @returns {Field}
 */
function written(key, fallback, read, why, write) {
  /** @param {Value} value of this key */
  const own = value => write(/** @type {V} */ (value));
  return {
    key,
    symbol: key,
    default: fallback,
    write: own,
    read: (text, kept) => {
      const value = read(text.trim());
      return value === undefined ? { value: kept, why: why(text), instead: `using “${own(kept)}”` } : { value };
    },
  };
}

/** Numbers as a link lists them. @param {number[]} values */
const writeValues = values => values.map(writeNumber).join(',');

/** A complete graph has no more. @param {number} nodes */
const mostEdges = nodes => (nodes * (nodes - 1)) / 2;

/**
 * Why a list of edges is not even read: a network has no place for so many, and to find out which of them are wrong would take seconds.
 * @param {number} edges
 * @param {number} nodes of the largest network
 */
export const tooManyEdges = (edges, nodes) =>
  edges > mostEdges(nodes)
    ? `The list has ${edges} edges, but a network of ${nodes} nodes, the largest there is, has at most ${mostEdges(nodes)}`
    : undefined;

/**
 * Edges from the short form of a link; nothing for what is no list of pairs.
 * @param {string} text
 * @returns {[number, number][] | undefined}
 */
function readPairs(text) {
  if (text === NO_EDGES) return [];
  const pairs = text.split(/[\s,;]+/).filter(pair => pair !== '');
  if (!pairs.every(pair => /^\d{1,6}-\d{1,6}$/.test(pair))) return undefined;
  return pairs.map(pair => /** @type {[number, number]} */ (pair.split('-').map(Number)));
}

/** @param {[number, number][]} edges */
const writePairs = edges => (edges.length === 0 ? NO_EDGES : edges.map(pair => pair.join('-')).join(','));

/** How many there are at most, without a look at each. @param {string} text */
function pairsIn(text) {
  let count = 0;
  for (const _ of text.matchAll(/[^\s,;]+/g)) count += 1;
  return count;
}

/**
 * One number for all nodes or one for each; what cannot be had is named with its node.
 * @param {import('../core/types.js').Spec} spec its row of the core's table
 * @param {number} most nodes that there can be
 * @returns {Field}
 */
function occupations({ min, max, symbol }, most) {
  return {
    key: 'nbar',
    symbol: 'n̄',
    default: SHARED_NBAR,
    write: value => (value === SHARED_NBAR ? value : writeValues(/** @type {number[]} */ (value))),
    read: (text, kept) => {
      if (text.trim() === '' || text.trim() === SHARED_NBAR) return { value: SHARED_NBAR };
      const values = readList(text);
      const instead = kept === SHARED_NBAR ? `using ${symbol} of the controls` : `using ${writeValues(/** @type {number[]} */ (kept))}`;
      if (values.length > most) {
        return { value: kept, why: `n̄ lists ${values.length} numbers, but a network has at most ${most} nodes`, instead };
      }
      const wrong = values.findIndex(value => !(value >= min && value <= max));
      if (wrong < 0) return { value: values };
      const what = values.length === 1 ? 'n̄' : `n̄ of node ${wrong}`,
        value = values[wrong];
      const why = Number.isNaN(value) ? 'not a number' : `${showExact(value)}, outside its range ${showRange(min, max, value)}`;
      return { value: kept, why: `${what} is ${why}`, instead };
    },
  };
}

/**
 * @param {import('../core/types.js').Spec} omega its row of the core's table
 * @param {import('../core/types.js').Spec} nbar
 * @param {readonly string[]} methods
 * @param {Pick<import('../core/types.js').Limits, 'nodes' | 'omegaSpread'>} limits
 * @returns {Field[]}
 */
export function networkFields(omega, nbar, methods, { nodes, omegaSpread }) {
  /** @param {string} text */
  const frequencies = text => {
    const values = readList(text);
    const fit = values.length > 0 && values.length <= nodes.max && values.every(value => value >= omega.min && value <= omega.max);
    return fit ? values : undefined;
  };
  return [
    choice('graph', 'graph', Object.keys(GRAPHS)),
    choice('noiseGraph', 'graph of the noise', Object.keys(NOISE_GRAPHS)),
    written(
      'edges',
      /** @type {[number, number][]} */ ([]),
      text => (tooManyEdges(pairsIn(text), nodes.max) ? undefined : readPairs(text)),
      text => tooManyEdges(pairsIn(text), nodes.max) ?? `The edges ${quote(text)} are not pairs of nodes such as “0-1,1-2”`,
      writePairs,
    ),
    number('n', 'n', { ...nodes, default: NODES }, { whole: true }),
    written(
      'omega',
      [omega.default],
      frequencies,
      text => `ω = ${quote(text)} is not ${numberWithin(omega)}, or one for each node`,
      writeValues,
    ),
    number('omegaSpread', 'spread of ω', omegaSpread),
    occupations(nbar, nodes.max),
    written(
      'excite',
      'random',
      text => (/^(random|(dark)?\d{1,3})$/.test(text) ? text : undefined),
      text => `${quote(text)} is not an initial state such as “random”, “0” or “dark0”`,
      String,
    ),
    choice('run', 'run', RUNS),
    choice('dark', 'treatment of dark modes', DARK),
    choice('matrix', 'method', methods),
  ];
}
