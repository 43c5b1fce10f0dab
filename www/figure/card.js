// @ts-check
// <figure-card kind="…">: a title, a canvas that the core draws on, and the core's words about it. It tells of every
// painting (`painted`) and of every new sentence (`said`); what a reader lays over the figure comes from outside.

import { figureSpec } from '../core/figure-table.js';
import { defineElement } from '../dom/document-read.js';
import { furnish } from './card-parts.js';
import { setText } from '../dom/element.js';
import { capital, reason } from '../text/reason.js';
import { afterPainting, requestPaint, requestTurn } from '../dom/frame.js';
import { magnification, theme } from '../dom/theme.js';

/** Sentences that change faster than this cannot be read. */
const SENTENCE_INTERVAL = 200;
/** A card out of sight is painted this long after the last change. */
const IDLE = 300;

/** Before there is a core, and for a kind that it does not know. @type {import('../core/types.js').FigureSpec['handles']} */
const NO_HANDLES = { read: false, zoom: false, pin: false, drag: false, setBoth: false };

/**
 * What is to be drawn.
 * @typedef {object} Subject
 * @property {import('../core/types.js').Params} params
 * @property {import('../core/types.js').FigureOptions} [options]
 * @property {import('../motion/motion.js').Recorded} [recorded] a motion that is played is drawn from its record
 */

/** A card out of sight is painted once, so that it is never met empty, and then only when nothing moves. */
const sight = new IntersectionObserver(
  entries => {
    for (const { target, isIntersecting } of entries) {
      if (target instanceof FigureCard) target.seen(isIntersecting);
    }
  },
  { rootMargin: '120px' },
);

const sizes = new ResizeObserver(entries => {
  for (const { target } of entries) {
    const card = target.closest('figure-card');
    if (card instanceof FigureCard) card.resized();
  }
});

/** All of them change in one frame, so that they speak of one instant: the frame in which they last did. */
let lastFrame = -Infinity;

export class FigureCard extends HTMLElement {
  /** What is said of a sentence, of all figures. @type {(sentence: string) => string} */ static abridge = sentence => sentence;
  #visible = false;
  #stale = true;
  #unsaid = true;
  #painted = false;
  #width = 0;
  #height = 0;
  #sentenceTimer = 0;
  #idleTimer = 0;
  #restored = () => this.invalidate();

  /** @type {import('../core/types.js').Core | undefined} */ core;
  /** What to draw, asked for at the moment of drawing; nothing while it is being computed. @type {(() => Subject | undefined) | undefined} */ subject;
  /** What a reader lays over the figure: a window, pinned curves, a probe. @type {(options: import('../core/types.js').FigureOptions) => import('../core/types.js').FigureOptions} */ overlay =
    () => ({});
  /** Values under the probe. */ readout = '';
  /** Why nothing could be drawn. */ refusal = '';
  /** Called with what cannot be answered by a sentence. @type {(error: unknown) => void} */ onFault = () => {};
  /** Where the axes lie on the canvas, in CSS pixels. @type {import('../core/types.js').Plots} */ plots = [];

  /** The core refuses a kind that it does not know. */
  get kind() {
    return /** @type {import('../core/types.js').FigureKind} */ (this.getAttribute('kind') ?? '');
  }

