// @ts-check
// What has been done to the pair: where it started, and when which knob was turned. The state at any time follows
// from it exactly, forwards and back, so that nothing gets lost by going to and fro.

/** A knob that is being turned makes many pieces; of more than these the oldest are told as one. */
const MOST_PIECES = 1000;
/** A trajectory that leaves the range of numbers is looked at over shorter times, down to this share. */
const SHORTEST = 1e-4;

/** @typedef {ConstructorParameters<import('../core/types.js').Core['Simulation']>[1]} Start */
/** @typedef {import('../core/types.js').Params} Params */
/**
 * A stretch of time under one law.
 * @typedef {object} Piece
 * @property {number} t when it began
 * @property {number} anchor when `start` was the state
 * @property {Start} start
 * @property {Params} params
 * @property {number} rate Re λ of the least damped mode
 */

export class MotionRecord {
  #core;
  /** @type {Piece[]} */ #pieces = [];
  /** @type {import('../core/types.js').Simulation} */ #simulation;
  #index = 0;
  #time = 0;
  #turns = { t: new Float64Array(), rate: new Float64Array() };

  /**
   * @param {import('../core/types.js').Core} core
   * @param {Params} params
   * @param {Start} start
   */
  constructor(core, params, start) {
    this.#core = core;
    this.#simulation = new core.Simulation(params, start);
    this.#add(0, params, start);
  }

  get time() { return this.#time; }
  get moments() { return this.#simulation.moments(); }
  /** What noise has made of the start by now; before the start it has made nothing. */
  get covariance() { return this.#time < this.origin ? undefined : covarianceOf(this.#simulation); }
  /** All that was done. @returns {readonly Piece[]} */
  get pieces() { return this.#pieces; }
  /** From here on every state is had by going forwards. */
  get origin() { return this.#pieces[0].anchor; }
  /** When the last knob was turned, if it has been. */
  get lastTurn() { return this.#pieces[this.#pieces.length - 1].t; }
  /** Before the last turn of a knob: the present law is another one. */
  get past() { return this.#index < this.#pieces.length - 1; }
  /** Re λ of the least damped mode of the present law. */
  get rate() { return this.#pieces[this.#index].rate; }
  /** The law of every piece as far as figures need it. */
  get turns() { return this.#turns; }

  /**
   * @param {Params} params
   * @param {Start} start
   */
  restart(params, start) {
    this.#adopt(new this.#core.Simulation(params, start));
    this.#pieces = [];
    this.#add(0, params, start);
  }

  /** From now on another law holds; what came after is no more. @param {Params} params */
  turn(params) {
    const start = this.#present(params);
    this.#adopt(new this.#core.Simulation(params, start));
    this.#pieces = this.#pieces.filter(piece => piece.t < this.#time);
    this.#add(this.#time, params, start);
  }

  /**
   * The state as the start of what follows. A covariance beyond the numbers in which the core can tell that it is one
   * begins anew: the mean does not hang on it.
   * @param {Params} params
   * @returns {Start}
   */
  #present(params) {
    const start = { ...this.moments, ...this.covariance };
    try {
      new this.#core.Simulation(params, start).free();
      return start;
    } catch {
      return this.moments;
    }
  }

  /** @param {number} time */
  moveTo(time) {
    const index = this.#indexAt(time);
    const piece = this.#pieces[index];
    if (index === this.#index && time >= this.#time && this.#time >= piece.anchor) {
      this.#simulation.step(time - this.#time);
    } else {
      this.#adopt(this.#simulationAt(piece, time));
      this.#index = index;
    }
    this.#time = time;
  }

  /**
   * The motion between two times, piece by piece.
   * @param {number} from
   * @param {number} to
   * @param {number} density points per unit of time
   */
  between(from, to, density) {
    const parts = [];
    for (let index = this.#indexAt(from); index < this.#pieces.length; index += 1) {
      const next = this.#pieces[index + 1];
      const begin = index === 0 ? from : Math.max(from, this.#pieces[index].t);
      const end = next ? Math.min(to, next.t) : to;
      if (end > begin) parts.push(this.#trajectory(this.#pieces[index], begin, end - begin, density));
    }
    return parts;
  }

  /**
   * @param {Piece} piece
   * @param {number} from
   * @param {number} duration
   * @param {number} density
   */
  #trajectory(piece, from, duration, density) {
    const simulation = this.#simulationAt(piece, from);
    const points = Math.max(2, Math.ceil(density * duration));
    try {
      const path = horizon(simulation, duration, points);
      for (let k = 0; k < path.t.length; k += 1) path.t[k] += piece.anchor;
      return path;
    } finally {
      simulation.free();
    }
  }

  /**
   * @param {Piece} piece
   * @param {number} time
   */
  #simulationAt(piece, time) {
    const simulation = new this.#core.Simulation(piece.params, piece.start);
    try {
      simulation.step(time - piece.anchor);
    } catch (error) {
      simulation.free();
      throw error;
    }
    return simulation;
  }

  /** @param {import('../core/types.js').Simulation} simulation */
  #adopt(simulation) {
    this.#simulation.free();
    this.#simulation = simulation;
  }

  /**
   * @param {number} t
   * @param {Params} params
   * @param {Start} start
   */
  #add(t, params, start) {
    this.#pieces.push({ t, anchor: t, start, params, rate: this.#core.eigenvalues(params)[0].re });
    if (this.#pieces.length > MOST_PIECES) {
      const [first, second, third] = this.#pieces;
      const lost = first.rate * (second.t - first.t) + second.rate * (third.t - second.t);
      this.#pieces.splice(0, 2, { ...second, t: first.t, rate: lost / (third.t - first.t) });
    }
    this.#index = this.#pieces.length - 1;
    this.#time = t;
    this.#turns = {
      t: Float64Array.from(this.#pieces, piece => piece.t),
      rate: Float64Array.from(this.#pieces, piece => piece.rate),
    };
  }

  /** @param {number} time */
  #indexAt(time) {
    let index = this.#pieces.length - 1;
    while (index > 0 && this.#pieces[index].t > time) index -= 1;
    return index;
  }
}

/**
 * What went a step back, or beyond all numbers, has none.
 * @param {import('../core/types.js').Simulation} simulation
 */
function covarianceOf(simulation) {
  try {
    return simulation.covariance();
  } catch (error) {
    if (error instanceof Error && ['NotPhysical', 'Overflow'].includes(error.name)) return undefined;
    throw error;
  }
}

/**
 * @param {import('../core/types.js').Simulation} simulation
 * @param {number} duration
 * @param {number} points
 */
function horizon(simulation, duration, points) {
  for (let shorter = duration; shorter > SHORTEST * duration; shorter /= 8) {
    try { return simulation.trajectory(shorter, points); } catch { /* look less far */ }
  }
  return simulation.trajectory(SHORTEST * duration / 8, 2);
}
