// @ts-check
// The start of each oscillator as a handle on the phasors: dragged with mouse, pen or finger, moved with arrow keys.

import { find } from '../../dom/element.js';
import { LARGEST_START } from '../../state/fields.js';
import { showNumber } from '../../text/numbers.js';

/** Steps, as shares of the power of ten below the end of the axis. */
const DRAG = 0.01;
const ARROW = 0.05;
/** With Shift. */
const FINER = 0.1;
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** @typedef {'a1' | 'a2'} Name */
/** @typedef {import('../../core/types.js').Plots[number]} Plot */
/** @typedef {{ tip: HTMLElement, name: Name, oscillator: string }} Handle */

/**
 * @param {number} value
 * @param {number} step
 */
function rounded(value, step) {
  const nearest = Number((Math.round(value / step) * step).toPrecision(12));
  return Math.min(Math.max(nearest, -LARGEST_START), LARGEST_START);
}

/** @param {{ min: number, max: number }} axis */
const unit = ({ max }) => 10 ** Math.floor(Math.log10(max) + 1e-9);

export class PhasorTips {
  #card;
  #start;
  #handles;
  /** Under the hand the axes stand still. @type {{ handle: Handle, plot: Plot, was: import('../../core/types.js').Moments['a1'] } | undefined} */ #held;

  /** Takes over the start of an oscillator. @type {(name: Name, value: { re: number, im: number }) => void} */
  onStart = () => {};

  /**
   * @param {import('../../figure/card.js').FigureCard} card
   * @param {() => import('../../core/types.js').Moments} start
   */
  constructor(card, start) {
    this.#card = card;
    this.#start = start;
    this.#handles = /** @type {const} */ (['a1', 'a2']).map((name, index) => ({
      tip: find(`#tip-${name}`, HTMLElement, card),
      name,
      oscillator: String(index + 1),
    }));
    for (const handle of this.#handles) this.#connect(handle);
    card.addEventListener('painted', () => this.#place());
  }

  /** What holds the axes while a tip is dragged. */
  get options() {
    if (!this.#held) return {};
    const { xAxis, yAxis } = this.#held.plot;
    return { view: { x: span(xAxis), y: span(yAxis) } };
  }

  /** @param {Handle} handle */
  #connect(handle) {
    const { tip, name } = handle;
    tip.addEventListener('pointerdown', event => {
      const plot = this.#card.plots[0];
      if (!plot || event.button !== 0) return;
      event.stopPropagation();
      event.preventDefault();
      tip.focus({ preventScroll: true });
      tip.setPointerCapture(event.pointerId);
      this.#held = { handle, plot, was: this.#start()[name] };
      tip.toggleAttribute('held', true);
    });
    tip.addEventListener('pointermove', event => {
      event.stopPropagation();
      if (this.#held?.handle === handle) this.onStart(name, this.#under(event, this.#held.plot));
    });
    /** @param {Event} event */
    const release = event => {
      event.stopPropagation();
      if (this.#held?.handle !== handle) return;
      const { was } = this.#held;
      this.#held = undefined;
      tip.toggleAttribute('held', false);
      // A gesture of the system took the finger away.
      if (event.type === 'pointercancel') this.onStart(name, was);
      this.#card.invalidate();
    };
    tip.addEventListener('pointerup', release);
    tip.addEventListener('pointercancel', release);
    tip.addEventListener('keydown', event => this.#press(event, name));
  }

  /**
   * @param {KeyboardEvent} event
   * @param {Name} name
   */
  #press(event, name) {
    const plot = this.#card.plots[0];
    const direction = ARROWS[event.key];
    if (!direction || !plot || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const step = ARROW * unit(plot.xAxis) * (event.shiftKey ? FINER : 1);
    const { re, im } = this.#start()[name];
    this.onStart(name, { re: moved(re, direction[0] * step), im: moved(im, direction[1] * step) });
  }

  /**
   * The value under the pointer, within the plot.
   * @param {PointerEvent} event
   * @param {Plot} plot
   */
  #under(event, plot) {
    const canvas = find('canvas', HTMLCanvasElement, this.#card).getBoundingClientRect();
    const across = Math.min(Math.max((event.clientX - canvas.left - plot.x) / plot.width, 0), 1);
    const down = Math.min(Math.max((event.clientY - canvas.top - plot.y) / plot.height, 0), 1);
    const step = DRAG * unit(plot.xAxis) * (event.shiftKey ? FINER : 1);
    return {
      re: rounded(plot.xAxis.min + across * (plot.xAxis.max - plot.xAxis.min), step),
      im: rounded(plot.yAxis.max - down * (plot.yAxis.max - plot.yAxis.min), step),
    };
  }

  #place() {
    const plot = this.#card.plots[0];
    if (!plot) return;
    const start = this.#start();
    for (const { tip, name, oscillator } of this.#handles) {
      const { re, im } = start[name];
      const across = (re - plot.xAxis.min) / (plot.xAxis.max - plot.xAxis.min);
      const down = (plot.yAxis.max - im) / (plot.yAxis.max - plot.yAxis.min);
      // A start that lies outside of what is shown waits at the edge.
      const outside = Math.max(Math.abs(across - 0.5), Math.abs(down - 0.5)) > 0.5 + 1e-9;
      const [x, y] = [across, down].map(share => Math.min(Math.max(share, 0), 1));
      tip.style.transform = `translate(${plot.x + x * plot.width}px, ${plot.y + y * plot.height}px)`;
      tip.toggleAttribute('outside', outside);
      const place = `Re ${showNumber(re)}, Im ${showNumber(im)}`;
      const label = `Initial amplitude of oscillator ${oscillator}, ${place}`;
      if (!tip.hidden && tip.ariaLabel === label) continue;
      tip.ariaLabel = label;
      tip.setAttribute('aria-valuetext', place);
      tip.setAttribute('aria-valuenow', String(Number(Math.hypot(re, im).toPrecision(4))));
      tip.hidden = false;
    }
  }
}

/**
 * Steps keep the digits that a value had.
 * @param {number} value
 * @param {number} by
 */
function moved(value, by) {
  return by === 0 ? value : Math.min(Math.max(Number((value + by).toPrecision(12)), -LARGEST_START), LARGEST_START);
}

/**
 * @param {Plot['xAxis']} axis
 * @returns {[number, number]}
 */
function span({ min, max }) {
  return [min, max];
}
