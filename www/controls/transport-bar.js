// @ts-check
// <transport-bar>: what every player is played by. A bar has the parts that stand in its markup, each found by its name; what
// else stands there is its view's. One without any has Play and the slider of the time.

import { defineElement } from '../dom/document-read.js';
import { find, setText } from '../dom/element.js';
import { fillSlider } from '../dom/slider.js';
import { showInstant, showNumber } from '../text/numbers.js';

/**
 * What a bar plays, and which of it a part asks for.
 * @typedef {object} Player
 * @property {string} phase `running` while it plays, `still` where nothing moves, `beyond` where it can go no further back
 * @property {boolean} over there is no more to be seen: it is played anew
 * @property {number} time
 * @property {(direction?: number) => void} play −1 plays it backwards
 * @property {() => void} pause
 * @property {() => void} onPhase called when it starts, stops or turns round; the bar's from now on
 * @property {number} [direction] in which it plays; `backwards`
 * @property {(direction?: number) => void} [stepOnce] `step`, `step-back`
 * @property {number} [speed] a multiple of its usual pace; `speed`
 * @property {(time: number) => void} [scrub] leads it to an instant, where it stays; the slider
 * @property {{ begin: number, end: number }} [window] the stretch of time that the slider shows
 * @property {{ arrow: number, page: number }} [keys] by how much time they lead it; the slider
 */
/** @typedef {{ press: (bar: TransportBar, player: Player) => void, rests: (player: Player) => boolean }} Part */

/** The parts of a bar that was given none; the numbers are the player's once it is connected. */
const PARTS = `<span class="run"><button type="button" name="play" disabled>Play</button></span>
<span class="when">
  <span class="end" aria-hidden="true">0</span>
  <input type="range" min="0" max="40" step="0.1" value="0" disabled autocomplete="off" aria-label="Time">
  <span class="end" aria-hidden="true">40</span>
  <span class="time">t = 0.0</span>
</span>`;

/** With Shift a key leads by this share. */
const FINER = 0.2;

/** @param {Player} player */
const backwards = ({ phase, direction }) => phase === 'running' && direction === -1;
/** @param {Player} player */
const cannotGoBack = ({ phase }) => phase === 'still' || phase === 'beyond';

/** The buttons by name: what each does, and when it can do nothing. @type {ReadonlyMap<string, Part>} */
const BUTTONS = new Map([
  ['play', { press: bar => bar.toggle(), rests: ({ phase }) => phase === 'still' }],
  ['step', { press: (_, player) => player.stepOnce?.(), rests: ({ phase, over }) => phase === 'still' || over }],
  ['step-back', { press: (_, player) => player.stepOnce?.(-1), rests: cannotGoBack }],
  ['backwards', { press: (_, player) => (backwards(player) ? player.pause() : player.play(-1)), rests: cannotGoBack }],
  ['reset', { press: bar => bar.onRestart(), rests: () => false }],
]);

export class TransportBar extends HTMLElement {
  /** @type {Player | undefined} */ #player;
  /** @type {Map<string, HTMLButtonElement>} */ #buttons = new Map();
  /** @type {HTMLInputElement | null} */ #slider = null;
  /** @type {Element | null} */ #time = null;
  /** @type {Element[]} */ #ends = [];

  /** Back to the start, where the player does not go there by itself. */
  onRestart = () => {};
  /** The reader has chosen this instant. @type {(time: number) => void} */
  onChoose = () => {};
  /** What the view says of the phase besides. */
  onPhase = () => {};

  connectedCallback() {
    if (this.childElementCount === 0) this.innerHTML = PARTS;
  }

  /** @param {Player} player */
  connect(player) {
    this.#player = player;
    for (const [name, { press }] of BUTTONS) {
      const button = this.querySelector(`button[name="${name}"]`);
      if (!(button instanceof HTMLButtonElement)) continue;
      this.#buttons.set(name, button);
      button.addEventListener('click', () => press(this, player));
    }
    this.#time = this.querySelector('.time');
    this.#ends = [...this.querySelectorAll('.end')];
    this.#slider = this.querySelector('input[type="range"]');
    if (this.#slider) this.#connectSlider(this.#slider, player);
    /** @type {HTMLSelectElement | null} */
    const speed = this.querySelector('select[name="speed"]');
    const pick = () => {
      if (speed) player.speed = Number(speed.value);
    };
    speed?.addEventListener('change', pick);
    // Some browsers keep a choice over a reload.
    pick();
    player.onPhase = () => this.#showPhase(player);
    player.onPhase();
    this.showTime();
  }

  /** Plays, pauses, or plays anew what is over. */
  toggle() {
    const player = this.#player;
    if (!player) return;
    if (player.phase === 'running') {
      player.pause();
      this.onChoose(player.time);
      return;
    }
    if (player.over) this.onRestart();
    player.play();
  }

  showTime() {
    if (!this.#player) return;
    const { time, window } = this.#player,
      text = `t = ${showInstant(time)}`,
      slider = this.#slider;
    if (this.#time) setText(this.#time, text);
    if (!slider || !window) return;
    const { begin, end } = window;
    if (slider.min !== String(begin) || slider.max !== String(end)) {
      slider.min = String(begin);
      slider.max = String(end);
      // A reader sees by them that the stretch has moved on, and the thumb with it.
      this.#ends.forEach((place, k) => setText(place, showNumber([begin, end][k])));
    }
    slider.value = String(time);
    fillSlider(slider);
    slider.setAttribute('aria-valuetext', text);
  }

  /** @param {Player} player */
  #showPhase(player) {
    const { phase, over } = player;
    for (const [name, button] of this.#buttons) button.disabled = BUTTONS.get(name)?.rests(player) === true;
    const play = find('button[name="play"]', HTMLButtonElement, this);
    setText(play, phase === 'running' ? 'Pause' : over ? 'Replay' : 'Play');
    play.dataset.phase = phase;
    const back = this.#buttons.get('backwards');
    if (back) back.ariaPressed = String(backwards(player));
    if (this.#slider) this.#slider.disabled = phase === 'still';
    this.onPhase();
  }

  /** @param {HTMLInputElement} slider @param {Player} player */
  #connectSlider(slider, player) {
    const { arrow = 0, page = 0 } = player.keys ?? {};
    const leads = new Map([
      ['ArrowRight', arrow],
      ['ArrowUp', arrow],
      ['ArrowLeft', -arrow],
      ['ArrowDown', -arrow],
      ['PageUp', page],
      ['PageDown', -page],
    ]);
    slider.addEventListener('input', () => player.scrub?.(slider.valueAsNumber));
    slider.addEventListener('change', () => this.onChoose(player.time));
    // Keys go on past the end of what is shown, where there is more.
    slider.addEventListener('keydown', event => {
      const lead = leads.get(event.key);
      if (lead === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      player.scrub?.(player.time + lead * (event.shiftKey ? FINER : 1));
      this.onChoose(player.time);
    });
  }
}

defineElement('transport-bar', TransportBar);
