// @ts-check
// Undo and redo: what was changed step by step. A slider that is dragged, or a key that is held, is one step.

import { find } from '../dom/element.js';

/** To look at another instant changes nothing. */
const UNRECORDED = 'instant';
/** Changes of the same kind within this time are one. */
const PAUSE = 600;
const MOST = 500;

/** A phone has no room for the buttons in its head; on the sheet they are near the thumb. */
const narrow = window.matchMedia('(max-width: 39.99rem)');

/** @typedef {import('./keys.js').State} State */
/** @typedef {{ keys: readonly (keyof State)[], before: State, after: State, at: number, gesture: number }} Step */

/** Another view is a step of its own. @param {Step['keys']} keys */
const turns = keys => keys.includes('view') || keys.includes('fig');

export class History {
  #store;
  /** @type {Step[]} */ #done = [];
  /** @type {Step[]} */ #undone = [];
  /** The pointer that is down, by number; 0 while none is. */
  #gesture = 0;
  #gestures = 0;
  #walking = false;
  /** A key is held down: what it does is one step, however slowly it is drawn. */ held = false;
  /** Since the last step a reader has scrolled elsewhere. */ #passed = false;
  onChange = () => {};

  /** @param {import('./store.js').Store} store */
  constructor(store) {
    this.#store = store;
    store.subscribe((state, before) => this.#record(state, before));
  }

  get canUndo() {
    return this.#done.length > 0;
  }
  get canRedo() {
    return this.#undone.length > 0;
  }

  grab() {
    // What follows a touch is no part of what was done before it, however soon.
    this.separate();
    this.#gestures += 1;
    this.#gesture = this.#gestures;
  }

  release() {
    this.#gesture = 0;
  }

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

  /** All goes back: what a reader has scrolled to meanwhile was no step. @param {State} state */
  #walk(state) {
    this.separate();
    this.#walking = true;
    try {
      this.#store.change({ ...state, [UNRECORDED]: this.#store.state[UNRECORDED] });
    } finally {
      this.#walking = false;
    }
    this.onChange();
  }

  /** @param {State} state @param {State} before */
  #record(state, before) {
    if (this.#walking) return;
    if (this.#store.passing) {
      this.#passed = true;
      return;
    }
    const keys = /** @type {(keyof State)[]} */ (Object.keys(state)).filter(
      key => key !== UNRECORDED && !Object.is(state[key], before[key]),
    );
    if (keys.length === 0) return;
    const last = this.#done.at(-1),
      at = performance.now();
    const together =
      last &&
      !this.#passed &&
      (this.#store.amending ||
        (!turns(keys) &&
          !turns(last.keys) &&
          ((last.gesture === this.#gesture && this.#gesture > 0) ||
            (last.keys.join() === keys.join() &&
              (this.held || Math.abs(at - last.at) < PAUSE) &&
              this.#gesture === 0 &&
              last.gesture <= 0))));
    if (together)
      Object.assign(last, { keys: Object.keys(state).filter(key => [...last.keys, ...keys].some(it => it === key)), after: state, at });
    else {
      this.#done.push({ keys, before, after: state, at, gesture: this.#gesture });
      if (this.#done.length > MOST) this.#done.shift();
    }
    this.#passed = false;
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
  for (const end of ['change', 'focusout'])
    document.addEventListener(end, () => {
      typing = null;
    });
  return () => typing !== null && typing === document.activeElement;
}

/** @param {import('./store.js').Store} store */
export function connectUndo(store) {
  const history = new History(store);
  const undo = find('#undo', HTMLButtonElement),
    redo = find('#redo', HTMLButtonElement);
  // Not disabled: the one that is pressed to the end keeps the focus.
  history.onChange = () => {
    undo.setAttribute('aria-disabled', String(!history.canUndo));
    redo.setAttribute('aria-disabled', String(!history.canRedo));
  };
  const home = find('.tools', HTMLElement),
    sheet = find('#sheet-tools', HTMLElement);
  const place = () => {
    if (narrow.matches) sheet.append(undo, redo);
    else home.prepend(undo, redo);
  };
  narrow.addEventListener('change', place);
  place();
  undo.addEventListener('click', () => history.undo());
  redo.addEventListener('click', () => history.redo());

  document.addEventListener('pointerdown', () => history.grab(), true);
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => history.release(), true);
  for (const type of /** @type {const} */ (['keydown', 'keyup']))
    document.addEventListener(type, ({ repeat }) => (history.held = repeat), true);
  // An entry is taken over as the next thing is touched: it is no part of that.
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'text') history.separate();
  });

  const typing = unsavedText();
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing()) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey,
      forth = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!back && !forth) return;
    event.preventDefault();
    if (back) history.undo();
    else history.redo();
  });
}
