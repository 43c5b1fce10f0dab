// @ts-check
// The matrix of pairwise locking and the spectra: at once for small networks, by a worker for what takes longer.

import { sharedPool } from '../../compute/pool.js';
import { ScanRun } from '../../compute/run.js';

/** Eigenvalues of more nodes take longer than a frame, and so do averages over the starts of more than a few. */
const AT_ONCE = 24;
const AVERAGED_AT_ONCE = 4;

/** @typedef {import('../../core/types.js').FigureKind} FigureKind */
/** @typedef {import('../../core/types.js').FigureOptions} FigureOptions */
/** @typedef {import('../../core/types.js').Params} Params */

export class NetworkData {
  #core;
  #pool;
  #kind;
  #key = '';
  #drawn = '';
  /** @type {{ params: Params, options: FigureOptions } | undefined} */ #wanted;

  run = new ScanRun((signal, report) => this.#compute(signal, report));
  /** What the figure draws. @type {FigureOptions | undefined} */ options;

  /**
   * @param {import('../../figure/context.js').Context} context
   * @param {FigureKind} kind
   */
  constructor({ core, loaded }, kind) {
    this.#core = core;
    this.#pool = sharedPool(loaded);
    this.#kind = kind;
  }

  /** What is drawn belongs to parameters of a moment ago. */
  get stale() { return this.#drawn !== this.#key; }

  /**
   * @param {Params} params
   * @param {FigureOptions & { network: import('./model.js').NetworkOptions }} options
   */
  want(params, options) {
    const key = JSON.stringify(options);
    if (key === this.#key) return;
    const first = this.#key === '';
    this.#key = key;
    this.#wanted = { params, options };
    const averaged = options.method !== undefined && options.method !== 'limit';
    const most = this.#kind === 'plvMatrix' ? AVERAGED_AT_ONCE : AT_ONCE;
    if (averaged || options.network.n > most) {
      this.run.start(!first);
      return;
    }
    try {
      this.#take(key, options, this.#core.figureData(this.#kind, params, options));
      this.run.finish();
    } catch (error) {
      this.run.fail(error);
      throw error;
    }
  }

  /** Nobody looks: what is not done begins anew with the next look. */
  rest() {
    if (!this.run.busy) return;
    this.run.cancel();
    this.#key = '';
  }

  /** @type {import('../../compute/run.js').Work} */
  async #compute(signal, report) {
    const { params, options } = this.#wanted ?? {};
    if (!params || !options) return;
    const key = this.#key;
    report(0, 1);
    const data = await this.#pool.figureData(this.#kind, params, options, { signal });
    this.#take(key, options, data);
    report(1, 1);
  }

  /**
   * @param {string} key
   * @param {FigureOptions} options
   * @param {NonNullable<FigureOptions['data']>} data
   */
  #take(key, options, data) {
    this.#drawn = key;
    this.options = { ...options, data };
  }
}
