// @ts-check
// The motion on the bench, moved on and back in real time. What was done to the pair, its path and its noisy runs are the core's
// record; this one plays it.

import { Clock } from '../dom/clock.js';

/** Time units (1/ω₁) that pass in a second: a swing takes two. And those of a single step. */
const PACE = Math.PI;
export const STEP = 0.25;

/** `beyond`: so far back that numbers mean nothing. @typedef {'paused' | 'running' | 'decayed' | 'grown' | 'beyond' | 'still'} Phase */
/** @typedef {ReturnType<typeof import('../state/params.js').startOf>} Start */
/** @typedef {import('../core/types.js').Core} Core */
/** @typedef {import('../core/types.js').Params} Params */
/** @typedef {import('../core/types.js').RunsShown} RunsShown */
/** What figures are drawn from. @typedef {{ record: import('../core/types.js').MotionRecord, shown: RunsShown }} Recorded */

export class Motion {
  #core;
  #record;
  #params;
  #direction = 1;
  #hasRuns = false;
  #hasCompanion = false;
  /** @type {Phase} */ #phase = 'paused';
  #clock = new Clock(seconds => this.#onFrame(seconds), true);

  /** A multiple of the usual pace. */ speed = 1;
  /** By how much time keys lead it. */ keys = { arrow: STEP, page: 16 * STEP };
  /** Called whenever what the figures show has changed. */
  onMove = () => {};
  /** Called when there are no numbers left for what plays on. */
  onEnd = () => {};
  /** Called when it stops, starts or turns round. */
  onPhase = () => {};
  /** @type {(error: unknown) => void} */ onFault = () => {};

  /**
   * @param {Core} core
   * @param {Params} params
   * @param {Start} start
   */
  constructor(core, params, start) {
    this.#core = core;
    this.#params = params;
    this.#record = new core.MotionRecord(params, start.a1, start.a2);
    this.#begin();
  }

  get phase() {
    return this.#phase;
  }
  get time() {
    return this.#record.time;
  }
  get moments() {
    return this.#record.moments();
  }
  get direction() {
    return this.#direction;
  }
  /** Time units that pass in a second. */
  get pace() {
    return PACE * this.speed;
  }
  /** The stretch of time that figures show. */
  get window() {
    const { begin, end } = this.#record;
    return { begin, end };
  }
  /** Nothing more is to be seen. */
  get over() {
    return this.#phase === 'decayed' || this.#phase === 'grown';
  }
  /** When a knob was turned that has not been turned yet at the play head. */
  get turnAhead() {
    return this.#record.turnAhead;
  }
  /** The amplitude left, as a multiple of the start. */
  get remaining() {
    return this.#record.remaining;
  }

  get decayFree() {
    return this.#record.decayFree;
  }

  set decayFree(wanted) {
    this.#record.showDecay(!wanted);
    this.#reconsider();
  }

  /** Whether the play head is led along noise that has been: only ahead of all of it there is more to come. */
  get noiseStays() {
    const end = this.#hasRuns ? this.#record.runsEnd : undefined;
    return end !== undefined && (this.time < end - STEP / 2 || (this.#direction < 0 && this.#phase === 'running'));
  }

  /** What figures are drawn from at the play head, with what is shown of the runs. @param {RunsShown} shown @returns {Recorded} */
  drawn(shown) {
    try {
      if (shown.runs && this.#hasRuns) this.#record.reach(false);
    } catch (error) {
      // Without them the mean goes on.
      this.dropRuns();
      this.onFault(error);
    }
    try {
      if ((shown.kicks || shown.run) && this.#hasCompanion) this.#record.reach(true);
    } catch (error) {
      this.dropCompanion();
      this.onFault(error);
    }
    return { record: this.#record, shown };
  }

  /** The kicks of the run of the clocks. */
  get kicks() {
    return this.#hasCompanion ? this.#record.kicks() : undefined;
  }

  /** Goes on in another core: that of the first view knows no noise. @param {Core} core */
  moveTo(core) {
    if (core === this.#core) return;
    const before = this.#record;
    this.#record = core.MotionRecord.recalled(before.transcript());
    this.#core = core;
    before.leaveFigures();
    before.free();
    this.onMove();
  }

  /** Noisy runs beside the mean. @param {number} count @param {number} seed */
  setRuns(count, seed) {
    this.#record.setRuns(false, count, seed);
    this.#hasRuns = true;
    this.#reconsider();
  }

  dropRuns() {
    if (this.#hasRuns) this.#record.setRuns(false);
    this.#hasRuns = false;
    this.#reconsider();
  }

  /** The run of the clocks, which ends with the mean. @param {number} seed */
  setCompanion(seed) {
    this.#record.setRuns(true, 1, seed);
    this.#hasCompanion = true;
    this.onMove();
  }

  dropCompanion() {
    if (this.#hasCompanion) this.#record.setRuns(true);
    this.#hasCompanion = false;
    this.onMove();
  }

  /**
   * @param {Params} params
   * @param {Start} start
   */
  restart(params, start) {
    this.#params = params;
    this.#record.restart(params, start.a1, start.a2);
    this.#begin();
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
    if (this.time < time && !this.over && this.#phase !== 'still') this.#advance(time, true);
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#clock.watch(watched);
  }

  #begin() {
    this.#direction = 1;
    if (this.#record.atRest && !this.#hasRuns) this.#enter('still');
    else if (this.#phase !== 'running') this.#enter('paused');
    this.onPhase();
    this.onMove();
  }

  /** Whether there is more to be seen, now that more or less of it is shown. */
  #reconsider() {
    const outcome = this.#record.judged();
    if (this.#record.atRest) this.#enter(this.#hasRuns ? 'paused' : 'still');
    else if (outcome) this.#enter(outcome);
    else if (this.over) this.#enter('paused');
    else this.onPhase();
    this.onMove();
  }

  /** What was done later than now is undone; from here on the knobs count as they stand. */
  #standBy() {
    if (this.turnAhead !== undefined) this.#turn();
  }

  #turn() {
    this.#record.turn(this.#params);
    this.onPhase();
  }

  /** @param {number} time @param {boolean} [played] as if it had been played there */
  #advance(time, played) {
    try {
      const outcome = this.#record.advance(time, played);
      if (outcome) this.#enter(outcome);
      else if (this.#phase !== 'running') this.#enter('paused');
    } catch (error) {
      this.#enter('grown');
      this.onFault(error);
    }
    this.onMove();
  }

  /** @param {number} seconds */
  #onFrame(seconds) {
    this.#advance(this.time + seconds * this.pace * this.#direction);
    if (this.#phase === 'decayed' && this.decayFree) this.onEnd();
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.#phase = phase;
    this.onPhase();
    this.#clock.run(this.#phase === 'running');
  }
}
