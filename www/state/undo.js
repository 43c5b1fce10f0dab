// @ts-check
// Undo and redo: what was changed step by step. A slider that is dragged, or a key that is held, is one step.

import { one } from '../dom/element.js';

/** To look at another instant changes nothing. */
const UNRECORDED = 'instant';
/** Changes of the same kind within this time are one. */
const PAUSE = 600;
const MOST = 500;

/** A phone has no room for the buttons in its head; on the sheet they are near the thumb. */
const narrow = window.matchMedia('(max-width: 39.99rem)');

/** @typedef {import('./keys.js').State} State */
/** @typedef {{ before: Partial<State>, after: Partial<State>, at: number, gesture: number }} Step */

/** @param {Step} step @param {Partial<State>} change */
const sameKeys = (step, change) => Object.keys(step.after).sort().join() === Object.keys(change).sort().join();
/** Another view is a step of its own. @param {Partial<State>} change */
const turns = change => 'view' in change || 'fig' in change;

export class History {
  #store;
  /** @type {Step[]} */ #done = [];
  /** @type {Step[]} */ #undone = [];
  /** The pointer that is down, by number; 0 while none is. */
  #gesture = 0;
  #gestures = 0;
  #walking = false;
  onChange = () => {};

  /** @param {import('./store.js').Store} store */
  constructor(store) {
    this.#store = store;
    store.subscribe((state, before) => this.#record(state, before));
  }

  get canUndo() { return this.#done.length > 0; }
  get canRedo() { return this.#undone.length > 0; }

  grab() {
    this.#gestures += 1;
    this.#gesture = this.#gestures;
  }

  release() { this.#gesture = 0; }

  /** What comes next is a step of its own. */
  separate() {
    const last = this.#done.at(-1);
    if (last) Object.assign(last, { at: -Infinity, gesture: -1 });
  }

  undo() {
    const step = this.#done.pop();
    if (!step) return;
    this.#undone.push(step);
    this.#walk(step.before);
  }

  redo() {
    const step = this.#undone.pop();
    if (!step) return;
    this.#done.push(step);
    this.#walk(step.after);
  }

  /** @param {Partial<State>} change */
  #walk(change) {
    this.separate();
    this.#walking = true;
    try {
      this.#store.change(change);
    } finally {
      this.#walking = false;
    }
    this.onChange();
  }

  /** @param {State} state @param {State} before */
  #record(state, before) {
    if (this.#walking) return;
    const keys = /** @type {(keyof State)[]} */ (Object.keys(state)).filter(key => key !== UNRECORDED && !Object.is(state[key], before[key]));
    if (keys.length === 0) return;
    /** @param {State} from @returns {Partial<State>} */
    const pick = from => Object.fromEntries(keys.map(key => [key, from[key]]));
    const change = pick(state), at = performance.now();
    const last = this.#done.at(-1);
    const together = last && (this.#store.amending || !turns(change) && !turns(last.after) && (last.gesture === this.#gesture && this.#gesture > 0
      || sameKeys(last, change) && Math.abs(at - last.at) < PAUSE && this.#gesture === 0 && last.gesture <= 0));
    if (together) {
      last.before = { ...pick(before), ...last.before };
      Object.assign(last.after, change);
      last.at = at;
    } else {
      this.#done.push({ before: pick(before), after: change, at, gesture: this.#gesture });
      if (this.#done.length > MOST) this.#done.shift();
    }
    this.#undone = [];
    this.onChange();
  }
}

/** Typed text that no one has taken over yet keeps the browser's own undo. */
function unsavedText() {
  /** @type {Element | null} */
  let typing = null;
  document.addEventListener('input', ({ target }) => {
    typing = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text') ? target : typing;
  });
  for (const end of ['change', 'focusout']) document.addEventListener(end, () => { typing = null; });
  return () => typing !== null && typing === document.activeElement;
}

/** @param {import('./store.js').Store} store */
export function connectUndo(store) {
  const history = new History(store);
  const undo = one('#undo', HTMLButtonElement), redo = one('#redo', HTMLButtonElement);
  // Not disabled: the one that is pressed to the end keeps the focus.
  history.onChange = () => {
    undo.setAttribute('aria-disabled', String(!history.canUndo));
    redo.setAttribute('aria-disabled', String(!history.canRedo));
  };
  const home = one('.tools', HTMLElement), sheet = one('#sheet-tools', HTMLElement);
  const place = () => { if (narrow.matches) sheet.append(undo, redo); else home.prepend(undo, redo); };
  narrow.addEventListener('change', place);
  place();
  undo.addEventListener('click', () => history.undo());
  redo.addEventListener('click', () => history.redo());

  document.addEventListener('pointerdown', () => history.grab(), true);
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => history.release(), true);
  // An entry is taken over as the next thing is touched: it is no part of that.
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'text') history.separate();
  });

  const typing = unsavedText();
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing()) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey, forth = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!back && !forth) return;
    event.preventDefault();
    if (back) history.undo();
    else history.redo();
  });
}
