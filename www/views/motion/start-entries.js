// @ts-check
// <start-entries>: the two mean amplitudes at the start as four numbers.

import { defineElement } from '../../dom/document-read.js';
import { find, setText } from '../../dom/element.js';
import { LARGEST_START } from '../../state/fields.js';
import { readNumber, showExact, writeNumber } from '../../text/numbers.js';
import { notANumber, outside } from '../../text/refusals.js';
import { MOMENTS } from '../../state/keys.js';

/** @typedef {typeof MOMENTS[number]} Key */

export class StartEntries extends HTMLElement {
  #refusal = find('.refusal', HTMLElement, this);
  /** @type {Map<Key, HTMLInputElement>} */ #entries = new Map();

  /**
   * @param {import('../../state/store.js').Store} store
   * @param {readonly import('../../state/field.js').Field[]} fields
   */
  connect(store, fields) {
    for (const key of MOMENTS) {
      const entry = find(`#${key}-entry`, HTMLInputElement, this);
      const symbol = fields.find(field => field.key === key)?.symbol ?? key;
      this.#entries.set(key, entry);
      entry.addEventListener('focus', () => entry.select());
      entry.addEventListener('input', () => this.#refuse(''));
      entry.addEventListener('change', () => {
        const text = entry.value,
          value = readNumber(text);
        const kept = `${symbol} stays ${showExact(store.state[key])}`;
        entry.value = writeNumber(store.state[key]);
        if (Number.isNaN(value)) {
          this.#refuse(`${notANumber(text)}; ${kept}.`, entry);
        } else if (Math.abs(value) > LARGEST_START) {
          this.#refuse(`${outside(symbol, value, { min: -LARGEST_START, max: LARGEST_START })}; ${kept}.`, entry);
        } else {
          this.#refuse('');
          store.change({ [key]: value });
        }
      });
      entry.addEventListener('keydown', event => {
        if (event.key === 'Escape') entry.value = writeNumber(store.state[key]);
      });
      entry.disabled = false;
    }
    this.show(store.state);
    store.subscribe((state, before) => {
      if (MOMENTS.some(key => state[key] !== before[key])) this.show(state);
    });
  }

  /** @param {import('../../state/keys.js').State} state */
  show(state) {
    for (const [key, entry] of this.#entries) entry.value = writeNumber(state[key]);
    this.#refuse('');
  }

  /**
   * @param {string} text
   * @param {HTMLInputElement} [refused]
   */
  #refuse(text, refused) {
    setText(this.#refusal, text);
    for (const entry of this.#entries.values()) entry.setAttribute('aria-invalid', String(entry === refused));
  }
}

defineElement('start-entries', StartEntries);
