// @ts-check
// What a bare address opens: two clocks that slip, uncoupled, in independent noise; a link without a value means what it always did.

/** @type {Partial<import('../../state/keys.js').State>} */
export const OPENING = { xi: 0, g: 0, delta: -0.1, decay: 'out', kicks: 'on', seed: 1 };
