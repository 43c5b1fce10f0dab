// @ts-check
// Which chapter is read: the one at the middle of what is seen of the text. A chapter that is asked for is scrolled to, and
// those on the way are not read.

import { embedded } from '../../dom/embed-link.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** A scroll has ended when nothing has moved for so many milliseconds. */
const QUIET = 250;
/** Figures that are drawn meanwhile may make the text above longer. */
const SETTLING = 1500;
/** Pixels; farther from where it was scrolled to, the page was scrolled by someone else. */
const NEAR = 2;
/** Keys that scroll. */
const SCROLLING = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', ' '];

export class Reading {
  #articles;
  #stage;
  /** The chapter that is scrolled to. @type {number | undefined} */ #held;
  #least = 0;
  #timer = 0;
  #asked = 0;
  #smooth = false;
  /** What grows above it does not move it. */ #settling = false;
  /** Where it was scrolled to. */ #top = 0;

  /** @type {(place: number) => void} */ onRead = () => {};

  /**
   * @param {readonly HTMLElement[]} articles
   * @param {HTMLElement} stage beside the text, or over it
   */
  constructor(articles, stage) {
    this.#articles = articles;
    this.#stage = stage;
    // What is scrolled to is not under it.
    new ResizeObserver(() => document.documentElement.style.setProperty('--story-stage', `${stage.offsetHeight}px`)).observe(stage);
    // In the frame of an article one chapter is shown at a time: the frame is as high as its content and scrolls nothing.
    if (embedded) return;
    window.addEventListener(
      'scroll',
      () => {
        if (this.#held !== undefined && (this.#smooth || Math.abs(window.scrollY - this.#top) < NEAR)) return this.#hold(this.#held, 0);
        this.#release();
        this.#asked ||= requestAnimationFrame(() => this.#look());
      },
      { passive: true },
    );
    for (const own of ['wheel', 'touchmove']) window.addEventListener(own, () => this.#release(), { passive: true });
    window.addEventListener('keydown', ({ key }) => {
      if (SCROLLING.includes(key)) this.#release();
    });
    new ResizeObserver(() => {
      if (this.#held !== undefined && this.#settling) this.#scroll(this.#held, false);
    }).observe(articles[0].parentElement ?? articles[0]);
  }

  /** @param {number} place @param {boolean} [smooth] */
  go(place, smooth = false) {
    if (embedded) return;
    this.#settling = !smooth;
    this.#hold(place, smooth ? 0 : SETTLING);
    this.#scroll(place, smooth && !calm.matches);
  }

  /** Something in it is brought into sight. @param {number} place @param {HTMLElement} part */
  show(place, part) {
    this.#hold(place, 0);
    this.#settling = false;
    this.#smooth = !calm.matches;
    part.scrollIntoView({ block: 'nearest', behavior: this.#smooth ? 'smooth' : 'instant' });
    this.#top = window.scrollY;
  }

  /** @param {number} place @param {boolean} smooth */
  #scroll(place, smooth) {
    this.#smooth = smooth;
    const behavior = smooth ? 'smooth' : 'instant';
    if (place === 0) window.scrollTo({ top: 0, behavior });
    else this.#articles[place].scrollIntoView({ block: 'start', behavior });
    this.#top = window.scrollY;
  }

  /** @param {number} place @param {number} least */
  #hold(place, least) {
    this.#held = place;
    this.#least = Math.max(this.#least, performance.now() + least);
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#settle(place), Math.max(QUIET, this.#least - performance.now()));
  }

  /** It has come to rest, unless someone has scrolled away meanwhile. @param {number} place */
  #settle(place) {
    this.#release();
    const { top, bottom } = this.#articles[place].getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) this.#look();
  }

  #release() {
    window.clearTimeout(this.#timer);
    this.#held = undefined;
    this.#least = 0;
  }

  #look() {
    this.#asked = 0;
    const text = this.#articles[0].getBoundingClientRect(),
      stage = this.#stage.getBoundingClientRect();
    if (text.width === 0 || 'presenting' in document.documentElement.dataset) return;
    const covers = stage.left < text.right && stage.right > text.left;
    const top = covers ? Math.max(stage.bottom, 0) : 0,
      middle = (top + window.innerHeight) / 2;
    const begun = this.#articles.filter(article => article.getBoundingClientRect().top <= middle).length;
    this.onRead(Math.max(begun - 1, 0));
  }
}
