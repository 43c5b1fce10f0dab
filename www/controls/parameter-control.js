// @ts-check
// <parameter-control key="…">: a slider and an entry for one parameter, made from its row of the core's table.
// What stands inside the element beforehand is its symbol and a provisional name.

import { defineElement } from '../dom/document-read.js';
import { reason } from '../text/reason.js';
import { inSteps, readAngle, readNumber, showExact, writeNumber } from '../text/numbers.js';
import { notANumber, numberWithin, outside } from '../text/refusals.js';

/** A logarithmic slider offers values with this many significant digits. */
const LOG_DIGITS = 3;
const LOG_STEPS = 200;
/** More letters than these are set smaller, to be seen all. */
const ROOMY = 8;

/** What its entry takes. @param {import('../core/types.js').Spec} spec */
const takenBy = spec => (spec.unit === 'rad' ? 'an angle such as π/4 or 45°' : numberWithin(spec));

export class ParameterControl extends HTMLElement {
  #slider = document.createElement('input');
  #entry = document.createElement('input');
  #refusal = document.createElement('p');
  #marks = document.createElement('span');
  #name = document.createElement('span');
  #unit = document.createElement('span');
  /** The symbols that the page has for it, of the first quantity and of another one. @type {Node[]} */ #symbols = [];
  #value = NaN;
  #held = NaN;
  #marked = '';
  /** @type {import('../core/types.js').Spec | undefined} */ #spec;

  /** Takes over a value, or throws why not. @type {(value: number) => void} */
  onValue = () => {};

  get key() {
    return this.getAttribute('key') ?? '';
  }

