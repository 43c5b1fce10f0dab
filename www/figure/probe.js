// @ts-check
// Values read out of a figure: under the mouse, under a finger that stays, or where the arrow keys go.

import { isInside, placeOf, shareOf, valueAt, within } from './plot-scale.js';

/** A finger that stays as long means to read, one that strays further does not. */
const HOLD = 350;
const STRAY = 8;
/** A key moves by this share of the axis, and from one to the next on an axis of things that are counted. */
const STRIDE = 0.01;
const COUNTED = ['node', 'otherNode', 'mode'];

/** @param {import('../core/types.js').Plots[number]['xAxis']} axis @param {number} share @param {number} steps */
const moved = (axis, share, steps) =>
  within(COUNTED.includes(axis.key) ? shareOf(axis, Math.round(valueAt(axis, share)) + steps) : share + steps * STRIDE);

/** @typedef {import('./card.js').FigureCard} FigureCard */

export class Probe {
  #card;
  /** @type {import('./plot-scale.js').PlotShare | undefined} */ #at;
  /** A finger stays to read: it moves nothing else. */
  holding = false;

  /** @param {FigureCard} card */
  constructor(card) {
    this.#card = card;
  }

  /** What the figure is asked for. */
  get options() {
    const plot = this.#card.plots[0];
    if (!this.#at || !plot) return {};
    const x = valueAt(plot.xAxis, this.#at.across);
    return { probe: this.#card.form === 'map' ? { x, y: valueAt(plot.yAxis, this.#at.up) } : { x } };
  }

  /** @type {import('./plot-scale.js').PlotShare | undefined} */
  get place() {
    return this.#at;
  }

  /** @param {import('./plot-scale.js').PlotShare | undefined} at */
  put(at) {
    if (!at && !this.#at) return;
    this.#at = at;
    this.#card.invalidate();
  }

  clear() {
    this.put(undefined);
  }

  /**
   * By key: from where it is, or from the present value.
   * @param {number} across in strides
   * @param {number} up
   * @param {number} present
   */
  move(across, up, present) {
    const plot = this.#card.plots[0];
    if (!plot) return;
    const marked = shareOf(plot.xAxis, present);
    const { across: x, up: y } = this.#at ?? { across: marked >= 0 && marked <= 1 ? marked : 0.5, up: 0.5 };
    this.put({ across: moved(plot.xAxis, x, across), up: moved(plot.yAxis, y, up) });
  }
}

/**
 * @param {FigureCard} card
 * @param {Probe} probe
 */
export function connectProbe(card, probe) {
  if (!card.handles.read) return;
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink'));
  const canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  let timer = 0,
    begin = { x: 0, y: 0 };

  /** @param {PointerEvent} event */
  const read = event => {
    const plot = card.plots[0];
    if (!plot) return;
    const place = placeOf(plot, canvas, event);
    if (probe.holding) probe.put({ across: within(place.across), up: within(place.up) });
    else probe.put(isInside(place) ? place : undefined);
  };
  const release = () => {
    window.clearTimeout(timer);
    probe.holding = false;
  };

  ink.addEventListener('pointermove', event => {
    if (event.pointerType !== 'touch') {
      if (event.buttons === 0) read(event);
      return;
    }
    if (Math.hypot(event.clientX - begin.x, event.clientY - begin.y) > STRAY) window.clearTimeout(timer);
    if (probe.holding) read(event);
  });
  ink.addEventListener('pointerleave', event => {
    if (event.pointerType !== 'touch') probe.clear();
  });
  ink.addEventListener('pointerdown', event => {
    release();
    // What a finger has read stays until the next touch.
    probe.clear();
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    begin = { x: event.clientX, y: event.clientY };
    timer = window.setTimeout(() => {
      probe.holding = true;
      read(event);
    }, HOLD);
  });
  ink.addEventListener('pointerup', release);
  ink.addEventListener('pointercancel', release);
  // A finger that stays asks for the browser's menu, too.
  ink.addEventListener('contextmenu', event => {
    if (probe.holding) event.preventDefault();
  });
  // The end of a reading is no tap on the figure.
  ink.addEventListener(
    'click',
    event => {
      if (probe.place && /** @type {PointerEvent} */ (event).pointerType === 'touch') event.stopImmediatePropagation();
    },
    true,
  );
}
