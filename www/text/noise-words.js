// @ts-check
// What shared noise does to the two clocks, in a sentence. It tells of the part that is shared, and of what it takes in an instant:
// detuning may mix both swings faster than that.

/** What the clocks share. @param {{ xi: number, g: number }} state */
export function clocksTitle({ xi, g }) {
  if (g !== 0) return 'Two clocks, joined by a spring, in shared noise.';
  return xi === 0 ? 'Two clocks. They never touch. What if they share noise?' : 'Two clocks. They never touch. They share only noise.';
}

/** @param {{ xi: number, xiPhase: number }} state */
export function noiseWords({ xi, xiPhase }) {
  if (xi === 0) return 'Each clock is kicked by noise of its own, which holds no angle between them. What if both get the same noise?';
  if (xiPhase !== 0) return 'The kicks of the one reach the other turned: the phase of the correlation sets the angle.';
  return xi > 0
    ? 'Shared noise also damps, most of all where they swing together.'
    : 'Opposite noise also damps, most of all where they swing opposite.';
}
