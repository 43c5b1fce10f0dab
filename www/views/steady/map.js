// @ts-check
// The map of correlations over ξ and the difference of the occupations: coarse in the same frame, fine from the pool.

import { Scanned } from '../../compute/scanned.js';
import { paramsOf } from '../../state/params.js';

const COARSE = 25;
/** Every coarse point is a fine one. */
const FINE = 97;

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {Pick<import('../../core/types.js').FigureOptions, 'measure' | 'points' | 'data'>} Drawn */
/** @typedef {import('../../../pkg/odd_sympathy.js').MapData} MapData */

export class InformationMap extends Scanned {
  #core;
  #pool;

  /** The coarse map comes with the state. */
  stale = false;
  /** What the figure draws. @type {Drawn} */ options = {};

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   */
  constructor(core, pool) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = pool;
  }

  /** The map stays when only its two axes' values change. @param {State} state */
  show(state) {
    const turn = this.turn([state.measure, paramsOf({ ...state, xi: 0, nbar2: 0 })], state);
    if (!turn) return;
    const asked = { measure: state.measure, points: COARSE };
    this.options = { ...asked, data: this.#core.figureData('informationMap', paramsOf(state), asked) };
    this.run.start(turn === 'another');
  }

  /** Columns and rows of the finest grid, and which parameter the rows stand for. @param {State} state */
  cells({ nbar1 }) {
    const { x, y } = /** @type {MapData} */ (this.options.data);
    const fine = (/** @type {ArrayLike<number>} */ ends) => this.#core.gridValues({ from: ends[0], to: ends[ends.length - 1], points: FINE });
    return { key: /** @type {const} */ ('nbar2'), x: fine(x), y: fine(y).map(bias => nbar1 + bias) };
  }

  /** @type {import('../../compute/run.js').Work} */
  async #compute(signal, report) {
    const state = this.state;
    if (!state) return;
    report(COARSE * COARSE, FINE * FINE);
    const asked = { measure: state.measure, points: FINE };
    const data = await this.#pool.figureData('informationMap', paramsOf(state), asked, { signal, patient: true });
    this.options = { ...asked, data };
    report(FINE * FINE, FINE * FINE);
  }
}
