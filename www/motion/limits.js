// @ts-check
// How far a motion is worth following, in multiples of the amplitude that it began with.

/** Below or above these there is nothing more to be seen, */
const DIED_AWAY = 0.003;
export const GROWN = 10;
/** without the decay there is, as long as there are numbers for it. */
const NO_NUMBER = 1e-250;
/** The covariance grows as the square. */
const ENORMOUS = 1e150;
/** Going back, every error of the start grows with the amplitude. */
export const SENSELESS = 1e6;

/**
 * The least and the most; noise never ends.
 * @param {boolean} decayFree
 * @param {boolean} noisy
 */
export const limitsOf = (decayFree, noisy) => /** @type {const} */ ([decayFree || noisy ? NO_NUMBER : DIED_AWAY, decayFree ? ENORMOUS : GROWN]);

/** The amplitude of both. @param {Record<'a1' | 'a2', { re: number, im: number }>} moments */
export const sizeOf = ({ a1, a2 }) => Math.hypot(a1.re, a1.im, a2.re, a2.im);
