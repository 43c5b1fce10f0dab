// @ts-check
// Where all that sounds goes: one place with one volume, begun with a gesture. One page at a time is heard.

/** Seconds of the slope at every beginning and end. */
const SLOPE = 0.04;
const CHANNEL = 'odd-sympathy:sound';

/** @typedef {{ context: AudioContext, volume: GainNode }} Output */

/** @type {Output | undefined} */
let output;
let volume = 0.7;
/** What is heard now. @type {(() => void) | undefined} */
let stopLast;

/** A frame without an origin has no channel: there it goes on by itself. @returns {BroadcastChannel | undefined} */
function openChannel() {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}
const channel = openChannel();
// Whoever began last is heard.
channel?.addEventListener('message', () => stopLast?.());

/**
 * Begins something that sounds; what sounded before ends.
 * @param {() => void} stop called when something else begins, here or on another page
 * @returns {Promise<Output>}
 */
export async function takeOutput(stop) {
  if (stopLast !== stop) stopLast?.();
  stopLast = stop;
  channel?.postMessage('begins');
  if (!output) {
    const context = new AudioContext({ latencyHint: 'interactive' });
    output = { context, volume: new GainNode(context, { gain: volume }) };
    output.volume.connect(context.destination);
  }
  await output.context.resume();
  return output;
}

/** It has ended by itself. @param {() => void} stop */
export function leaveOutput(stop) {
  if (stopLast !== stop) return;
  stopLast = undefined;
  window.setTimeout(
    () => {
      if (!stopLast) output?.context.suspend();
    },
    4 * SLOPE * 1000,
  );
}

export const volumeNow = () => volume;

/** @param {number} wanted from 0 to 1 */
export function setVolume(wanted) {
  volume = wanted;
  output?.volume.gain.setTargetAtTime(wanted, output.context.currentTime, SLOPE / 2);
}
