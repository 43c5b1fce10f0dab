// @ts-check
// The first script to run: the core is compiled while the rest of the page is still being read.

import { loadFirstCore } from './core/load.js';
import { adoptQuery } from './dom/query-link.js';

adoptQuery();

// In an article not before it is seen.
const core = document.documentElement.dataset.embed === undefined ? loadFirstCore() : undefined;
core?.catch(() => { /* told where it is wanted */ });
// Elements with parts of their own find them when all of the document is there.
if (document.readyState === 'loading') await new Promise(resolve => { document.addEventListener('DOMContentLoaded', resolve, { once: true }); });
const { startPage } = await import('./start.js');
await startPage(core);
