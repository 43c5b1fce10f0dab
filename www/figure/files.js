// @ts-check
// A figure as a file: its numbers, its drawing, or its pixels.

import { loadFullCore } from '../core/load.js';
import { withTexts } from '../text/png-text.js';
import { saveBlob } from '../dom/save-blob.js';
import { startOf } from '../state/params.js';
import { FORMATS } from './formats.js';

/** @typedef {import('./card.js').FigureCard} FigureCard */
/** @typedef {Pick<import('./context.js').Context, 'store' | 'address'>} Context */
/**
 * What differs from the page.
 * @typedef {{ width?: number, scale?: number, theme?: 'light' | 'dark' | 'projector', plain?: boolean }} Print
 */

/**
 * What the figure is made from now, but for the probe.
 * @param {FigureCard} card
 * @param {Context} context
 * @param {Print} [print]
 */
export function sourceOf({ drawn, kind, size }, { store, address }, { width, theme, plain } = {}) {
  if (!drawn) throw new Error('the figure is not computed yet');
  const { probe, ...given } = drawn.options;
  // A motion is saved as it ran, with parameters changed on the way; its file says where it began.
  const ran = given.data && 're1' in given.data;
  const room = width ? { width, height: Math.round(width * Math.min(size.height / size.width, 0.75)) } : size;
  /** @type {import('../core/types.js').FigureOptions & { link: string }} */
  const options = {
    ...given,
    ...(ran && startOf(store.state)),
    ...room,
    ...(theme && { theme }),
    ...(plain && { marker: false }),
    link: address.citation(store.state),
  };
  return { kind, params: drawn.params, options };
}

/**
 * @param {FigureCard} card
 * @param {Context} context
 * @param {Exclude<typeof FORMATS[import('./formats.js').Format]['call'], 'renderFigure'>} call
 * @param {Print} [print]
 */
export async function figureText(card, context, call, print = {}) {
  const { kind, params, options } = sourceOf(card, context, print);
  const { core } = await loadFullCore();
  return core[call](kind, params, options);
}

/**
 * @param {FigureCard} card
 * @param {Context} context
 * @param {Print} print
 */
async function figurePng(card, context, print) {
  const { kind, params, options } = sourceOf(card, context, print);
  const { core } = await loadFullCore();
  const canvas = document.createElement('canvas');
  const { summary } = core.renderFigure(kind, params, { ...options, pixelRatio: print.scale ?? 2 }, canvas);
  const picture = await new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!(picture instanceof Blob)) throw new Error('this browser could not make the picture');
  return withTexts(new Uint8Array(await picture.arrayBuffer()), {
    Title: card.querySelector(':is(h3, h4)')?.textContent?.trim() ?? kind,
    Description: summary,
    Software: `Odd Sympathy ${core.version()}`,
    Source: options.link,
    Comment: core.figureFacts(kind, params, options),
  });
}

/** "eigenvaluesReal" is odd-sympathy-eigenvalues-real.csv. @param {FigureCard} card @param {string} format */
export const fileName = ({ kind }, format) => `odd-sympathy-${kind.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}.${format}`;

/**
 * @param {FigureCard} card
 * @param {Context} context
 * @param {import('./formats.js').Format} format
 * @param {Print} [print]
 */
export async function saveFigure(card, context, format, print = {}) {
  const { call, type } = FORMATS[format];
  const parts = call === 'renderFigure' ? await figurePng(card, context, print) : [await figureText(card, context, call, print)];
  saveBlob(fileName(card, format), new Blob(parts, { type }));
}
