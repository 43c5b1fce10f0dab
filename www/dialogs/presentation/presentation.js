// @ts-check
// Class and talk: one figure fills the screen, arrow keys go through the states that were kept, B blanks it, and the next
// group finds it as the first one did.

import { find } from '../../dom/element.js';
import { nextFrame } from '../../dom/frame.js';
import { showNotice } from '../../dom/notice.js';
import { borrowTheme } from '../../dom/theme.js';
import { FigureCard } from '../../figure/card.js';
import { openFrame, partOf } from './frame.js';
import { fillScreen } from './fullscreen.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {{ state: State, figure: string }} Kept */

/** What has keys of its own. */
const OWN_KEYS = 'input, select, textarea, [role="slider"], [role="application"], canvas[tabindex]';
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

const viewInFront = () => find('.view:not([hidden])', HTMLElement);

/** The figure of that name, the one that has the focus, or the first of those in front. @param {string} [id] */
function figureInFront(id) {
  const named = id ? document.getElementById(id) : document.activeElement?.closest('figure-card'),
    view = viewInFront();
  if (named instanceof FigureCard && view.contains(named)) return named;
  return [...view.querySelectorAll('figure-card')].find(card => card instanceof FigureCard && card.checkVisibility());
}

export class Presentation {
  #shared;
  /** @type {ReturnType<typeof openFrame> | undefined} */ #frame;
  /** @type {Kept[]} */ #kept = [];
  #place = -1;
  /** @type {Kept & { running: boolean, top: number } | undefined} */ #entered;
  /** The next view is to show this figure. @type {string | undefined} */ #wanted;
  giveBack = () => {};
  #giveScreenBack = async () => {};
  /** @param {KeyboardEvent} event */
  #onKey = event => this.#press(event);

  /** @param {import('../../figure/context.js').Shared} shared */
  constructor(shared) {
    this.#shared = shared;
    shared.store.subscribe((state, before) => {
      if (!this.#frame) return;
      this.#frame.show();
      if (state.view !== before.view || state.fig !== before.fig) this.#turn().catch(shared.fault);
    });
  }

  /** Keeps what is shown for this visit. */
  keep() {
    const figure = (this.#frame?.card ?? figureInFront())?.id;
    if (!figure) return;
    this.#kept.push({ state: this.#shared.store.state, figure });
    this.#place = this.#kept.length - 1;
    const words = `Kept as state ${this.#kept.length}`;
    if (this.#frame) this.#frame.say(words);
    else showNotice(words, ['P presents the figure; there the arrow keys go through the kept states.']);
  }

  enter() {
    if (this.#frame) return;
    const card = figureInFront();
    if (!(card instanceof FigureCard)) return;
    this.#entered = {
      state: this.#shared.store.state,
      figure: card.id,
      top: window.scrollY,
      running: partOf(viewInFront(), 'play')?.textContent === 'Pause',
    };
    document.documentElement.dataset.presenting = '';
    this.giveBack = borrowTheme('projector');
    document.addEventListener('keydown', this.#onKey, true);
    this.#open(card);
    this.#giveScreenBack = fillScreen(() => this.leave());
  }

  leave() {
    const frame = this.#frame;
    if (!frame) return;
    this.#frame = undefined;
    document.removeEventListener('keydown', this.#onKey, true);
    frame.close();
    this.giveBack();
    this.#giveScreenBack().then(() => this.#comeBack(frame.card));
  }

  /** The page is where it was, unless it shows something else by now. @param {FigureCard} card */
  #comeBack(card) {
    if (this.#frame) return;
    const { state, top } = this.#entered ?? {},
      now = this.#shared.store.state;
    delete document.documentElement.dataset.presenting;
    if (state?.view === now.view && state.step === now.step && state.chapter === now.chapter) window.scrollTo({ top, behavior: 'instant' });
    else card.scrollIntoView({ block: 'nearest' });
    /** @type {HTMLElement | null} */ (card.querySelector('.menu summary'))?.focus({ preventScroll: true });
  }

  /** @param {FigureCard} card */
  #open(card) {
    this.#frame = openFrame(card, this.#shared, {
      next: () => this.#next(),
      undo: () => this.#undo(),
      keep: () => this.keep(),
      leave: () => this.leave(),
    });
    // Escape, or a browser's own way to close.
    this.#frame.dialog.addEventListener('cancel', event => {
      event.preventDefault();
      this.leave();
    });
  }

  /** Another view came in front. */
  async #turn() {
    const view = viewInFront();
    do await nextFrame();
    while (view.ariaBusy);
    const before = this.#frame;
    if (!before || view !== viewInFront()) return;
    before.close();
    const card = figureInFront(this.#wanted);
    this.#wanted = undefined;
    if (!(card instanceof FigureCard)) return this.leave();
    this.#open(card);
    this.#frame?.say(this.#told);
  }

  get #told() {
    return this.#kept[this.#place] ? `State ${this.#place + 1} of ${this.#kept.length}` : '';
  }

  /** @param {number} by */
  #go(by) {
    const { length } = this.#kept;
    if (length === 0) return this.#frame?.say('K keeps a state');
    this.#place = this.#place < 0 ? (by > 0 ? 0 : length - 1) : Math.min(Math.max(this.#place + by, 0), length - 1);
    this.#show(this.#kept[this.#place]);
    this.#frame?.say(this.#told);
  }

  /** @param {Kept} kept */
  #show({ state, figure }) {
    const { store, fault } = this.#shared,
      turns = state.view !== store.state.view || state.fig !== store.state.fig;
    this.#wanted = figure;
    try {
      store.change(state);
    } catch (error) {
      fault(error);
    }
    // Another figure of the same view.
    if (!turns && this.#frame?.card.id !== figure) this.#turn().catch(fault);
  }

  /** As it was entered, from the start; it can be undone. */
  #next() {
    if (!this.#entered || !this.#frame) return;
    const changed = this.#entered.state !== this.#shared.store.state;
    this.#show(this.#entered);
    this.#place = -1;
    const view = viewInFront(),
      play = partOf(view, 'play');
    partOf(view, 'reset')?.click();
    const { running } = this.#entered;
    if ((play?.textContent === 'Pause') !== running && !(running && calm.matches)) play?.click();
    this.#frame.undo.hidden = !changed;
    this.#frame.say('As at the beginning');
  }

  #undo() {
    find('#undo', HTMLButtonElement).click();
    if (!this.#frame) return;
    this.#frame.undo.hidden = true;
    this.#frame.say('');
    this.#frame.play?.focus();
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    const frame = this.#frame,
      { key, target } = event;
    if (!frame || event.ctrlKey || event.metaKey || event.altKey) return;
    const busy = target instanceof Element && target.closest(OWN_KEYS),
      arrow = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const letter = key.toLowerCase(),
      { dialog } = frame,
      blank = dialog.hasAttribute('blank');
    if (letter === 'b') {
      if (!event.repeat) dialog.toggleAttribute('blank', !blank);
      if (dialog.hasAttribute('blank')) dialog.focus();
      else frame.play?.focus();
    } else if (letter === 'p' || (key === 'Escape' && blank)) this.leave();
    else if (letter === 'k') this.keep();
    else if (arrow && !busy) this.#go(arrow);
    else if (key === ' ' && !busy && !(target instanceof HTMLButtonElement)) frame.play?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
