// @ts-check
// Starts worth seeing, with the pair that each is for.

const HALF_TURN = Math.PI;

/** No squeezing, no warmth, no displacement. */
const VACUUM = {
  squeeze1: 0,
  squeezeAngle1: 0,
  squeeze2: 0,
  squeezeAngle2: 0,
  squeeze12: 0,
  squeezeAngle12: 0,
  start1: 0,
  start2: 0,
  a1re: 0,
  a1im: 0,
  a2re: 0,
  a2im: 0,
};
/** Equal oscillators without coupling in empty baths of identical noise: one mode never decays. */
const DARK = { delta: 0, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 1, xiPhase: 0 };
const PLAIN = { ...VACUUM, ...DARK, instant: 0 };
const R = 0.5;

/** @typedef {{ name: string, title: string, change: Partial<import('../../state/keys.js').State> }} Preset */

/** What becomes of a start. @type {readonly Preset[]} */
export const STARTS = [
  { name: 'one', title: 'One squeezed', change: { ...PLAIN, squeeze1: R } },
  { name: 'alike', title: 'Both alike', change: { ...PLAIN, squeeze1: R, squeeze2: R } },
  { name: 'opposite', title: 'Both opposite', change: { ...PLAIN, squeeze1: R, squeeze2: R, squeezeAngle2: HALF_TURN } },
  {
    name: 'turned',
    title: 'Opposite, ξ = i',
    change: { ...PLAIN, squeeze1: R, squeeze2: R, squeezeAngle2: HALF_TURN, xiPhase: HALF_TURN / 2 },
  },
  {
    name: 'turned-back',
    title: 'Opposite, ξ = −i',
    change: { ...PLAIN, squeeze1: R, squeeze2: R, squeezeAngle2: HALF_TURN, xi: -1, xiPhase: HALF_TURN / 2 },
  },
  { name: 'pair-lost', title: 'Entangled, ξ = 0', change: { ...PLAIN, squeeze12: R, xi: 0 } },
  { name: 'pair-kept', title: 'Entangled, ξ = 1', change: { ...PLAIN, squeeze12: R } },
  { name: 'warm', title: 'Warm', change: { ...PLAIN, squeeze1: R, squeeze2: R, xi: 0.9, nbar1: 0.1, nbar2: 0.1 } },
];

/** The same start under one cause and under the other. @type {readonly Preset[]} */
export const CAUSES = [
  { name: 'coupling', title: 'Coupling, independent noise', change: { ...PLAIN, squeeze1: R, g: 0.3, xi: 0, gamma: 0.1 } },
  { name: 'noise', title: 'Identical noise, g = 0', change: { ...PLAIN, squeeze1: R, gamma: 0.1 } },
];

/** What one oscillator can begin with. @type {readonly { title: string, r: number, quanta: number, amplitude: number }[]} */
export const KINDS = [
  { title: 'Vacuum', r: 0, quanta: 0, amplitude: 0 },
  { title: 'Coherent', r: 0, quanta: 0, amplitude: 1 },
  { title: 'Squeezed', r: R, quanta: 0, amplitude: 0 },
  { title: 'Thermal', r: 0, quanta: 1, amplitude: 0 },
];
