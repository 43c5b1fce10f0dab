// @ts-check
// <evolution-controls>: play and pause, and the instant to be led by hand.

import { one, write } from '../dom/element.js';

/** Steps of the slider, in 1/ω₁; with Page keys it goes further. */
const STEP = 0.1;
const PAGE = 2;

export class EvolutionControls extends HTMLElement {
  #slider = one('input', HTMLInputElement, this);
  #time = one('.time', HTMLElement, this);

  /** The reader has chosen this instant. @type {(time: number) => void} */
  onChoose = () => {};

  /** @param {import('./evolution.js').Evolution} evolution */
  connect(evolution) {
    const play = one('button', HTMLButtonElement, this), slider = this.#slider;
    const show = () => { write(play, evolution.playing ? 'Pause' : evolution.over ? 'Replay' : 'Play'); };
    evolution.onPhase = show;
    play.addEventListener('click', () => {
      if (!evolution.playing) return evolution.play();
      evolution.pause();
      this.onChoose(evolution.time);
    });
    slider.step = String(STEP);
    slider.addEventListener('input', () => evolution.seek(slider.valueAsNumber));
    slider.addEventListener('change', () => this.onChoose(evolution.time));
    slider.addEventListener('keydown', event => {
      const pages = { PageUp: 1, PageDown: -1 }[event.key];
      if (pages === undefined) return;
      event.preventDefault();
      evolution.seek(Math.min(evolution.time + pages * PAGE, evolution.end));
      this.onChoose(evolution.time);
    });
    for (const control of [play, slider]) control.disabled = false;
    show();
    this.showTime(evolution);
  }

  /** @param {import('./evolution.js').Evolution} evolution */
  showTime({ time, end }) {
    const text = `t = ${time.toFixed(1)}`;
    write(this.#time, text);
    if (this.#slider.max !== String(end)) this.#slider.max = String(end);
    this.#slider.value = String(time);
    this.#slider.setAttribute('aria-valuetext', text);
  }
}

customElements.define('evolution-controls', EvolutionControls);
