// @ts-check
// A figure as a file: its numbers, or its drawing.

import { loadFullCore } from './core.js';
import { isMotion } from './figure-kinds.js';
import { saveText } from './save-text.js';
import { sharedPool } from './scan-pool.js';
import { startOf } from './state.js';

const FORMATS = /** @type {const} */ ({
  figureCsv: { ending: 'csv', type: 'text/csv' },
  figureSvg: { ending: 'svg', type: 'image/svg+xml' },
});

/** @typedef {keyof typeof FORMATS} Format */
/** @typedef {import('./figure-card.js').FigureCard} FigureCard */

/**
 * As the figure is drawn now, but for the probe.
 * @param {FigureCard} card
 * @param {import('./state.js').Store} store
 * @param {Format} format
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 */
export async function figureText(card, store, format, signal) {
  const { drawn, kind, size } = card;
  if (!drawn) throw new Error('the figure is not computed yet');
  const { probe, ...shown } = drawn.options;
  // The first view's core draws, but writes no files; and it knows the motion only as it ran.
  const { data, ...given } = isMotion(kind) ? { ...shown, ...startOf(store.state) } : shown;
  const options = { ...given, ...size, ...(data && !isMotion(kind) && { data }) };
  const loaded = await loadFullCore();
  // What came from a pool takes long to compute.
  if (data && !isMotion(kind)) return sharedPool(loaded).figureText(format, kind, drawn.params, options, { signal });
  return loaded.core[format](kind, drawn.params, options);
}

/**
 * "eigenvaluesReal" is odd-sympathy-eigenvalues-real.csv.
 * @param {FigureCard} card
 * @param {Format} format
 */
export function fileName({ kind }, format) {
  return `odd-sympathy-${kind.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.${FORMATS[format].ending}`;
}

/**
 * @param {FigureCard} card
 * @param {import('./state.js').Store} store
 * @param {Format} format
 */
export async function download(card, store, format) {
  const text = await figureText(card, store, format);
  saveText(fileName(card, format), FORMATS[format].type, text);
}
