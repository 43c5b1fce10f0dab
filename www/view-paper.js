// @ts-check
// Paper: its eleven panels at its parameters.

/** @param {import('./types.js').Context} context */
export function connect({ store, cards }) {
  store.subscribe(() => { for (const card of cards) card.invalidate(); });
}
