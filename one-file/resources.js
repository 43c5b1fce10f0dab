// @ts-check
// Takes the place of www/core/resources.js in the one file: what that finds in files, this has been handed.

import * as core from '../pkg/odd_sympathy.js';
import { parseExact } from '../www/text/exact-json.js';

/** @typedef {import('./unpack.js').Unpacked} Unpacked */

/** Workers are handed nothing. */
const { unpacked } = /** @type {{ unpacked: Unpacked }} */ (/** @type {unknown} */ (globalThis));

/** @returns {import('../www/core/types.js').SavedCopy | undefined} */
function readSavedCopy() {
  const start = parseExact(unpacked?.savedCopy ?? '{}');
  return typeof start.link === 'string' ? { title: '', pins: {}, ...start } : undefined;
}

export const savedCopy = readSavedCopy();

/** The whole core serves the first view, too. */
export const fullCore = () => ({ script: '', wasm: '' });
export const firstCore = fullCore;
export const importCore = async () => core;

/** @type {Promise<WebAssembly.Module> | undefined} */
let module;
export const compile = () => (module ??= WebAssembly.compile(unpacked.wasm));

/** All of them are there from the beginning. */
export const loadStyle = async () => {};
