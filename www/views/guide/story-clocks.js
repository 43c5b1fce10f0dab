// @ts-check
// The clocks beside the story: they go on from chapter to chapter, under the law that is set, and wait where a prediction is asked for.

import { one, write } from '../../dom/element.js';
import { companionOptions } from '../../motion/companion.js';
import { Motion } from '../../motion/motion.js';
import { NoisyRuns } from '../../motion/noisy-runs.js';
import { MOMENTS, PARAMETERS } from '../../state/keys.js';
import { paramsOf, startOf } from '../../state/params.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** A step of the run whose kicks are shown. */
const STEP = 0.25;

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {{ kicks?: boolean, columns?: boolean, run?: boolean }} Besides */

export class StoryClocks {
  #core;
  #store;
  #card;
  #motion;
  /** @type {Besides} */ #besides = {};
  /** @type {State} */ #followed;
  #play;

  /**
   * @param {Pick<import('../../figure/context.js').Context, 'core' | 'store' | 'section' | 'fault'>} context
   * @param {import('../../figure/card.js').FigureCard} card
   */
  constructor({ core, store, section, fault }, card) {
    this.#core = core;
    this.#store = store;
    this.#card = card;
    this.#followed = store.state;
    const motion = this.#motion = new Motion(core, paramsOf(store.state), startOf(store.state));
    motion.decayFree = true;
    motion.onFault = fault;
    motion.onEnd = () => this.restart();
    this.#play = one('#guide-play', HTMLButtonElement, section);
    this.#play.addEventListener('click', () => motion.phase === 'running' ? motion.pause() : motion.play());
    motion.onPhase = () => write(this.#play, motion.phase === 'running' ? 'Pause' : 'Play');
    motion.onPhase();
    motion.onMove = () => card.invalidate();
    card.subject = () => ({ params: paramsOf(store.state), options: { ...motion.options, columns: this.#besides.columns === true, ...companionOptions(motion, this.#besides, fault) } });
    const watch = () => motion.watch(!document.hidden && card.visible && store.state.view === 'guide');
    card.addEventListener('sight', watch);
    document.addEventListener('visibilitychange', watch);
    store.subscribe(watch);
    watch();
  }

  /** A chapter begins. @param {Besides} besides @param {boolean} waits for a prediction */
  open(besides, waits) {
    this.#besides = besides;
    // The columns stand below the dial.
    this.#card.toggleAttribute('tall', besides.columns === true);
    const wanted = besides.kicks || besides.run;
    this.#motion.companion = wanted ? new NoisyRuns(this.#core, 1, this.#store.state.seed, STEP) : undefined;
    this.restart();
    if (waits) this.#motion.pause();
  }

  /** What was predicted is seen. */
  restart() {
    const { state } = this.#store;
    this.#followed = state;
    this.#motion.restart(paramsOf(state), startOf(state));
    if (calm.matches) this.#motion.pause();
    else this.#motion.play();
  }

  /** Knobs turn the motion as it goes, a start begins it anew. @param {State} state */
  follow(state) {
    const turned = PARAMETERS.some(key => state[key] !== this.#followed[key]), begun = MOMENTS.some(key => state[key] !== this.#followed[key]);
    this.#followed = state;
    if (begun) this.restart();
    else if (turned) this.#motion.setParams(paramsOf(state));
    else this.#card.invalidate();
  }
}
