// @ts-check
// <axis-choice>: what the figures of a view are drawn against, from where to where, and for which family of curves.

import { defineElement } from '../dom/document-read.js';
import { setText } from '../dom/element.js';
import { rangeOf, specOf } from '../state/fields.js';
import { readAngle, readNumber, showExact, writeAngle, writeNumber } from '../text/numbers.js';
import { notANumber, notAscending, outside } from '../text/refusals.js';
import { AXES } from '../state/keys.js';
import { familyOf } from '../state/params.js';

/** @typedef {'from' | 'to'} End */
const ENDS = /** @type {const} */ (['from', 'to']);

/**
 * @param {string} text
 * @param {HTMLElement} control
 */
function labelled(text, control) {
  const label = document.createElement('label');
  label.className = 'choice';
  label.append(`${text} `, control);
  return label;
}

export class AxisChoice extends HTMLElement {
  #select = document.createElement('select');
  #entries = { from: document.createElement('input'), to: document.createElement('input') };
  #family = document.createElement('span');
  #single = document.createElement('button');
  #refusal = document.createElement('p');
  /** @type {import('../state/store.js').Store | undefined} */ #store;
  /** @type {readonly import('../core/types.js').Spec[]} */ #specs = [];

  /**
   * @param {import('../state/store.js').Store} store
   * @param {readonly import('../core/types.js').Spec[]} specs
   */
  connect(store, specs) {
    this.#store = store;
    this.#specs = specs;
    const select = this.#select;
    select.append(
      ...AXES.map(axis => {
        const { symbol, label } = specOf(specs, axis);
        return new Option(`${symbol}  ${label.toLowerCase()}`, axis);
      }),
    );
    select.addEventListener('change', () => {
      const axis = AXES[select.selectedIndex];
      store.change({ ...rangeOf(specs, axis), curves: familyOf({ ...store.state, axis }) });
    });
    this.#single.type = 'button';
    this.#single.addEventListener('click', () => store.change({ curves: undefined }));

    this.#refusal.className = 'refusal';
    this.#refusal.id = `${this.id}-refusal`;
    this.#refusal.setAttribute('role', 'status');
    for (const end of ENDS) {
      const entry = this.#entries[end];
      entry.type = 'text';
      entry.name = end;
      entry.autocomplete = 'off';
      entry.spellcheck = false;
      entry.setAttribute('aria-describedby', this.#refusal.id);
      entry.addEventListener('focus', () => entry.select());
      entry.addEventListener('input', () => this.#refuse(end, ''));
      entry.addEventListener('change', () => this.#read(end));
      entry.addEventListener('keydown', event => {
        if (event.key === 'Escape') this.#show(store.state);
      });
    }
    this.replaceChildren(
      labelled('Horizontal axis', select),
      labelled('from', this.#entries.from),
      labelled('to', this.#entries.to),
      this.#family,
      this.#single,
      this.#refusal,
    );
    store.subscribe((state, before) => {
      this.#showFamily(state);
      if (state.axis !== before.axis || ENDS.some(end => state[end] !== before[end])) this.#show(state);
    });
    this.#show(store.state);
    this.#showFamily(store.state);
  }

  /** Curves that a link or a panel of the paper asks for, and the way back to one. @param {import('../state/keys.js').State} state */
  #showFamily(state) {
    const family = familyOf(state);
    this.#family.hidden = this.#single.hidden = !family;
    if (!family) return;
    const { symbol } = specOf(this.#specs, family.key);
    this.#family.textContent = `Curves for ${symbol} = ${family.values.map(showExact).join(', ')}`;
    this.#single.textContent = `Show only ${symbol} = ${showExact(state[family.key])}`;
  }

  /** @param {import('../state/keys.js').State} state */
  #show(state) {
    this.#select.value = state.axis;
    const { min, symbol, unit } = specOf(this.#specs, state.axis);
    for (const end of ENDS) {
      const entry = this.#entries[end];
      entry.value = unit === 'rad' ? writeAngle(state[end]) : writeNumber(state[end]);
      entry.setAttribute('aria-label', `${symbol} ${end}`);
      // Some phones' decimal keyboards have no minus sign.
      entry.inputMode = min < 0 ? 'text' : 'decimal';
      this.#refuse(end, '');
    }
  }

  /** @param {End} end */
  #read(end) {
    const store = this.#store;
    if (!store) return;
    const { axis, from, to } = store.state;
    const { symbol, min, max, unit } = specOf(this.#specs, axis);
    const entry = this.#entries[end],
      text = entry.value,
      read = unit === 'rad' ? readAngle : readNumber;
    const value = read(text);
    // The other end may have been typed first, and wait for this one.
    const typed = { from: read(this.#entries.from.value), to: read(this.#entries.to.value) };
    const next = { from: Number.isNaN(typed.from) ? from : typed.from, to: Number.isNaN(typed.to) ? to : typed.to };
    const kept = `The axis still runs from ${showExact(from)} to ${showExact(to)}.`;
    if (Number.isNaN(value)) {
      entry.value = writeNumber(store.state[end]);
      this.#refuse(end, `${notANumber(text)}. ${kept}`);
    } else if (value < min || value > max) {
      entry.value = writeNumber(store.state[end]);
      this.#refuse(end, `${outside(symbol, value, { min, max })}. ${kept}`);
    } else if (next.from >= next.to) {
      this.#refuse(end, `${notAscending(next.from, next.to)}: change the other end, too. ${kept}`);
    } else {
      store.change(next);
      this.#show(store.state);
    }
  }

  /**
   * @param {End} end
   * @param {string} text
   */
  #refuse(end, text) {
    setText(this.#refusal, text);
    this.#entries[end].setAttribute('aria-invalid', String(text !== ''));
  }
}

defineElement('axis-choice', AxisChoice);
