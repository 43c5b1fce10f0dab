// @ts-check
// What the live figure of each departure is drawn from: the reader's parameters as far as they show it.

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {typeof import('../../state/keys.js').PARAMETERS[number]} Key */
/**
 * @typedef {object} Departure
 * @property {readonly Key[]} uses what its figure depends on
 * @property {import('../../core/types.js').FigureOptions} [options]
 * @property {(state: State) => Partial<Record<Key, number>>} [instead] what must differ from the reader's parameters
 * @property {string} [because] why it must
 */

const ALL = /** @type {const} */ (['delta', 'g', 'gamma', 'nbar1', 'nbar2']);
const BOTH = /** @type {const} */ ({ equations: 'both', axis: 'xi', from: -1, to: 1 });

const resonant = { delta: 0 };
/** @param {State} state */
const unequal = ({ nbar1, nbar2 }) => (nbar1 === nbar2 ? { nbar1: 0, nbar2: 0.5 } : {});
/** @param {State} state */
const warmAndUnequal = ({ nbar1, nbar2 }) => (nbar1 === nbar2 || nbar1 * nbar2 === 0 ? { nbar1: 0.5, nbar2: 1 } : {});

/** The printed formulas are for a real ξ. */
const REAL = { xiPhase: 0 };

/** In the order of the page. @type {readonly Departure[]} */
export const DEPARTURES = [
  { uses: ['gamma'] },
  { uses: ALL },
  { uses: ['gamma', 'nbar1', 'nbar2'] },
  { uses: ALL, options: BOTH },
  { uses: ALL, options: BOTH, instead: () => resonant, because: 'the printed formulas assume no detuning' },
  {
    uses: ALL,
    instead: state => ({ ...resonant, ...warmAndUnequal(state) }),
    because: 'the two limits differ where both n̄ are positive, and correlations need unequal occupations',
  },
  {
    uses: ['delta', 'gamma', 'nbar1', 'nbar2'],
    options: { equations: 'both', axis: 'g', from: -1, to: 1 },
    instead: state => ({ ...resonant, ...unequal(state) }),
    because: 'Eq. 34 assumes no detuning, and a flux needs unequal occupations',
  },
  {
    uses: ALL,
    options: { equations: 'both' },
    instead: ({ delta, g }) => ({ ...(delta === 0 ? { delta: -0.2 } : {}), ...(g === 0 ? { g: 0.04 } : {}) }),
    because: 'the points leave the real axis only with coupling, and ξcrit is 0 without detuning',
  },
  {
    uses: ['delta', 'gamma', 'nbar1', 'nbar2'],
    options: { axis: 'xi', from: -1, to: 1, method: 'limit', curves: { key: 'g', values: [-0.2, 0.2] } },
    instead: ({ delta }) => ({ g: 0.2, ...(delta === 0 ? { delta: -0.2 } : {}) }),
    because: 'without detuning both curves are −sgn ξ for every g',
  },
  {
    uses: [],
    instead: () => ({ delta: 0, g: 1, gamma: 0.1, nbar1: 0.1, nbar2: 0.1 }),
    because: 'the parameters of Fig. 4(b); the gauge is for n̄ = 0.1',
  },
  { uses: ALL, options: { axis: 'xi', from: -1, to: 1 }, instead: unequal, because: 'correlations need unequal occupations' },
  { uses: [] },
  { uses: ALL },
  { uses: ALL },
];

/**
 * What the figure is drawn at.
 * @param {Departure} departure
 * @param {State} state
 * @returns {State}
 */
export const stateOf = ({ instead }, state) => ({ ...state, ...REAL, ...instead?.(state) });
