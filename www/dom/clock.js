// @ts-check
// The time of what plays: the seconds of each frame, while it runs and somebody looks.

import { startTicking, stopTicking } from './frame.js';

/** After a pause of the browser what plays goes on from where it was instead of leaping. */
const LONGEST_FRAME = 0.1;

export class Clock {
  #running = false;
  #watched;
  #ticking = false;
  #last = NaN;
  /** @type {(now: number) => void} */ #tick;

  /**
   * @param {(seconds: number) => void} onFrame told how many have passed
   * @param {boolean} [watched] whether somebody looks from the beginning
   */
  constructor(onFrame, watched = false) {
    this.#watched = watched;
    this.#tick = now => {
      const seconds = Math.min((now - this.#last) / 1000, LONGEST_FRAME);
      this.#last = now;
      // Not so in the first frame, which shows where it begins, and where the clock of the device was set back.
      if (seconds > 0) onFrame(seconds);
    };
  }

  get running() {
    return this.#running;
  }

  /** @param {boolean} running */
  run(running) {
    this.#running = running;
    this.#follow();
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#watched = watched;
    this.#follow();
  }

  #follow() {
    const wanted = this.#running && this.#watched;
    if (wanted === this.#ticking) return;
    this.#ticking = wanted;
    this.#last = NaN;
    if (wanted) startTicking(this.#tick);
    else stopTicking(this.#tick);
  }
}
