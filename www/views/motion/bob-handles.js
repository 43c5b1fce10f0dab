// @ts-check
// The bobs of the two clocks as handles: pulled with mouse, pen or finger, or with arrow keys, and let go.

import { find } from '../../dom/element.js';

/** A pull of the arrow keys, as a share of the arc; with Shift a finer one. */
const ARROW = 0.1;
const FINER = 0.2;
/** @type {Record<string, number>} */
const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/** @typedef {import('../../core/types.js').Plots[number]} Plot */

export class BobHandles {
  #card;
  #share;
  #handles;
  /** Which bob is held. @type {0 | 1 | undefined} */ #held;

  /** A bob is led to a share of its arc. @type {(which: 0 | 1, share: number) => void} */
  onPull = () => {};
  onRelease = () => {};

  /**
   * @param {import('../../figure/card.js').FigureCard} card
   * @param {(which: 0 | 1) => number} share where a bob is
   */
  constructor(card, share) {
    this.#card = card;
    this.#share = share;
    this.#handles = /** @type {const} */ ([0, 1]).map(which => {
      const handle = find(`#bob-${which + 1}`, HTMLElement, card);
      this.#connect(handle, which);
      return handle;
    });
    card.addEventListener('painted', () => this.#place());
  }

  get held() {
    return this.#held !== undefined;
  }

  /**
   * @param {HTMLElement} handle
   * @param {0 | 1} which
   */
  #connect(handle, which) {
    handle.addEventListener('pointerdown', event => {
      if (event.button !== 0 || !this.#card.plots[which]) return;
      event.preventDefault();
      event.stopPropagation();
      handle.focus({ preventScroll: true });
      handle.setPointerCapture(event.pointerId);
      this.#hold(handle, which);
    });
    handle.addEventListener('pointermove', event => {
      event.stopPropagation();
      if (this.#held === which) this.onPull(which, this.#under(event, this.#card.plots[which]));
    });
    /** @param {Event} event */
    const release = event => {
      event.stopPropagation();
      this.#letGo(handle, which);
    };
    handle.addEventListener('pointerup', release);
    handle.addEventListener('pointercancel', release);
    handle.addEventListener('keydown', event => {
      const direction = ARROWS[event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const from = this.#share(which);
      this.#hold(handle, which);
      this.onPull(which, Math.min(Math.max(from + direction * ARROW * (event.shiftKey ? FINER : 1), -1), 1));
    });
    handle.addEventListener('keyup', event => {
      if (ARROWS[event.key]) this.#letGo(handle, which);
    });
    handle.addEventListener('blur', () => this.#letGo(handle, which));
  }

  /**
   * @param {HTMLElement} handle
   * @param {0 | 1} which
   */
  #hold(handle, which) {
    this.#held = which;
    handle.toggleAttribute('held', true);
  }

  /**
   * @param {HTMLElement} handle
   * @param {0 | 1} which
   */
  #letGo(handle, which) {
    if (this.#held !== which) return;
    this.#held = undefined;
    handle.toggleAttribute('held', false);
    this.onRelease();
  }

  /**
   * The angle under the pointer, as a share of the widest.
   * @param {PointerEvent} event
   * @param {Plot} plot
   */
  #under(event, plot) {
    const canvas = find('canvas', HTMLCanvasElement, this.#card).getBoundingClientRect();
    const across = event.clientX - canvas.left - (plot.x + plot.width / 2),
      down = event.clientY - canvas.top - plot.y;
    const angle = Math.atan2(across, Math.max(down, plot.height / 4));
    return Math.min(Math.max(angle / widest(plot), -1), 1);
  }

  #place() {
    this.#handles.forEach((handle, index) => {
      const plot = this.#card.plots[index],
        which = /** @type {0 | 1} */ (index);
      if (!plot) return;
      const share = this.#share(which),
        angle = share * widest(plot);
      handle.style.transform = `translate(${plot.x + plot.width / 2 + plot.height * Math.sin(angle)}px, ${plot.y + plot.height * Math.cos(angle)}px)`;
      const told = `${Math.round(100 * share)} % of its arc`.replace('-', '−');
      // What moves on by itself is told where it stands, or somebody who listens hears nothing else.
      if (handle.hidden || this.#held === which) handle.setAttribute('aria-valuetext', told);
      handle.hidden = false;
    });
  }
}

/** The widest swing in radians: a plot of the clocks is as high as the pendulum is long. @param {Plot} plot */
const widest = ({ width, height }) => Math.asin(Math.min(width / 2 / height, 1));
