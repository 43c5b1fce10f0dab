// @ts-check
// Runs scans in a module worker that shares the compiled core. Cancelling terminates the worker, and a new
// one warms up at once.

/** @typedef {import('./scan-worker.js').Report} Report */
/** @typedef {(done: number, total: number, values: Float64Array) => void} Progress */

export class ScanRunner {
  #loaded;
  #jobs = 0;
  /** @type {Worker | undefined} */ #worker;

  /** @param {import('./types.js').LoadedCore} loaded */
  constructor(loaded) {
    this.#loaded = loaded;
    this.#worker = this.#hire();
  }

  /**
   * Resolves when the scan is complete, rejects with the core's refusal or the signal's reason.
   * @param {import('./types.js').Params} params
   * @param {import('./locking-scan.js').ScanOptions} options
   * @param {{ signal: AbortSignal, onProgress: Progress }} how
   * @returns {Promise<void>}
   */
  scan(params, options, { signal, onProgress }) {
    const worker = this.#worker ??= this.#hire();
    const id = ++this.#jobs;
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const leave = () => {
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', fail);
        signal.removeEventListener('abort', stop);
      };
      const replace = () => {
        leave();
        worker.terminate();
        this.#worker = this.#hire();
      };
      const stop = () => { replace(); reject(signal.reason); };
      /** @param {ErrorEvent} event */
      const fail = event => {
        leave();
        worker.terminate();
        // Not replaced at once: what could not load would fail for ever.
        this.#worker = undefined;
        reject(new Error(event.message || 'the worker could not be started'));
      };
      /** @param {MessageEvent<Report>} event */
      const hear = ({ data }) => {
        if (data.id !== id) return;
        if ('error' in data) {
          replace();
          reject(new Error(data.error));
          return;
        }
        onProgress(data.done, data.total, data.values);
        if (data.done >= data.total) { leave(); resolve(); }
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
      signal.addEventListener('abort', stop);
      worker.postMessage({ id, params, options });
    });
  }

  #hire() {
    const worker = new Worker(new URL('./scan-worker.js', import.meta.url), { type: 'module' });
    const { script, module } = this.#loaded;
    worker.postMessage({ init: { script, module } });
    return worker;
  }
}
