// @ts-check
// Whether the pair has a unique steady state: the core refuses one where something grows or never decays.

/**
 * @param {import('./types.js').Core} core
 * @param {import('./types.js').Params} params
 */
export function settles(core, params) {
  try {
    core.steadyState(params);
    return true;
  } catch {
    return false;
  }
}
