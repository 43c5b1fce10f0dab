// @ts-check
// The control column: one control for each parameter, the baths by one of two quantities, and the way back to the defaults.

import { BATHS, byTemperature } from './baths.js';
import { connectChoice } from './choice.js';
import { find, setText } from '../dom/element.js';
import { fault } from '../dom/fault.js';
import { defaultState, specOf } from '../state/fields.js';
import { showNumber } from '../text/numbers.js';
import { ParameterControl } from './parameter-control.js';
import { PARAMETERS } from '../state/keys.js';

/** @typedef {import('../state/keys.js').State} State */

/** @param {string} key @returns {key is import('./baths.js').Bath} */
const isBath = key => BATHS.some(bath => bath === key);

/**
 * @param {import('../state/store.js').Store} store
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {readonly import('../state/field.js').Field[]} fields
 * @param {import('./baths.js').Baths} baths
 */
export function connectParameters(store, specs, fields, baths) {
  const controls = PARAMETERS.map(key => /** @type {const} */ ([key, find(`parameter-control[key="${key}"]`, ParameterControl)]));
  const degrees = find('#xi-phase-degrees', HTMLElement),
    other = find('#bath-other', HTMLElement);
  const more = find('#more-parameters', HTMLDetailsElement);
  for (const [key, control] of controls) {
    control.configure(specOf(specs, key));
    control.onValue = value => {
      try {
        const { state } = store;
        store.change({ [key]: isBath(key) && byTemperature(state) ? baths.occupation(state, key, value) : value });
      } catch (error) {
        fault(error);
        throw error;
      }
    };
  }
  connectChoice(find('#bath', HTMLSelectElement), store, 'bath');

  /** @param {State} state @param {State} [before] */
  const show = (state, before) => {
    for (const [key, control] of controls) {
      if (isBath(key) && byTemperature(state)) {
        control.configure(baths.spec(key, state), 1);
        control.show(baths.temperature(state, key));
      } else {
        control.configure(specOf(specs, key));
        control.show(state[key]);
      }
    }
    setText(other, baths.inWords(state));
    setText(degrees, `${showNumber((state.xiPhase / Math.PI) * 180, 3)}°`);
    // What turns the pair is not to be hidden.
    if (state.xiPhase !== 0 && !before?.xiPhase) more.open = true;
  };
  show(store.state);
  store.subscribe(show);

  const { view, fig, item, step, ...defaults } = defaultState(fields);
  find('#reset-defaults', HTMLButtonElement).addEventListener('click', () => {
    store.change(defaults);
    // A refused entry, too.
    show(store.state, store.state);
  });
}
