// @ts-check
// The maps of entanglement: coarse in the same frame, fine from the pool.

import { Scanned } from '../../compute/scanned.js';
import { paramsOf, preparedOf } from '../../state/params.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {'entanglementMap' | 'entanglementLifetime'} Kind */
/** Points along each side: every coarse one is a fine one. @type {Record<Kind, { coarse: number, fine: number }>} */
const POINTS = { entanglementMap: { coarse: 17, fine: 65 }, entanglementLifetime: { coarse: 5, fine: 33 } };

export class StateMap extends Scanned {
  #core;
  #pool;
  #kind;
  #evolution;
  /** The coarse map comes with the state. */
  stale = false;
  /** What was computed. @type {Pick<import('../../core/types.js').FigureOptions, 'duration' | 'points' | 'data'>} */ #computed = {};

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   * @param {Kind} kind
   * @param {import('../../controls/evolution.js').Evolution} evolution whose way the map is of
   */
  constructor(core, pool, kind, evolution) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = pool;
    this.#kind = kind;
    this.#evolution = evolution;
  }

  /** What the figure draws. @returns {import('../../core/types.js').FigureOptions} */
  get options() {
    const { state } = this;
    return state ? { ...preparedOf(state), ...this.#computed, head: this.#evolution.time } : {};
  }

  /** The map stays when only the place of its marker changes. @param {State} state */
  show(state) {
    const { end } = this.#evolution, { coarse } = POINTS[this.#kind];
    const warmth = this.#kind === 'entanglementLifetime' ? { nbar1: 0, nbar2: 0 } : {};
    const turn = this.turn([end, preparedOf(state), paramsOf({ ...state, xi: 0, ...warmth })], state);
    if (!turn) return;
    const asked = { duration: end, points: coarse };
    this.#computed = { ...asked, data: this.#core.figureData(this.#kind, paramsOf(state), { ...preparedOf(state), ...asked }) };
    this.run.start(turn === 'another');
  }

  /** @type {import('../../compute/run.js').Work} */
  async #compute(signal, report) {
    const { state } = this;
    if (!state) return;
    const { coarse, fine } = POINTS[this.#kind], asked = { duration: this.#computed.duration, points: fine };
    report(coarse * coarse, fine * fine);
    const data = await this.#pool.figureData(this.#kind, paramsOf(state), { ...preparedOf(state), ...asked }, { signal, patient: true });
    this.#computed = { ...asked, data };
    report(fine * fine, fine * fine);
  }
}
