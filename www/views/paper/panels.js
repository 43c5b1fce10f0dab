// @ts-check
// The panels of the paper in its order: what each is called, and where in the explorer the same can be turned.

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {Exclude<State['fig'], ''>} Fig */
/**
 * @typedef {object} Panel
 * @property {Fig} fig
 * @property {string} title
 * @property {Partial<State>} explorer the paper's parameters, in the view that shows the same
 * @property {string} [family] what its curves differ in
 * @property {string} [opens] which of its curves the explorer can show, where it cannot show all
 * @property {'plane'} [over] complex ξ: of it one part is drawn
 * @property {boolean} [scanned] its curves take long enough to be computed off the main thread
 */

/** Everything but ξ, which the paper puts on the axis, and which is real but for Fig. 1(c, d). */
const DETUNED = { delta: -0.2, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xiPhase: 0 };
const RESONANT = { delta: 0, g: 0, gamma: 0.1, nbar1: 0, nbar2: 0, xiPhase: 0 };
const START = { a1re: 1, a1im: 0, a2re: 0, a2im: 1 };
const OVER_XI = /** @type {const} */ ({ axis: 'xi', from: -1, to: 1 });

const SPECTRUM = /** @type {const} */ ({ view: 'spectrum', ...DETUNED, ...OVER_XI, equations: 'both', curves: 'g:0,0.01,0.02,0.03,0.04' });
const COUPLINGS = 'g = 0, 0.01 … 0.04';
const MOTION = /** @type {const} */ ({ view: 'motion', ...RESONANT, ...START, g: 0.1 });
const LOCKING = /** @type {const} */ ({ view: 'locking', ...OVER_XI });
const STEADY = /** @type {const} */ ({ view: 'steady', ...RESONANT, ...OVER_XI, g: 1, equations: 'both' });

/** @type {{ title: string, panels: Panel[] }[]} */
export const GROUPS = [
  {
    title: 'Fig. 1: eigenvalues',
    panels: [
      { fig: '1a', title: 'Damping of the modes', explorer: SPECTRUM, family: COUPLINGS },
      { fig: '1b', title: 'Frequency of the modes', explorer: SPECTRUM, family: COUPLINGS },
      { fig: '1c', title: 'The modes over complex ξ', over: 'plane', explorer: { ...SPECTRUM, g: 0.04, curves: 'none' }, family: 'g = 0.04' },
      { fig: '1d', title: 'The modes along |ξ| = ξcrit', over: 'plane', explorer: { ...SPECTRUM, g: 0.04, xi: 0.4 }, family: COUPLINGS },
    ],
  },
  {
    title: 'Fig. 2: motion',
    panels: [
      { fig: '2a', title: 'Motion at ξ = −1', explorer: { ...MOTION, xi: -1 } },
      { fig: '2b', title: 'Motion at ξ = 0', explorer: { ...MOTION, xi: 0 } },
      { fig: '2c', title: 'Motion at ξ = 1', explorer: { ...MOTION, xi: 1 } },
    ],
  },
  {
    title: 'Fig. 3: phase locking',
    panels: [
      { fig: '3a', title: 'Phase locking with detuning', explorer: { ...LOCKING, ...DETUNED, curves: 'g:0,0.01,0.02,0.03,0.04,0.05' }, family: 'g = 0, 0.01 … 0.05', scanned: true },
      { fig: '3b', title: 'Phase locking without detuning', explorer: { ...LOCKING, ...RESONANT, curves: 'gamma:0.05,0.1,0.2,0.5' }, family: 'γ = 0.05, 0.1, 0.2, 0.5', scanned: true },
    ],
  },
  {
    title: 'Fig. 4: mutual information',
    panels: [
      { fig: '4a', title: 'Unequal occupations', explorer: { ...STEADY, nbar2: 0.5, curves: 'nbar2:0.5,1' }, family: 'n̄ = (0, 0.5), (0, 1), (0.5, 1)', opens: 'n̄ = (0, 0.5), (0, 1)' },
      { fig: '4b', title: 'Equal occupations', explorer: { ...STEADY, nbar1: 0.5, nbar2: 0.5, curves: 'none' }, family: 'n̄ = 0, 0.1, 0.5, 1', opens: 'n̄ = 0.5' },
    ],
  },
];
