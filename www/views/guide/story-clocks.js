// @ts-check
// The clocks beside the story: they go on from chapter to chapter, under the law that is set, and wait where a prediction is asked for.

import { TransportBar } from '../../controls/transport-bar.js';
import { find } from '../../dom/element.js';
import { Motion } from '../../motion/motion.js';
import { MOMENTS, PARAMETERS } from '../../state/keys.js';
import { paramsOf, startOf } from '../../state/params.js';
import { heardOf } from '../../sound/pair.js';
import { connectSound } from '../../sound/switch.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {{ kicks?: boolean, columns?: boolean, run?: boolean }} Besides */

export class StoryClocks {
  #store;
  #card;
  #motion;
  /** @type {Besides} */ #besides = {};
  /** @type {State} */ #followed;

  /**
   * @param {Pick<import('../../figure/context.js').Context, 'core' | 'store' | 'section' | 'fault'>} context
   * @param {import('../../figure/card.js').FigureCard} card
   */
  constructor({ core, store, section, fault }, card) {
    this.#store = store;
    this.#card = card;
    this.#followed = store.state;
    const motion = (this.#motion = new Motion(core, paramsOf(store.state), startOf(store.state)));
    motion.decayFree = true;
    motion.onFault = fault;
    motion.onEnd = () => this.restart();
    const bar = find('transport-bar', TransportBar, section);
    bar.onRestart = motion.onEnd;
    bar.connect(motion);
    motion.onMove = () => card.invalidate();
    card.subject = () => ({
      params: paramsOf(store.state),
      options: { columns: this.#besides.columns === true },
      recorded: motion.drawn({ kicks: this.#besides.kicks === true, run: this.#besides.run === true }),
    });
    const watch = () => motion.watch(!document.hidden && card.visible && store.state.view === 'guide');
    card.addEventListener('sight', watch);
    document.addEventListener('visibilitychange', watch);
    store.subscribe(watch);
    watch();
    const sound = connectSound(
      find('[data-sound]', HTMLButtonElement, section),
      () => heardOf(motion, this.#besides.kicks === true),
      fault,
    );
    store.subscribe(({ view }) => {
      if (view !== 'guide') sound.stop();
    });
  }

  /** A chapter begins. @param {Besides} besides @param {boolean} waits until something was predicted */
  open(besides, waits) {
    this.#besides = besides;
    // The columns stand below the dial.
    this.#card.toggleAttribute('tall', besides.columns === true);
    if (besides.kicks || besides.run) this.#motion.setCompanion(this.#store.state.seed);
    else this.#motion.dropCompanion();
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
    const turned = PARAMETERS.some(key => state[key] !== this.#followed[key]),
      begun = MOMENTS.some(key => state[key] !== this.#followed[key]);
    this.#followed = state;
    if (begun) this.restart();
    else if (turned) this.#motion.setParams(paramsOf(state));
    else this.#card.invalidate();
  }
}
