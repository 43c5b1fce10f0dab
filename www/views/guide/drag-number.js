// @ts-check
// <drag-number key="…">: a value in the text that can be dragged, or moved with arrow keys.

import { defineElement } from '../../dom/document-read.js';
import { specOf } from '../../state/fields.js';
import { inSteps, showNumber } from '../../text/numbers.js';

/** A drag of so many pixels is a step of the parameter's slider. */
const PIXELS = 3;
/** @type {Record<string, number>} */
const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

export class DragNumber extends HTMLElement {
  #from = { x: 0, value: 0 };
  #read = () => 0;

  get key() {
    return /** @type {'xi' | 'delta' | 'gamma' | 'g'} */ (this.getAttribute('key') ?? 'xi');
  }

  /**
   * @param {readonly import('../../core/types.js').Spec[]} specs
   * @param {() => number} read its value
   * @param {(change: Partial<import('../../state/keys.js').State>) => void} onTurn
   */
  connect(specs, read, onTurn) {
    const spec = specOf(specs, this.key);
    this.#read = read;
    this.setAttribute('role', 'slider');
    this.tabIndex = 0;
    this.ariaLabel = `${spec.label} ${spec.symbol}`;
    [this.ariaValueMin, this.ariaValueMax] = [spec.sliderMin, spec.sliderMax].map(String);
    this.title = 'Drag to the side, or use the arrow keys';
    /** @param {number} value */
    const set = value => onTurn({ [this.key]: inSteps(spec, Math.min(Math.max(value, spec.sliderMin), spec.sliderMax)) });
    this.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      event.preventDefault();
      this.focus({ preventScroll: true });
      this.setPointerCapture(event.pointerId);
      this.#from = { x: event.clientX, value: read() };
    });
    this.addEventListener('pointermove', event => {
      if (this.hasPointerCapture(event.pointerId)) set(this.#from.value + Math.round((event.clientX - this.#from.x) / PIXELS) * spec.step);
    });
    this.addEventListener('keydown', event => {
      const direction = ARROWS[event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      set(read() + direction * spec.step);
    });
  }

  show() {
    const value = this.#read();
    this.textContent = showNumber(value);
    this.ariaValueNow = String(value);
  }
}

defineElement('drag-number', DragNumber);
