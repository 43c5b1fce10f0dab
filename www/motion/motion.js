// @ts-check
// The motion on the bench: the record of a pair, moved on and back in real time, with its path.

import { startTicking, stopTicking } from '../dom/frame.js';
import { GROWN, limitsOf, SENSELESS, sizeOf } from './limits.js';
import { MotionRecord } from './record.js';
import { MotionWindow, PAGE } from './window.js';

/** Time units (1/ω₁) that pass in a second: a swing takes two. And those of a single step. */
const PACE = Math.PI;
export const STEP = 0.25;
/** After a pause of the browser the motion goes on from where it was instead of leaping. */
const LONGEST_FRAME = 0.1;

/** `beyond`: so far back that numbers mean nothing. @typedef {'paused' | 'running' | 'decayed' | 'grown' | 'beyond' | 'still'} Phase */
/** @typedef {ReturnType<typeof import('../state/params.js').startOf>} Start */
/** @typedef {import('../core/types.js').Params} Params */
/** @typedef {import('./noisy-runs.js').NoisyRuns} NoisyRuns */

export class Motion {
  #core;
  #record;
  #window;
  #params;
  #startSize = 0;
  #direction = 1;
  #decayFree = false;
  /** @type {NoisyRuns | undefined} */ #noise;
  /** @type {NoisyRuns | undefined} */ #companion;
  #lastFrame = 0;
  #watched = true;
  /** @type {Phase} */ #phase = 'paused';
  #ticking = false;
  /** @param {number} now */
  #tick = now => this.#onFrame(now);

  /** A multiple of the usual pace. */ speed = 1;
  /** Called whenever what the figures show has changed. */
  onMove = () => {};
  /** Called when there are no numbers left for what plays on. */
  onEnd = () => {};
  /** Called when it stops, starts or turns round. */
  onPhase = () => {};
  /** @type {(error: unknown) => void} */ onFault = () => {};

  /**
   * @param {import('../core/types.js').Core} core
   * @param {Params} params
   * @param {Start} start
   */
  constructor(core, params, start) {
    this.#core = core;
    this.#params = params;
    this.#record = new MotionRecord(core, params, start);
    this.#window = new MotionWindow(this.#record);
    this.#begin(start);
  }