  /**
   * With the parameter's row; later with that of another quantity in its place.
   * @param {import('../core/types.js').Spec} spec
   * @param {0 | 1} [which] of the symbols that stand in the page
   */
  configure(spec, which = 0) {
    const before = this.#spec;
    this.#spec = spec;
    if (before?.symbol === spec.symbol) return;
    if (!before) this.#build();
    const slider = this.#slider;
    this.querySelector('label')?.replaceChildren(this.#symbols[which] ?? spec.symbol, this.#name);
    this.#name.textContent = spec.label;
    this.#name.title = spec.help;
    this.#unit.textContent = spec.unit;
    // Read letter by letter, a formula says less than its name.
    slider.setAttribute('aria-label', `${spec.label} ${spec.symbol}`);
    this.#entry.setAttribute('aria-label', `${spec.label} ${spec.symbol}, ${takenBy(spec)}`);
    // Some phones' decimal keyboards have no minus sign, nor letters.
    this.#entry.inputMode = spec.min < 0 ? 'text' : 'decimal';
    slider.min = String(this.#position(spec.sliderMin));
    slider.max = String(this.#position(spec.sliderMax));
    slider.step =
      spec.scale === 'log' ? String((this.#position(spec.sliderMax) - this.#position(spec.sliderMin)) / LOG_STEPS) : String(spec.step);
    // The same number is another value now.
    this.#value = NaN;
  }

  #build() {
    const id = this.key,
      slider = this.#slider,
      label = document.createElement('label');
    this.#symbols = [...this.querySelectorAll('math')];
    for (const symbol of this.querySelectorAll('math')) {
      symbol.removeAttribute('hidden');
      symbol.setAttribute('aria-hidden', 'true');
    }
    label.htmlFor = `${id}-slider`;
    slider.type = 'range';
    slider.autocomplete = 'off';
    slider.id = `${id}-slider`;
    slider.addEventListener('input', () => this.#offer(this.#fromPosition(slider.valueAsNumber)));
    // A finger that begins to scroll the page on a slider did not mean the slider.
    slider.addEventListener('pointerdown', () => {
      this.#held = this.#value;
    });
    slider.addEventListener('pointerup', () => {
      this.#held = NaN;
    });
    slider.addEventListener('pointercancel', () => {
      // Browsers cancel pointers that this slider has never held, too.
      if (!Number.isNaN(this.#held)) this.#offer(this.#held);
      this.#held = NaN;
    });

    const entry = this.#entry;
    entry.type = 'text';
    entry.id = `${id}-entry`;
    entry.autocomplete = 'off';
    entry.spellcheck = false;
    entry.setAttribute('aria-describedby', `${id}-refusal`);
    entry.addEventListener('focus', () => entry.select());
    // Whoever types again has read the refusal; and typing the kept value again is no change.
    entry.addEventListener('input', () => this.#refuse(''));
    entry.addEventListener('change', () => this.#readEntry());
    entry.addEventListener('keydown', event => {
      if (event.key === 'Escape') entry.value = writeNumber(this.#value);
    });

    this.#refusal.className = 'refusal';
    this.#refusal.id = `${id}-refusal`;
    this.#refusal.setAttribute('role', 'status');

    this.#unit.className = 'unit';
    this.#unit.setAttribute('aria-hidden', 'true');

    this.#marks.className = 'marks';
    this.#marks.setAttribute('aria-hidden', 'true');

    this.replaceChildren(label, entry, this.#unit, slider, this.#marks, this.#refusal);
  }

  /** Ticks under the slider, at values worth finding. @param {readonly number[]} values */
  mark(values) {
    const places = values.map(value => this.#share(this.#position(value))).filter(share => share > 0 && share < 1);
    // Most changes leave them where they are, and new ticks would have the whole column laid out again.
    if (String(places) === this.#marked) return;
    this.#marked = String(places);
    this.#marks.replaceChildren(
      ...places.map(share => {
        const tick = document.createElement('i');
        tick.style.setProperty('--place', String(share));
        return tick;
      }),
    );
  }

  /** Shows a value that the state holds. @param {number} value */
  show(value) {
    const spec = this.#spec;
    if (!spec) return;
    this.#refuse('');
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#slider.value = String(this.#position(Math.min(Math.max(value, spec.sliderMin), spec.sliderMax)));
    const spoken = showExact(value);
    this.#slider.setAttribute('aria-valuetext', spec.unit ? `${spoken} ${spec.unit}` : spoken);
    this.#entry.value = writeNumber(value);
    this.#entry.classList.toggle('long', this.#entry.value.length > ROOMY);
    const origin = spec.scale === 'log' ? -Infinity : 0;
    this.style.setProperty('--origin', String(this.#share(origin)));
    this.style.setProperty('--place', String(this.#share(this.#position(value))));
    this.toggleAttribute('beyond', value < spec.sliderMin || value > spec.sliderMax);
  }

  #readEntry() {
    const spec = this.#spec;
    if (!spec) return;
    const text = this.#entry.value;
    const value = spec.unit === 'rad' ? readAngle(text) : readNumber(text);
    this.#entry.value = writeNumber(this.#value);
    const kept = `${spec.symbol} stays ${showExact(this.#value)}`;
    if (Number.isNaN(value)) {
      this.#refuse(`${notANumber(text)}; ${kept}. Enter ${takenBy(spec)}.`);
    } else if (value < spec.min || value > spec.max) {
      this.#refuse(`${outside(spec.symbol, value, spec)}; ${kept}.`);
    } else {
      this.#offer(value);
    }
  }

  /** @param {number} value */
  #offer(value) {
    this.#refuse('');
    try {
      this.onValue(value);
    } catch (error) {
      const kept = this.#value;
      this.#value = NaN;
      this.show(kept);
      this.#refuse(reason(error));
    }
  }

  /** @param {string} text */
  #refuse(text) {
    if (this.#refusal.textContent === text) return;
    this.#refusal.textContent = text;
    this.#entry.setAttribute('aria-invalid', String(text !== ''));
  }

  /** How far along the slider, from 0 to 1. @param {number} position */
  #share(position) {
    const from = Number(this.#slider.min),
      to = Number(this.#slider.max);
    return Math.min(Math.max((position - from) / (to - from), 0), 1);
  }

  /** @param {number} value */
  #position(value) {
    return this.#spec?.scale === 'log' ? Math.log10(value) : value;
  }

  /** @param {number} position */
  #fromPosition(position) {
    if (this.#spec?.unit === 'rad') return inSteps(this.#spec, position);
    if (this.#spec?.scale !== 'log') return position;
    const { sliderMin, sliderMax } = this.#spec;
    return Math.min(Math.max(Number((10 ** position).toPrecision(LOG_DIGITS)), sliderMin), sliderMax);
  }
}

defineElement('parameter-control', ParameterControl);
