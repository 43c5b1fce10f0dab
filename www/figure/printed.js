// @ts-check
// In print there are no controls: the parameters and the link to the whole state stand over the figures.

import { one, write } from '../dom/element.js';
import { inWords } from './pins.js';

/** @param {{ store: import('../state/store.js').Store, specs: readonly import('../core/types.js').Spec[] }} context */
export function connectPrinted({ store, specs }) {
  const line = document.createElement('p');
  line.className = 'printed';
  one('#figures', HTMLElement).prepend(line);
  const fill = () => write(line, `${inWords(store.state, specs)}. ${window.location.href}`);
  window.addEventListener('beforeprint', fill);
  // Whoever looks at the print, but does not print.
  window.matchMedia('print').addEventListener('change', fill);
}
