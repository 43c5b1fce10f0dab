// @ts-check
// Which of the figures of an article are live: those near the window, and of the others as many as an article can bear.

/**
 * A figure of the article.
 * @typedef {HTMLElement & { live: boolean, wake: () => void, rest: () => void }} Figure
 */

/** A figure is near within so many heights of the window. */
const NEAR = '50%';
/** So many figures stay live farther away, those that were seen last: each takes some 25 MB, and comes back as it was left. */
const MOST = 0;

export class Turns {
  /** @type {Set<Figure>} */ #near = new Set();
  /** Live and out of sight, the longest unseen first. @type {Set<Figure>} */ #far = new Set();
  #observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) this.#move(/** @type {Figure} */ (target), isIntersecting);
      this.#thin();
    },
    { rootMargin: `${NEAR} 0px` },
  );

  /** @param {Figure} figure */
  join(figure) {
    this.#observer.observe(figure);
  }

  /** @param {Figure} figure */
  leave(figure) {
    this.#observer.unobserve(figure);
    this.#near.delete(figure);
    this.#far.delete(figure);
  }

  /** @param {Figure} figure */
  isNear(figure) {
    return this.#near.has(figure);
  }

  /** It has given way to its picture. @param {Figure} figure */
  hasLeft(figure) {
    this.#far.delete(figure);
  }

  /** @param {Figure} figure @param {boolean} near */
  #move(figure, near) {
    if (near) {
      this.#far.delete(figure);
      this.#near.add(figure);
      figure.wake();
    } else {
      this.#near.delete(figure);
      if (figure.live) this.#far.add(figure);
    }
  }

  #thin() {
    const spare = [...this.#far].slice(0, Math.max(0, this.#far.size - MOST));
    for (const figure of spare) figure.rest();
  }
}
