// @ts-check
// Noisy runs beside the mean motion, recorded as they are stepped: from one round time to the next, so that a seed means
// the same runs however fast the frames come, and to the very instant where a knob is turned. Each step is exact in law;
// between two of them a run is drawn as a straight line.

/** One step at most, in time units, and in radians of the fastest mode. */
const LONGEST = 0.1;
const ANGLE = 0.3;
/** Steps that are kept, mostly more than figures show; once there are so many the oldest quarter goes. */
const KEPT = 600;
const LEFT = KEPT * 3 / 4;
const COLUMNS = /** @type {const} */ (['re1', 'im1', 're2', 'im2']);

/** @typedef {import('./record.js').Piece} Piece */
/** @typedef {InstanceType<import('../core/types.js').Core['Ensemble']>} Ensemble */
/** @typedef {ReturnType<Ensemble['moments']>} EnsembleMoments */

export class NoisyRuns {
  #core;
  #count;
  #seed;
  /** @type {Ensemble | undefined} */ #ensemble;
  #t = new Float64Array(KEPT);
  /** All steps of the first run, then those of the second, and so on. */
  #columns;
  /** What noise has added in each step, of a single run. */
  #kicks;
  #size = 0;
  #longest;
  #dt;

  /**
   * @param {import('../core/types.js').Core} core
   * @param {number} count
   * @param {number} seed
   * @param {number} [longest] a step at most
   */
  constructor(core, count, seed, longest = LONGEST) {
    this.#core = core;
    this.#count = count;
    this.#seed = seed;
    this.#longest = this.#dt = longest;
    this.#columns = COLUMNS.map(() => new Float64Array(KEPT * count));
    this.#kicks = COLUMNS.map(() => new Float64Array(count === 1 ? KEPT : 0));
  }

  get count() { return this.#count; }
  get seed() { return this.#seed; }
  get begin() { return this.#t[0]; }
  get end() { return this.#t[this.#size - 1]; }

  /** From the start of a motion through all that was done to it. @param {readonly Piece[]} pieces */
  follow([first, ...turns]) {
    this.free();
    this.#ensemble = new this.#core.Ensemble(first.params, { ...first.start, noiseSeed: this.#seed, runs: this.#count });
    this.#ensemble.restore(first.anchor, this.#ensemble.moments());
    this.#size = 0;
    this.#record(first.anchor);
    this.#pace(first.params);
    for (const piece of turns) this.turn(piece);
  }

  /** From its beginning on another law holds; what was recorded later is no more. @param {Piece} piece */
  turn(piece) {
    if (piece.t < this.begin) return this.follow([{ ...piece, anchor: piece.t }]);
    this.reach(piece.t);
    while (this.end > piece.t) this.#size -= 1;
    const last = this.#size - 1;
    this.#running.restore(this.end, this.#row((place, column) => column[place + last]));
    if (this.end < piece.t) this.#step(piece.t);
    this.#running.setParams(piece.params);
    this.#pace(piece.params);
  }

  /** Steps on until the record holds this time. @param {number} time */
  reach(time) {
    // What no figure will show need not be recorded: one step is as exact as many.
    const late = this.#dt * Math.floor(time / this.#dt - LEFT);
    if (this.end < late) {
      this.#running.step(late - this.end);
      this.#size = 0;
      this.#record(late);
    }
    while (this.end < time) this.#step(this.#dt * (Math.floor(this.end / this.#dt + 1e-6) + 1));
  }

  /** The first step that a stretch of time needs. @param {number} from */
  #first(from) {
    let first = 0;
    while (first < this.#size - 1 && this.#t[first + 1] <= from) first += 1;
    return first;
  }

  /** The kicks that a single run has had since then, views as well. @param {number} from */
  kicks(from) {
    const first = this.#first(from);
    const [re1, im1, re2, im2] = this.#kicks.map(column => column.subarray(first, this.#size));
    return { t: this.#t.subarray(first, this.#size), re1, im1, re2, im2 };
  }

  /** The runs as paths, views of the record that hold until it changes. @param {number} from */
  paths(from) {
    const first = this.#first(from);
    const t = this.#t.subarray(first, this.#size);
    return Array.from({ length: this.#count }, (_, run) => {
      const [re1, im1, re2, im2] = this.#columns.map(column => column.subarray(run * KEPT + first, run * KEPT + this.#size));
      return { t, re1, im1, re2, im2 };
    });
  }

  /** Where all of them are at a time within the record. @param {number} time */
  at(time) {
    let next = this.#size - 1;
    while (next > 1 && this.#t[next - 1] > time) next -= 1;
    const before = Math.max(next - 1, 0), step = this.#t[next] - this.#t[before];
    const share = step > 0 ? (time - this.#t[before]) / step : 0;
    return this.#row((place, column) => column[place + before] + share * (column[place + next] - column[place + before]));
  }

  /** The core forgets the runs. */
  free() {
    this.#ensemble?.free();
    this.#ensemble = undefined;
  }

  get #running() {
    if (!this.#ensemble) throw new Error('the runs have not begun');
    return this.#ensemble;
  }

  /** One number for each run. @param {(place: number, column: Float64Array) => number} value `place` of its first step */
  #row(value) {
    const [re1, im1, re2, im2] = this.#columns.map(column => {
      const row = new Float64Array(this.#count);
      for (let run = 0; run < this.#count; run += 1) row[run] = value(run * KEPT, column);
      return row;
    });
    return { re1, im1, re2, im2 };
  }

  /** @param {import('../core/types.js').Params} params */
  #pace(params) {
    const fastest = Math.max(...this.#core.eigenvalues(params).map(({ re, im }) => Math.hypot(re, im)));
    this.#dt = Math.min(this.#longest, ANGLE / fastest);
  }

  /** @param {number} to */
  #step(to) {
    this.#running.step(to - this.end);
    this.#record(to);
  }

  /** @param {number} time */
  #record(time) {
    if (this.#size === KEPT) this.#forget(KEPT - LEFT);
    const moments = this.#running.moments();
    this.#t[this.#size] = time;
    COLUMNS.forEach((name, index) => {
      const column = this.#columns[index], row = moments[name];
      for (let run = 0; run < this.#count; run += 1) column[run * KEPT + this.#size] = row[run];
    });
    if (this.#count === 1) {
      const kicks = this.#running.kicks();
      COLUMNS.forEach((name, index) => { this.#kicks[index][this.#size] = kicks[name][0]; });
    }
    this.#size += 1;
  }

  /** @param {number} oldest */
  #forget(oldest) {
    for (const column of [this.#t, ...this.#kicks]) column.copyWithin(0, oldest, this.#size);
    for (const column of this.#columns) {
      for (let run = 0; run < this.#count; run += 1) column.copyWithin(run * KEPT, run * KEPT + oldest, run * KEPT + this.#size);
    }
    this.#size -= oldest;
  }
}