  get #spec() {
    return this.core && figureSpec(this.core, this.kind);
  }
  /** How it is laid out. */
  get form() {
    return this.#spec?.form;
  }
  /** What a reader can do with it. */
  get handles() {
    return this.#spec?.handles ?? NO_HANDLES;
  }

  get visible() {
    return this.#visible;
  }
  /** It shows what belongs to the state. */
  get fresh() {
    return !this.#stale;
  }
  /** And so does its sentence. */
  get spoken() {
    return !this.#stale && !this.#unsaid;
  }

  /** What the figure is drawn with, but for its size, as plain data. */
  get drawn() {
    const asked = this.#asked();
    if (!asked?.recorded) return asked;
    const { params, options, recorded } = asked;
    return { params, options: { ...recorded.record.plain(recorded.shown), ...options } };
  }

  /** @returns {Subject & { options: import('../core/types.js').FigureOptions } | undefined} */
  #asked() {
    const subject = this.subject?.();
    if (!subject) return undefined;
    const options = subject.options ?? {};
    return { ...subject, options: { ...options, ...this.overlay(options), theme: theme() } };
  }

  /** In the core's pixels. */
  get size() {
    return { width: this.#width / magnification(), height: this.#height / magnification() };
  }

  connectedCallback() {
    furnish(this);
    sight.observe(this);
    sizes.observe(this.#part('.ink'));
    // The browser took the canvas's memory and has given it back empty.
    this.#part('canvas').addEventListener('contextrestored', this.#restored);
  }

  disconnectedCallback() {
    sight.unobserve(this);
    sizes.unobserve(this.#part('.ink'));
    this.#part('canvas').removeEventListener('contextrestored', this.#restored);
  }

  /** Draws again with the next frame, if anyone can see it. */
  invalidate() {
    this.#stale = true;
    window.clearTimeout(this.#idleTimer);
    // What is in no view that is shown is drawn when it comes to be.
    if (this.closest('[hidden]')) return;
    if (this.#visible || !this.#painted) requestPaint(this);
    // Its sentence can be read, and the page printed, without seeing it: it follows when things are calm.
    else this.#idleTimer = window.setTimeout(() => requestPaint(this), IDLE);
  }

  /** @param {boolean} visible */
  seen(visible) {
    this.#visible = visible;
    if (visible && this.#stale) requestPaint(this);
    this.dispatchEvent(new Event('sight'));
  }

  resized() {
    if (this.#measure()) this.invalidate();
  }

  /** Whether it has another size than before. */
  #measure() {
    const ink = this.#part('.ink');
    const width = Math.floor(ink.clientWidth),
      height = Math.floor(ink.clientHeight);
    if (width === 0 || (width === this.#width && height === this.#height)) return false;
    this.#width = width;
    this.#height = height;
    return true;
  }

  /** What was never drawn takes its turn: a view that opens is drawn over several frames where one would stall. */
  paint() {
    if (this.#painted) this.draw();
    else requestTurn(this);
  }

  /** One that was never laid out is drawn in the frame after: layout and drawing would be one stall. But the first figure is. */
  takeTurn() {
    const loading = document.documentElement.dataset.state === 'loading';
    if (this.#stale && (loading || this.#width > 0)) this.draw();
  }

  /** Asked before there was a frame in which observers could tell. */
  get near() {
    // What is not laid out yet is not laid out to be asked. Older browsers do not tell, and lay out all.
    if (this.checkVisibility?.() === false) return false;
    const { top, bottom } = this.getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
  }

  /** At once, seen or not. */
  draw() {
    if (!this.core || !this.subject || this.closest('[hidden]')) return;
    if (this.#width === 0) this.#measure();
    if (this.#width === 0) return;
    const canvas = this.#part('canvas');
    if (!(canvas instanceof HTMLCanvasElement)) return;
    try {
      // What it shows may be computed only now, and may be refused.
      const asked = this.#asked();
      if (!asked) return;
      this.#draw(canvas, asked);
    } catch (error) {
      this.#refuse(error);
    }
    this.#stale = false;
    this.#painted = true;
    afterPainting(() => this.dispatchEvent(new Event('painted', { bubbles: true })));
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Subject} asked
   */
  #draw(canvas, { params, options, recorded }) {
    if (!this.core) return;
    const all = { ...options, ...this.size, pixelRatio: window.devicePixelRatio * magnification() };
    const { summary, plots, note, method, readout } = recorded
      ? recorded.record.renderFigure(this.kind, params, all, canvas, recorded.shown)
      : this.core.renderFigure(this.kind, params, all, canvas);
    this.plots = plots.map(magnify);
    this.readout = readout;
    this.refusal = '';
    afterPainting(() => {
      this.toggleAttribute('refused', false);
      this.#say(FigureCard.abridge(summary));
      this.#write('.note', note);
      this.#write('.method', method);
    });
  }

  /** @param {unknown} error */
  #refuse(error) {
    this.refusal = reason(error);
    this.readout = '';
    afterPainting(() => {
      this.toggleAttribute('refused', true);
      this.#say(`${capital(this.refusal)}.`);
    });
    this.onFault(error);
  }

  /** @param {string} text */
  #say(text) {
    window.clearTimeout(this.#sentenceTimer);
    this.#unsaid = true;
    // It is nothing in the frame in which others spoke, and less only after the clock was set back.
    const since = Number(document.timeline.currentTime) - lastFrame;
    if (since > 0 && since < SENTENCE_INTERVAL) {
      this.#sentenceTimer = window.setTimeout(() => this.#speak(text), SENTENCE_INTERVAL - since);
    } else this.#speak(text);
  }

  /** Whoever waited has done so: where nothing moves, the time of the frames may stand still. @param {string} text */
  #speak(text) {
    const sentence = this.#part('.sentence');
    this.#unsaid = false;
    if (sentence.textContent === text) return;
    sentence.textContent = text;
    lastFrame = Number(document.timeline.currentTime);
    this.dispatchEvent(new Event('said', { bubbles: true }));
  }

  /**
   * A line that not every card has, and that the core leaves empty where there is nothing to say.
   * @param {string} selector
   * @param {string} text
   */
  #write(selector, text) {
    const line = this.querySelector(selector);
    if (line && text) setText(line, text);
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  #part(selector) {
    const part = this.querySelector(selector);
    if (!(part instanceof HTMLElement)) throw new Error(`figure-card ${this.id} has no ${selector}`);
    return part;
  }
}

/** @param {ParentNode} within */
export const cardsIn = within => [...within.querySelectorAll('figure-card')].filter(card => card instanceof FigureCard);

/** From the core's pixels to CSS pixels. @param {import('../core/types.js').Plots[number]} plot */
function magnify(plot) {
  const by = magnification();
  return { ...plot, x: plot.x * by, y: plot.y * by, width: plot.width * by, height: plot.height * by };
}

defineElement('figure-card', FigureCard);
