// @ts-check
// The curves of a phase-locking panel: a coarse set first where the whole takes long, then the whole.

import { reason } from './fault.js';
import { sharedPool } from './scan-pool.js';

/** Takes no time: what stands there until the samples are drawn. */
const LIMIT = /** @type {const} */ ({ method: 'limit' });
/** Points along ξ; the coarse set is a tenth of the work. */
const COARSE = 21;

/** @typedef {'waiting' | 'running' | 'done' | 'cancelled' | 'failed'} Phase */
/** @typedef {import('./types.js').LockingOptions} LockingOptions */

export class PanelWork {
  #loaded;
  #kind;
  #wanted = '';
  #drawn = '';
  /** @type {AbortController | undefined} */ #running;

  /** What the figure draws: the newest curves, with how they were computed. @type {import('./types.js').FigureOptions | undefined} */ options;
  /** @type {Phase} */ phase = 'waiting';
  /** Why it failed. */ fault = '';
  /** Called whenever the curves or the phase have changed. */
  onChange = () => {};

  /**
   * @param {import('./types.js').LoadedCore} loaded
   * @param {import('./types.js').FigureKind} kind
   */
  constructor(loaded, kind) {
    this.#loaded = loaded;
    this.#kind = kind;
  }

  /** What is drawn was computed in another way than the one that is asked for. */
  get stale() { return this.options !== undefined && this.#drawn !== this.#wanted; }

  /**
   * Computes afresh if that is asked for in another way: the parameters are the paper's, whatever is given.
   * @param {import('./types.js').Params} params
   * @param {LockingOptions} options
   */
  want(params, options) {
    if (JSON.stringify(options) !== this.#wanted) this.start(params, options);
  }

  cancel() {
    this.#running?.abort();
    this.#enter('cancelled');
  }

  /** Nobody looks. What is not done begins anew when it is wanted again. */
  rest() {
    if (this.phase !== 'running') return;
    this.#wanted = '';
    this.cancel();
  }

  /**
   * @param {import('./types.js').Params} params
   * @param {LockingOptions} options
   */
  async start(params, options) {
    this.#running?.abort();
    const { signal } = this.#running = new AbortController();
    const key = this.#wanted = JSON.stringify(options);
    this.#enter('running');
    try {
      if (options.method === 'monteCarlo') {
        if (!this.options) this.#take(LIMIT, this.#loaded.core.figureData(this.#kind, params, LIMIT));
        await this.#draw(params, { ...options, points: COARSE }, signal, key);
      }
      await this.#draw(params, options, signal, key);
      this.#enter('done');
    } catch (error) {
      if (signal.aborted) return;
      this.fault = reason(error);
      this.#enter('failed');
    }
  }

  /**
   * @param {import('./types.js').Params} params
   * @param {LockingOptions & { points?: number }} pass
   * @param {AbortSignal} signal
   * @param {string} key what was asked for
   */
  async #draw(params, pass, signal, key) {
    this.#take(pass, await sharedPool(this.#loaded).figureData(this.#kind, params, pass, { signal }), key);
  }

  /**
   * @param {LockingOptions & { points?: number }} pass
   * @param {NonNullable<import('./types.js').FigureOptions['data']>} data
   * @param {string} [key] what was asked for, where this is it
   */
  #take(pass, data, key = '') {
    this.options = { ...pass, data };
    this.#drawn = key;
    this.onChange();
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.phase = phase;
    this.onChange();
  }
}
