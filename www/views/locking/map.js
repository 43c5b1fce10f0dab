// @ts-check
// The map of phase locking over ξ and a second parameter: coarse first, then fine, row by row from the pool. The
// long-time limit takes no time and comes whole.

import { rangeOf } from '../../state/fields.js';
import { scanNow } from '../../compute/at-once.js';
import { BackgroundFigure } from '../../compute/background-figure.js';
import { lockingOf, paramsOf } from '../../state/params.js';

const COARSE = 17;
/** Every coarse point is a fine one. */
const FINE = 65;
const RATIO = (FINE - 1) / (COARSE - 1);

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {{ x: Float64Array, y: Float64Array, values: Float64Array }} Table row by row, values.length may be short of the last rows */

/** A fine table with every cell as its nearest coarse one. @param {Float64Array} values */
function refined(values) {
  const near = Array.from({ length: FINE }, (_, k) => Math.round(k / RATIO));
  return Float64Array.from({ length: FINE * FINE }, (_, cell) => values[near[Math.floor(cell / FINE)] * COARSE + near[cell % FINE]]);
}

export class PlvMap extends BackgroundFigure {
  #core;
  #pool;
  #specs;
  /** @type {Table & { yAxis: State['map'], method: State['method'] } | undefined} */ #table;

  /** What is drawn belongs to parameters of a moment ago. */
  stale = false;

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   * @param {readonly import('../../core/types.js').Spec[]} specs
   */
  constructor(core, pool, specs) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = pool;
    this.#specs = specs;
  }

  /** The map stays when only its two axes' values change. @param {State} state */
  show(state) {
    const turn = this.turn([state.map, lockingOf(state), paramsOf({ ...state, xi: 0, [state.map]: 0 })], state);
    if (!turn) return;
    if (this.#table?.yAxis !== state.map) this.#table = undefined;
    this.stale = true;
    if (state.method !== 'limit') {
      this.run.start(turn === 'another');
      return;
    }
    const { x, y } = this.#axes(state, FINE);
    const values = new Float64Array(FINE * FINE);
    y.forEach((value, row) => values.set(scanNow(this.#core, ...this.#row(state, value, FINE)), row * FINE));
    this.#draw(state, { x, y, values });
    this.run.finish();
  }

  /** What the figure draws. @returns {import('../../core/types.js').FigureOptions} */
  get options() {
    const state = this.state;
    if (!state) return {};
    const { yAxis, method, ...rest } = this.#table ?? {
      ...this.#axes(state, COARSE),
      values: new Float64Array(0),
      yAxis: state.map,
      method: state.method,
    };
    return { ...rangeOf(this.#specs, yAxis), points: rest.x.length, ...lockingOf(state), data: { ...rest, yAxis, method } };
  }

  /** Columns and rows of the finest grid, whatever is drawn, and which parameter the rows stand for. @param {State} state */
  cells({ map }) {
    return { key: map, ...this.#axes({ map }, FINE) };
  }

  /** @type {import('../../compute/computation.js').Work} */
  async #compute(signal, report) {
    const state = this.state;
    if (!state) return;
    const total = COARSE * COARSE + FINE * FINE;
    report(0, total);
    const coarse = await this.#pass(state, COARSE, undefined, signal, done => report(done, total));
    await this.#pass(state, FINE, refined(coarse), signal, done => report(COARSE * COARSE + done, total));
  }

  /**
   * @param {State} state
   * @param {number} points
   * @param {Float64Array | undefined} backdrop what stands where nothing is computed yet
   * @param {AbortSignal} signal
   * @param {(done: number) => void} report
   */
  async #pass(state, points, backdrop, signal, report) {
    const { x, y } = this.#axes(state, points);
    const values = backdrop ?? new Float64Array(points * points);
    const done = new Uint16Array(points);
    await Promise.all(
      [...y].map(async (value, row) => {
        /** @param {import('../../compute/curve.js').Part} part */
        const onPart = part => {
          values.set(part.values, row * points);
          done[row] = part.done;
          // Rows may come out of turn; without a backdrop only the first ones, whole and without a gap, can be drawn.
          const gap = backdrop ? -1 : done.findIndex(cells => cells < points);
          if (gap !== 0) this.#draw(state, { x, y, values: gap < 0 ? values : values.subarray(0, gap * points) });
          report(done.reduce((sum, cells) => sum + cells, 0));
        };
        const [params, options] = this.#row(state, value, points);
        onPart(await this.#pool.scan(params, options, { signal, onPart, patient: true }));
      }),
    );
    return values;
  }

  /**
   * @param {State} state
   * @param {Table} table
   */
  #draw({ map, method }, table) {
    this.#table = { ...table, yAxis: map, method };
    this.stale = false;
  }

  /**
   * @param {Pick<State, 'map'>} state
   * @param {number} points
   */
  #axes({ map }, points) {
    const [x, y] = /** @type {const} */ (['xi', map]).map(key => this.#core.gridValues({ ...rangeOf(this.#specs, key), points }));
    return { x, y };
  }

  /**
   * @param {State} state
   * @param {number} value
   * @param {number} points
   * @returns {[import('../../core/types.js').Params, import('../../compute/tasks.js').ScanOptions]}
   */
  #row(state, value, points) {
    return [paramsOf({ ...state, [state.map]: value }), { ...lockingOf(state), ...rangeOf(this.#specs, 'xi'), points }];
  }
}
