// @ts-check
// The page's state: one frozen object with the keys of a link. Whatever is shown follows from it.

export const PARAMETERS = /** @type {const} */ (['delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi', 'xiPhase']);
export const MOMENTS = /** @type {const} */ (['a1re', 'a1im', 'a2re', 'a2im']);
export const VIEWS = /** @type {const} */ (['motion', 'spectrum', 'locking', 'steady', 'networks', 'paper', 'departures', 'guide']);
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
export const MAPS = /** @type {const} */ (['delta', 'g']);
export const MODES = /** @type {const} */ (['1', '2', 'joint']);
export const ORDERINGS = /** @type {const} */ (['wigner', 'husimi', 'glauber']);
export const MEASURES = /** @type {const} */ (['mutualInformation', 'classicalCorrelation', 'discord']);

/** @typedef {typeof AXES[number]} Axis */
/** @typedef {typeof VIEWS[number]} View */
/** @typedef {typeof PARAMETERS[number] | typeof MOMENTS[number]} NumberKey */
/**
 * What is shown of the pair, besides its numbers.
 * @typedef {object} Choices
 * @property {View} view
 * @property {typeof PANELS[number] | ''} fig the panel of the paper that is opened large, if one is
 * @property {number} item the card of the departures that the link means, or 0
 * @property {number} step of the guide
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
 * @property {string} curves "g:0,0.01", one curve for each value of a parameter, or "none"
 * @property {typeof DECAYS[number]} decay of the motion
 * @property {typeof NOISES[number]} runs over the motion
 * @property {typeof MAPS[number]} map the vertical axis of the map of phase locking
 * @property {typeof MEASURES[number]} measure what the map of correlations shows
 * @property {typeof MODES[number]} mode which plane of phase space is shown
 * @property {typeof ORDERINGS[number]} ordering which distribution over it
 * @property {number} instant of the way to the steady state; 0 plays it
 */
/** @typedef {Readonly<Record<NumberKey, number> & Choices & import('./network-fields.js').NetworkChoices>} State */

/**
 * @param {readonly import('./fields.js').Field[]} fields
 * @returns {State}
 */
export function defaultState(fields) {
  return Object.freeze(/** @type {State} */ (Object.fromEntries(fields.map(field => [field.key, field.default]))));
}

/**
 * What the core calls Params. ω₁ is the unit of frequency, so only the detuning is free.
 * @param {State} state
 * @returns {import('./types.js').Params}
 */
export function paramsOf(state) {
  const { delta, g, gamma, nbar1, nbar2, xi, xiPhase } = state;
  return { omega1: 1, omega2: 1 - delta, g, gamma, nbar1, nbar2, xi, xiPhase };
}

/** The correlation as a modulus, and a phase in (−π, π]. @template {{ xi: number, xiPhase: number }} T @param {T} it @returns {T} */
export const unfolded = it => it.xi < 0 ? { ...it, xi: -it.xi, xiPhase: it.xiPhase > 0 ? it.xiPhase - Math.PI : it.xiPhase + Math.PI } : it;

/** The same state for curves along the axis of the view: along the phase ξ keeps its sign all round. @param {State} state */
export const along = state => state.axis === 'xiPhase' ? unfolded(state) : state;

/** @param {State} state */
export function startOf(state) {
  return { a1: { re: state.a1re, im: state.a1im }, a2: { re: state.a2re, im: state.a2im } };
}

/**
 * How phase locking is computed, as the core takes it.
 * @param {State} state
 * @returns {import('./types.js').LockingOptions}
 */
export function lockingOf(state) {
  const { method, start, duration, steps, samples, seed, tolerance } = state;
  return { method, duration, steps, samples, seed, tolerance, ...(start === 'auto' ? {} : { start }) };
}

/**
 * The family of curves, if there is one; along its own axis it would be one curve many times.
 * @param {State} state
 * @returns {{ key: Axis, values: number[] } | undefined}
 */
export function familyOf({ curves, axis }) {
  const [key, list] = curves.split(':');
  return list === undefined || key === axis ? undefined : { key: /** @type {Axis} */ (key), values: list.split(',').map(Number) };
}

export class Store {
  /** @type {State} */ #state;
  /** @type {Set<(state: State, before: State) => void>} */ #listeners = new Set();
  #check;
  #settle;
  amending = false;
  /** A pointer holds something: what it turns is put in order when it lets go. */
  held = false;

  /**
   * @param {State} state
   * @param {(state: State) => void} check throws for a state that the core refuses
   * @param {(next: State, before: State, change: Partial<State>, held: boolean) => State} [settle] puts in order what a change leaves behind
   */
  constructor(state, check, settle = next => next) {
    this.#check = check;
    this.#settle = settle;
    this.#state = Object.freeze(settle(state, state, state, false));
    check(this.#state);
  }

  get state() { return this.#state; }

  /**
   * Takes over the change, or throws the core's refusal and keeps the state as it was.
   * @param {Partial<State>} change
   */
  change(change) {
    const before = this.#state;
    const next = Object.freeze(this.#settle({ ...before, ...change }, before, change, this.held));
    if (Object.keys(next).every(key => Object.is(next[/** @type {keyof State} */ (key)], before[/** @type {keyof State} */ (key)]))) return;
    this.#check(next);
    this.#state = next;
    for (const listener of this.#listeners) listener(next, before);
  }

  /**
   * The same for what follows from the last change and is undone with it.
   * @param {Partial<State>} change
   */
  amend(change) {
    this.amending = true;
    try {
      this.change(change);
    } finally {
      this.amending = false;
    }
  }

  /** The hand lets go. */
  release() {
    this.held = false;
    this.amend({});
  }

  /** @param {(state: State, before: State) => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
  }
}
