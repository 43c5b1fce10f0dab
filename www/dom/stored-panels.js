// @ts-check
// Where nothing can be computed: the paper's panels as pictures, which stand in the page out of sight.

import { pairsOf } from '../text/link-text.js';
import { nearestPanel, panelName } from '../text/nearest-panel.js';

/** The pictures take no part in a page that has started: its links would jump to them. @type {Element | null | undefined} */
let stored;

export function takeAwayPanels() {
  stored = document.querySelector('section.stored');
  stored?.remove();
}

/**
 * Shows the panel that was asked for, of another figure in an article the one that comes nearest, and otherwise all of them.
 * @returns {string} what it shows, as a sentence; empty where there are no pictures
 */
export function showStoredPanels() {
  stored ??= document.querySelector('section.stored');
  const main = document.getElementById('figures');
  if (!stored || !main) return '';
  const link = new Map(pairsOf(window.location.hash).map(([key, value]) => [key.toLowerCase(), value]));
  const embedded = document.documentElement.dataset.embed !== undefined;
  const nearest = nearestPanel(key => link.get(key)),
    one = nearest && (nearest.same || embedded) ? nearest : undefined;
  for (const figure of stored.querySelectorAll('figure')) figure.hidden = one !== undefined && figure.dataset.fig !== one.fig;
  if (one) stored.querySelector('h2')?.remove();
  stored.querySelector('.why')?.remove();
  main.prepend(stored);
  if (!one) return 'Below are the panels of the paper as pictures.';
  return one.same
    ? 'Below is the figure as a picture.'
    : `Below is ${panelName(one.fig)} of the paper, the nearest picture that is stored.`;
}
