// @ts-check
// One long computation of which only the newest request counts: it waits until things are calm, runs, and can be
// stopped and begun again.

import { reason } from '../text/reason.js';

/** @typedef {'idle' | 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'} ProgressPhase */
/** @typedef {{ phase: ProgressPhase, done: number, total: number, fault?: string }} Progress */
/** @typedef {(signal: AbortSignal, report: (done: number, total: number) => void) => Promise<void>} Work */

/** A knob in motion asks for many computations; those that would be dropped at once are not begun. */
const SETTLE = 120;

export class Computation {
  #work;
  #timer = 0;
  /** @type {AbortController | undefined} */ #running;
  /** @type {Progress} */ #progress = { phase: 'idle', done: 0, total: 1 };

  /** Called whenever the progress has changed. */
  onChange = () => {};

  /** @param {Work} work */
  constructor(work) {
    this.#work = work;
  }

  get progress() {
    return this.#progress;
  }

  get busy() {
    return this.#progress.phase === 'waiting' || this.#progress.phase === 'running';
  }

  /** Begins afresh. @param {boolean} [settle] whether to wait for further changes */
  start(settle = false) {
    this.#stop();
    this.#report({ phase: 'waiting', done: 0, total: this.#progress.total });
    this.#timer = window.setTimeout(() => this.#run(), settle ? SETTLE : 0);
  }

  cancel() {
    if (!this.busy) return;
    this.#stop();
    this.#report({ ...this.#progress, phase: 'cancelled' });
  }

  /** There is nothing to compute. */
  finish() {
    this.#stop();
    this.#report({ phase: 'done', done: 1, total: 1 });
  }

  /** @param {unknown} error */
  fail(error) {
    this.#stop();
    this.#report({ ...this.#progress, phase: 'failed', fault: reason(error) });
  }

  #stop() {
    window.clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
  }

  async #run() {
    const { signal } = (this.#running = new AbortController());
    this.#report({ ...this.#progress, phase: 'running' });
    try {
      await this.#work(signal, (done, total) => this.#report({ phase: 'running', done, total }));
      if (!signal.aborted) this.#report({ ...this.#progress, phase: 'done' });
    } catch (error) {
      // Where one part fails, the others would go on in vain.
      if (!signal.aborted) this.fail(error);
    }
  }

  /** @param {Progress} progress */
  #report(progress) {
    this.#progress = progress;
    this.onChange();
  }
}
