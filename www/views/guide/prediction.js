// @ts-check
// <predict-choice>: three small pictures, of which a reader taps the one that will come. Nothing moves before.

import { defineElement } from '../../dom/document-read.js';
import { find } from '../../dom/element.js';

/** @typedef {'together' | 'quarter' | 'opposite'} Guess */

/** What was predicted in this visit, by chapter. @type {Map<string, { guess: Guess, came: Guess, chapter: string }>} */
const made = new Map();

/** @type {Record<Guess, string>} */
export const NAMES = { together: 'together', quarter: 'a quarter apart', opposite: 'opposite' };

/** All predictions of this visit. */
export const predictions = () => [...made.values()];

export class PredictChoice extends HTMLElement {
  /** A guess was made. @type {() => void} */
  onGuess = () => {};

  get made() {
    return made.has(this.id);
  }

  /** @param {string} chapter its title */
  connect(chapter) {
    const came = /** @type {Guess} */ (this.dataset.came);
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const guess = /** @type {Guess} */ (button.value);
        made.set(this.id, { guess, came, chapter });
        this.show();
        this.onGuess();
      });
    }
    this.show();
  }

  show() {
    const own = made.get(this.id),
      told = find('[role="status"]', HTMLElement, this);
    for (const button of this.querySelectorAll('button')) button.ariaPressed = String(button.value === own?.guess);
    told.textContent = own ? `You predict: ${NAMES[own.guess]}. Watch the dial.` : '';
  }
}

defineElement('predict-choice', PredictChoice);
