// @ts-check
// What each step of the guide begins with; its words are in the page.

/** Equal oscillators in empty baths, started a quarter turn apart. */
const PLAIN = { delta: 0, g: 0, gamma: 0.2, nbar1: 0, nbar2: 0, xi: 0, xiPhase: 0, a1re: 1, a1im: 0, a2re: 0, a2im: 1 };

/** @type {readonly Readonly<Record<import('../../state/keys.js').NumberKey, number>>[]} */
export const PREPARED = [
  { ...PLAIN, delta: -0.05, xi: 0.9 },
  { ...PLAIN, delta: -0.2, gamma: 0.05 },
  { ...PLAIN, xi: 0.6 },
  { ...PLAIN, delta: -0.2, gamma: 0.25, xi: 0.4 },
  { ...PLAIN, delta: -0.2, gamma: 0.25, xi: 0.5 },
  { ...PLAIN, g: 0.3, gamma: 0.5, xi: 0.4 },
  { ...PLAIN, g: 0.05, xi: 0.8 },
];
