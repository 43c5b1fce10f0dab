// @ts-check
// Styles that come with scripts, ready before these are.

import { loadStyle } from '../core/resources.js';

/** @type {Map<string, Promise<unknown>>} */
const required = new Map();

/** @param {string} file */
export function requireStyle(file) {
  const ready = required.get(file) ?? loadStyle(file);
  required.set(file, ready);
  return ready;
}
