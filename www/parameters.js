// @ts-check
// The control column: one control for each parameter, and the way back to the defaults.

import { one } from './element.js';
import { fault } from './fault.js';
import { specOf } from './fields.js';
import { ParameterControl } from './parameter-control.js';
import { defaultState, PARAMETERS } from './state.js';

/**
 * @param {import('./state.js').Store} store
 * @param {readonly import('./types.js').Spec[]} specs
 * @param {readonly import('./fields.js').Field[]} fields
 */
export function connectParameters(store, specs, fields) {
  const controls = PARAMETERS.map(key => one(`parameter-control[key="${key}"]`, ParameterControl));
  for (const control of controls) {
    control.configure(specOf(specs, control.key));
    control.onValue = value => {
      try {
        store.change({ [control.key]: value });
      } catch (error) {
        fault(error);
        throw error;
      }
    };
  }
  /** @param {import('./state.js').State} state */
  const show = state => PARAMETERS.forEach((key, index) => controls[index].show(state[key]));
  show(store.state);
  store.subscribe(show);

  const { view, fig, item, step, ...defaults } = defaultState(fields);
  one('#reset-defaults', HTMLButtonElement).addEventListener('click', () => {
    store.change(defaults);
    // A refused entry, too.
    show(store.state);
  });
}
