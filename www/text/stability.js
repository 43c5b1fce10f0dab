// @ts-check
// Where the pair has a steady state, in words.

/**
 * @param {number} limit of |ξ|
 * @param {number} most the largest |ξ| there is
 * @param {(value: number) => string} show
 */
export const steadyRange = (limit, most, show) => `steady state for ${limit > most ? 'every ξ' : `|ξ| < ${show(limit)}`}`;
