// @ts-check
// A module worker: initialise once, then one task after another. It is stopped by being terminated, so it never
// has to listen while it computes.

import { importCore } from './resources.js';

/** A partial curve about this often, in milliseconds. */
const CHUNK = 50;

/** @typedef {import('./types.js').Core} Core */
/** @typedef {import('./types.js').Params} Params */
/** @typedef {ConstructorParameters<Core['PhaseLockingScan']>[1]} ScanOptions */
/** @typedef {{ kind: 'scan', params: Params, options: ScanOptions }} ScanTask */
/** @typedef {{ kind: 'figureData', figure: import('./types.js').FigureKind, params: Params, options: import('./types.js').FigureOptions }} DataTask */
/** @typedef {{ kind: 'figureCsv' | 'figureSvg', figure: import('./types.js').FigureKind, params: Params, options: import('./types.js').FigureOptions }} TextTask */
/** @typedef {ScanTask | DataTask | TextTask} Task */
/** A curve as far as it is computed. @typedef {{ done: number, total: number, values: Float64Array, errors: Float64Array }} Part */
/** @typedef {{ init: { script: string, module: WebAssembly.Module } }} Init */
/** A broken worker cannot take another task. @typedef {{ name: string, message: string, broken: boolean }} Refusal */
/** @typedef {{ part: Part } | { result: unknown } | { refusal: Refusal }} Report */

/** @type {Promise<Core> | undefined} */
let ready;

/** @param {Report} report */
const post = report => self.postMessage(report);

/**
 * @param {Core} core
 * @param {ScanTask} task
 * @returns {Part}
 */
function scan(core, { params, options }) {
  const run = new core.PhaseLockingScan(params, options);
  try {
    const total = run.total;
    let done = 0;
    for (;;) {
      const until = performance.now() + CHUNK;
      // Cell by cell: near a threshold one costs a hundred times what its neighbour does.
      do done = run.advance(1); while (done < total && performance.now() < until);
      const part = { done, total, values: run.values(), errors: run.standardErrors() };
      if (done >= total) return part;
      post({ part });
    }
  } finally {
    run.free();
  }
}

/** @param {Init['init']} init */
async function load({ script, module }) {
  const core = await importCore(script);
  await core.default({ module_or_path: module });
  return core;
}

self.addEventListener('message', async (/** @type {MessageEvent<Init | Task>} */ { data }) => {
  if ('init' in data) {
    ready = load(data.init);
    ready.catch(() => { /* told with the first task */ });
    return;
  }
  let broken = true;
  try {
    const core = await /** @type {Promise<Core>} */ (ready);
    broken = false;
    post({ result: data.kind === 'scan' ? scan(core, data) : core[data.kind](data.figure, data.params, data.options) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    // After a crash inside the core its numbers cannot be trusted.
    post({ refusal: { name, message, broken: broken || error instanceof WebAssembly.RuntimeError } });
  }
});
