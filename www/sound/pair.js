// @ts-check
// What is heard of two clocks in motion.

import { pairLoudness } from './phases.js';

/** @typedef {import('./listening.js').Heard} Heard */
/**
 * A motion, as far as it is heard.
 * @typedef {object} Sounding
 * @property {import('../core/types.js').Moments} moments
 * @property {number} time
 * @property {number} pace
 * @property {string} phase
 * @property {Heard['kicks']} [kicks] those of its single run
 */

/** @param {Sounding} motion @param {boolean} kicks whether those of its run are heard @returns {Heard} */
export function heardOf(motion, kicks) {
  const { moments, time, pace, phase } = motion,
    { a1, a2 } = moments;
  return {
    re: [a1.re, a2.re],
    im: [a1.im, a2.im],
    loudness: pairLoudness(moments),
    reference: 0,
    time,
    pace,
    running: phase === 'running',
    kicks: kicks ? motion.kicks : undefined,
  };
}
