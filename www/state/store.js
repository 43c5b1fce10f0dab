// @ts-check
// The page's state: one frozen object with the keys of a link. Whatever is shown follows from it.

/** @typedef {import('./keys.js').State} State */

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
