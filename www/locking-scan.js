// @ts-check
// The two curves of phase locking against ξ: the long-time limit at once, the ensemble of a finite window from
// a worker, piece by piece. Only the newest parameters count.

import { ScanRunner } from './scan-runner.js';

const POINTS = 201;
/** A knob in motion asks for many curves; those that would be dropped at once are not begun. */
const SETTLE = 120;

/** @typedef {ConstructorParameters<import('./types.js').Core['PhaseLockingScan']>[1]} ScanOptions */
/** @typedef {{ phase: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed', done: number, total: number, fault?: string }} Progress */

export class LockingScan {
  #core;
  #runner;
  #grid;
  #x;
  /** @type {Float64Array} */ #limit = new Float64Array(0);
  /** @type {Float64Array} */ #ensemble = new Float64Array(0);
  #key = '';
  #timer = 0;
  /** @type {AbortController | undefined} */ #running;
  /** @type {import('./types.js').Params | undefined} */ #params;
  /** @type {Progress} */ #progress = { phase: 'waiting', done: 0, total: POINTS };

  /** Called whenever a curve or the progress has changed. */
  onChange = () => {};

  /**
   * @param {import('./types.js').LoadedCore} loaded
   * @param {import('./types.js').Spec} xi
   */
  constructor(loaded, xi) {
    this.#core = loaded.core;
    this.#runner = new ScanRunner(loaded);
    this.#grid = { axis: /** @type {const} */ ('xi'), from: xi.min, to: xi.max, points: POINTS };
    this.#x = Float64Array.from({ length: POINTS }, (_, k) => xi.min + (xi.max - xi.min) * k / (POINTS - 1));
  }

  get progress() { return this.#progress; }

  /** What the figure draws. @returns {import('./types.js').FigureOptions} */
  get options() {
    /** @type {import('./types.js').LockingCurves['curves']} */
    const curves = [{ method: 'limit', values: this.#limit }];
    if (this.#ensemble.length > 0) curves.push({ method: 'ensemble', values: this.#ensemble });
    return { ...this.#grid, data: { x: this.#x, curves } };
  }

  /** The curves run over ξ, so they stay when only ξ changes. @param {import('./types.js').Params} params */
  setParams(params) {
    const key = JSON.stringify({ ...params, xi: 0 });
    this.#params = params;
    if (key === this.#key) return;
    const first = this.#key === '';
    this.#key = key;
    this.#limit = this.#computeLimit(params);
    this.start(first ? 0 : SETTLE);
  }

  /** Computes the ensemble curve afresh. @param {number} [delay] */
  start(delay = 0) {
    this.#stop();
    this.#ensemble = new Float64Array(0);
    this.#report({ phase: 'waiting', done: 0, total: POINTS });
    this.#timer = window.setTimeout(() => this.#run(), delay);
  }

  cancel() {
    this.#stop();
    this.#report({ ...this.#progress, phase: 'cancelled' });
  }

  #stop() {
    window.clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run() {
    const params = this.#params;
    if (!params) return;
    const controller = this.#running = new AbortController();
    this.#report({ phase: 'running', done: 0, total: POINTS });
    try {
      await this.#runner.scan(params, { ...this.#grid, method: 'ensemble' }, {
        signal: controller.signal,
        onProgress: (done, total, values) => {
          this.#ensemble = values;
          this.#report({ phase: 'running', done, total });
        },
      });
      this.#report({ ...this.#progress, phase: 'done' });
    } catch (error) {
      if (controller.signal.aborted) return;
      this.#report({ ...this.#progress, phase: 'failed', fault: error instanceof Error ? error.message : String(error) });
    }
    if (this.#running === controller) this.#running = undefined;
  }

  /** @param {import('./types.js').Params} params */
  #computeLimit(params) {
    const run = new this.#core.PhaseLockingScan(params, { ...this.#grid, method: 'limit' });
    try {
      run.advance(run.total);
      return run.values();
    } finally {
      run.free();
    }
  }

  /** @param {Progress} progress */
  #report(progress) {
    this.#progress = progress;
    this.onChange();
  }
}
