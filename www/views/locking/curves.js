// @ts-check
// The curves of phase locking along an axis, one or a family: the long-time limit at once, the average over a window
// from the pool, piece by piece.

import { scanFamily } from '../../compute/family.js';
import { scanNow } from '../../compute/at-once.js';
import { BackgroundFigure } from '../../compute/background-figure.js';
import { along, familyOf, lockingOf, paramsOf } from '../../state/params.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').LockingCurves['curves']} Curves */
/** @typedef {import('../../compute/curve.js').Part} Part */
/** @typedef {{ of: { key: import('../../state/keys.js').Axis, value: number }[], params: import('../../core/types.js').Params }} Member */

const NOTHING = { values: new Float64Array(0), errors: new Float64Array(0) };

/**
 * @param {State} state
 * @returns {Member[]}
 */
function membersOf(state) {
  const family = familyOf(state);
  if (!family) return [{ of: [], params: paramsOf(state) }];
  return family.values.map(value => ({ of: [{ key: family.key, value }], params: paramsOf({ ...state, [family.key]: value }) }));
}

/** @param {State} state */
function gridOf({ axis, from, to, points }) {
  return { axis, from, to, points };
}

export class LockingCurves extends BackgroundFigure {
  #core;
  #pool;
  /** @type {Member[]} */ #members = [];
  /** @type {Float64Array} */ #x = new Float64Array(0);
  /** @type {Float64Array[]} */ #limits = [];
  /** @type {(Part | undefined)[]} */ #parts = [];

  /** The limit is there at once, so nothing of a moment ago is ever drawn. */
  stale = false;

  /**
   * @param {import('../../core/types.js').Core} core
   * @param {import('../../compute/pool.js').ScanPool} pool
   */
  constructor(core, pool) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = pool;
  }

  /** The curves stay when only the value that runs along the axis changes. @param {State} present */
  show(present) {
    const state = along(present);
    const turn = this.turn([gridOf(state), lockingOf(state), membersOf({ ...state, [state.axis]: 0 })], state);
    if (!turn) return;
    this.#members = membersOf(state);
    this.#parts = [];
    const grid = gridOf(state);
    this.#x = this.#core.gridValues(grid);
    this.#limits = this.#members.map(({ params }) => scanNow(this.#core, params, { ...grid, method: 'limit' }));
    if (state.method === 'limit') this.run.finish();
    else this.run.start(turn === 'another');
  }

  /** What the figure draws. @returns {import('../../core/types.js').FigureOptions} */
  get options() {
    const state = this.state;
    if (!state) return {};
    const { axis, from, to, points, method } = state;
    /** @type {Curves} */
    const curves = [];
    this.#members.forEach(({ of }, index) => {
      curves.push({ of, method: 'limit', values: this.#limits[index] });
      const { values, errors } = this.#parts[index] ?? NOTHING;
      // Also one that is not begun has its place, its colour and its name.
      if (method !== 'limit') curves.push({ of, method, values, errors });
    });
    // Without a method named, the core takes each limit curve for the companion of an averaged one.
    const asked = method === 'ensemble' ? { ...lockingOf(state), method: undefined } : lockingOf(state);
    return { axis, from, to, points, ...asked, curves: familyOf(state), data: { x: this.#x, curves } };
  }

  /** @type {import('../../compute/computation.js').Work} */
  async #compute(signal, report) {
    const state = this.state;
    if (!state) return;
    const options = { ...gridOf(state), ...lockingOf(state) };
    const total = state.points * this.#members.length;
    this.#parts = [];
    report(0, total);
    await scanFamily(
      this.#pool,
      this.#members.map(({ params }) => params),
      options,
      signal,
      (parts, done) => {
        this.#parts = parts;
        report(done, total);
      },
    );
  }
}
