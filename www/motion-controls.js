// @ts-check
// <motion-controls>: play, step, reset, the time, and a word on why the motion has stopped.

import { showNumber } from './numbers.js';

/** @type {Record<import('./motion.js').Phase, string>} */
const PLAY_LABEL = { paused: 'Play', running: 'Pause', decayed: 'Replay', grown: 'Replay', still: 'Play' };

export class MotionControls extends HTMLElement {
  /** @type {(() => void)} */ onRestart = () => {};

  /** @param {import('./motion.js').Motion} motion */
  connect(motion) {
    const play = this.#button('#play'), step = this.#button('#step'), restart = this.#button('#reset-motion');
    const word = this.#part('#motion-state');
    motion.onPhase = phase => {
      play.textContent = PLAY_LABEL[phase];
      play.dataset.phase = phase;
      play.disabled = phase === 'still';
      step.disabled = phase !== 'paused' && phase !== 'running';
      word.textContent = this.#word(motion);
    };
    motion.onPhase(motion.phase);
    play.addEventListener('click', () => {
      if (motion.phase === 'running') return motion.pause();
      if (motion.phase !== 'paused') this.onRestart();
      motion.play();
    });
    step.addEventListener('click', () => motion.stepOnce());
    restart.addEventListener('click', () => this.onRestart());
    restart.disabled = false;
  }

  /** @param {number} time */
  showTime(time) {
    this.#part('#motion-time').textContent = `t = ${time.toFixed(1)}`;
  }

  /** @param {import('./motion.js').Motion} motion */
  #word(motion) {
    switch (motion.phase) {
      case 'decayed': return `Died away: ${showNumber(100 * motion.remaining, 1)} % of the amplitude is left.`;
      case 'grown': return 'Grown out of scale.';
      case 'still': return 'Both start at rest: nothing moves.';
      default: return '';
    }
  }

  /** @param {string} selector */
  #button(selector) {
    const button = this.#part(selector);
    if (!(button instanceof HTMLButtonElement)) throw new Error(`${selector} is no button`);
    return button;
  }

  /**
   * @param {string} selector
   * @returns {HTMLElement}
   */
  #part(selector) {
    const part = this.querySelector(selector);
    if (!(part instanceof HTMLElement)) throw new Error(`motion-controls has no ${selector}`);
    return part;
  }
}

customElements.define('motion-controls', MotionControls);
