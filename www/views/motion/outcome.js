// @ts-check
// What comes of another noise is said to who listens: once, when there was time for it to come.

import { sayReading } from '../../figure/spoken.js';

/** Milliseconds after which a pair has locked, or is seen not to. */
const COMES = 8000;

/**
 * @param {import('../../state/store.js').Store} store
 * @param {import('../../motion/motion.js').Motion} motion
 * @param {import('../../figure/card.js').FigureCard} card
 */
export function tellOutcome(store, motion, card) {
  let timer = 0;
  store.subscribe((state, before) => {
    if (state.view !== 'motion') window.clearTimeout(timer);
    if (state.xi === before.xi && state.xiPhase === before.xiPhase) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (motion.phase === 'running' && card.visible) sayReading(() => card.querySelector('.sentence')?.textContent ?? '');
    }, COMES);
  });
}
