// @ts-check

/**
 * Places in equal steps, both ends included.
 * @param {number} from
 * @param {number} to
 * @param {number} points
 */
export const even = (from, to, points) => Float64Array.from({ length: points }, (_, k) => from + (to - from) * k / (points - 1));
