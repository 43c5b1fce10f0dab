// @ts-check
// The part of a figure that is looked at, and how its axes are spaced.

import { shareOf, valueAt } from './plot-scale.js';

/** @typedef {import('../core/types.js').FigureOptions} FigureOptions */
/** @typedef {import('../core/types.js').Plots[number]} Plot */
/** @typedef {NonNullable<FigureOptions['view']>} View */
/** @typedef {{ view: View, xScale?: 'log', yScale?: 'log' }} PlotWindow */

/** Less than this share of the whole shows rounding, not physics. */
const SMALLEST = 1e-5;
/** Digits that tell two ends apart even then. */
const DIGITS = 9;

/** @param {FigureOptions} options */
const axisOf = ({ axis, from, to }) => JSON.stringify([axis, from, to]);

/** @param {number} value */
const plain = value => Number(value.toPrecision(DIGITS));

export class Zoom {
  #card;
  /** @type {PlotWindow | undefined} */ #window;
  /** The axis that the window belongs to. */ #axis = '';
  /** The figure as a whole. @type {Plot | undefined} */ #whole;
  /** @type {(() => void)} */ onChange = () => {};

  /** @param {import('./card.js').FigureCard} card */
  constructor(card) {
    this.#card = card;
  }

  get window() {
    return this.#window;
  }

  /** @param {FigureOptions} options what the figure is drawn with otherwise @returns {FigureOptions} */
  options(options) {
    // A window on another axis means nothing here.
    if (this.#window && axisOf(options) !== this.#axis) this.set(undefined);
    const { view, xScale, yScale } = this.#window ?? {};
    if (!view) return {};
    // A curve that is computed here is computed as finely for a part as for the whole.
    const own = view.x && !options.data && this.#whole?.xAxis.key === options.axis;
    return { view, ...(own && view.x && { from: view.x[0], to: view.x[1] }), ...(xScale && { xScale }), ...(yScale && { yScale }) };
  }

  /** The figure has been drawn: as a whole it is what can be zoomed into. */
  follow() {
    if (!this.#window) this.#whole = this.#card.plots[0];
  }

  /** @param {PlotWindow | undefined} plotWindow */
  set(plotWindow) {
    this.#window = plotWindow;
    this.#axis = axisOf(this.#card.subject?.()?.options ?? {});
    this.onChange();
    this.#card.invalidate();
  }

  reset() {
    if (this.#window) this.set(undefined);
  }

  /**
   * @param {number} factor below 1 comes nearer
   * @param {import('./plot-scale.js').PlotShare} about what stays where it is
   */
  by(factor, { across, up }) {
    this.#show(
      { from: across - across * factor, to: across + (1 - across) * factor },
      { from: up - up * factor, to: up + (1 - up) * factor },
    );
  }

  /** @param {number} across as shares of what is seen @param {number} up */
  pan(across, up) {
    if (this.#window) this.#show({ from: across, to: 1 + across }, { from: up, to: 1 + up });
  }

  /** @param {import('./plot-scale.js').PlotShare} one corner @param {import('./plot-scale.js').PlotShare} other */
  frame(one, other) {
    this.#show(
      { from: Math.min(one.across, other.across), to: Math.max(one.across, other.across) },
      { from: Math.min(one.up, other.up), to: Math.max(one.up, other.up) },
    );
  }

  /** @typedef {{ from: number, to: number }} Range @param {Range} across @param {Range} up */
  #show(across, up) {
    const plot = this.#card.plots[0],
      whole = this.#whole;
    if (!plot || !whole) return;
    const { view, xScale, yScale } = this.#window ?? {};
    // What was asked for last may not be drawn yet.
    const x = part(between(plot.xAxis, view?.x), whole.xAxis, across),
      y = part(between(plot.yAxis, view?.y), whole.yAxis, up);
    if (!x || !y) return;
    if (x.whole && y.whole && !xScale && !yScale) this.reset();
    else this.set({ view: { x: x.ends, y: y.ends }, xScale, yScale });
  }
}

/** @param {Plot['xAxis']} axis @param {[number, number]} [ends] @returns {Plot['xAxis']} */
const between = (axis, ends) => (ends ? { ...axis, min: ends[0], max: ends[1] } : axis);

/**
 * A part of what is seen, within the whole; nothing where it would be too small.
 * @param {Plot['xAxis']} axis
 * @param {Plot['xAxis']} whole
 * @param {{ from: number, to: number }} range
 * @returns {{ ends: [number, number], whole: boolean } | undefined}
 */
function part(axis, whole, { from, to }) {
  // An axis may have been entered that reaches further than the figure.
  const limits = { ...axis, min: Math.min(axis.min, whole.min), max: Math.max(axis.max, whole.max) };
  if (axis.scale === 'log' && limits.min <= 0) limits.min = axis.min;
  const low = shareOf(axis, limits.min),
    high = shareOf(axis, limits.max);
  const length = Math.min(to - from, high - low);
  if (length < SMALLEST * (high - low)) return undefined;
  const begin = Math.min(Math.max(from, low), high - length);
  const isWhole = length >= (high - low) * (1 - SMALLEST);
  return { ends: [plain(valueAt(axis, begin)), plain(valueAt(axis, begin + length))], whole: isWhole };
}
