// @ts-check
// What a screen reader is told as the figures change: the sentence of one figure, once things are calm, and what is
// read out by key. One polite region for all, so that no figure talks over another.

import { setText } from '../dom/element.js';
import { FigureCard } from './card.js';

/** A sentence that goes on changing is not read out. */
const CALM = 1000;
/** Of a key that is held only the end. */
const READ = 300;

const region = document.createElement('p');
region.id = 'spoken';
region.className = 'unseen';
region.setAttribute('role', 'status');

let timer = 0;
/** What was read out by key is not talked over. */
let reading = false;

/**
 * @param {() => string} words asked for when they are spoken
 * @param {number} after
 */
function say(words, after) {
  window.clearTimeout(timer);
  timer = window.setTimeout(() => {
    reading = false;
    const text = words();
    setText(region, text);
  }, after);
}

/** @param {() => string} words */
export const sayReading = words => {
  reading = true;
  say(words, READ);
};

/** The figure in focus, or the first of those in front. */
function leader() {
  const focused = document.activeElement?.closest('figure-card');
  if (focused instanceof FigureCard) return focused;
  return [...document.querySelectorAll('.view:not([hidden]) figure-card')].find(card => card.checkVisibility());
}

export function connectSpoken() {
  document.body.append(region);
  // Who leads is asked when it is spoken: to look for it at every change would cost more than the drawing.
  const sayLeading = () =>
    say(() => {
      const card = leader();
      // A map says by itself what its keys have done.
      const itself = card instanceof FigureCard && card.handles.setBoth && card.contains(document.activeElement);
      return itself ? (region.textContent ?? '') : (card?.querySelector('.sentence')?.textContent ?? '');
    }, CALM);
  document.addEventListener('said', () => {
    if (!reading) sayLeading();
  });
}
