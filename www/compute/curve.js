// @ts-check
// A curve that several workers compute: which cells are still to be handed out, and what has come back. A cell depends
// on nothing but its place, so neither the number of workers nor their pace changes a bit of it.

/**
 * A curve as far as it is computed: so many of its cells, and the values of the first ones without a gap.
 * @typedef {{ done: number, total: number, values: Float64Array, errors: Float64Array }} Part
 */
/** @typedef {{ first: number, count: number }} Piece */

/** Cells are handed out by this share of what is left for each worker: the last pieces are small, and all end together. */
const SHARE = 0.5;

export class ScanCurve {
  #values;
  #errors;
  #filled;
  #done = 0;
  /** Without a gap from the left. */ #whole = 0;
  /** Not yet handed out. @type {Piece[]} */ #left;

  /** @param {number} points */
  constructor(points) {
    this.#values = new Float64Array(points);
    this.#errors = new Float64Array(points);
    this.#filled = new Uint8Array(points);
    this.#left = [{ first: 0, count: points }];
  }

  /** @returns {Part} */
  get part() {
    const [values, errors] = [this.#values, this.#errors].map(column => column.slice(0, this.#whole));
    return { done: this.#done, total: this.#values.length, values, errors };
  }

  /**
   * The next cells for one of so many workers.
   * @param {number} workers
   * @returns {Piece | undefined}
   */
  take(workers) {
    const [next] = this.#left;
    if (!next) return undefined;
    const all = this.#left.reduce((sum, { count }) => sum + count, 0);
    const count = Math.min(next.count, workers > 1 ? Math.ceil((all * SHARE) / workers) : all);
    const { first } = next;
    next.first += count;
    next.count -= count;
    if (next.count === 0) this.#left.shift();
    return { first, count };
  }

  /**
   * What became of a piece; the cells for which there was no time are left for the next one.
   * @param {Piece} piece
   * @param {import('./tasks.js').Cells} cells
   */
  put({ first, count }, { values, errors }) {
    const { length } = values;
    this.#values.set(values, first);
    this.#errors.set(errors, first);
    this.#filled.fill(1, first, first + length);
    this.#done += length;
    while (this.#filled[this.#whole]) this.#whole += 1;
    if (length < count) {
      this.#left.push({ first: first + length, count: count - length });
      this.#left.sort((a, b) => a.first - b.first);
    }
  }
}
