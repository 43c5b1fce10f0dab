// @ts-check
// Keeps the address bar and the state in step.

import { formatLink, parseLink } from './link.js';

/** Safari refuses more than 100 history calls in 30 seconds. */
const WRITE_INTERVAL = 500;

/** The fragment, unless it is a jump within the page. */
function fragment() {
  const hash = window.location.hash;
  return hash.length > 1 && document.getElementById(hash.slice(1)) ? '' : hash;
}

export class Address {
  #fields;
  #lastWrite = -Infinity;
  #timer = 0;
  /** The instant that the link asked for; it stays in the address until something is changed. */
  #time = 0;

  /** @param {readonly import('./state.js').Field[]} fields */
  constructor(fields) {
    this.#fields = fields;
  }

  /** @param {import('./state.js').State} fallback */
  read(fallback) {
    const link = parseLink(fragment(), this.#fields, fallback);
    this.#time = link.time;
    return link;
  }

  /**
   * @param {import('./state.js').Store} store
   * @param {(remarks: string[]) => void} report
   * @param {(time: number) => void} seek
   */
  connect(store, report, seek) {
    store.subscribe(() => this.#schedule(store));
    window.addEventListener('hashchange', () => {
      window.clearTimeout(this.#timer);
      this.#timer = 0;
      const { state, time, remarks } = this.read(store.state);
      try {
        store.change(state);
        if (time > 0) seek(time);
        this.#time = time;
      } catch (error) {
        remarks.push(`The link was refused: ${error instanceof Error ? error.message : error}.`);
      }
      report(remarks);
      this.write(store);
    });
    // A tab that is closed or reloaded within the interval must not lose its last change.
    window.addEventListener('pagehide', () => this.write(store));
    this.write(store);
  }

  /** @param {import('./state.js').Store} store */
  write(store) {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    const link = formatLink(store.state, this.#fields, this.#time);
    if (link === window.location.hash) return;
    this.#lastWrite = performance.now();
    window.history.replaceState(window.history.state, '', link);
  }

  /**
   * The whole address of the present state.
   * @param {import('./state.js').Store} store
   * @param {number} time
   */
  link(store, time) {
    return new URL(formatLink(store.state, this.#fields, time), window.location.href).href;
  }

  /** @param {import('./state.js').Store} store */
  #schedule(store) {
    this.#time = 0;
    if (this.#timer) return;
    const wait = Math.max(0, this.#lastWrite + WRITE_INTERVAL - performance.now());
    this.#timer = window.setTimeout(() => this.write(store), wait);
  }
}
