// @ts-check
// A sentence on why the motion has stopped, or on what playing on will do.

import { powerOfTen, showInstant, showNumber } from '../../text/numbers.js';

/** @param {import('../../motion/motion.js').Motion} motion */
export function wordsOn(motion) {
  switch (motion.phase) {
    case 'decayed':
      if (motion.decayFree) return 'The amplitudes have become too small to compute.';
      return `Only ${showNumber(100 * motion.remaining, 1)} % of the amplitude is left. Hide the decay to keep watching the angle.`;
    case 'grown':
      return 'The amplitudes have grown off the scale.';
    case 'beyond':
      return (
        `Back in time the decay is growth: at t = ${showInstant(motion.time)} the amplitude is ` +
        `${powerOfTen(Math.floor(Math.log10(motion.remaining)))} times its initial value. Rounding errors hide earlier times.`
      );
    case 'still':
      return 'Both initial amplitudes are 0. Drag an arrow tip to start a motion.';
    default:
      if (motion.turnAhead === undefined) return motion.noiseStays ? 'The noisy runs are shown as they were recorded.' : '';
      return `A parameter was changed at t = ${showInstant(motion.turnAhead)}. Play continues from here with the current values.`;
  }
}
