// @ts-check
// Angles and the loudness of what has one.

/** An angle from −π to π. @param {number} angle */
export const wrapped = angle => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** The two clocks as their bobs are drawn: relative to the larger. @param {import('../core/types.js').Moments} moments */
export function pairLoudness({ a1, a2 }) {
  const sizes = [a1, a2].map(({ re, im }) => Math.hypot(re, im)),
    larger = Math.max(...sizes);
  return sizes.map(size => (larger > 0 ? size / larger / 2 : 0));
}

/**
 * Many relative to the largest at the start, so that what decays is heard to; together they are at most 1.
 * @param {{ re: ArrayLike<number>, im: ArrayLike<number> }} amplitudes
 * @param {number} remaining the largest, as a share of the largest at the start
 */
export function chordLoudness({ re, im }, remaining) {
  const sizes = Array.from(re, (value, node) => Math.hypot(value, im[node])),
    largest = Math.max(...sizes);
  if (!(largest > 0)) return sizes.map(() => 0);
  const shares = sizes.map(size => (size / largest) * Math.min(remaining, 1));
  const sum = Math.max(
    shares.reduce((a, b) => a + b, 0),
    2,
  );
  return shares.map(share => share / sum);
}
