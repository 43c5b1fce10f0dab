// @ts-check
// <network-transport>: play, step, reset, speed, noise, the time, and a word on what the sizes mean.

import { connectChoice } from '../../controls/choice.js';
import { one, write } from '../../dom/element.js';
import { showNumber } from '../../text/numbers.js';

export class NetworkTransport extends HTMLElement {
  onRestart = () => {};
  #said = 0;

  /**
   * @param {import('./motion.js').NetworkMotion} motion
   * @param {import('../../state/store.js').Store} store
   */
  connect(motion, store) {
    const play = this.#button('play'), step = this.#button('step');
    const run = one('select[name="run"]', HTMLSelectElement, this), speed = one('select[name="speed"]', HTMLSelectElement, this);
    const show = () => {
      write(play, { paused: 'Play', running: 'Pause', over: 'Replay' }[motion.phase]);
      step.disabled = motion.phase === 'over';
      const end = motion.remaining > 1 ? 'The amplitudes have grown too large to compute.' : 'The motion has faded.';
      this.#write('[role="status"]', motion.phase === 'over' ? end : '');
    };
    motion.onPhase = show;
    show();
    play.addEventListener('click', () => {
      if (motion.phase === 'running') return motion.pause();
      if (motion.phase === 'over') this.onRestart();
      motion.play();
    });
    step.addEventListener('click', () => motion.stepOnce());
    this.#button('reset').addEventListener('click', () => this.onRestart());
    speed.addEventListener('change', () => { motion.speed = Number(speed.value); });
    connectChoice(run, store, 'run');
    for (const control of [play, step, this.#button('reset')]) control.disabled = false;
    show();
  }

  /** @param {import('./motion.js').NetworkMotion} motion */
  showTime(motion) {
    this.#write('.time', `t = ${motion.time.toFixed(1)}`);
    // Faster it could not be read.
    const now = performance.now();
    if (motion.phase === 'running' && Math.abs(now - this.#said) < 250) return;
    this.#said = now;
    const line = one('#network-remaining', HTMLElement);
    line.textContent = `${showNumber(100 * motion.remaining, 2)} %`;
  }

  /** @param {string} selector @param {string} text */
  #write(selector, text) {
    const line = one(selector, HTMLElement, this);
    write(line, text);
  }

  /** @param {string} name */
  #button(name) { return one(`button[name="${name}"]`, HTMLButtonElement, this); }
}

customElements.define('network-transport', NetworkTransport);
