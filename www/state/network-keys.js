// @ts-check
// The keys of the page's state that only networks use, and which words each takes.

export const GRAPHS = /** @type {const} */ (['ring', 'complete', 'star', 'path', 'edges']);
export const NOISE_GRAPHS = /** @type {const} */ (['same', ...GRAPHS]);
export const DARK = /** @type {const} */ (['error', 'project']);
/** The mean alone, or one or ten noisy runs over it. */
export const RUNS = /** @type {const} */ (['mean', 'noisy', 'ten']);

/**
 * What is shown of a network, besides the parameters that it shares with the pair.
 * @typedef {object} NetworkChoices
 * @property {typeof GRAPHS[number]} graph of the coupling
 * @property {typeof NOISE_GRAPHS[number]} noiseGraph
 * @property {string} edges "0-1,1-2", of whichever graph is one's own, or "none"
 * @property {number} n
 * @property {string} omega one frequency for all nodes, or one for each: "1,1.1"
 * @property {number} omegaSpread
 * @property {string} nbar one occupation for all nodes, or one for each: "0,0.5", or "nbar1", that of the controls
 * @property {string} excite what moves at the start: "random", "3" for a node, "dark0" for a dark mode
 * @property {typeof RUNS[number]} run
 * @property {typeof DARK[number]} dark what becomes of dark modes in the steady state
 * @property {NonNullable<import('../core/types.js').LockingOptions['method']>} matrix how the matrix of phase locking is computed
 */
