// @ts-check
// The way from a start to the steady state: an instant that is played, led by hand, or asked for.

import { Clock } from '../dom/clock.js';

/** Time units (1/ω₁) that pass in a second; a long way takes no longer than so many seconds. */
const PACE = 4;
const LONGEST = 20;
/** Lifetimes of the slowest mode after which nothing more is seen; what does not settle is followed as long as a short way. */
const LIFETIMES = 5;
const SHORTEST_WAY = 20;
const LONGEST_WAY = 400;
/** By how much time keys lead it. */
const KEYS = { arrow: 0.1, page: 2 };
/** Ends of an axis are round. */
const ROUND = 10;

/**
 * How long is shown of what dies away at that rate, and at least so much.
 * @param {number} rate Re λ of the slowest mode
 * @param {number} reached
 */
export function wayOf(rate, reached) {
  const needed = rate < 0 ? LIFETIMES / -rate : 0;
  return ROUND * Math.ceil(Math.max(Math.min(Math.max(needed, SHORTEST_WAY), LONGEST_WAY), reached) / ROUND);
}

export class Evolution {
  #time = 0;
  #end = SHORTEST_WAY;
  #clock = new Clock(seconds => this.#onFrame(seconds));

  /** Called whenever the instant or the way has changed. */
  onMove = () => {};
  /** Called when it starts or stops. */
  onPhase = () => {};

  get time() {
    return this.#time;
  }
  get end() {
    return this.#end;
  }
  get window() {
    return { begin: 0, end: this.#end };
  }
  get phase() {
    return this.#clock.running ? 'running' : 'paused';
  }
  get keys() {
    return KEYS;
  }
  get over() {
    return this.#time >= this.#end;
  }

  /** As long as the slowest mode takes to die away. @param {number} rate Re λ of that mode */
  span(rate) {
    const end = wayOf(rate, this.#time);
    if (end === this.#end) return;
    this.#end = end;
    this.onMove();
  }

  /** From the beginning, where it is at the end. */
  play() {
    if (this.over) this.#time = 0;
    this.#enter(true);
  }

  /** From the beginning, wherever it is. */
  replay() {
    this.#time = 0;
    this.#enter(true);
  }

  pause() {
    if (!this.#clock.running) return;
    this.#enter(false);
    // What was coarse while it moved is drawn finer.
    this.onMove();
  }

  /** Goes to an instant and stays. @param {number} time */
  seek(time) {
    this.pause();
    this.#time = Math.max(time, 0);
    this.#end = Math.max(this.#end, ROUND * Math.ceil(this.#time / ROUND));
    this.onMove();
    this.onPhase();
  }

  /** Goes to an instant of the way and stays. @param {number} time */
  scrub(time) {
    this.seek(Math.min(time, this.#end));
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#clock.watch(watched);
  }

  /** @param {number} seconds */
  #onFrame(seconds) {
    this.#time = Math.min(this.#time + seconds * Math.max(PACE, this.#end / LONGEST), this.#end);
    if (this.over) this.#enter(false);
    this.onMove();
  }

  /** @param {boolean} playing */
  #enter(playing) {
    this.#clock.run(playing);
    this.onPhase();
  }
}
