// @ts-check
// One chapter in the page: its text, the control that answers its question, its figures. All of it follows one state, the
// chapter's own, so that what is scrolled past stays as it was left.

import { find } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { paramsOf, startOf } from '../../state/params.js';
import { asPrepared, SHOWN } from './chapters.js';
import { GuideControl } from './control.js';
import { DragNumber } from './drag-number.js';
import { PredictChoice } from './prediction.js';

/** Motions have a start, other figures do not. */
const MOTIONS = ['moments', 'relativePhase'];

/** @typedef {import('../../state/keys.js').State} State */

/** What the template holds, in this document. @param {string} selector @param {ParentNode} section */
const copyOf = (selector, section) => document.importNode(find(selector, HTMLTemplateElement, section).content, true);

export class Chapter {
  #core;
  #place;
  #state;
  #answer;
  #choice;
  #outcome;
  /** @type {Element[]} */ #covered = [];
  /** @type {DragNumber[]} */ #numbers = [];
  /** @type {FigureCard[]} */ #cards = [];
  /** What comes of it may be seen. */ #told = false;

  /** A hand is on something in it, wherever the page is scrolled to. */
  onTouch = () => {};
  /** @type {(change: Partial<State>) => void} */ onTurn = () => {};
  onShow = () => {};
  onTake = () => {};
  onGuess = () => {};

  /**
   * @param {Pick<import('../../figure/context.js').Context, 'core' | 'specs' | 'section' | 'fault'>} context
   * @param {number} place
   * @param {() => State} state its own
   */
  constructor({ core, specs, section, fault }, place, state) {
    const { id, control, range } = SHOWN[place];
    this.#core = core;
    this.#place = place;
    this.#state = state;
    const article = (this.article = find(`#${id}`, HTMLElement, section));
    this.title = find('h3', HTMLElement, article);
    this.#answer = find('.answer p', HTMLElement, article);
    find('.answer', HTMLElement, article).before(copyOf('#guide-trial', section));
    article.append(copyOf('#guide-end', section));
    this.control = find('guide-control', GuideControl, article);
    this.control.configure(specs, control, `guide-slider-${place + 1}`, range);
    this.control.onTurn = change => this.#turn(change);
    this.showMe = find('button[name="show"]', HTMLButtonElement, article);
    this.showMe.addEventListener('click', () => {
      this.onTouch();
      this.onShow();
    });
    find('button[name="take"]', HTMLButtonElement, article).addEventListener('click', () => {
      this.onTouch();
      this.onTake();
    });
    for (const number of article.querySelectorAll('drag-number')) {
      if (!(number instanceof DragNumber)) continue;
      number.connect(
        specs,
        () => state()[number.key],
        change => this.#turn(change),
      );
      this.#numbers.push(number);
    }
    this.#drawFigures(core, fault);

    const choice = article.querySelector('predict-choice'),
      outcome = article.querySelector('.outcome'),
      cover = article.querySelector('.cover');
    this.#choice = choice instanceof PredictChoice ? choice : undefined;
    this.#outcome = outcome instanceof HTMLElement ? outcome : undefined;
    this.#choice?.connect(this.title.textContent ?? '');
    if (this.#choice)
      this.#choice.onGuess = () => {
        this.onTouch();
        this.onGuess();
      };
    // What it tells is near enough to be read while it is still a question.
    if (cover) this.#covered = [...article.children].filter(part => part !== this.title && part !== cover);
    cover?.querySelector('button')?.addEventListener('click', () => {
      this.onTouch();
      this.onGuess();
    });
    if (cover) this.#cover(true);
    // What was predicted before is known.
    this.#told = true;
    this.reveal();
  }

  /** What it shows would tell what is to be predicted. */
  get covered() {
    return this.article.hasAttribute('covered');
  }
  /** Nothing moves yet. */
  get waits() {
    return this.covered || (this.#choice !== undefined && !this.#choice.made);
  }
  get clocks() {
    return this.covered ? {} : (SHOWN[this.#place].clocks ?? {});
  }

  uncover() {
    if (this.covered) this.#cover(false);
  }

  /** @param {boolean} covered */
  #cover(covered) {
    this.article.toggleAttribute('covered', covered);
    for (const part of this.#covered) part.toggleAttribute('hidden', covered);
  }

  /** @param {Partial<State>} change */
  #turn(change) {
    this.onTouch();
    this.onTurn(change);
  }

  /** @param {import('../../core/types.js').Core} core @param {(error: unknown) => void} fault */
  #drawFigures(core, fault) {
    SHOWN[this.#place].figures.forEach(({ kind, title, options }, index) => {
      const card = new FigureCard();
      card.id = `figure-guide-${this.#place + 1}-${index + 1}`;
      card.setAttribute('kind', kind);
      card.setAttribute('heading', title);
      card.core = core;
      card.onFault = fault;
      card.subject = () => {
        const state = this.#state();
        return { params: paramsOf(state), options: { ...options?.(state), ...(MOTIONS.includes(kind) ? startOf(state) : {}) } };
      };
      // A finger that scrolls the page means no figure.
      card.addEventListener(
        'pointerdown',
        ({ pointerType }) => {
          if (pointerType !== 'touch') this.onTouch();
        },
        true,
      );
      card.addEventListener('click', () => this.onTouch(), true);
      find('.cards', HTMLElement, this.article).append(card);
      this.#cards.push(card);
    });
  }

  /** What came is told after it was seen, and the figures that tell it are not there before. @param {boolean} [came] */
  reveal(came = false) {
    const waits = this.#choice !== undefined && !this.#choice.made;
    this.#told = !waits && (this.#told || came);
    for (const card of this.#cards) card.hidden = !this.#told;
    if (this.#outcome && (came || waits)) this.#outcome.hidden = waits;
  }

  /** @param {boolean} current */
  read(current) {
    this.article.toggleAttribute('current', current);
  }

  /** Shows its state. @returns {HTMLElement | undefined} the answer, if it has just been found */
  follow() {
    const state = this.#state(),
      { article } = this,
      answer = this.#answer;
    this.control.show(state);
    for (const number of this.#numbers) number.show();
    for (const card of this.#cards) card.invalidate();
    const answered = asPrepared(this.#place, state) && SHOWN[this.#place].answered(state, this.#core),
      found = answered && answer.hidden;
    answer.hidden = !answered;
    article.toggleAttribute('answered', answered);
    return found ? answer : undefined;
  }
}
