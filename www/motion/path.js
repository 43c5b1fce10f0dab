// @ts-check
// The path of the motion: what was, up to the play head, and what will be if no knob is turned. It lives in
// fixed arrays, so that an hour of motion takes no more memory than a minute.

const CAPACITY = 16384;

export class Path {
  #t = new Float64Array(CAPACITY);
  #re1 = new Float64Array(CAPACITY);
  #im1 = new Float64Array(CAPACITY);
  #re2 = new Float64Array(CAPACITY);
  #im2 = new Float64Array(CAPACITY);
  #from = 0;
  #to = 0;

  get #columns() { return [this.#t, this.#re1, this.#im1, this.#re2, this.#im2]; }

  get begin() { return this.#to > this.#from ? this.#t[this.#from] : 0; }
  get end() { return this.#to > this.#from ? this.#t[this.#to - 1] : 0; }

  clear() {
    this.#from = this.#to = 0;
  }

  /** Forgets everything at and after a time. @param {number} time */
  cutAfter(time) {
    while (this.#to > this.#from && this.#t[this.#to - 1] >= time) this.#to -= 1;
  }

  /**
   * Goes on with the first points of a trajectory.
   * @param {import('../core/types.js').Trajectory} ahead
   * @param {number} count
   */
  append(ahead, count) {
    const room = Math.min(count, CAPACITY);
    if (this.#to + room > CAPACITY) {
      // The oldest part goes first if knobs were turned so often that the window holds too many points.
      const from = Math.max(this.#from, this.#to + room - CAPACITY);
      for (const column of this.#columns) column.copyWithin(0, from, this.#to);
      this.#to -= from;
      this.#from = 0;
    }
    const added = [ahead.t, ahead.re1, ahead.im1, ahead.re2, ahead.im2];
    this.#columns.forEach((column, index) => column.set(added[index].subarray(0, room), this.#to));
    this.#to += room;
  }

  /** Views of the arrays, valid until the path changes. @returns {import('../core/types.js').Trajectory} */
  view() {
    const [t, re1, im1, re2, im2] = this.#columns.map(column => column.subarray(this.#from, this.#to));
    return { t, re1, im1, re2, im2 };
  }
}
