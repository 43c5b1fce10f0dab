// @ts-check
// What moves at the start: every node at a random phase, one node, or a dark mode.

/** @typedef {import('./model.js').NetworkModel} NetworkModel */
/** @typedef {{ re: Float64Array, im: Float64Array }} Amplitudes */

/** Well above the vacuum, so that a noisy run shows its start. */
const AMPLITUDE = 4;

/**
 * A number from 0 to 1 for each node, the same for the same seed (the finaliser of MurmurHash3): only the picture's start hangs on it.
 * @param {number} seed
 * @param {number} node
 */
function share(seed, node) {
  let hash = Math.imul((seed % 0x100000000) ^ Math.imul(node + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x100000000;
}

/**
 * What `excite` means in this network; a node or a mode that it has not leaves the random start.
 * @param {NetworkModel} model
 * @param {string} excite
 * @returns {{ node: number } | { mode: number } | 'random'}
 */
export function meaning(model, excite) {
  const mode = Number(excite.replace('dark', ''));
  if (excite.startsWith('dark')) return mode < model.darkModes.length ? { mode } : 'random';
  return excite !== 'random' && mode < model.network.frequencies().length ? { node: mode } : 'random';
}

/**
 * @param {NetworkModel} model
 * @param {{ excite: string, seed: number }} state
 * @returns {Amplitudes}
 */
export function startOf(model, { excite, seed }) {
  const nodes = model.network.frequencies().length;
  const start = meaning(model, excite);
  const none = new Float64Array(nodes);
  if (start === 'random') {
    const turn = Float64Array.from(none, (_, node) => 2 * Math.PI * share(seed, node));
    return { re: turn.map(phase => AMPLITUDE * Math.cos(phase)), im: turn.map(phase => AMPLITUDE * Math.sin(phase)) };
  }
  if ('node' in start) return { re: Float64Array.from(none, (_, node) => (node === start.node ? AMPLITUDE : 0)), im: none };
  const { re, im } = model.darkModes[start.mode];
  const scale = AMPLITUDE / Math.max(...re.map(Math.abs), ...im.map(Math.abs));
  return { re: re.map(value => scale * value), im: im.map(value => scale * value) };
}
