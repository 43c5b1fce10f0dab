// @ts-check
// The kicks of a single run as clicks on two sides: each as large as the kick, to the side to which it goes. Identical
// noise is one click in the middle, opposite noise is gone where both sides are one.

/** Of full scale; much softer than the tones. */
export const CLICK = 0.025;
/** A click lasts as long, with a pitch that tells it from the tones. */
const SECONDS = 0.006;
const HERTZ = 900;
/** Kicks of so many deviations are as loud as it gets. */
const LARGE = 2.5;
/** How many kicks an estimate of their size is made from. */
const MEMORY = 50;

/** A click of size 1: it begins and ends at 0. @param {number} rate */
export function clickShape(rate) {
  const size = Math.ceil(SECONDS * rate);
  return Float32Array.from(
    { length: size },
    (_, k) => Math.sin((Math.PI * k) / (size - 1)) ** 2 * Math.sin((2 * Math.PI * HERTZ * k) / rate),
  );
}

/** @typedef {{ t: ArrayLike<number>, re1: ArrayLike<number>, re2: ArrayLike<number> }} Kicks */

/** Which clicks are due, and how large each is on its two sides. */
export class Clicks {
  #square = 0;
  #count = 0;

  /**
   * @param {Kicks} kicks
   * @param {number} from
   * @param {number} to
   * @returns {{ share: number, left: number, right: number }[]} `share` of the time between, sizes from −1 to 1
   */
  between({ t, re1, re2 }, from, to) {
    const due = [];
    for (let k = 0; k < t.length; k += 1) {
      if (t[k] <= from || t[k] > to) continue;
      this.#count = Math.min(this.#count + 1, MEMORY);
      this.#square += ((re1[k] ** 2 + re2[k] ** 2) / 2 - this.#square) / this.#count;
      const scale = LARGE * Math.sqrt(this.#square);
      /** @param {number} kick */
      const size = kick => (scale > 0 ? Math.min(Math.max(kick / scale, -1), 1) : 0);
      due.push({ share: (t[k] - from) / (to - from), left: size(re1[k]), right: size(re2[k]) });
    }
    return due;
  }
}
