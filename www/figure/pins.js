// @ts-check
// Curves that are kept to compare with: as they were drawn, each with its parameters in words.

import { specOf } from '../state/fields.js';
import { showNumber } from '../text/numbers.js';
import { reason } from '../text/reason.js';
import { savedCopy } from '../core/resources.js';
import { AXES, PARAMETERS } from '../state/keys.js';

/** @typedef {import('../core/types.js').FigureOptions} FigureOptions */
/** @typedef {import('../core/types.js').Pin} Pin */

/**
 * The parameters in words, but for the one along the axis; what is 0 at the start, occupations and a phase, where there is any.
 * @param {import('../state/keys.js').State} state
 * @param {readonly import('../core/types.js').Spec[]} specs
 * @param {string} [along]
 */
export function inWords(state, specs, along) {
  const said = PARAMETERS.filter(key => key !== along && (specOf(specs, key).default !== 0 || state[key] !== 0));
  return said.map(key => `${specOf(specs, key).symbol} = ${showNumber(state[key])}`).join(', ');
}

/** Of all figures that were met. @type {Map<string, Pins>} */
const met = new Map();

export class Pins {
  /** Every figure's, by its id; those of a saved copy wait for theirs. @returns {Record<string, Pin[]>} */
  static get all() {
    const all = { ...savedCopy?.pins, ...Object.fromEntries([...met].map(([id, pins]) => [id, pins.#pins])) };
    return Object.fromEntries(Object.entries(all).filter(([, pins]) => pins.length > 0));
  }

  #card;
  #context;
  /** @type {Pin[]} */ #pins = [];
  #box = document.createElement('div');
  #list = document.createElement('ul');
  #all = document.createElement('button');
  #refusal = document.createElement('p');

  /**
   * @param {import('./card.js').FigureCard} card
   * @param {Pick<import('./context.js').Context, 'store' | 'specs' | 'limits'>} context
   */
  constructor(card, context) {
    this.#card = card;
    this.#context = context;
    this.#box.className = 'pins';
    this.#box.hidden = true;
    this.#list.setAttribute('aria-label', 'Pinned curves');
    this.#all.type = 'button';
    this.#all.textContent = 'Remove all';
    this.#all.addEventListener('click', () => this.#keep([]));
    this.#refusal.className = 'refusal';
    this.#refusal.setAttribute('role', 'status');
    this.#box.append(this.#list, this.#all, this.#refusal);
    card.querySelector('.method')?.after(this.#box);
    met.set(card.id, this);
    const kept = savedCopy?.pins[card.id];
    if (kept) this.#keep(kept);
  }

  /** Curves over another axis wait until it comes back. @param {FigureOptions} options @returns {FigureOptions} */
  options(options) {
    this.#pins.forEach(({ axis }, index) => this.#list.children[index].toggleAttribute('waiting', axis !== options.axis));
    const pins = this.#pins.filter(({ axis }) => axis === options.axis).map(({ label, params, data }) => ({ label, params, data }));
    return pins.length > 0 ? { pins } : {};
  }

  /** Keeps what is drawn now. */
  add() {
    const { core, subject, kind, plots } = this.#card;
    const { store, specs } = this.#context,
      most = this.#most;
    if (!core) return;
    this.#box.hidden = false;
    if (this.#pins.length >= most) {
      this.#refusal.textContent = `${most} curves are pinned, as many as a figure can show. Remove one first.`;
      return;
    }
    try {
      const drawn = subject?.();
      if (!drawn) {
        this.#box.hidden = this.#pins.length === 0;
        return;
      }
      const { params, options = {} } = drawn;
      const data = structuredClone(options.data) ?? core.figureData(kind, params, options);
      const along = AXES.find(axis => axis === plots[0]?.xAxis.key);
      this.#keep([...this.#pins, { label: this.#letter(), params, data, axis: options.axis, words: inWords(store.state, specs, along) }]);
    } catch (error) {
      this.#refusal.textContent = `This curve cannot be pinned: ${reason(error)}.`;
    }
  }

  /** More cannot be told apart. */
  get #most() {
    return this.#context.limits.pins.max;
  }

  /** The first that is free. */
  #letter() {
    const letters = Array.from({ length: this.#most }, (_, k) => String.fromCharCode(65 + k));
    return letters.find(letter => !this.#pins.some(({ label }) => label === letter)) ?? '';
  }

  /** @param {Pin[]} pins */
  #keep(pins) {
    const gone = this.#box.contains(document.activeElement);
    this.#pins = pins;
    this.#refusal.textContent = '';
    this.#list.replaceChildren(...pins.map(pin => this.#item(pin)));
    this.#box.hidden = pins.length === 0;
    this.#all.hidden = pins.length < 2;
    // The button that was pressed is gone: its neighbour takes over, or the figure's menu.
    if (gone) /** @type {HTMLElement | null} */ (this.#list.querySelector('button') ?? this.#card.querySelector('.menu summary'))?.focus();
    this.#card.invalidate();
  }

  /** @param {Pin} pin */
  #item(pin) {
    const { label, words, axis } = pin;
    const name = document.createElement('b'),
      text = document.createElement('span'),
      remove = document.createElement('button');
    name.textContent = label;
    text.textContent = words;
    const over = document.createElement('i');
    over.textContent = axis ? `over ${specOf(this.#context.specs, axis).symbol}` : '';
    text.append(' ', over);
    remove.type = 'button';
    remove.textContent = '×';
    remove.setAttribute('aria-label', `Remove pin ${label}: ${words}`);
    remove.addEventListener('click', () => this.#keep(this.#pins.filter(other => other !== pin)));
    const item = document.createElement('li');
    item.append(name, ' ', text, remove);
    return item;
  }
}
