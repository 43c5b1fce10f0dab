// @ts-check
// The data of one figure, computed off the main thread.

/**
 * Rejects with the core's refusal, or with the signal's reason.
 * @param {import('./types.js').LoadedCore} loaded
 * @param {Omit<import('./figure-worker.js').Job, 'script' | 'module'>} figure
 * @param {AbortSignal} signal
 * @returns {Promise<import('./types.js').FigureData>}
 */
export function figureData({ script, module }, figure, signal) {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./figure-worker.js', import.meta.url), { type: 'module' });
    const stop = () => { worker.terminate(); reject(signal.reason); };
    signal.addEventListener('abort', stop);
    const leave = () => { worker.terminate(); signal.removeEventListener('abort', stop); };
    worker.addEventListener('message', (/** @type {MessageEvent<import('./figure-worker.js').Answer>} */ { data: answer }) => {
      leave();
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.data);
    });
    worker.addEventListener('error', event => {
      leave();
      reject(new Error(event.message || 'the worker could not be started'));
    });
    worker.postMessage({ script, module, ...figure });
  });
}
