// @ts-check
// What a single noisy run does beside its mean, wherever runs are shown.

/**
 * At equal occupations the fluctuations at rest are those of independent oscillators; otherwise they can be correlated. Without a
 * unique steady state, because something grows or never decays, a run follows its mean.
 * @param {{ equal: boolean, settles: boolean }} pair equal occupations; a unique steady state
 */
export function aboutRuns({ equal, settles }) {
  if (!settles) return 'Single runs scatter about their mean.';
  if (equal) return 'At equal occupations single runs keep wandering; only their mean can lock.';
  return 'At unequal occupations single runs can lock in part; only their mean can lock fully.';
}
