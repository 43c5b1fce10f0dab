// @ts-check
// What looks at many starts or pairs at many times.

import { TwoPassFigure } from '../../compute/two-pass-figure.js';
import { along, paramsOf, preparedOf } from '../../state/params.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').FigureOptions} FigureOptions */
/**
 * @typedef {object} Kind
 * @property {number} coarse
 * @property {number} fine
 * @property {(points: number) => number} [cells]
 * @property {(state: State) => FigureOptions} [asked] besides the start
 * @property {(state: State) => Partial<State>} marked where the marker is, which changes nothing else
 */

/** @satisfies {Record<string, Kind>} */
const KINDS = {
  entanglementMap: { coarse: 17, fine: 65, marked: () => ({ xi: 0 }) },
  entanglementLifetime: { coarse: 5, fine: 33, marked: () => ({ xi: 0, nbar1: 0, nbar2: 0 }) },
  entanglementLifetimeAlong: {
    coarse: 11,
    fine: 101,
    cells: (/** @type {number} */ points) => points,
    asked: axisOf,
    marked: (/** @type {State} */ { axis }) => ({ [axis]: 0 }),
  },
};

/** The axis of the view. @param {State} state */
export function axisOf({ axis, from, to }) {
  return { axis, from, to };
}

export class StateScan extends TwoPassFigure {
  #evolution;

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   * @param {keyof typeof KINDS} kind
   * @param {import('../../controls/evolution.js').Evolution} evolution whose way it is of
   */
  constructor(core, pool, kind, evolution) {
    /** @type {Kind} */ const { marked, asked: besides = () => ({}), ...points } = KINDS[kind];
    /** @param {State} state */
    const asked = state => ({ ...preparedOf(state), ...besides(state), duration: evolution.end });
    super(core, pool, {
      kind,
      ...points,
      asked,
      params: state => paramsOf(along(state)),
      depends: state => [asked(state), paramsOf({ ...state, ...marked(state) })],
    });
    this.#evolution = evolution;
  }

  /** @override @returns {FigureOptions} */
  get options() {
    return { ...super.options, head: this.#evolution.time };
  }
}
