// @ts-check
// The map of correlations over ξ and the difference of the temperatures: coarse in the same frame, fine from the pool.

import { ScanRun } from './scan-run.js';
import { paramsOf } from './state.js';

const COARSE = 25;
/** Every coarse point is a fine one. */
const FINE = 97;

/** @typedef {import('./state.js').State} State */
/** @typedef {Pick<import('./types.js').FigureOptions, 'measure' | 'points' | 'data'>} Drawn */
/** @typedef {import('../pkg/odd_sympathy.js').MapData} MapData */

export class InformationMap {
  #core;
  #pool;
  #key = '';
  /** @type {State | undefined} */ #state;

  run = new ScanRun((signal, report) => this.#compute(signal, report));
  /** The coarse map comes with the state. */
  stale = false;
  /** What the figure draws. @type {Drawn} */ options = {};

  /**
   * @param {import('./types.js').Core} core
   * @param {import('./scan-pool.js').ScanPool} pool
   */
  constructor(core, pool) {
    this.#core = core;
    this.#pool = pool;
  }

  /** The map stays when only its two axes' values change. @param {State} state */
  show(state) {
    const key = JSON.stringify([state.measure, paramsOf({ ...state, xi: 0, nbar2: 0 })]);
    if (key === this.#key) return;
    const first = this.#key === '';
    this.#key = key;
    this.#state = state;
    const asked = { measure: state.measure, points: COARSE };
    this.options = { ...asked, data: this.#core.figureData('informationMap', paramsOf(state), asked) };
    this.run.start(!first);
  }

  /** Nobody looks: what is complete is kept, what is not is begun anew with the next look. */
  rest() {
    if (!this.run.busy) return;
    this.run.cancel();
    this.#key = '';
  }

  /** Columns and rows of the finest grid, and which parameter the rows stand for. @param {State} state */
  cells({ nbar1 }) {
    const { x, y } = /** @type {MapData} */ (this.options.data);
    const fine = (/** @type {ArrayLike<number>} */ ends) =>
      Float64Array.from({ length: FINE }, (_, k) => ends[0] + (ends[ends.length - 1] - ends[0]) * k / (FINE - 1));
    return { key: /** @type {const} */ ('nbar2'), x: fine(x), y: fine(y).map(bias => nbar1 + bias) };
  }

  /** @type {import('./scan-run.js').Work} */
  async #compute(signal, report) {
    const state = this.#state;
    if (!state) return;
    report(COARSE * COARSE, FINE * FINE);
    const asked = { measure: state.measure, points: FINE };
    const data = await this.#pool.figureData('informationMap', paramsOf(state), asked, { signal, patient: true });
    this.options = { ...asked, data };
    report(FINE * FINE, FINE * FINE);
  }
}
