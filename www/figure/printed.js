// @ts-check
// In print there are no controls: the parameters and the link to the whole state stand over the figures, and the figures are
// drawn anew, in strokes that no printer coarsens, on white.

import { loadFullCore } from '../core/load.js';
import { embedded } from '../dom/embed-link.js';
import { find, setText } from '../dom/element.js';
import { cardsIn } from './card.js';
import { sourceOf } from './files.js';
import { inWords } from './pins.js';

/** Between the margins of a page, in CSS pixels. */
const PAGE_WIDTH = 680;
/** A page prints at once or not at all: the drawing part of the core comes before anyone asks, when the rest is done. */
const SPARE = 3000;

/** @typedef {Pick<import('./context.js').Shared, 'store' | 'specs' | 'address' | 'fault'>} Context */

/**
 * @param {import('./card.js').FigureCard} card
 * @param {import('../core/types.js').Core} core
 * @param {Context} context
 */
function drawingOf(card, core, context) {
  const { kind, params, options } = sourceOf(card, context, { width: PAGE_WIDTH, theme: 'light' });
  const { documentElement } = new DOMParser().parseFromString(core.figureSvg(kind, params, options), 'image/svg+xml');
  documentElement.classList.add('drawing');
  return document.importNode(documentElement, true);
}

/** @param {Context} context */
export function connectPrinted(context) {
  const line = document.createElement('p');
  /** @type {import('../core/types.js').Core | undefined} */
  let core;
  const fetch = () =>
    loadFullCore().then(
      loaded => {
        core = loaded.core;
      },
      () => {
        /* then canvases are printed */
      },
    );
  line.className = 'printed';
  find('#figures', HTMLElement).prepend(line);

  const clear = () => {
    for (const drawing of document.querySelectorAll('.drawing')) drawing.remove();
  };
  const fill = () => {
    setText(line, `${inWords(context.store.state, context.specs)}. ${window.location.href}`);
    clear();
    for (const card of cardsIn(document)) {
      if (!core || !card.checkVisibility() || card.refusal || !card.drawn) continue;
      try {
        find('.ink', HTMLElement, card).append(drawingOf(card, core, context));
      } catch (error) {
        context.fault(error);
      }
    }
  };
  window.addEventListener('beforeprint', fill);
  window.addEventListener('afterprint', clear);
  // Whoever looks at the print, but does not print.
  window.matchMedia('print').addEventListener('change', ({ matches }) => {
    if (matches) fill();
    else clear();
  });
  if (!embedded) window.setTimeout(fetch, SPARE);
}
