// @ts-check
// Curves that are played, one after the other, until the last has ended or it is stopped.

import { PAUSE, SECONDS } from './melody.js';
import { leaveOutput, takeOutput } from './output.js';

/** Seconds until the first, and in which all falls silent. */
const LEAD = 0.1;
const FALL = 0.04;

const nothing = () => {};
let stopPlaying = nothing;

/** Ends what is played; whether there was anything. */
export function stopCurves() {
  const stop = stopPlaying;
  stop();
  return stop !== nothing;
}

/** @param {readonly import('./melody.js').Note[][]} melodies */
export async function playCurves(melodies) {
  stopCurves();
  const stop = () => {
    if (stopPlaying !== stop) return;
    stopPlaying = nothing;
    end();
    leaveOutput(stop);
  };
  let end = nothing;
  stopPlaying = stop;
  const { context, volume } = await takeOutput(stop);
  // Meanwhile it may have been stopped.
  if (stopPlaying !== stop) return;
  const gate = new GainNode(context),
    loudness = new GainNode(context, { gain: 0 }),
    side = new StereoPannerNode(context);
  const oscillator = new OscillatorNode(context, { type: 'triangle' });
  oscillator.connect(loudness).connect(side).connect(gate).connect(volume);
  const begin = context.currentTime + LEAD;
  melodies.forEach((notes, index) =>
    notes.forEach(({ at, hertz, gain, pan }, k) => {
      const time = begin + index * (SECONDS + PAUSE) + at;
      // After a silence it begins where it begins, and does not glide there.
      if (gain === 0 && (k === 0 || notes[k - 1].gain === 0)) {
        oscillator.frequency.setValueAtTime(hertz, time);
        loudness.gain.setValueAtTime(0, time);
        side.pan.setValueAtTime(pan, time);
      } else {
        oscillator.frequency.exponentialRampToValueAtTime(hertz, time);
        loudness.gain.linearRampToValueAtTime(gain, time);
        side.pan.linearRampToValueAtTime(pan, time);
      }
    }),
  );
  oscillator.start(begin);
  oscillator.stop(begin + melodies.length * (SECONDS + PAUSE));
  oscillator.addEventListener('ended', stop);
  end = () => {
    const now = context.currentTime;
    gate.gain.setValueAtTime(1, now);
    gate.gain.linearRampToValueAtTime(0, now + FALL);
    oscillator.removeEventListener('ended', stop);
    oscillator.stop(now + 2 * FALL);
    window.setTimeout(() => gate.disconnect(), 3000 * FALL);
  };
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) stopCurves();
});
// Escape ends it, and goes on to end what else is open.
document.addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Escape') stopCurves();
  },
  true,
);
