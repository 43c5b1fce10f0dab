// @ts-check
// <motion-controls>: play, backwards, steps, speed, a slider for the time, and a sentence on why the motion has stopped.

import { one, write } from '../../dom/element.js';
import { STEP } from '../../motion/motion.js';
import { powerOfTen, showNumber } from '../../text/numbers.js';

/** @typedef {import('../../motion/motion.js').Motion} Motion */

/** @type {Record<import('../../motion/motion.js').Phase, string>} */
const PLAY_LABEL = { paused: 'Play', running: 'Pause', decayed: 'Replay', grown: 'Replay', beyond: 'Play', still: 'Play' };
/** Directions of the arrow keys on the scrubber; with Shift they go a share of a step. */
const FINER = 0.2;
const ARROWS = new Map([['ArrowRight', 1], ['ArrowUp', 1], ['ArrowLeft', -1], ['ArrowDown', -1]]);

/** @param {number} time */
const show = time => time.toFixed(1).replace(/^-(0\.0$)?/, (_, zero) => zero ?? '−');

export class MotionControls extends HTMLElement {
  /** @type {Motion | undefined} */ #motion;
  #scrub = one('#scrub', HTMLInputElement, this);
  #time = one('#motion-time', HTMLElement, this);

  #decayFree = one('#decay-free', HTMLInputElement, this);

  /** @type {(() => void)} */ onRestart = () => {};
  /** @type {(free: boolean) => void} */ onDecay = () => {};

  /** @param {Motion} motion */
  connect(motion) {
    this.#motion = motion;
    const [play, step, stepBack, backwards, restart] = ['#play', '#step', '#step-back', '#backwards', '#reset-motion']
      .map(selector => one(selector, HTMLButtonElement, this));
    const word = one('#motion-state', HTMLElement);
    motion.onPhase = () => {
      const { phase } = motion;
      const still = phase === 'still';
      write(play, PLAY_LABEL[phase]);
      play.dataset.phase = phase;
      play.disabled = still;
      backwards.ariaPressed = String(phase === 'running' && motion.direction < 0);
      backwards.disabled = stepBack.disabled = still || phase === 'beyond';
      step.disabled = still || motion.over;
      this.#scrub.disabled = still;
      const words = wordOn(motion);
      write(word, words);
    };
    motion.onPhase();
    play.addEventListener('click', () => this.toggle());
    backwards.addEventListener('click', () => {
      if (motion.phase === 'running' && motion.direction < 0) motion.pause();
      else motion.play(-1);
    });
    step.addEventListener('click', () => motion.stepOnce());
    stepBack.addEventListener('click', () => motion.stepOnce(-1));
    restart.addEventListener('click', () => this.onRestart());
    restart.disabled = false;
    this.#connectScrub(motion);

    const speed = one('#motion-speed', HTMLSelectElement, this);
    const pick = () => { motion.speed = Number(speed.value); };
    speed.addEventListener('change', pick);
    // Some browsers keep a choice over a reload.
    pick();
    this.#decayFree.addEventListener('change', () => this.onDecay(this.#decayFree.checked));
  }

  /** @param {Motion} motion */
  showDecay({ decayFree }) {
    this.#decayFree.checked = decayFree;
  }

  /** Plays, pauses, or plays anew what is over. */
  toggle() {
    const motion = this.#motion;
    if (!motion) return;
    if (motion.phase === 'running') return motion.pause();
    if (motion.over) this.onRestart();
    motion.play();
  }

  /** @param {Motion} motion */
  showTime({ time, window: { begin, end } }) {
    const text = `t = ${show(time)}`;
    write(this.#time, text);
    const scrub = this.#scrub;
    if (scrub.min !== String(begin)) {
      scrub.min = String(begin);
      scrub.max = String(end);
    }
    scrub.value = String(time);
    scrub.style.setProperty('--place', String((time - begin) / (end - begin)));
    scrub.setAttribute('aria-valuetext', text);
  }

  /** @param {Motion} motion */
  #connectScrub(motion) {
    const scrub = this.#scrub;
    scrub.addEventListener('input', () => motion.scrub(scrub.valueAsNumber));
    // Steps of the keyboard are those of the buttons, and go on past the end of what is shown.
    scrub.addEventListener('keydown', event => {
      const direction = ARROWS.get(event.key);
      if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      motion.scrub(motion.time + direction * (event.shiftKey ? FINER : 1) * STEP);
    });
  }
}

/** @param {Motion} motion */
function wordOn(motion) {
  switch (motion.phase) {
    case 'decayed':
      if (motion.decayFree) return 'The amplitudes have become too small to compute.';
      return `Only ${showNumber(100 * motion.remaining, 1)} % of the amplitude is left. Hide the decay to keep watching the angle.`;
    case 'grown': return 'The amplitudes have grown off the scale.';
    case 'beyond':
      return `Back in time the decay is growth: at t = ${show(motion.time)} the amplitude is `
        + `${powerOfTen(Math.floor(Math.log10(motion.remaining)))} times its initial value. Rounding errors hide earlier times.`;
    case 'still': return 'Both initial amplitudes are 0. Drag an arrow tip to start a motion.';
    default:
      if (motion.turnAhead === undefined) return motion.noiseStays ? 'The noisy runs are shown as they were recorded.' : '';
      return `A parameter was changed at t = ${show(motion.turnAhead)}. Play continues from here with the current values.`;
  }
}

customElements.define('motion-controls', MotionControls);
