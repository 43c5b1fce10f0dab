// @ts-check
// The curves of a phase-locking panel: the long-time limit at once, the average over a window piece by piece from the pool.

import { reason } from './fault.js';
import { sharedPool } from './scan-pool.js';
import { lockingOf, paramsOf } from './state.js';

/** Takes no time: what stands there until the first piece has come. */
const LIMIT = /** @type {const} */ ({ method: 'limit' });
const NOTHING = { values: new Float64Array(0), errors: new Float64Array(0) };

/** @typedef {'waiting' | 'running' | 'done' | 'cancelled' | 'failed'} Phase */
/** @typedef {import('./types.js').LockingOptions} LockingOptions */
/** @typedef {import('./state.js').State} State */

export class PanelWork {
  #loaded;
  #panel;
  #wanted = '';
  #drawn = '';
  /** @type {AbortController | undefined} */ #running;

  /** What the figure draws: the newest curves, with how they were computed. @type {import('./types.js').FigureOptions | undefined} */ options;
  /** @type {Phase} */ phase = 'waiting';
  /** Of all values, those that are there. */ share = 0;
  /** Why it failed. */ fault = '';
  /** Called whenever the curves or the phase have changed. */
  onChange = () => {};

  /**
   * @param {import('./types.js').LoadedCore} loaded
   * @param {import('./panels.js').Panel} panel
   */
  constructor(loaded, panel) {
    this.#loaded = loaded;
    this.#panel = panel;
  }

  /** What is drawn was computed in another way than the one that is asked for. */
  get stale() { return this.options !== undefined && this.#drawn !== this.#wanted; }

  /** Computes afresh if that is asked for in another way: the parameters are the paper's, whatever is given. @param {State} state */
  want(state) {
    if (JSON.stringify(lockingOf(state)) !== this.#wanted) this.start(state);
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

  /** @param {State} state */
  async start(state) {
    this.#running?.abort();
    const { signal } = this.#running = new AbortController();
    const options = lockingOf(state), key = this.#wanted = JSON.stringify(options);
    this.share = 0;
    this.#enter('running');
    try {
      const limit = this.#loaded.core.figureData(
        /** @type {import('./types.js').FigureKind} */ (`fig${this.#panel.fig}`), paramsOf(state), LIMIT);
      if (!('curves' in limit && 'x' in limit)) throw new TypeError('these curves are not of phase locking');
      const curves = /** @type {import('./types.js').LockingCurves} */ (limit);
      if (options.method === 'limit') this.#take(options, curves, key);
      else {
        if (!this.options) this.#take(LIMIT, curves);
        await this.#average(state, curves, signal, key);
      }
      this.#enter('done');
    } catch (error) {
      if (signal.aborted) return;
      this.fault = reason(error);
      this.#enter('failed');
    }
  }

  /**
   * @param {State} state
   * @param {import('./types.js').LockingCurves} limit whose axis and members are those of the window, too
   * @param {AbortSignal} signal
   * @param {string} key what was asked for
   */
  async #average(state, { x, curves: members }, signal, key) {
    const pool = sharedPool(this.#loaded), options = lockingOf(state), points = x.length;
    /** @type {import('./types.js').LockingCurves['curves']} */
    const curves = members.map(({ of }) => ({ of, method: options.method, ...NOTHING }));
    const done = curves.map(() => 0);
    await Promise.all(members.map(async ({ of = [] }, index) => {
      const params = paramsOf(Object.assign({}, state, this.#panel.explorer, ...of.map(({ key: name, value }) => ({ [name]: value }))));
      /** @param {import('./scan-curve.js').Part} part */
      const onPart = part => {
        curves[index] = { ...curves[index], values: part.values, errors: part.errors };
        done[index] = part.done;
        this.share = done.reduce((sum, cells) => sum + cells, 0) / (points * curves.length);
        this.#take(options, { x, curves: [...curves] }, key);
      };
      onPart(await pool.scan(params, { axis: 'xi', from: x[0], to: x[points - 1], points, ...options }, { signal, onPart }));
    }));
  }

  /**
   * @param {LockingOptions} options
   * @param {import('./types.js').LockingCurves} data
   * @param {string} [key] what was asked for, where this is it
   */
  #take(options, data, key = '') {
    this.options = { ...options, data };
    this.#drawn = key;
    this.onChange();
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.phase = phase;
    this.onChange();
  }
}
