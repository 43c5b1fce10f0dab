// @ts-check
// Spectrum: eigenvalues along an axis, and over complex ξ.

import { AxisChoice } from './axis-choice.js';
import { connectChoice } from './choice.js';
import { one } from './element.js';
import { familyOf, paramsOf } from './state.js';

/** @param {import('./types.js').Context} context */
export function connect({ store, specs, section, cards }) {
  one('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(one('#spectrum-equations', HTMLSelectElement), store, 'equations');
  for (const card of cards) {
    card.subject = () => {
      const { axis, from, to, equations } = store.state, curves = familyOf(store.state);
      return { params: paramsOf(store.state), options: { axis, from, to, equations, curves } };
    };
  }
  store.subscribe(() => { for (const card of cards) card.invalidate(); });
}
