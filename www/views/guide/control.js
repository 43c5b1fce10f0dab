// @ts-check
// <guide-control>: the one control that answers the question of a chapter, below the question.

import { defineElement } from '../../dom/document-read.js';
import { fillSlider } from '../../dom/slider.js';
import { specOf } from '../../state/fields.js';
import { showNumber } from '../../text/numbers.js';
import { startAngle, startAt } from './chapters.js';

const LOG_STEPS = 200;
const LOG_DIGITS = 3;

/** @typedef {import('./chapters.js').Shown['control']} What */
/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} unit
 * @property {number} min as a value, like max and step
 * @property {number} max
 * @property {number} step
 * @property {boolean} log
 */

/** The angle at which oscillator 2 starts is a choice of the guide, not a parameter. @type {Subject} */
const START = { name: 'Initial angle of oscillator 2', unit: '°', min: -180, max: 180, step: 5, log: false };

export class GuideControl extends HTMLElement {
  #slider = document.createElement('input');
  #value = document.createElement('output');
  /** @type {What} */ #what = 'xi';
  /** @type {Subject} */ #subject = START;
  /** @type {readonly import('../../core/types.js').Spec[]} */ #specs = [];

  /** What the reader moved it to. @type {(change: Partial<import('../../state/keys.js').State>) => void} */
  onTurn = () => {};

  /**
   * @param {readonly import('../../core/types.js').Spec[]} specs
   * @param {What} what
   * @param {string} id of its slider
   * @param {readonly [number, number]} [range] narrower than that of its slider
   */
  configure(specs, what, id, range) {
    this.#specs = specs;
    this.#what = what;
    this.dataset.control = what;
    this.#subject = this.#of(what);
    if (range) [this.#subject.min, this.#subject.max] = range;
    const { name, min, max, step, log } = this.#subject,
      slider = this.#slider,
      label = document.createElement('label');
    slider.type = 'range';
    slider.id = label.htmlFor = id;
    slider.autocomplete = 'off';
    slider.min = String(this.#position(min));
    slider.max = String(this.#position(max));
    slider.step = String(log ? (this.#position(max) - this.#position(min)) / LOG_STEPS : step);
    label.textContent = name;
    this.#value.htmlFor.add(id);
    // Each of its values would be read out twice.
    this.#value.setAttribute('aria-live', 'off');
    slider.addEventListener('input', () => this.onTurn(this.change(this.#fromPosition(slider.valueAsNumber))));
    this.replaceChildren(label, this.#value, slider);
  }

  /** @param {import('../../state/keys.js').State} state */
  show(state) {
    const value = this.valueIn(state);
    this.#slider.value = String(this.#position(value));
    fillSlider(this.#slider);
    const { unit } = this.#subject;
    const text = `${showNumber(value)}${unit}`;
    this.#slider.setAttribute('aria-valuetext', text);
    this.#value.textContent = text;
  }

  /** @param {import('../../state/keys.js').State} state */
  valueIn(state) {
    return this.#what === 'start' ? startAngle(state) : state[this.#what];
  }

  /**
   * The change of the state that a value means.
   * @param {number} value
   * @returns {Partial<import('../../state/keys.js').State>}
   */
  change(value) {
    return this.#what === 'start' ? startAt(value) : { [this.#what]: value };
  }

  /** A share of the way between two values, as far along the slider. @param {number} from @param {number} to @param {number} share */
  between(from, to, share) {
    if (share >= 1) return to;
    const here = this.#position(from) + (this.#position(to) - this.#position(from)) * share;
    return this.#subject.log ? this.#fromPosition(here) : Number((Math.round(here / this.#subject.step) * this.#subject.step).toFixed(6));
  }

  /** @param {What} what @returns {Subject} */
  #of(what) {
    if (what === 'start') return { ...START };
    const { symbol, label, unit, sliderMin, sliderMax, step, scale } = specOf(this.#specs, what);
    return { name: `${label} ${symbol}`, unit: unit && ` ${unit}`, min: sliderMin, max: sliderMax, step, log: scale === 'log' };
  }

  /** @param {number} value */
  #position(value) {
    return this.#subject.log ? Math.log10(value) : value;
  }

  /** @param {number} position */
  #fromPosition(position) {
    if (!this.#subject.log) return position;
    const { min, max } = this.#subject;
    return Math.min(Math.max(Number((10 ** position).toPrecision(LOG_DIGITS)), min), max);
  }
}

defineElement('guide-control', GuideControl);
