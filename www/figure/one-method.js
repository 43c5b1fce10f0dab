// @ts-check
// How the figures were computed, said once where it is the same of all that stand together.

import { setText } from '../dom/element.js';
import { FigureCard } from './card.js';

/** @param {FigureCard} card */
const methodOf = card => card.querySelector('.method')?.textContent ?? '';

/** @param {Element} group */
function lineOf(group) {
  const there = group.querySelector(':scope > .method');
  if (there) return there;
  const line = document.createElement('p');
  line.className = 'method';
  group.append(line);
  return line;
}

/** A card was drawn. @param {Event} event */
function compare({ target }) {
  const group = target instanceof FigureCard ? target.parentElement : null;
  if (!(target instanceof FigureCard) || !group?.classList.contains('cards')) return;
  const cards = [...group.children].filter(it => it instanceof FigureCard && !it.hidden);
  const own = methodOf(target);
  // A card out of sight follows when things are calm: until then it says nothing of the others.
  if (cards.every(it => it instanceof FigureCard && it.fresh)) {
    group.toggleAttribute(
      'one-method',
      cards.length > 1 && own !== '' && cards.every(it => it instanceof FigureCard && methodOf(it) === own),
    );
  }
  if (group.hasAttribute('one-method')) setText(lineOf(group), `All figures here: ${own[0].toLowerCase()}${own.slice(1)}`);
}

/** In an article each figure says it, as its author saw it. */
export function sayMethodsOnce() {
  document.addEventListener('painted', compare);
}
