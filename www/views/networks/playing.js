// @ts-check
// What plays the network, with its noise, and words on how much of the motion is left.

import { connectChoice } from '../../controls/choice.js';
import { TransportBar } from '../../controls/transport-bar.js';
import { find, setText } from '../../dom/element.js';
import { showNumber } from '../../text/numbers.js';

/** Milliseconds; a number that changes sooner cannot be read. */
const READABLE = 250;

/**
 * @param {Pick<import('../../figure/context.js').Context, 'store' | 'section'>} context
 * @param {import('./motion.js').NetworkMotion} motion
 * @param {() => void} onRestart
 * @returns {() => void} shows the time and what is left
 */
export function connectPlaying({ store, section }, motion, onRestart) {
  const bar = find('transport-bar', TransportBar, section),
    status = find('[role="status"]', HTMLElement, bar),
    remaining = find('#network-remaining', HTMLElement, section);
  connectChoice(find('select[name="run"]', HTMLSelectElement, bar), store, 'run');
  bar.onRestart = onRestart;
  bar.onPhase = () => {
    const end = motion.remaining > 1 ? 'The amplitudes have grown too large to compute.' : 'The motion has faded.';
    setText(status, motion.over ? end : '');
  };
  bar.connect(motion);
  let said = 0;
  return () => {
    bar.showTime();
    const now = performance.now();
    if (motion.phase === 'running' && Math.abs(now - said) < READABLE) return;
    said = now;
    setText(remaining, `${showNumber(100 * motion.remaining, 2)} %`);
  };
}
