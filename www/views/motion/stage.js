// @ts-check
// The two clocks: what is drawn of them, the slider of the noise, what they can be asked to show.

import { loadFullCore } from '../../core/load.js';
import { one, write } from '../../dom/element.js';
import { companionOptions } from '../../motion/companion.js';
import { drawsRun } from '../../state/keys.js';
import { pairLoudness } from '../../sound/phases.js';
import { connectSound } from '../../sound/switch.js';
import { paramsOf } from '../../state/params.js';
import { noiseWords } from '../../text/noise-words.js';
import { BobHandles } from './bob-handles.js';
import { sizeOf } from '../../motion/limits.js';
import { NoiseSlider } from './noise-slider.js';

/** A step of the run of the clocks: so many kicks can be told apart. */
const STEP = 0.25;
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
  one('noise-slider', NoiseSlider, section).connect(store, specs);
  connectSwitch(one('#stage-kicks', HTMLInputElement, section), store, 'kicks', 'on', 'off');
  connectSwitch(one('#stage-columns', HTMLInputElement, section), store, 'columns', 'on', 'off');
  connectSwitch(one('#stage-run', HTMLInputElement, section), store, 'bobs', 'run', 'mean');
  const head = one('#motion-title', HTMLElement, section);
  const free = head.textContent ?? '';
  /** @param {State} state */
  const entitle = ({ g }) => write(head, g === 0 ? free : 'Two clocks, joined by a spring, in shared noise.');
  store.subscribe(entitle);
  entitle(store.state);

  const reason = one('#stage-reason', HTMLElement, section);
  /** @param {State} state */
  const explain = state => write(reason, noiseWords(state));
  store.subscribe(explain);
  explain(store.state);

  let fill = 1, filledAt = 0;
  /** Of a full swing; a clock that stands has none. @param {0 | 1} which */
  const share = which => {
    const { a1, a2 } = motion.moments, larger = Math.max(Math.hypot(a1.re, a1.im), Math.hypot(a2.re, a2.im));
    return larger > 0 ? fill * [a1, a2][which].re / larger : 0;
  };
  const bobs = new BobHandles(card, share);
  bobs.onPull = (which, pulled) => {
    motion.pause();
    const { a1, a2 } = motion.moments, size = fill / Math.max(Math.hypot(a1.re, a1.im), Math.hypot(a2.re, a2.im), sizeOf({ a1, a2 }) * LEAST);
    const other = [a2, a1][which], free = { re: rounded(other.re * size), im: rounded(other.im * size) };
    const own = { re: rounded(pulled), im: 0 };
    fill = Math.min(Math.max(Math.hypot(own.re, own.im), Math.hypot(free.re, free.im), LEAST), 1);
    const [first, second] = which === 0 ? [own, free] : [free, own];
    store.change({ a1re: first.re, a1im: first.im, a2re: second.re, a2im: second.im });
  };
  bobs.onRelease = () => {
    filledAt = performance.now();
    motion.play();
  };

  const sound = connectSound(one('[data-sound]', HTMLButtonElement, section), () => {
    const { moments, time, pace, phase, companion, window: { begin } } = motion, { a1, a2 } = moments;
    return {
      re: [a1.re, a2.re], im: [a1.im, a2.im], loudness: pairLoudness(moments), reference: 0, time, pace, running: phase === 'running',
      kicks: store.state.kicks === 'on' ? companion?.kicks(begin) : undefined,
    };
  }, fault);
  store.subscribe(({ view }) => { if (view !== 'motion') sound.stop(); });

  const load = async () => {
    const [{ NoisyRuns }, { core }] = await Promise.all([import('../../motion/noisy-runs.js'), loadFullCore()]);
    card.core = core;
    // While these were loaded another choice may have been made.
    if (drawsRun(store.state)) motion.companion = new NoisyRuns(core, 1, store.state.seed, STEP);
    card.invalidate();
  };
  const follow = () => {
    if (!drawsRun(store.state)) motion.companion = undefined;
    // The core of the first view draws the clocks alone.
    if (drawsRun(store.state) || store.state.columns === 'on') load().catch(fault);
  };
  store.subscribe((state, before) => {
    const again = drawsRun(state) !== drawsRun(before) || (drawsRun(state) && state.seed !== before.seed) || state.columns !== before.columns;
    if (again) follow();
    if (again || state.kicks !== before.kicks || state.bobs !== before.bobs) card.invalidate();
  });

  const run = () => companionOptions(motion, { kicks: store.state.kicks === 'on', run: store.state.bobs === 'run' }, fault);
  card.subject = () => {
    const now = performance.now();
    if (!bobs.held && fill < 1) fill = 1 - (1 - fill) * Math.exp((filledAt - now) / FILLING);
    filledAt = now;
    if (fill > 1 - LEAST) fill = 1;
    return { params: paramsOf(store.state), options: { ...motion.options, fill, columns: store.state.columns === 'on', ...run() } };
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
  const show = state => { box.checked = state[key] === on; };
  box.addEventListener('change', () => store.change({ [key]: box.checked ? on : off }));
  store.subscribe(show);
  show(store.state);
}
