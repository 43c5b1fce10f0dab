// @ts-check
// The two clocks: what is drawn of them, the slider of the noise, what they can be asked to show.

import { loadFullCore } from '../../core/load.js';
import { find, setText } from '../../dom/element.js';
import { drawsRun } from '../../state/keys.js';
import { heardOf } from '../../sound/pair.js';
import { connectSound } from '../../sound/switch.js';
import { paramsOf } from '../../state/params.js';
import { clocksTitle, noiseWords } from '../../text/noise-words.js';
import { BobHandles } from './bob-handles.js';
import { NoiseSlider } from './noise-slider.js';
import { tellOutcome } from './outcome.js';

/** What is swung less fills its arc again in so many milliseconds, but for a third. */
const FILLING = 900;
/** A bob that is not moved at all has no arc to fill. */
const LEAST = 1e-3;

/** @typedef {import('../../state/keys.js').State} State */

/**
 * @param {Pick<import('../../figure/context.js').Context, 'store' | 'specs' | 'section' | 'fault'>} context
 * @param {import('../../motion/motion.js').Motion} motion
 * @param {import('../../figure/card.js').FigureCard} card
 */
export function connectStage({ store, specs, section, fault }, motion, card) {
  find('noise-slider', NoiseSlider, section).connect(store, specs);
  connectSwitch(find('#stage-kicks', HTMLInputElement, section), store, 'kicks', 'on', 'off');
  connectSwitch(find('#stage-columns', HTMLInputElement, section), store, 'columns', 'on', 'off');
  connectSwitch(find('#stage-run', HTMLInputElement, section), store, 'bobs', 'run', 'mean');
  const head = find('#motion-title', HTMLElement, section),
    reason = find('#stage-reason', HTMLElement, section);
  /** @param {State} state */
  const explain = state => {
    setText(head, clocksTitle(state));
    setText(reason, noiseWords(state));
  };
  store.subscribe(explain);
  explain(store.state);
  tellOutcome(store, motion, card);

  let fill = 1,
    filledAt = 0;
  /** Both amplitudes as they are drawn, of a full swing; clocks that stand have none. */
  const swings = () => {
    const { a1, a2 } = motion.moments,
      larger = Math.max(Math.hypot(a1.re, a1.im), Math.hypot(a2.re, a2.im)),
      size = larger > 0 ? fill / larger : 0;
    return [a1, a2].map(({ re, im }) => ({ re: re * size, im: im * size }));
  };
  const bobs = new BobHandles(card, which => swings()[which].re);
  bobs.onPull = (which, pulled) => {
    motion.pause();
    const { re, im } = swings()[1 - which],
      free = { re: rounded(re), im: rounded(im) };
    const own = { re: rounded(pulled), im: 0 };
    fill = Math.min(Math.max(Math.hypot(own.re, own.im), Math.hypot(free.re, free.im), LEAST), 1);
    const [first, second] = which === 0 ? [own, free] : [free, own];
    store.change({ a1re: first.re, a1im: first.im, a2re: second.re, a2im: second.im });
  };
  bobs.onRelease = () => {
    filledAt = performance.now();
    motion.play();
  };

  const sound = connectSound(find('[data-sound]', HTMLButtonElement, section), () => heardOf(motion, store.state.kicks === 'on'), fault);
  store.subscribe(({ view }) => {
    if (view !== 'motion') sound.stop();
  });

  const load = async () => {
    const { core } = await loadFullCore();
    motion.moveTo(core);
    card.core = core;
    // While it was loaded another choice may have been made.
    if (drawsRun(store.state)) motion.setCompanion(store.state.seed);
    card.invalidate();
  };
  const follow = () => {
    if (!drawsRun(store.state)) motion.dropCompanion();
    // The core of the first view draws the clocks alone.
    if (drawsRun(store.state) || store.state.columns === 'on') load().catch(fault);
  };
  store.subscribe((state, before) => {
    const again =
      drawsRun(state) !== drawsRun(before) || (drawsRun(state) && state.seed !== before.seed) || state.columns !== before.columns;
    if (again) follow();
    if (again || state.kicks !== before.kicks || state.bobs !== before.bobs) card.invalidate();
  });

  card.subject = () => {
    const now = performance.now();
    if (!bobs.held && fill < 1) fill = 1 - (1 - fill) * Math.exp((filledAt - now) / FILLING);
    filledAt = now;
    if (fill > 1 - LEAST) fill = 1;
    const { state } = store;
    return {
      params: paramsOf(state),
      options: { fill, columns: state.columns === 'on' },
      recorded: motion.drawn({ kicks: state.kicks === 'on', run: state.bobs === 'run' }),
    };
  };
  card.invalidate();
  follow();
}

/** Digits that an arc shows. @param {number} value */
const rounded = value => Number(value.toFixed(3));

/**
 * @param {HTMLInputElement} box
 * @param {import('../../state/store.js').Store} store
 * @param {'kicks' | 'columns' | 'bobs'} key
 * @param {string} on
 * @param {string} off
 */
function connectSwitch(box, store, key, on, off) {
  /** @param {State} state */
  const show = state => {
    box.checked = state[key] === on;
  };
  box.addEventListener('change', () => store.change({ [key]: box.checked ? on : off }));
  store.subscribe(show);
  show(store.state);
}
