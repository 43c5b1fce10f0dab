// @ts-check
// A select that shows one key of the state and changes it.

/** @typedef {'equations' | 'method' | 'map' | 'measure' | 'mode' | 'ordering' | 'quantity'} FigureKey */
/** @typedef {FigureKey | 'order' | 'runs' | 'run' | 'bath' | 'continuation' | 'part' | 'planePart'} Key */

/**
 * @param {HTMLSelectElement} select
 * @param {import('../state/store.js').Store} store
 * @param {Key} key
 */
export function connectChoice(select, store, key) {
  /** @param {import('../state/keys.js').State} state */
  const show = state => {
    if (select.value !== state[key]) select.value = state[key];
  };
  select.addEventListener('change', () => store.change({ [key]: select.value }));
  store.subscribe(show);
  show(store.state);
}
