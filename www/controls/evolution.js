// @ts-check
// The way from a start to the steady state: an instant that is played, led by hand, or asked for.

import { startTicking, stopTicking } from '../dom/frame.js';

/** Time units (1/ω₁) that pass in a second; a long way takes no longer than so many seconds. */
const PACE = 4;
const LONGEST = 20;
/** Lifetimes of the slowest mode after which nothing more is seen; what does not settle is followed as long as a short way. */
const LIFETIMES = 5;
const SHORTEST_WAY = 20;
const LONGEST_WAY = 400;
/** Ends of an axis are round. */
const ROUND = 10;
/** After a pause of the browser it goes on from where it was instead of leaping. */
const LONGEST_FRAME = 0.1;

export class Evolution {
  #time = 0;
  #end = SHORTEST_WAY;
  #playing = false;
  #watched = false;
  #ticking = false;
  #lastFrame = 0;
  /** @param {number} now */
  #tick = now => this.#onFrame(now);

  /** Called whenever the instant or the way has changed. */
  onMove = () => {};
  /** Called when it starts or stops. */
  onPhase = () => {};

  get time() { return this.#time; }
  get end() { return this.#end; }
  get playing() { return this.#playing; }
  get over() { return this.#time >= this.#end; }

  /** As long as the slowest mode takes to die away. @param {number} rate Re λ of that mode */
  span(rate) {
    const needed = rate < 0 ? LIFETIMES / -rate : 0;
    const end = ROUND * Math.ceil(Math.max(Math.min(Math.max(needed, SHORTEST_WAY), LONGEST_WAY), this.#time) / ROUND);
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

  pause() { if (this.#playing) this.#enter(false); }

  /** Goes to an instant and stays. @param {number} time */
  seek(time) {
    this.pause();
    this.#time = Math.max(time, 0);
    this.#end = Math.max(this.#end, ROUND * Math.ceil(this.#time / ROUND));
    this.onMove();
    this.onPhase();
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#watched = watched;
    this.#keepTime();
  }

  /** @param {number} now */
  #onFrame(now) {
    const seconds = Math.min((now - this.#lastFrame) / 1000, LONGEST_FRAME);
    this.#lastFrame = now;
    // Not so where the clock was set back.
    if (!(seconds > 0)) return;
    this.#time = Math.min(this.#time + seconds * Math.max(PACE, this.#end / LONGEST), this.#end);
    this.onMove();
    if (this.over) this.#enter(false);
  }

  /** @param {boolean} playing */
  #enter(playing) {
    this.#playing = playing;
    this.onPhase();
    this.#keepTime();
  }

  #keepTime() {
    const wanted = this.#playing && this.#watched;
    if (wanted === this.#ticking) return;
    this.#ticking = wanted;
    this.#lastFrame = performance.now();
    if (wanted) startTicking(this.#tick);
    else stopTicking(this.#tick);
  }
}