  get phase() { return this.#phase; }
  get time() { return this.#record.time; }
  get moments() { return this.#record.moments; }
  get covariance() { return this.#record.covariance; }
  get direction() { return this.#direction; }
  /** Time units that pass in a second. */
  get pace() { return PACE * this.speed; }
  /** The stretch of time that figures show. */
  get window() { return this.#window.span; }
  /** Nothing more is to be seen. */
  get over() { return this.#phase === 'decayed' || this.#phase === 'grown'; }
  /** When a knob was turned that has not been turned yet at the play head. */
  get turnAhead() { return this.#record.past ? this.#record.lastTurn : undefined; }

  /** The amplitude left, as a multiple of the start. */
  get remaining() {
    return this.#startSize > 0 ? sizeOf(this.moments) / this.#startSize : 0;
  }

  /** What the figures of the motion draw. */
  get options() {
    return { data: this.#window.path, head: this.time, decayFree: this.#decayFree, turns: this.#record.turns };
  }

  get decayFree() { return this.#decayFree; }

  set decayFree(wanted) {
    this.#decayFree = wanted;
    this.#rescale();
    this.#window.draw();
    this.#reconsider();
  }

  get noise() { return this.#noise; }

  /** Noisy runs of the same pair; they have been through all that it has. */
  set noise(runs) {
    this.#noise?.free();
    this.#noise = runs;
    runs?.follow(this.#record.pieces);
    this.#reconsider();
  }

  /** The run of the clocks: it goes through the same, and ends with the mean. */
  get companion() { return this.#companion; }

  set companion(run) {
    this.#companion?.free();
    this.#companion = run;
    run?.follow(this.#record.pieces);
    this.onMove();
  }

  /** Whether the play head is led along noise that has been: only ahead of all of it there is more to come. */
  get noiseStays() {
    return this.#noise !== undefined && (this.time < this.#noise.end - STEP / 2 || (this.#direction < 0 && this.#phase === 'running'));
  }

  /**
   * @param {Params} params
   * @param {Start} start
   */
  restart(params, start) {
    this.#params = params;
    this.#record.restart(params, start);
    this.#begin(start);
  }

  /** A knob was turned: the state stays and goes on under the new law. @param {Params} params */
  setParams(params) {
    try {
      this.#params = params;
      this.#turn();
    } catch (error) {
      this.onFault(error);
    }
    this.onMove();
  }

  /** @param {number} [direction] 1, or −1 for backwards */
  play(direction = 1) {
    if (this.#phase === 'still' || (direction > 0 && this.over)) return;
    if (direction > 0) this.#standBy();
    this.#direction = direction;
    this.#enter('running');
  }

  pause() {
    if (this.#phase === 'running') this.#enter('paused');
  }

  /** @param {number} [direction] */
  stepOnce(direction = 1) {
    this.pause();
    if (this.#phase === 'still' || (direction > 0 && this.over)) return;
    if (direction > 0) this.#standBy();
    this.#advance(this.time + direction * STEP);
  }

  /** The play head is led over what was and what will be. @param {number} time */
  scrub(time) {
    this.pause();
    if (this.#phase !== 'still') this.#advance(time);
  }

  /** Goes to a later instant, as if it had been played there, and stays. @param {number} time */
  seek(time) {
    this.pause();
    while (this.time < time && !this.over && this.#phase !== 'still') this.#advance(Math.min(this.time + PAGE, time));
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#watched = watched;
    this.#keepTime();
  }

  /** @param {Start} start */
  #begin(start) {
    this.#startSize = sizeOf(start);
    this.#direction = 1;
    this.#rescale();
    this.#resolve();
    this.#window.restart();
    for (const runs of [this.#noise, this.#companion]) runs?.follow(this.#record.pieces);
    if (this.#startSize === 0 && !this.#noise) this.#enter('still');
    else if (this.#phase !== 'running') this.#enter('paused');
    this.onPhase();
    this.onMove();
  }

  /** Whether there is more to be seen, now that more or less of it is shown. */
  #reconsider() {
    const [least, most] = limitsOf(this.#decayFree, this.#noise !== undefined);
    if (this.#startSize === 0) this.#enter(this.#noise ? 'paused' : 'still');
    else if (this.remaining < least) this.#enter('decayed');
    else if (this.remaining > most && this.time > this.#record.origin) this.#enter('grown');
    else if (this.over) this.#enter('paused');
    else this.onPhase();
    this.onMove();
  }

  /** What was done later than now is undone; from here on the knobs count as they stand. */
  #standBy() {
    if (this.#record.past) this.#turn();
  }

  #turn() {
    this.#record.turn(this.#params);
    for (const runs of [this.#noise, this.#companion]) runs?.turn(this.#record.pieces[this.#record.pieces.length - 1]);
    this.#resolve();
    this.#window.renew();
    this.onPhase();
  }

  #resolve() {
    this.#window.resolve(this.#core.eigenvalues(this.#params));
  }

  /** What grows leaves the scale, but not where all is shown by its angle alone. */
  #rescale() {
    this.#window.limit = this.#decayFree ? Infinity : GROWN * this.#startSize;
  }

  /**
   * In leaps after which it can be judged: a pair that grows would leave the scale, and all numbers, in one.
   * @param {number} time
   */
  #advance(time) {
    do {
      const { rate } = this.#record, [, most] = limitsOf(this.#decayFree, this.#noise !== undefined);
      const leap = rate > 0 ? Math.max(Math.log(most / this.remaining), 1) / rate : Infinity;
      this.#moveTo(Math.min(time, this.time + leap));
    } while (this.time < time && !this.over);
  }

  /** @param {number} time */
  #moveTo(time) {
    const back = time < this.time, before = this.remaining;
    try {
      this.#record.moveTo(time);
      this.#window.follow();
      this.#judge(back, before);
    } catch (error) {
      this.#enter(back ? 'beyond' : 'grown');
      if (!back) this.onFault(error);
    }
    this.onMove();
  }

  /**
   * Whether there is more to be seen in the direction in which it goes.
   * @param {boolean} back
   * @param {number} before
   */
  #judge(back, before) {
    const now = this.remaining, [least, most] = limitsOf(this.#decayFree, this.#noise !== undefined);
    if (now < before && now < least) this.#enter('decayed');
    else if (back && now > before && now > SENSELESS) this.#enter('beyond');
    else if (!back && now > before && now > most && this.time > this.#record.origin) this.#enter('grown');
    else if (this.#phase !== 'running') this.#enter('paused');
  }

  /** @param {number} now */
  #onFrame(now) {
    const seconds = Math.min((now - this.#lastFrame) / 1000, LONGEST_FRAME);
    this.#lastFrame = now;
    if (seconds > 0) this.#advance(this.time + seconds * this.pace * this.#direction);
    if (this.#phase === 'decayed' && this.#decayFree) this.onEnd();
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.#phase = phase;
    this.onPhase();
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
