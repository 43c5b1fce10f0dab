// @ts-check
// Spectrum: eigenvalues along an axis, and over complex ξ.

import { paramsOf } from './state.js';

/** @param {import('./types.js').Context} context */
export function connect({ store, cards }) {
  for (const card of cards) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state;
      return { params: paramsOf(store.state), options: { axis, from, to, equations } };
    };
  }
  store.subscribe(() => { for (const card of cards) card.invalidate(); });
}
