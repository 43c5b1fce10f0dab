// @ts-check
// Motion: the mean amplitudes live.

import { one } from './element.js';
import { Motion } from './motion.js';
import { MotionControls } from './motion-controls.js';
import { MOMENTS, paramsOf, startOf } from './state.js';

/** The reader asked for little motion. */
const calm = window.matchMedia('(prefers-reduced-motion: reduce)');

/** @param {import('./types.js').Context} context */
export function connectMotion({ core, store, cards, fault }) {
  const motion = new Motion(core, paramsOf(store.state), startOf(store.state));
  const controls = one('motion-controls', MotionControls);
  for (const card of cards) card.subject = () => ({ params: paramsOf(store.state), options: motion.options });
  motion.onMove = () => {
    controls.showTime(motion.time);
    for (const card of cards) card.invalidate();
  };
  motion.onFault = fault;
  controls.onRestart = () => motion.restart(paramsOf(store.state), startOf(store.state));
  controls.connect(motion);
  const watch = () => motion.watch(!document.hidden && cards.some(card => card.visible));
  for (const card of cards) card.addEventListener('sight', watch);
  document.addEventListener('visibilitychange', watch);
  store.subscribe((state, before) => {
    const over = motion.over;
    if (over || MOMENTS.some(key => state[key] !== before[key])) motion.restart(paramsOf(state), startOf(state));
    else motion.setParams(paramsOf(state));
    // A knob turned on a motion that has died away asks what happens now: it begins anew.
    if (over && !calm.matches) motion.play();
  });
  return {
    motion,
    /** Begins by itself, unless the link means an instant. @param {number} time */
    begin: time => {
      if (time > 0) motion.seek(time);
      else if (!calm.matches) motion.play();
    },
    /** As if it had been played there. @param {number} time */
    seek: time => {
      motion.restart(paramsOf(store.state), startOf(store.state));
      motion.seek(time);
    },
  };
}
