// @ts-check
// The page's state: one frozen object with the keys of a link. Whatever is shown follows from it.

/** @typedef {import('./keys.js').State} State */
/**
 * What a view asks of a change before it is taken: it puts in order what the change leaves behind, or throws and nothing has changed.
 * @typedef {(next: State, before: State, change: Partial<State>) => State} Guard
 */

/**
 * A list that equals the one before is that very one, so that to read it anew changes nothing; another one is frozen.
 * @template T
 * @param {T} value
 * @param {T} before
 * @returns {T}
 */
function settledValue(value, before) {
  if (typeof value !== 'object' || value === null || value === before) return value;
  if (JSON.stringify(value) === JSON.stringify(before)) return before;
  for (const part of Object.values(value)) Object.freeze(part);
  return Object.freeze(value);
}

/**
 * @param {State} next
 * @param {Partial<Record<string, State[keyof State]>>} before
 */
function settledState(next, before) {
  const values = Object.entries(next).map(([key, value]) => [key, settledValue(value, before[key])]);
  return Object.freeze(/** @type {State} */ (Object.fromEntries(values)));
}

export class Store {
  /** @type {State} */ #state;
  /** @type {Set<(state: State, before: State) => void>} */ #listeners = new Set();
  #check;
  #settle;
  /** @type {Guard[]} */ #guards = [];
  amending = false;
  /** Nothing is chosen: a reader scrolls by. */
  passing = false;
  /** A pointer holds something: what it turns is put in order when it lets go. */
  held = false;

  /**
   * @param {State} state
   * @param {(state: State) => void} check throws for a state that the core refuses
   * @param {(next: State, before: State, change: Partial<State>, held: boolean) => State} [settle] puts in order what a change
   * leaves behind
   */
  constructor(state, check, settle = next => next) {
    this.#check = check;
    this.#settle = settle;
    this.#state = settledState(settle(state, state, state, false), {});
    check(this.#state);
  }

  get state() {
    return this.#state;
  }

  /**
   * Takes over the change, or throws the core's refusal and keeps the state as it was.
   * @param {Partial<State>} change
   */
  change(change) {
    const before = this.#state;
    const settled = this.#settle({ ...before, ...change }, before, change, this.held);
    const next = settledState(
      this.#guards.reduce((state, guard) => guard(state, before, change), settled),
      before,
    );
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

  /**
   * The same for where a reader comes by scrolling: no page of the history, and no step to be undone.
   * @param {Partial<State>} change
   */
  pass(change) {
    this.passing = true;
    try {
      this.change(change);
    } finally {
      this.passing = false;
    }
  }

  /** The hand lets go. */
  release() {
    this.held = false;
    this.amend({});
  }

  /** From now on; the state as it is goes through it first. @param {Guard} guard */
  guard(guard) {
    this.#guards.push(guard);
    this.amend({});
  }

  /** @param {(state: State, before: State) => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
  }
}
