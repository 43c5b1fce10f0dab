// @ts-check
// Keeps the address bar and the state in step.

import { embedded, splitEmbed } from '../dom/embed-link.js';
import { reason } from '../text/reason.js';
import { formatLink, parseLink } from './link.js';

/** Safari refuses more than 100 history calls in 30 seconds. */
const WRITE_INTERVAL = 500;
/** While a slider is dragged the address may lag so long. */
const LONGEST_WAIT = 2000;

/** The fragment, unless it is a jump within the page. */
export function fragment() {
  const hash = window.location.hash;
  if (hash.length > 1 && document.getElementById(hash.slice(1))) return '';
  return embedded ? splitEmbed(hash).rest : hash;
}

/** What an embedding holds besides, to be written back as it was given. */
function besides() {
  if (!embedded) return '';
  const { embed } = splitEmbed(window.location.hash);
  return Object.entries(embed)
    .map(([key, value]) => `&${key}=${encodeURIComponent(value)}`)
    .join('');
}

/**
 * Refused for some files on a disk, and to who calls too often; then the page goes on without.
 * @param {'pushState' | 'replaceState'} how
 * @param {string} link
 * @param {unknown} [state]
 */
function writeHistory(how, link, state = null) {
  try {
    window.history[how](state, '', link);
  } catch {
    /* only the address stays behind */
  }
}

/**
 * What a reader would call another page.
 * @param {import('./keys.js').State} state
 * @param {import('./keys.js').State} before
 */
const isAnotherPage = (state, before) =>
  state.view !== before.view || state.fig !== before.fig || state.step !== before.step || state.chapter !== before.chapter;

export class Address {
  #grammar;
  #lastWrite = -Infinity;
  #timer = 0;
  /** What the address bar held when it was last read or written. */
  #known = '';
  /** It held something else since: a link that the page is still to be told of, or what somebody put there without a word. */
  #doubtful = false;
  /** The address has already changed, the state follows. */
  #following = false;
  /** Nothing in the address could be read: it is left as it was, for who wants to mend it, until something is changed. */
  #unread = false;
  /** The instant that the link asked for; it stays in the address until something is changed. */
  #time = 0;

  /** @param {import('./link.js').Grammar} grammar */
  constructor(grammar) {
    this.#grammar = grammar;
  }

  /** @param {import('./keys.js').State} fallback */
  read(fallback) {
    this.#settle();
    const link = parseLink(fragment(), this.#grammar, fallback);
    this.#time = link.time;
    this.#unread = !link.understood;
    return link;
  }

  /**
   * @param {import('./store.js').Store} store
   * @param {(remarks: string[]) => void} report
   * @param {(time: number) => void} seek
   */
  connect(store, report, seek) {
    store.subscribe((state, before) => {
      if (this.#following) return;
      this.#unread = false;
      if (isAnotherPage(state, before) && !store.passing) this.#turn(state, before);
      else this.#schedule(store);
    });
    window.addEventListener('hashchange', () => {
      const { state, time, remarks } = this.read(store.state);
      this.#following = true;
      try {
        store.change(state);
        if (time > 0) seek(time);
        this.#time = time;
      } catch (error) {
        remarks.push(`The link was refused: ${reason(error)}.`);
        this.#unread = true;
      } finally {
        this.#following = false;
      }
      report(remarks);
      this.write(store);
    });
    // A tab that is closed or reloaded within the interval must not lose its last change.
    window.addEventListener('pagehide', () => {
      if (!this.#overtaken) this.write(store);
    });
  }

  /**
   * What was opened is in the address from now on.
   * @param {import('./store.js').Store} store
   * @param {boolean} bare whether the page has the layout of an address without a link, which it keeps when it is reloaded
   */
  begin(store, bare) {
    if (!this.#overtaken) this.write(store, bare ? { bare } : undefined);
  }

  /** @param {import('./store.js').Store} store @param {unknown} [entry] what its entry of the history holds from now on */
  write(store, entry) {
    if (this.#unread) return;
    this.#replace(formatLink(store.state, this.#grammar, this.#time), entry);
  }

  /**
   * The whole address of a state.
   * @param {import('./keys.js').State} state
   * @param {number} [time]
   */
  link(state, time = 0) {
    return new URL(formatLink(state, this.#grammar, time), window.location.href).href;
  }

  /**
   * The fragment that opens an embedding as its reader has left it.
   * @param {import('./keys.js').State} state
   * @param {number} time of the motion
   */
  left(state, time) {
    return formatLink(state, this.#grammar, time) + besides();
  }

  /**
   * The address to be told to others: of a file, without where it lies on this disk.
   * @param {import('./keys.js').State} state
   */
  citation(state) {
    const link = this.link(state);
    return window.location.protocol === 'file:' ? link.replace(/^[^#]*\//, '') : link;
  }

  /** @param {string} link @param {unknown} [entry] */
  #replace(link, entry = window.history.state) {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    link += besides();
    if (link === window.location.hash) return this.#settle();
    this.#lastWrite = performance.now();
    writeHistory('replaceState', link, entry);
    this.#settle();
  }

  /**
   * A history entry: going back finds the page as it was left.
   * @param {import('./keys.js').State} state
   * @param {import('./keys.js').State} before
   */
  #turn(state, before) {
    // A figure leaves no steps in the history of the article around it.
    if (embedded) {
      this.#time = 0;
      return this.#replace(formatLink(state, this.#grammar));
    }
    if (!this.#overtaken) this.#replace(formatLink(before, this.#grammar, this.#time));
    this.#time = 0;
    writeHistory('pushState', formatLink(state, this.#grammar));
    this.#settle();
  }

  /** At once, then when things are calm: to write takes a browser as long as to draw. @param {import('./store.js').Store} store */
  #schedule(store) {
    this.#time = 0;
    const since = performance.now() - this.#lastWrite;
    // Not longer either, where the clock was set back.
    if (this.#doubtful && this.#timer) return;
    const calm = since >= WRITE_INTERVAL && !this.#timer;
    const wait = this.#doubtful ? WRITE_INTERVAL : calm ? 0 : Math.min(WRITE_INTERVAL, Math.max(0, LONGEST_WAIT - since));
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#writeLate(store), wait);
  }

  /** A link that was followed is in the address before the page is told of it, and must not be written over. */
  get #overtaken() {
    return this.#doubtful || window.location.hash !== this.#known;
  }

  #settle() {
    this.#known = window.location.hash;
    this.#doubtful = false;
  }

  /** @param {import('./store.js').Store} store */
  #writeLate(store) {
    if (window.location.hash === this.#known) return this.write(store);
    // What the page is not told of by the next time is no link to follow.
    this.#known = window.location.hash;
    this.#doubtful = true;
    this.#timer = window.setTimeout(() => this.#writeLate(store), WRITE_INTERVAL);
  }
}
