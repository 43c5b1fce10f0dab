// @ts-check
// What is drawn over complex ξ: which part of the eigenvalues, and what a complex ξ is put into.

import { connectChoice } from '../controls/choice.js';

/** @type {readonly (readonly [string, string])[]} */
const PARTS = [
  ['Re λ: damping', 're'],
  ['Im λ: frequency', 'im'],
];
/** @type {readonly (readonly [string, string])[]} */
const CONTINUATIONS = [
  ['Correlated noise', 'hermitian'],
  ['Formal substitution', 'formal'],
];

/**
 * @param {string} name
 * @param {readonly (readonly [string, string])[]} options
 * @param {import('../state/store.js').Store} store
 * @param {import('../controls/choice.js').Key} key
 */
function choice(name, options, store, key) {
  const label = document.createElement('label'),
    select = document.createElement('select');
  select.name = key === 'continuation' ? key : 'part';
  select.append(...options.map(([text, value]) => new Option(text, value)));
  connectChoice(select, store, key);
  label.append(`${name} `, select);
  return label;
}

/**
 * The choices of a card, under its figure.
 * @param {HTMLElement} card
 * @param {import('../state/store.js').Store} store
 * @param {'part' | 'planePart'} part
 */
export function sheetChoices(card, store, part) {
  const line = document.createElement('div');
  line.className = 'beneath sheet-choices';
  line.append(choice('Part', PARTS, store, part), choice('Complex ξ', CONTINUATIONS, store, 'continuation'));
  card.insertBefore(line, card.querySelector('.actions'));
}
