// @ts-check
// “Show me”: the control moves to its goal slowly enough to watch the figures; a reader who wants little motion sees the end at once.

import { startTicking, stopTicking } from '../../dom/frame.js';

const SECONDS = 2.5;
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

export class Demonstration {
  #begin = 0;
  /** @type {(share: number) => void} */ #move = () => {};
  #running = false;
  /** @param {number} now */
  #tick = now => {
    this.#begin ||= now;
    const share = Math.min((now - this.#begin) / (SECONDS * 1000), 1);
    if (share >= 1) this.stop();
    // Slow at both ends.
    this.#move(share * share * (3 - 2 * share));
  };

  /** @param {(share: number) => void} move told how much of the way is done, from 0 to 1 */
  start(move) {
    this.stop();
    if (calm.matches) {
      move(1);
      return;
    }
    this.#move = move;
    this.#begin = 0;
    this.#running = true;
    startTicking(this.#tick);
  }

  stop() {
    if (this.#running) stopTicking(this.#tick);
    this.#running = false;
  }
}
