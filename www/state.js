// @ts-check
// The page's state: one frozen object with the keys of a link. Whatever is shown follows from it.

/** Keys in the order in which a link lists them. */
export const PARAMETERS = /** @type {const} */ (['delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi']);
export const MOMENTS = /** @type {const} */ (['a1re', 'a1im', 'a2re', 'a2im']);
export const VIEWS = /** @type {const} */ (['motion']);

/** @typedef {typeof PARAMETERS[number] | typeof MOMENTS[number]} NumberKey */
/** @typedef {Readonly<Record<NumberKey, number> & { view: typeof VIEWS[number] }>} State */
/** @typedef {{ key: NumberKey, symbol: string, min: number, max: number, default: number }} Field */

/** A quarter turn apart and equally large: neither locked state is favoured. */
const START = { a1re: 1, a1im: 0, a2re: 0, a2im: 1 };
/** Only ratios of amplitudes matter; figures of larger ones have no room for their numbers. */
const LARGEST_START = 1e6;
const MOMENT_NAMES = { a1re: 'Re ⟨a₁⟩(0)', a1im: 'Im ⟨a₁⟩(0)', a2re: 'Re ⟨a₂⟩(0)', a2im: 'Im ⟨a₂⟩(0)' };

/**
 * Every number of the state with its name and limits; those of the parameters are the core's.
 * @param {readonly import('./types.js').Spec[]} specs
 * @returns {Field[]}
 */
export function fieldsOf(specs) {
  const parameters = PARAMETERS.map(key => {
    const spec = specs.find(row => row.key === key);
    if (!spec) throw new Error(`the core has no parameter ${key}`);
    return { key, symbol: spec.symbol, min: spec.min, max: spec.max, default: spec.default };
  });
  const moments = MOMENTS.map(key => (
    { key, symbol: MOMENT_NAMES[key], min: -LARGEST_START, max: LARGEST_START, default: START[key] }));
  return [...parameters, ...moments];
}

/**
 * @param {readonly Field[]} fields
 * @returns {State}
 */
export function defaultState(fields) {
  const numbers = Object.fromEntries(fields.map(field => [field.key, field.default]));
  return Object.freeze(/** @type {State} */ ({ view: VIEWS[0], ...numbers }));
}

/**
 * What the core calls Params. ω₁ is the unit of frequency, so only the detuning is free.
 * @param {State} state
 * @returns {import('./types.js').Params}
 */
export function paramsOf(state) {
  const { delta, g, gamma, nbar1, nbar2, xi } = state;
  return { omega1: 1, omega2: 1 - delta, g, gamma, nbar1, nbar2, xi };
}

/** @param {State} state */
export function startOf(state) {
  return { a1: { re: state.a1re, im: state.a1im }, a2: { re: state.a2re, im: state.a2im } };
}

export class Store {
  /** @type {State} */ #state;
  /** @type {Set<(state: State, before: State) => void>} */ #listeners = new Set();
  #check;

  /**
   * @param {State} state
   * @param {(state: State) => void} check throws for a state that the core refuses
   */
  constructor(state, check) {
    check(state);
    this.#check = check;
    this.#state = state;
  }

  get state() { return this.#state; }

  /**
   * Takes over the change, or throws the core's refusal and keeps the state as it was.
   * @param {Partial<State>} change
   */
  change(change) {
    const before = this.#state;
    const next = Object.freeze({ ...before, ...change });
    if (Object.keys(change).every(key => Object.is(next[/** @type {keyof State} */ (key)], before[/** @type {keyof State} */ (key)]))) return;
    this.#check(next);
    this.#state = next;
    for (const listener of this.#listeners) listener(next, before);
  }

  /** @param {(state: State, before: State) => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
  }
}
