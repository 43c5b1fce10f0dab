// @ts-check
// The panels of the paper as the page shows them: what each is called in short, and where in the explorer the same can
// be turned. What it is drawn with is the core's.

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').PaperPanel} PaperPanel */
/**
 * @typedef {object} Own what the page adds
 * @property {PaperPanel['fig']} fig
 * @property {string} title
 * @property {PaperPanel['fig']} [like] the explorer shows the same as of that panel, where this one sets less
 * @property {number} [at] the member of its family whose parameters the explorer takes
 * @property {string} [opens] which of its curves the explorer can show, where it cannot show all
 */
/**
 * @typedef {object} Derived
 * @property {Partial<State>} explorer the paper's parameters, in the view that shows the same
 * @property {boolean} inPlane over complex ξ: of it one part is drawn
 */
/** @typedef {PaperPanel & Own & Derived} Panel */

/** @type {readonly { title: string, panels: readonly Own[] }[]} */
const GROUPS = [
  {
    title: 'Fig. 1: eigenvalues',
    panels: [
      { fig: '1a', title: 'Damping of the modes' },
      { fig: '1b', title: 'Frequency of the modes' },
      { fig: '1c', title: 'The modes over complex ξ', like: '1a' },
      { fig: '1d', title: 'The modes along |ξ| = ξcrit', like: '1a', at: 4 },
    ],
  },
  {
    title: 'Fig. 2: motion',
    panels: [
      { fig: '2a', title: 'Motion at ξ = −1' },
      { fig: '2b', title: 'Motion at ξ = 0' },
      { fig: '2c', title: 'Motion at ξ = 1' },
    ],
  },
  {
    title: 'Fig. 3: phase locking',
    panels: [
      { fig: '3a', title: 'Phase locking with detuning' },
      { fig: '3b', title: 'Phase locking without detuning' },
    ],
  },
  {
    title: 'Fig. 4: mutual information',
    panels: [
      { fig: '4a', title: 'Unequal occupations', at: 0, opens: 'n̄ = (0, 0.5), (0, 1)' },
      { fig: '4b', title: 'Equal occupations', at: 2, opens: 'n̄ = 0.5' },
    ],
  },
];

/** By the figure that a panel is an instance of. @type {Partial<Record<PaperPanel['general'], State['view']>>} */
const VIEWS = {
  eigenvaluesReal: 'spectrum',
  eigenvaluesImaginary: 'spectrum',
  xiSheet: 'spectrum',
  xiSlice: 'spectrum',
  moments: 'motion',
  plv: 'locking',
  mutualInformation: 'steady',
};
/** At one ξ or at one modulus; along an axis and over the plane the reader's stays. @type {readonly PaperPanel['general'][]} */
const AT_XI = ['moments', 'xiSlice'];

/**
 * The explorer draws curves that differ in one parameter: those members of a family that do from its own parameters.
 * @param {PaperPanel['members']} members
 * @param {Record<string, unknown>} own
 * @returns {State['curves']}
 */
function curvesOf(members, own) {
  const apart = members.map(member => member.filter(({ key, value }) => own[key] !== value));
  const key = apart.find(({ length }) => length === 1)?.[0].key;
  const kin = members.filter((_, k) => apart[k].every(it => it.key === key));
  return key && { key, values: kin.map(member => member.find(it => it.key === key)?.value ?? 0) };
}

/**
 * @param {PaperPanel} panel
 * @param {Own} own
 * @param {readonly PaperPanel[]} all
 * @returns {Partial<State>}
 */
function explorerOf({ general, params, delta, options, members }, { like, at }, all) {
  const { axis, from, to, equations, a1, a2 } = { ...all.find(({ fig }) => fig === like)?.options, ...options };
  // The explorer has the detuning for the frequencies.
  const { omega1, omega2, xi, ...others } = params;
  const member = at === undefined ? {} : Object.fromEntries(members[at].map(({ key, value }) => [key, value]));
  const pair = { delta, ...others, ...member };
  return {
    view: VIEWS[general],
    ...pair,
    ...(AT_XI.includes(general) && { xi }),
    ...(axis && { axis, from, to, curves: curvesOf(members, pair) }),
    ...(equations && { equations }),
    ...(a1 && a2 && { a1re: a1.re, a1im: a1.im, a2re: a2.re, a2im: a2.im }),
  };
}

/**
 * In the order of the paper.
 * @param {Pick<import('../../core/types.js').Core, 'paperPanels'>} core
 * @returns {{ title: string, panels: Panel[] }[]}
 */
export function panelGroups(core) {
  const all = core.paperPanels();
  /** @param {Own} own @returns {Panel} */
  const whole = own => {
    const panel = all.find(({ fig }) => fig === own.fig);
    if (!panel) throw new Error(`the core has no panel ${own.fig}`);
    return { ...panel, ...own, explorer: explorerOf(panel, own, all), inPlane: panel.options.part !== undefined };
  };
  return GROUPS.map(({ title, panels }) => ({ title, panels: panels.map(whole) }));
}
