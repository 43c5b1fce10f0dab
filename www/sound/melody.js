// @ts-check
// A curve as a melody: its height is the pitch, the place along the axis the time and the side.

/** Bottom and top of the axis, in hertz: two octaves. */
const LOWEST = 220;
const OCTAVES = 2;
/** Seconds of a curve from one end of the axis to the other, and of the pause after it. */
export const SECONDS = 4;
export const PAUSE = 0.4;
/** Seconds of the slope where a curve begins, ends or breaks off. */
const SLOPE = 0.02;
/** Of full scale. */
const LOUDNESS = 0.2;
/** Points that are closer cannot be told apart. */
const CLOSEST = 0.01;

/** Shares of the axes. @typedef {{ across: number, up: number }} Point */
/**
 * `gain` is reached at the time, as `hertz` is; `pan` from −1 to 1.
 * @typedef {{ at: number, hertz: number, gain: number, pan: number }} Note
 */

/** @param {number} up */
export const pitchOf = up => LOWEST * 2 ** (OCTAVES * up);

/** @param {Point} point */
const isSeen = ({ across, up }) => across >= 0 && across <= 1 && up >= 0 && up <= 1;

/**
 * The notes of a curve, between which pitch and loudness glide; where it leaves the axes there is silence.
 * @param {readonly Point[]} points in the order of the axis; what is not a number breaks the curve
 * @returns {Note[]}
 */
export function melodyOf(points) {
  /** @type {Note[]} */
  const notes = [];
  let last = -Infinity,
    sounds = false;
  for (const point of points) {
    const { across, up } = point,
      at = across * SECONDS,
      note = { hertz: pitchOf(up), pan: 1.4 * across - 0.7 };
    if (!isSeen(point)) {
      if (sounds) silence(notes);
      sounds = false;
    } else if (!sounds) {
      const begin = Math.max(at, last + SLOPE);
      notes.push({ ...note, at: begin, gain: 0 }, { ...note, at: begin + SLOPE, gain: LOUDNESS });
      last = begin + SLOPE;
      sounds = true;
    } else if (at >= last + CLOSEST) {
      notes.push({ ...note, at, gain: LOUDNESS });
      last = at;
    }
  }
  if (sounds) silence(notes);
  return notes;
}

/** @param {Note[]} notes */
function silence(notes) {
  const last = notes[notes.length - 1];
  notes.push({ ...last, at: last.at + SLOPE, gain: 0 });
}
