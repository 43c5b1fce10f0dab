// @ts-check
// Loads the computing core, in two parts.

import { checkEngine } from './engine.js';
import { compile, firstCore, fullCore, importCore } from './resources.js';

/**
 * @param {{ script: string, wasm: string }} files
 * @returns {Promise<import('./types.js').LoadedCore>}
 */
async function load({ script, wasm }) {
  checkEngine(globalThis.WebAssembly);
  const [core, module] = await Promise.all([importCore(script), compile(wasm)]);
  await core.default({ module_or_path: module });
  return { core, script, module };
}

/** The small core of the first view: parameters, eigenvalues, one steady state, motions and their figures. */
export const loadFirstCore = async () => load(firstCore());

/** @type {Promise<import('./types.js').LoadedCore> | undefined} */
let full;

/** The whole core, loaded when it is first wanted. What failed to load is tried again the next time. */
export function loadFullCore() {
  full ??= load(fullCore());
  full.catch(() => {
    full = undefined;
  });
  return full;
}
