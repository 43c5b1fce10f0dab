// @ts-check
// The matrix of pairwise locking and the spectra: at once for small networks, by a worker for what takes longer.

import { BackgroundFigure } from '../../compute/background-figure.js';
import { sharedPool } from '../../compute/pool.js';

/** Eigenvalues of more nodes take longer than a frame, and so do averages over the starts of more than a few. */
const AT_ONCE = 24;
const AVERAGED_AT_ONCE = 4;

/** @typedef {import('../../core/types.js').FigureKind} FigureKind */
/** @typedef {import('../../core/types.js').FigureOptions} FigureOptions */
/** @typedef {import('../../core/types.js').Params} Params */
/** @typedef {{ params: Params, options: FigureOptions }} Wanted */

export class NetworkData extends BackgroundFigure {
  #core;
  #pool;
  #kind;
  /** @type {Wanted | undefined} */ #wanted;
  /** @type {Wanted | undefined} */ #drawn;

  /** What the figure draws. @type {FigureOptions | undefined} */ options;

  /**
   * @param {import('../../figure/context.js').Context} context
   * @param {FigureKind} kind
   */
  constructor({ core, loaded }, kind) {
    super((signal, report) => this.#compute(signal, report));
    this.#core = core;
    this.#pool = sharedPool(loaded);
    this.#kind = kind;
  }

  /** What is drawn belongs to parameters of a moment ago. */
  get stale() {
    return this.#drawn !== this.#wanted;
  }

  /**
   * @param {Params} params
   * @param {FigureOptions & { network: import('./model.js').NetworkOptions }} options
   */
  want(params, options) {
    const turned = this.turn(options);
    if (!turned) return;
    this.#wanted = { params, options };
    const averaged = options.method !== undefined && options.method !== 'limit';
    const most = this.#kind === 'plvMatrix' ? AVERAGED_AT_ONCE : AT_ONCE;
    if (averaged || options.network.n > most) {
      this.run.start(turned === 'another');
      return;
    }
    try {
      this.#take(this.#wanted, this.#core.figureData(this.#kind, params, options));
      this.run.finish();
    } catch (error) {
      this.run.fail(error);
      throw error;
    }
  }

  /** @type {import('../../compute/computation.js').Work} */
  async #compute(signal, report) {
    const wanted = this.#wanted;
    if (!wanted) return;
    report(0, 1);
    const data = await this.#pool.figureData(this.#kind, wanted.params, wanted.options, { signal });
    this.#take(wanted, data);
    report(1, 1);
  }

  /** @param {Wanted} wanted @param {NonNullable<FigureOptions['data']>} data */
  #take(wanted, data) {
    this.#drawn = wanted;
    this.options = { ...wanted.options, data };
  }
}
