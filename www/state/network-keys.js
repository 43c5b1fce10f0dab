// @ts-check
// The keys of the page's state that only networks use, and which words each takes.

/** The words for graphs, and what a reader sees of each. */
export const GRAPHS = /** @type {const} */ ({ ring: 'Ring', complete: 'All to all', star: 'Star', path: 'Path', edges: 'Custom edges' });
export const NOISE_GRAPHS = /** @type {const} */ ({ same: 'The same', ...GRAPHS });
export const DARK = /** @type {const} */ (['error', 'project']);
/** The occupation of every node is that of the controls. */
export const SHARED_NBAR = 'nbar1';
/** The mean alone, or one or ten noisy runs over it. */
export const RUNS = /** @type {const} */ (['mean', 'noisy', 'ten']);

/**
 * What is shown of a network, besides the parameters that it shares with the pair.
 * @typedef {object} NetworkChoices
 * @property {keyof typeof GRAPHS} graph of the coupling
 * @property {keyof typeof NOISE_GRAPHS} noiseGraph
 * @property {[number, number][]} edges of whichever graph is one's own
 * @property {number} n
 * @property {number[]} omega one frequency for all nodes, or one for each
 * @property {number} omegaSpread
 * @property {number[] | typeof SHARED_NBAR} nbar one occupation for all nodes, or one for each, or that of the controls
 * @property {string} excite what moves at the start: "random", "3" for a node, "dark0" for a dark mode
 * @property {typeof RUNS[number]} run
 * @property {typeof DARK[number]} dark what becomes of dark modes in the steady state
 * @property {NonNullable<import('../core/types.js').LockingOptions['method']>} matrix how the matrix of phase locking is computed
 */
