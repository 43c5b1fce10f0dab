// @ts-check
// The keys of the page's state: which there are, and which words each takes.

export const PARAMETERS = /** @type {const} */ (['delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi', 'xiPhase']);
export const MOMENTS = /** @type {const} */ (['a1re', 'a1im', 'a2re', 'a2im']);
/** How phase locking is averaged. */
export const AVERAGE = /** @type {const} */ (['method', 'start', 'duration', 'steps', 'samples', 'seed', 'tolerance']);
/** What a figure can be drawn against, the most telling first. */
export const AXES = /** @type {const} */ (['xi', 'xiPhase', 'delta', 'g', 'gamma', 'nbar1', 'nbar2']);
export const PANELS = /** @type {const} */ (['1a', '1b', '1c', '1d', '2a', '2b', '2c', '3a', '3b', '4a', '4b']);
export const EQUATIONS = /** @type {const} */ (['masterEquation', 'published', 'both']);
export const METHODS = /** @type {const} */ (['limit', 'ensemble', 'monteCarlo']);
/** What the entries of the baths take. */
export const BATH_ENTRIES = /** @type {const} */ (['occupation', 'temperature']);
/** Which part of the eigenvalues is drawn over complex ξ. */
export const PARTS = /** @type {const} */ (['re', 'im']);
/** What a complex ξ is put into. */
export const CONTINUATIONS = /** @type {const} */ (['hermitian', 'formal']);
/** Whether the common decay of the motion is drawn. */
export const DECAYS = /** @type {const} */ (['shown', 'out']);
/** What is drawn of the noise over the mean motion: so many single runs, or where many of them are. */
export const NOISES = /** @type {const} */ (['none', 'one', 'ten', 'cloud']);
/** Whether a part of the two clocks is shown. */
export const SHOWN = /** @type {const} */ (['off', 'on']);
/** What their bobs show. */
export const BOBS = /** @type {const} */ (['mean', 'run']);
export const MAPS = /** @type {const} */ (['delta', 'g']);
export const MODES = /** @type {const} */ (['1', '2', 'joint']);
export const ORDERINGS = /** @type {const} */ (['wigner', 'husimi', 'glauber']);
export const MEASURES = /** @type {const} */ (['mutualInformation', 'classicalCorrelation', 'discord']);

/** What a link that names no view opens, and what the page is seen with first. */
export const FIRST_VIEW = 'motion';
/** Chapters of the story that have no number. */
export const CHAPTER_NAMES = /** @type {const} */ (['', 'why', 'phase', 'entangled', 'many']);
/** What a prepared state is asked for in time. */
export const QUANTITIES = /** @type {const} */ (['logNegativity', 'mutualInformation', 'discord', 'discordOn1', 'purity', 'fidelity']);
/** In which order the operators of a spectrum stand. */
export const ORDERS = /** @type {const} */ (['normal', 'symmetric']);
/** How strongly a start is squeezed: in one oscillator, in the other, in both together. */
export const SQUEEZINGS = /** @type {const} */ (['squeeze1', 'squeeze2', 'squeeze12']);
/** What tells curves of prepared states apart, besides a parameter: how warm both baths are, how strongly the start is squeezed. */
export const START_FAMILIES = /** @type {const} */ (['nbar', ...SQUEEZINGS]);
/** At which angle each is. */
export const SQUEEZE_ANGLES = /** @type {const} */ (['squeezeAngle1', 'squeezeAngle2', 'squeezeAngle12']);
/** How many quanta each oscillator has before it is squeezed. */
export const WARMTHS = /** @type {const} */ (['start1', 'start2']);

/** @typedef {typeof AXES[number]} Axis */
/** @typedef {typeof SQUEEZINGS[number] | typeof SQUEEZE_ANGLES[number] | typeof WARMTHS[number]} StartKey */
/** @typedef {typeof PARAMETERS[number] | typeof MOMENTS[number]} NumberKey */
/** One curve for each value of what it is of. @typedef {{ key: Axis | typeof START_FAMILIES[number], values: number[] }} Family */
/**
 * What is shown of the pair, besides its numbers.
 * @typedef {object} Choices
 * @property {string} view
 * @property {typeof PANELS[number] | ''} fig the panel of the paper that is opened large, if one is
 * @property {number} item the card of the departures that the link means, or 0
 * @property {number} step of the guide
 * @property {typeof CHAPTER_NAMES[number]} chapter of the guide where it has no number, or empty
 * @property {typeof BATH_ENTRIES[number]} bath
 * @property {Axis} axis
 * @property {number} from
 * @property {number} to
 * @property {number} points
 * @property {typeof EQUATIONS[number]} equations
 * @property {typeof CONTINUATIONS[number]} continuation
 * @property {typeof PARTS[number]} part of the panels of the paper
 * @property {typeof PARTS[number]} planePart the same of the spectrum; one key in a link
 * @property {typeof METHODS[number]} method
 * @property {number | 'auto'} start begin of the averaging window; 'auto' leaves it to the core
 * @property {number} duration
 * @property {number} steps
 * @property {number} samples
 * @property {number} seed
 * @property {number} tolerance
 * @property {Family | undefined} curves beside each other, if there are several
 * @property {typeof DECAYS[number]} decay of the motion
 * @property {typeof NOISES[number]} runs over the motion
 * @property {typeof SHOWN[number]} kicks of the noise, over the clocks
 * @property {typeof SHOWN[number]} columns of what the clocks do together and opposite
 * @property {typeof BOBS[number]} bobs
 * @property {typeof MAPS[number]} map the vertical axis of the map of phase locking
 * @property {typeof MEASURES[number]} measure what the map of correlations shows
 * @property {typeof MODES[number]} mode which plane of phase space is shown
 * @property {typeof ORDERINGS[number]} ordering which distribution over it
 * @property {typeof QUANTITIES[number]} quantity what the figure of a prepared state shows
 * @property {typeof ORDERS[number]} order of the operators in the spectra at rest
 * @property {number} instant of the way to the steady state; 0 plays it
 */
/** @typedef {Readonly<Record<NumberKey | StartKey, number> & Choices & import('./network-keys.js').NetworkChoices>} State */
/** Whether the clocks need a run of their own. @param {Pick<State, 'kicks' | 'bobs'>} state */
export const drawsRun = ({ kicks, bobs }) => kicks === 'on' || bobs === 'run';
/**
 * A view as a link knows it.
 * @typedef {object} LinkedView
 * @property {string} name
 * @property {readonly string[]} [aliases] other names, without hyphens and in small letters: read, never written
 * @property {readonly string[]} keys what it shows depends on, besides the parameters
 * @property {(state: State) => Partial<State>} [prepared] what it sets whenever it is opened; the reader's own settings wait meanwhile
 */
