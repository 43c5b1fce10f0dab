// @ts-check
// The motion on the bench: a simulation of the core, moved on in real time, with its path.

import { startTicking, stopTicking } from './frame.js';
import { Path } from './path.js';

/** Time units (1/ω₁) that pass in a second, that a single step takes, and that the figures show at once. */
const SPEED = 4;
const STEP = 0.25;
const WINDOW = 40;
/** Points of the path ahead: enough for smooth curves at ω = 1, more for faster modes, not more than can be seen. */
const POINTS = 801;
const POINTS_PER_PERIOD = 40;
const MOST_POINTS = 6001;
/** By how much the window scrolls when the play head reaches its end. */
const PAGE = WINDOW / 4;
/** After a pause of the browser the motion goes on from where it was instead of leaping. */
const LONGEST_FRAME = 0.1;
/** Amplitudes below or above these multiples of the start show nothing more. */
const DIED_AWAY = 0.003;
const GROWN = 10;

/** @typedef {'paused' | 'running' | 'decayed' | 'grown' | 'still'} Phase */

export class Motion {
  #core;
  /** @type {import('./types.js').Simulation} */ #simulation;
  #path = new Path();
  #startSize = 0;
  #points = POINTS;
  #lastFrame = 0;
  #watched = true;
  /** @type {Phase} */ #phase = 'paused';
  #ticking = false;
  /** @param {number} now */
  #tick = now => this.#onFrame(now);

  /** Called whenever what the figures show has changed. */
  onMove = () => {};
  /** @type {(phase: Phase) => void} */ onPhase = () => {};
  /** @type {(error: unknown) => void} */ onFault = () => {};

  /**
   * @param {import('./types.js').Core} core
   * @param {import('./types.js').Params} params
   * @param {ReturnType<typeof import('./state.js').startOf>} start
   */
  constructor(core, params, start) {
    this.#core = core;
    this.#simulation = new core.Simulation(params, start);
    this.#resolve(params);
    this.#begin(start);
  }

  get phase() { return this.#phase; }
  get time() { return this.#simulation.time; }
  /** Nothing more is to be seen. */
  get over() { return this.#phase === 'decayed' || this.#phase === 'grown'; }

  /** The amplitude left, as a multiple of the start. */
  get remaining() {
    return this.#startSize > 0 ? this.#size() / this.#startSize : 0;
  }

  /** What the figures of the motion draw. */
  get options() {
    return { data: this.#path.view(), head: this.#simulation.time };
  }

  /**
   * @param {import('./types.js').Params} params
   * @param {ReturnType<typeof import('./state.js').startOf>} start
   */
  restart(params, start) {
    const simulation = new this.#core.Simulation(params, start);
    this.#simulation.free();
    this.#simulation = simulation;
    this.#resolve(params);
    this.#begin(start);
  }

  /** A knob was turned: the state stays and goes on under the new law. @param {import('./types.js').Params} params */
  setParams(params) {
    try {
      this.#simulation.setParams(params);
      this.#resolve(params);
      this.#lookAhead();
    } catch (error) {
      this.onFault(error);
    }
    this.onMove();
  }

  play() {
    if (this.#phase !== 'paused') return;
    this.#enter('running');
  }

  pause() {
    if (this.#phase === 'running') this.#enter('paused');
  }

  stepOnce() {
    this.pause();
    if (this.#phase === 'paused') this.#advance(STEP);
  }

  /** Goes to a later instant, as if it had been played there, and stays. @param {number} time */
  seek(time) {
    this.pause();
    while (this.time < time && !this.over) this.#advance(Math.min(PAGE, time - this.time));
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#watched = watched;
    this.#keepTime();
  }

  /** @param {ReturnType<typeof import('./state.js').startOf>} start */
  #begin(start) {
    this.#startSize = Math.hypot(start.a1.re, start.a1.im, start.a2.re, start.a2.im);
    this.#path.clear();
    this.#lookAhead();
    if (this.#startSize === 0) this.#enter('still');
    else if (this.#phase !== 'running') this.#enter('paused');
    this.onMove();
  }

  /** As many points as the fastest mode needs. @param {import('./types.js').Params} params */
  #resolve(params) {
    const fastest = Math.max(...this.#core.eigenvalues(params).map(({ im }) => Math.abs(im)));
    const needed = POINTS_PER_PERIOD * WINDOW * fastest / (2 * Math.PI);
    this.#points = Math.round(Math.min(Math.max(needed, POINTS), MOST_POINTS));
  }

  #size() {
    const { a1, a2 } = this.#simulation.moments();
    return Math.hypot(a1.re, a1.im, a2.re, a2.im);
  }

  #lookAhead() {
    const now = this.#simulation.time;
    // The window scrolls by whole pages, so that its axis begins and ends at round times.
    const end = Math.max(WINDOW, PAGE * (Math.floor(now / PAGE) + 1));
    this.#path.cutAfter(now);
    this.#path.append(this.#foresee(end - now));
    this.#path.cutBefore(end - WINDOW);
  }

  /**
   * The path ahead, as far as it stays in scale: a pair that grows would flatten all that was.
   * @param {number} duration
   */
  #foresee(duration) {
    const points = Math.max(2, Math.ceil(this.#points * duration / WINDOW));
    const ahead = this.#horizon(duration, points);
    const limit = Math.max(GROWN * this.#startSize, this.#size());
    const out = ahead.t.findIndex((_, k) => Math.hypot(ahead.re1[k], ahead.im1[k], ahead.re2[k], ahead.im2[k]) > limit);
    if (out < 0) return ahead;
    const [t, re1, im1, re2, im2] = [ahead.t, ahead.re1, ahead.im1, ahead.re2, ahead.im2]
      .map(column => column.subarray(0, Math.max(out, 2)));
    return { t, re1, im1, re2, im2 };
  }

  /**
   * Strong growth leaves the range of numbers before the window ends; then a shorter look must do.
   * @param {number} duration
   * @param {number} points
   */
  #horizon(duration, points) {
    for (let shorter = duration; shorter > duration / 1e4; shorter /= 8) {
      try { return this.#simulation.trajectory(shorter, points); } catch { /* look less far */ }
    }
    return this.#simulation.trajectory(duration / 1e5, 2);
  }

  /** @param {number} dt */
  #advance(dt) {
    try {
      this.#simulation.step(dt);
      if (this.#simulation.time >= this.#path.end) this.#lookAhead();
    } catch (error) {
      this.#enter('grown');
      this.onFault(error);
    }
    if (this.remaining < DIED_AWAY) this.#enter('decayed');
    else if (this.remaining > GROWN) this.#enter('grown');
    this.onMove();
  }

  /** @param {number} now */
  #onFrame(now) {
    const seconds = Math.min((now - this.#lastFrame) / 1000, LONGEST_FRAME);
    this.#lastFrame = now;
    if (seconds > 0) this.#advance(seconds * SPEED);
  }

  /** @param {Phase} phase */
  #enter(phase) {
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.onPhase(phase);
    }
    this.#keepTime();
  }

  #keepTime() {
    const wanted = this.#phase === 'running' && this.#watched;
    if (wanted === this.#ticking) return;
    this.#ticking = wanted;
    this.#lastFrame = performance.now();
    if (wanted) startTicking(this.#tick);
    else stopTicking(this.#tick);
  }
}
