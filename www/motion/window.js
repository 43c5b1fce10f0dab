// @ts-check
// What figures show of a motion: its path through a stretch of time that follows the play head.

import { sizeOf } from './limits.js';
import { Path } from './path.js';

/** Time units (1/ω₁) that are shown at once, and by how many of them it scrolls when the play head reaches the end. */
const WINDOW = 40;
export const PAGE = WINDOW / 4;
/** Points of the path: enough for smooth curves at ω = 1, more for faster modes, not more than can be seen. */
const POINTS = 801;
const POINTS_PER_PERIOD = 40;
const MOST_POINTS = 6001;

export class MotionWindow {
  #record;
  #path = new Path();
  #density = POINTS / WINDOW;
  #span = { begin: 0, end: WINDOW };

  /** Amplitudes above this are left out, ahead of the play head: a pair that grows would flatten all that was. */
  limit = Infinity;

  /** @param {import('./record.js').MotionRecord} record */
  constructor(record) {
    this.#record = record;
  }

  /** The stretch of time. */
  get span() { return this.#span; }
  /** Views that hold until the path changes. */
  get path() { return this.#path.view(); }

  /** Anew from time 0. */
  restart() {
    this.#span = { begin: 0, end: WINDOW };
    this.draw();
  }

  /** As many points as the fastest mode needs. @param {{ im: number }[]} eigenvalues */
  resolve(eigenvalues) {
    const fastest = Math.max(...eigenvalues.map(({ im }) => Math.abs(im)));
    const needed = POINTS_PER_PERIOD * WINDOW * fastest / (2 * Math.PI);
    this.#density = Math.min(Math.max(needed, POINTS), MOST_POINTS) / WINDOW;
  }

  /** The path over the whole stretch; before the start it goes as far back as the play head. */
  draw() {
    this.#path.clear();
    this.#extend(Math.max(this.#span.begin, Math.min(this.#record.origin, this.#record.time)));
  }

  /** The path from the play head on. */
  renew() {
    this.#path.cutAfter(this.#record.time);
    this.#extend(this.#record.time);
  }

  /** It scrolls by whole pages, so that its axis begins and ends at round times. */
  follow() {
    const now = this.#record.time, { begin, end } = this.#span;
    const page = PAGE * Math.floor(now / PAGE);
    if (now > end) this.#span = { begin: page + PAGE - WINDOW, end: page + PAGE };
    else if (now < begin) this.#span = { begin: page, end: page + WINDOW };
    if (now > end || now < begin || now < this.#path.begin) this.draw();
    else if (now >= this.#path.end && now < end) this.renew();
  }

  /** As far ahead as it stays in scale. @param {number} from */
  #extend(from) {
    const { time, moments } = this.#record;
    const limit = Math.max(this.limit, sizeOf(moments));
    for (const part of this.#record.between(from, this.#span.end, this.#density)) {
      const out = part.t.findIndex((t, k) =>
        t > time && Math.hypot(part.re1[k], part.im1[k], part.re2[k], part.im2[k]) > limit);
      this.#path.append(part, out < 0 ? part.t.length : Math.max(out, 2));
      if (out >= 0) return;
    }
  }
}
