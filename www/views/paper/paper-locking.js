// @ts-check
// The curves of a phase-locking panel: the long-time limit at once, the average over a window piece by piece from the pool.

import { scanFamily } from '../../compute/family.js';
import { sharedPool } from '../../compute/pool.js';
import { BackgroundFigure } from '../../compute/background-figure.js';
import { lockingOf, paramsOf } from '../../state/params.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').LockingCurves} LockingCurves */

/** Takes no time. */
const LIMIT = /** @type {const} */ ({ method: 'limit' });

export class PaperLocking extends BackgroundFigure {
  #loaded;
  #panel;
  /** @type {LockingCurves | undefined} */ #limit;
  /** @type {(import('../../compute/curve.js').Part | undefined)[]} */ #parts = [];

  /** What is not computed yet is drawn in its limit. */
  stale = false;

  /**
   * @param {import('../../core/types.js').LoadedCore} loaded
   * @param {import('./panels.js').Panel} panel
   */
  constructor(loaded, panel) {
    super((signal, report) => this.#compute(signal, report));
    this.#loaded = loaded;
    this.#panel = panel;
  }

  /** @param {State} state */
  show(state) {
    if (state.fig !== '' && state.fig !== this.#panel.fig) return this.rest();
    const turn = this.turn(lockingOf(state), state);
    if (!turn) return;
    // The parameters are the paper's, whatever is given.
    this.#limit ??= /** @type {LockingCurves} */ (this.#loaded.core.figureData(this.#panel.kind, paramsOf(state), LIMIT));
    this.#parts = [];
    if (state.method === 'limit') this.run.finish();
    else this.run.start(turn === 'another');
  }

  /** What the figure draws. @returns {import('../../core/types.js').FigureOptions} */
  get options() {
    const { state } = this,
      limit = this.#limit;
    if (!state || !limit) return {};
    const { x } = limit,
      { method } = state;
    const curves = limit.curves.flatMap((member, index) => {
      const part = this.#parts[index];
      if (!part) return [member];
      const averaged = { of: member.of, method, values: part.values, errors: part.errors };
      return part.done < part.total ? [member, averaged] : [averaged];
    });
    const begun = this.#parts.some(Boolean);
    return { ...(begun ? lockingOf(state) : LIMIT), data: { x, curves } };
  }

  /** @type {import('../../compute/computation.js').Work} */
  async #compute(signal, report) {
    const { state } = this,
      limit = this.#limit;
    if (!state || !limit) return;
    const { x, curves } = limit,
      points = x.length;
    const members = curves.map(({ of = [] }) => ({
      ...this.#panel.params,
      ...Object.fromEntries(of.map(({ key, value }) => [key, value])),
    }));
    this.#parts = [];
    report(0, points * members.length);
    const options = { axis: /** @type {const} */ ('xi'), from: x[0], to: x[points - 1], points, ...lockingOf(state) };
    await scanFamily(sharedPool(this.#loaded), members, options, signal, (parts, done) => {
      this.#parts = parts;
      report(done, points * members.length);
    });
  }
}
