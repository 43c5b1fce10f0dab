// @ts-check
// The curves of a phase-locking panel: a coarse set first where the whole takes long, then the whole.

import { figureData } from './figure-work.js';

/** Points along ξ; the coarse set is a tenth of the work. */
const COARSE = 21;

/** @typedef {'waiting' | 'running' | 'done' | 'cancelled' | 'failed'} Phase */

export class PanelWork {
  #loaded;
  #kind;
  #key = '';
  /** @type {AbortController | undefined} */ #running;

  /** @type {import('./types.js').FigureData | undefined} */ data;
  /** @type {Phase} */ phase = 'waiting';
  /** Why it failed. */ fault = '';
  /** Called whenever the data or the phase has changed. */
  onChange = () => {};

  /**
   * @param {import('./types.js').LoadedCore} loaded
   * @param {import('./types.js').FigureKind} kind
   */
  constructor(loaded, kind) {
    this.#loaded = loaded;
    this.#kind = kind;
  }

  /**
   * Computes afresh if anything that counts is new: the panel stands at the paper's parameters.
   * @param {import('./types.js').Params} params
   * @param {import('./types.js').LockingOptions} options
   */
  want(params, options) {
    const key = JSON.stringify(options);
    if (key === this.#key) return;
    this.#key = key;
    this.start(params, options);
  }

  cancel() {
    this.#running?.abort();
    this.#enter('cancelled');
  }

  /**
   * @param {import('./types.js').Params} params
   * @param {import('./types.js').LockingOptions} options
   */
  async start(params, options) {
    this.#running?.abort();
    const { signal } = this.#running = new AbortController();
    this.#enter('running');
    try {
      for (const points of options.method === 'monteCarlo' ? [COARSE, undefined] : [undefined]) {
        const figure = { kind: this.#kind, params, options: points === undefined ? options : { ...options, points } };
        this.data = await figureData(this.#loaded, figure, signal);
        this.onChange();
      }
      this.#enter('done');
    } catch (error) {
      if (signal.aborted) return;
      this.fault = error instanceof Error ? error.message : String(error);
      this.#enter('failed');
    }
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.phase = phase;
    this.onChange();
  }
}
