// @ts-check
// What every card has and no view need repeat: a heading, a canvas named after it, a sentence that describes it, lines for what is
// read and how it was computed. What a view has given stays.

import { reserveHeight } from '../dom/reserved-height.js';

/**
 * @param {HTMLElement} card
 * @param {string} selector
 * @param {() => HTMLElement} make
 */
function part(card, selector, make) {
  const there = card.querySelector(selector);
  return there instanceof HTMLElement ? there : make();
}

/** @param {string} tag @param {string} className @param {string} [id] */
const made = (tag, className, id = '') => Object.assign(document.createElement(tag), { className, id });

/** @param {HTMLElement} above @param {HTMLElement} element */
function below(above, element) {
  above.after(element);
  return element;
}

/** @param {HTMLElement} card whose attribute `heading` is what it is called */
export function furnish(card) {
  const name = card.id.replace(/^figure-/, ''),
    title = `${name}-title`,
    sentence = `${name}-sentence`;
  const header = part(card, 'header', () => {
    card.prepend(made('header', ''));
    return /** @type {HTMLElement} */ (card.firstElementChild);
  });
  const heading = card.getAttribute('heading');
  if (heading !== null) {
    card.removeAttribute('heading');
    // One below that of the part of the view that it stands in.
    const level = card.closest('.view section, .view article') ? 'h4' : 'h3';
    header.prepend(Object.assign(made(level, '', title), { textContent: heading }));
  }
  const ink = part(card, '.ink', () => below(header, made('div', 'ink')));
  if (!ink.querySelector('canvas')) {
    const canvas = made('canvas', '');
    canvas.role = 'img';
    canvas.setAttribute('aria-labelledby', title);
    canvas.setAttribute('aria-describedby', sentence);
    ink.prepend(canvas);
  }
  const said = part(card, '.sentence', () => below(ink, made('p', 'sentence')));
  said.id ||= sentence;
  part(card, '.readout', () => below(ink, made('p', 'readout')));
  const method = part(card, '.method', () => below(said, made('p', 'method')));
  for (const line of [said, method]) reserveHeight(line);
}
