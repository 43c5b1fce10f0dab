// @ts-check
// Thresholds of |ξ|, in words.

/**
 * @param {number} limit of |ξ|
 * @param {number} most the largest |ξ| there is
 * @param {(value: number) => string} show
 */
export const steadyRange = (limit, most, show) => `steady state for ${limit > most ? 'every ξ' : `|ξ| < ${show(limit)}`}`;

/**
 * A coupling takes the exceptional points off the real axis: the threshold is that of the pair without.
 * @param {string} critical
 * @param {number} g
 */
export const criticalWords = (critical, g) => `${critical}${g === 0 ? '' : ' at g = 0'}`;
