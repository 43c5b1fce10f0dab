// @ts-check
// The reader's own settings while the guide borrows the controls: kept for this tab, over a reload too.

const KEY = 'odd-sympathy:own-settings';

/** @typedef {import('./keys.js').State} State */

export class ReaderSettings {
  #fields;
  /** @type {State | undefined} */ #state;
  #read = false;

  /** @param {readonly import('./field.js').Field[]} fields */
  constructor(fields) {
    this.#fields = fields;
  }

  /** Read when it is first wanted: a browser takes its time for the first look into its storage. */
  get state() {
    if (this.#read) return this.#state;
    this.#read = true;
    // Storage may be forbidden; then they last as long as the page.
    try {
      const kept = new URLSearchParams(window.sessionStorage.getItem(KEY) ?? '');
      if (kept.size > 0) {
        this.#state = /** @type {State} */ (
          Object.fromEntries(
            this.#fields.map(field => [field.key, field.read(kept.get(field.key) ?? field.write(field.default), field.default).value]),
          )
        );
      }
    } catch {
      /* none are known */
    }
    return this.#state;
  }

  /** @param {State} state of another view, as the guide is opened from there */
  keep(state) {
    [this.#state, this.#read] = [state, true];
    this.#write(new URLSearchParams(this.#fields.map(field => [field.key, field.write(state[field.key])])));
  }

  /** The guide's are the reader's from now on. */
  forget() {
    [this.#state, this.#read] = [undefined, true];
    this.#write(new URLSearchParams());
  }

  /** @param {URLSearchParams} kept */
  #write(kept) {
    try {
      window.sessionStorage.setItem(KEY, String(kept));
    } catch {
      /* see above */
    }
  }
}
