// @ts-check
// A scan in one go, for what takes no time: the long-time limit.

/**
 * @param {import('../core/types.js').Core} core
 * @param {import('../core/types.js').Params} params
 * @param {import('./tasks.js').ScanOptions} options
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
