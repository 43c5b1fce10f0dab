// @ts-check
// What two clocks draw of the noisy run that goes with their motion.

/**
 * @param {import('./motion.js').Motion} motion
 * @param {{ kicks?: boolean, run?: boolean }} shown
 * @param {(error: unknown) => void} fault
 * @returns {import('../core/types.js').FigureOptions}
 */
export function companionOptions(motion, { kicks, run }, fault) {
  const { companion, time, window: { begin } } = motion;
  if (!companion) return {};
  try {
    companion.reach(time);
  } catch (error) {
    // Without it the mean goes on.
    motion.companion = undefined;
    fault(error);
    return {};
  }
  return {
    ...(kicks ? { kicks: companion.kicks(begin) } : {}),
    ...(run ? { runs: companion.paths(begin), bobs: 'run' } : {}),
  };
}
