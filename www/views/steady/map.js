// @ts-check
// The map of correlations over ξ and the difference of the occupations.

import { TwoPassFigure } from '../../compute/two-pass-figure.js';
import { paramsOf } from '../../state/params.js';

const COARSE = 25;
const FINE = 97;

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../../pkg/odd_sympathy.js').MapData} MapData */

export class InformationMap extends TwoPassFigure {
  #core;

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   */
  constructor(core, pool) {
    super(core, pool, {
      kind: 'informationMap',
      coarse: COARSE,
      fine: FINE,
      params: paramsOf,
      asked: ({ measure }) => ({ measure }),
      depends: state => [state.measure, paramsOf({ ...state, xi: 0, nbar2: 0 })],
    });
    this.#core = core;
  }

  /** Columns and rows of the finest grid, and which parameter the rows stand for. @param {State} state */
  cells({ nbar1 }) {
    const { x, y } = /** @type {MapData} */ (this.options.data);
    const fine = (/** @type {ArrayLike<number>} */ ends) =>
      this.#core.gridValues({ from: ends[0], to: ends[ends.length - 1], points: FINE });
    return { key: /** @type {const} */ ('nbar2'), x: fine(x), y: fine(y).map(bias => nbar1 + bias) };
  }
}
