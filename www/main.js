// @ts-check
// The first script to run: the core is compiled while the rest of the page is still being read.

import { loadFirstCore } from './core/load.js';
import { adoptQuery } from './dom/query-link.js';

const { dataset } = document.documentElement,
  embedded = dataset.embed !== undefined;
// What stands there for who has no scripts stays out of sight.
dataset.running = '';
// The article knows that the frame lives, though it may wait to be seen.
if (embedded && window.parent !== window) window.parent.postMessage({ type: 'odd-sympathy:running' }, '*');
adoptQuery();

/** In an article not before it is seen. */
export const core = embedded ? undefined : loadFirstCore();
core?.catch(() => {
  /* told where it is wanted */
});
