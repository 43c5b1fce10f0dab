// @ts-check
// A figure large: the card itself moves into a dialog, with all that is pinned and zoomed, and back.

import { openDialog } from '../dom/dialog.js';

/** @param {import('./card.js').FigureCard} card */
export function enlarge(card) {
  const place = document.createComment('the figure is enlarged');
  card.before(place);
  const dialog = openDialog(card.querySelector(':is(h3, h4)')?.textContent ?? '', [], {
    // Within its view, whose styles are the card's.
    parent: card.closest('.view') ?? document.body,
    className: 'enlarged',
  });
  dialog.append(card);
  dialog.addEventListener('close', () => {
    const summary = /** @type {HTMLElement | null} */ (card.querySelector('.menu summary'));
    place.replaceWith(card);
    summary?.focus();
  });
}

/** What is left is not kept in front. */
export function settleDown() {
  for (const dialog of document.querySelectorAll('dialog.enlarged')) if (dialog instanceof HTMLDialogElement) dialog.close();
}
