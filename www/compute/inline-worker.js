// @ts-check
// The page in place of a worker, where none can be started: in a frame without an origin, or in a browser that fetches
// workers from the network alone and has none. It computes a little at a time, so that the page stays awake.

import { answer } from './answer.js';

/** Of a frame, in milliseconds: the rest is for drawing. */
const TURN = 8;

export class InlineWorker {
  #core;
  #hear;
  #timer = 0;

  /** What it is doing. @type {import('./tasks.js').Job | undefined} */ job;

  /**
   * @param {import('../core/types.js').LoadedCore} loaded
   * @param {Pick<import('./tasks.js').Listener, 'hear'>} listener
   */
  constructor({ core }, { hear }) {
    this.#core = core;
    this.#hear = hear;
  }

  /** @param {import('./tasks.js').Job} job */
  begin(job) {
    this.job = job;
    this.#timer = window.setTimeout(() => this.#hear(answer(this.#core, job.task, TURN)));
  }

  end() {
    window.clearTimeout(this.#timer);
    this.job = undefined;
  }
}
