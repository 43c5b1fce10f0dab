// @ts-check
// Motion: the mean amplitudes live, as an instrument on a bench.

import { TransportBar } from '../../controls/transport-bar.js';
import { find, setText } from '../../dom/element.js';
import { embedded } from '../../dom/embed-link.js';
import { nextFrame } from '../../dom/frame.js';
import { Motion } from '../../motion/motion.js';
import { connectNoise } from './noise-choice.js';
import { PhasorTips } from './phasor-tips.js';
import { wordsOn } from './phase-words.js';
import { StartEntries } from './start-entries.js';
import { MOMENTS, PARAMETERS } from '../../state/keys.js';
import { paramsOf, startOf } from '../../state/params.js';

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** Where there is room for the numbers of the start. */
const roomy = window.matchMedia('(min-width: 60rem)');
/** Kinds with the time as their horizontal axis. */
const IN_TIME = ['moments', 'relativePhase'];

/**
 * The space bar plays and pauses unless it belongs to a control.
 * @param {HTMLElement} section
 * @param {() => void} toggle
 */
function connectSpace(section, toggle) {
  document.addEventListener('keydown', event => {
    if (event.key !== ' ' || event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (section.hidden || document.querySelector('dialog[open]')) return;
    const { target } = event;
    const control = target instanceof Element && target.closest('a, button, input, select, textarea, summary, [tabindex]:not(main, .tip)');
    // In an article the space bar turns the page.
    if (control || (embedded && !section.contains(document.activeElement))) return;
    event.preventDefault();
    toggle();
  });
}

/** @param {import('../../figure/context.js').Context} context */
export function connectMotion(context) {
  const { core, store, limits, cards, fields, section, fault } = context;
  const motion = new Motion(core, paramsOf(store.state), startOf(store.state));
  const bar = find('transport-bar', TransportBar, section),
    words = find('#motion-state', HTMLElement, section),
    decayFree = find('#decay-free', HTMLInputElement, section);
  const phasors = cards.find(card => card.kind === 'phasors');
  const tips = phasors && new PhasorTips(phasors, () => startOf(store.state));
  connectNoise({ core, store, limits, cards, fault }, motion);
  const clocks = cards.find(card => card.kind === 'clocks');
  for (const card of cards) {
    const lasting = IN_TIME.includes(card.kind);
    card.subject = () => {
      const { begin, end } = motion.window;
      const held = card === phasors && tips ? tips.options : lasting ? { view: { x: /** @type {[number, number]} */ ([begin, end]) } } : {};
      return { params: paramsOf(store.state), options: held, recorded: motion.drawn(card.kind === 'phaseDial' ? {} : { runs: true }) };
    };
  }
  motion.onMove = () => {
    bar.showTime();
    for (const card of cards) card.invalidate();
  };
  motion.onFault = fault;
  bar.onRestart = () => motion.restart(paramsOf(store.state), startOf(store.state));
  // Without its decay a motion has no end that could be seen.
  motion.onEnd = () => {
    bar.onRestart();
    motion.play();
  };
  bar.onPhase = () => setText(words, wordsOn(motion));
  bar.connect(motion);
  decayFree.addEventListener('change', () => store.change({ decay: decayFree.checked ? 'out' : 'shown' }));
  /** @param {import('../../state/keys.js').State} state */
  const followDecay = ({ decay }) => {
    motion.decayFree = decay === 'out';
    decayFree.checked = motion.decayFree;
  };
  followDecay(store.state);
  connectSpace(section, () => bar.toggle());
  if (tips) {
    tips.onStart = (name, { re, im }) => {
      motion.pause();
      // Taking hold of it where it lies begins anew, too.
      if (motion.time !== 0) bar.onRestart();
      store.change({ [`${name}re`]: re, [`${name}im`]: im });
    };
  }
  find('start-entries', StartEntries).connect(store, fields);
  const start = find('#start', HTMLDetailsElement);
  const unfold = () => {
    start.open = roomy.matches;
  };
  roomy.addEventListener('change', unfold);
  unfold();

  const watch = () => motion.watch(!document.hidden && cards.some(card => card.visible));
  for (const card of cards) card.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);
  // What is turned while another view is in front is turned at one instant: once, when this one comes back.
  let followed = store.state;
  store.subscribe((state, before) => {
    if (state.decay !== before.decay) followDecay(state);
    if (state.view !== 'motion' || ![...PARAMETERS, ...MOMENTS].some(key => state[key] !== followed[key])) return;
    const over = motion.over,
      restarts = over || MOMENTS.some(key => state[key] !== followed[key]);
    followed = state;
    if (restarts) motion.restart(paramsOf(state), startOf(state));
    else motion.setParams(paramsOf(state));
    // A knob turned on a motion that has died away asks what happens now: it begins anew.
    if (over && !calm.matches) motion.play();
  });
  return {
    motion,
    /** Begins by itself, unless the link means an instant. @param {number} time */
    begin: time => {
      // What can be done with the clocks comes once they are seen.
      if (clocks)
        nextFrame()
          .then(() => import('./stage.js'))
          .then(({ connectStage }) => connectStage(context, motion, clocks))
          .catch(fault);
      if (time > 0) motion.seek(time);
      else if (!calm.matches) motion.play();
    },
    /** As if it had been played there. @param {number} time */
    seek: time => {
      followed = store.state;
      motion.restart(paramsOf(followed), startOf(followed));
      motion.seek(time);
    },
  };
}
