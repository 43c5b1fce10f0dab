// @ts-check
// A scan in one go, for what takes no time: the long-time limit.

/**
 * @param {import('./types.js').Core} core
 * @param {import('./types.js').Params} params
 * @param {import('./scan-worker.js').ScanOptions} options
 * @returns {Float64Array}
 */
export function scanNow(core, params, options) {
  const run = new core.PhaseLockingScan(params, options);
  try {
    run.advance(run.total);
    return run.values();
  } finally {
    run.free();
  }
}
