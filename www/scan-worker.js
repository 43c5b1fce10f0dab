// @ts-check
// A module worker: initialise once, then scan and report. It is stopped by being terminated, so it never
// has to listen while it computes.

/** A partial curve about this often, in milliseconds. */
const CHUNK = 50;

/** @typedef {{ init: { script: string, module: WebAssembly.Module } }} Init */
/** @typedef {{ id: number, params: import('./types.js').Params, options: import('./locking-scan.js').ScanOptions }} Job */
/** @typedef {{ id: number, done: number, total: number, values: Float64Array } | { id: number, error: string }} Report */

/** @type {Promise<import('./types.js').Core> | undefined} */
let ready;

/** @param {Report} report */
const post = report => self.postMessage(report);

/**
 * @param {import('./types.js').Core} core
 * @param {Job} job
 */
function scan(core, { id, params, options }) {
  const run = new core.PhaseLockingScan(params, options);
  try {
    const total = run.total;
    let done = 0;
    while (done < total) {
      const until = performance.now() + CHUNK;
      // Cell by cell: near a threshold one costs a hundred times what its neighbour does.
      do done = run.advance(1); while (done < total && performance.now() < until);
      post({ id, done, total, values: run.values() });
    }
  } finally {
    run.free();
  }
}

self.addEventListener('message', async (/** @type {MessageEvent<Init | Job>} */ { data }) => {
  if ('init' in data) {
    const { script, module } = data.init;
    ready = import(script).then(async core => {
      await core.default({ module_or_path: module });
      return core;
    });
    ready.catch(() => { /* told with the first job */ });
    return;
  }
  try {
    if (!ready) throw new Error('the worker was not initialised');
    scan(await ready, data);
  } catch (error) {
    post({ id: data.id, error: error instanceof Error ? error.message : String(error) });
  }
});

export {};
