// @ts-check
// A figure that takes long: coarse in the same frame, fine from the pool.

import { BackgroundFigure } from './background-figure.js';

/** @typedef {import('../state/keys.js').State} State */
/** @typedef {import('../core/types.js').FigureOptions} FigureOptions */
/**
 * @typedef {object} Work
 * @property {import('../core/types.js').FigureKind} kind
 * @property {number} coarse points along each side; every coarse one is a fine one
 * @property {number} fine
 * @property {(points: number) => number} [cells] how many points there are in all; on a map as many as in the square
 * @property {(state: State) => import('../core/types.js').Params} params
 * @property {(state: State) => FigureOptions} asked
 * @property {(state: State) => unknown} depends what it is computed anew for: where a marker stands changes nothing
 */

/** @param {number} points */
const square = points => points * points;

export class TwoPassFigure extends BackgroundFigure {
  #core;
  #pool;
  #work;
  /** @type {FigureOptions} */ #asked = {};
  /** @type {FigureOptions} */ #computed = {};

  /** The coarse one comes with the state. */
  stale = false;

  /**
   * @param {import('../core/types.js').Core} core
   * @param {import('./pool.js').ScanPool} pool
   * @param {Work} work
   */
  constructor(core, pool, work) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = pool;
    this.#work = work;
  }

  /** What the figure draws. @returns {FigureOptions} */
  get options() {
    return this.#computed;
  }

  /** @param {State} state */
  show(state) {
    const { kind, coarse, params, asked, depends } = this.#work;
    const turn = this.turn(depends(state), state);
    if (!turn) return;
    this.#asked = asked(state);
    const coarser = { ...this.#asked, points: coarse };
    this.#computed = { ...coarser, data: this.#core.figureData(kind, params(state), coarser) };
    this.run.start(turn === 'another');
  }

  /** @type {import('./computation.js').Work} */
  async #compute(signal, report) {
    const { state } = this;
    if (!state) return;
    const { kind, coarse, fine, cells = square, params } = this.#work,
      finer = { ...this.#asked, points: fine };
    report(cells(coarse), cells(fine));
    const data = await this.#pool.figureData(kind, params(state), finer, { signal, patient: true });
    this.#computed = { ...finer, data };
    report(cells(fine), cells(fine));
  }
}
