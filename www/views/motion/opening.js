// @ts-check
// What a bare address opens: two clocks that slip, uncoupled, in independent noise; a link without a value means what it always did.

/** @typedef {Partial<import('../../state/keys.js').State>} Change */
/** @type {Change} */ export const OPENING_PAIR = { xi: 0, g: 0, delta: -0.1 };
/** @type {Change} */ export const OPENING = { ...OPENING_PAIR, decay: 'out', kicks: 'on', seed: 1 };
