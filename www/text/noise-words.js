// @ts-check
// What shared noise does to the two clocks, in a sentence; it holds for real ξ, whatever the rest.

/** @param {{ xi: number, xiPhase: number }} state */
export function noiseWords({ xi, xiPhase }) {
  if (xi === 0) return 'Each clock is kicked by noise of its own; a bob shows the mean of many runs. Give both the same noise and watch the dial.';
  if (xiPhase !== 0) return 'The kicks of the one reach the other turned: the phase of the correlation sets the angle.';
  return xi > 0
    ? 'The same kicks wear down what both do together faster than what they do oppositely.'
    : 'Opposite kicks wear down what both do oppositely faster than what they do together.';
}
