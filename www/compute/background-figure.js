// @ts-check
// What is computed from the state while someone looks, and kept until something else is asked for.

import { Computation } from './computation.js';

/** @typedef {import('../state/keys.js').State} State */

export class BackgroundFigure {
  #key = '';
  /** The one that is computed. @protected @type {State | undefined} */ state;

  /** @param {import('./computation.js').Work} work */
  constructor(work) {
    this.run = new Computation(work);
  }

  /**
   * Whether another thing is asked for than before.
   * @protected
   * @param {unknown} asked what it depends on
   * @param {State} [state]
   * @returns {'first' | 'another' | undefined}
   */
  turn(asked, state) {
    const key = JSON.stringify(asked);
    if (key === this.#key) return undefined;
    const first = this.#key === '';
    this.#key = key;
    this.state = state;
    return first ? 'first' : 'another';
  }

  /** Nobody looks: what is complete is kept, what is not is begun anew with the next look. */
  rest() {
    if (!this.run.busy) return;
    this.run.cancel();
    this.#key = '';
  }
}
