// @ts-check
// The tones of oscillators, written down in short stretches: of each a frequency that holds and a loudness that is reached
// at its end. Nothing here knows of a loudspeaker, so that what is heard can be computed and compared.
//
// A beat is about a hundred times as fast as the slip that is drawn, and yet the phase between two tones is to be the
// phase between the oscillators once they are locked. So tone i runs by θ = D + F ahead of the carrier: D, by how much the
// oscillator is ahead of the reference, and F with dF/dt = (m − 1) dD/dt − κ sin F. While D slips F runs along, m times
// as fast in all; when D rests F comes to rest at a multiple of 2π. It is the equation of Adler that the clocks obey, too,
// but for κ, which lets go of what slips fast: or slow beats would be slower than those of the oscillators.

import { wrapped } from './phases.js';

/** The reference sounds at this pitch; what is faster by ω₁ lies higher by SPREAD. In hertz. */
export const CARRIER = 220;
export const SPREAD = 50;
/** More tones are no chord. */
export const MOST_TONES = 12;
/** All tones together, of full scale; two sides and the clicks of the kicks come on top of it. */
export const LOUDEST = 0.33;
/** How fast F comes to rest, per second, and the slip at which it is let go. */
const CALMING = 3;
/** A tone stays within this distance of the carrier, and changes its pitch no faster, and by no more at once: no edge is heard. */
const FARTHEST = 110;
const STEEPEST = 1200;
const LEAP = 20;
/** A silent tone finds its phase at this distance from the carrier, and is then as near to it. */
const FINDING = 60;
const FOUND = 1e-3;
/** From silence to full loudness it takes as many seconds. */
const RISE = 0.04;
/** Frames and steps of a motion come unevenly: what has slipped is heard over so many seconds. */
const EVENING = 0.08;
/** A tone gives its place to another that is louder by this factor. */
const PREFERRED = 1.2;

/**
 * What the oscillators do at an instant.
 * @typedef {object} Reading
 * @property {ArrayLike<number>} re of the mean amplitudes
 * @property {ArrayLike<number>} im
 * @property {ArrayLike<number>} loudness shares of LOUDEST, at most 1 together
 * @property {number} [reference] the oscillator that stays at the carrier; none: the mean of all, by their quanta
 * @property {number} pace units of time (1/ω₁) that are shown in a second
 * @property {boolean} moves
 */
/** @typedef {{ node: number, ahead: number, beat: number, gain: number }} Tone */
/** @typedef {{ samples: number, tones: { frequency: number, gain: number }[] }} Stretch */

export class Score {
  #rate;
  /** @type {Tone[]} */ #tones = [];
  /** @type {Float64Array} */ #phases = new Float64Array(0);
  #reference = 0;
  /** Of what each has slipped, what is still to be heard. @type {Float64Array} */ #late = new Float64Array(0);

  /** @param {number} rate samples in a second */
  constructor(rate) {
    this.#rate = rate;
  }

  /** Nothing is to be heard of it. */
  get silent() {
    return this.#tones.every(({ gain }) => gain === 0);
  }

  /** By how much each tone is ahead of the carrier now. */
  get ahead() {
    return this.#tones.map(({ ahead }) => ahead);
  }

  /**
   * What is heard from the last reading to this one.
   * @param {Reading} reading
   * @param {number} samples
   * @returns {Stretch}
   */
  advance(reading, samples) {
    const seconds = samples / this.#rate,
      slips = this.#follow(reading, seconds);
    this.#seat(reading.loudness);
    // Of the beat, over what is drawn.
    const faster = Math.max((2 * Math.PI * SPREAD) / Math.max(Math.abs(reading.pace), 1e-9), 1);
    for (const tone of this.#tones) this.#turn(tone, slips[tone.node], faster, seconds);
    const wanted = this.#wanted(reading.loudness);
    for (const tone of this.#tones) {
      // It rises once it is where it should be, not on the way.
      const found = tone.gain > 0 || (Math.abs(this.#free(tone)) < FOUND && Math.abs(tone.beat) < LEAP / 2);
      const goal = reading.moves && found && wanted.has(tone.node) ? LOUDEST * reading.loudness[tone.node] : 0;
      const most = (LOUDEST * seconds) / RISE;
      tone.gain += Math.min(Math.max(goal - tone.gain, -most), most);
    }
    return this.#written(samples);
  }

  /** Goes on as it was, where nobody had the time to look. @param {number} samples @returns {Stretch} */
  hold(samples) {
    for (const tone of this.#tones) tone.ahead += (2 * Math.PI * tone.beat * samples) / this.#rate;
    return this.#written(samples);
  }

  /** @param {number} samples @returns {Stretch} */
  #written(samples) {
    return { samples, tones: this.#tones.map(({ beat, gain }) => ({ frequency: CARRIER + beat, gain })) };
  }

  /**
   * By how much each oscillator is heard to go ahead of the reference.
   * @param {Reading} reading
   * @param {number} seconds
   */
  #follow({ re, im, reference }, seconds) {
    const before = this.#phases,
      size = re.length;
    const phases = Float64Array.from(re, (value, node) =>
      value === 0 && im[node] === 0 ? (before[node] ?? 0) : Math.atan2(im[node], value),
    );
    this.#phases = phases;
    if (before.length !== size) {
      this.#reference = phases[reference ?? 0];
      this.#tones = Array.from({ length: Math.min(size, MOST_TONES) }, (_, node) => ({ node, ahead: 0, beat: 0, gain: 0 }));
      this.#late = new Float64Array(size);
      return this.#late.slice();
    }
    const steps = phases.map((phase, node) => wrapped(phase - before[node]));
    let step = 0,
      quanta = 0;
    for (let node = 0; node < size; node += 1) {
      const weight = reference === undefined ? re[node] ** 2 + im[node] ** 2 : Number(node === reference);
      step += weight * steps[node];
      quanta += weight;
    }
    step = quanta > 0 ? step / quanta : 0;
    this.#reference += step;
    // A phase goes down as time goes on: who is faster leaves the reference behind.
    const share = 1 - Math.exp(-seconds / EVENING);
    return steps.map((own, node) => {
      const late = this.#late[node] + step - own;
      this.#late[node] = late * (1 - share);
      return late * share;
    });
  }

  /** F of a tone: by how much it is not where its oscillator is. @param {Tone} tone */
  #free({ node, ahead }) {
    return wrapped(ahead - (this.#reference - this.#phases[node] - this.#late[node]));
  }

  /**
   * @param {Tone} tone
   * @param {number} slip
   * @param {number} faster
   * @param {number} seconds
   */
  #turn(tone, slip, faster, seconds) {
    const hertz = 2 * Math.PI * seconds;
    let beat;
    if (tone.gain === 0) {
      beat = Math.min(Math.max(-this.#free(tone) / hertz, -FINDING), FINDING);
    } else {
      // Before this stretch; the slip of it is in the phases already.
      const free = this.#free(tone) + slip;
      const calming = CALMING / (1 + ((faster * slip) / seconds / CALMING) ** 2);
      const asked = (faster * slip - calming * Math.sin(free) * seconds) / hertz,
        step = Math.min(STEEPEST * seconds, LEAP);
      beat = Math.min(Math.max(asked, tone.beat - step, -FARTHEST), tone.beat + step, FARTHEST);
    }
    // As an oscillator takes it.
    tone.beat = Math.fround(CARRIER + beat) - CARRIER;
    tone.ahead += tone.beat * hertz;
  }

  /** The loudest. @param {ArrayLike<number>} loudness */
  #wanted(loudness) {
    const held = new Set(this.#tones.filter(({ gain }) => gain > 0).map(({ node }) => node));
    /** @param {number} node */
    const weight = node => loudness[node] * (held.has(node) ? PREFERRED : 1);
    return new Set(
      Array.from(loudness, (_, node) => node)
        .sort((a, b) => weight(b) - weight(a))
        .slice(0, MOST_TONES),
    );
  }

  /** A tone that has fallen silent is given to an oscillator that is louder. @param {ArrayLike<number>} loudness */
  #seat(loudness) {
    if (loudness.length <= this.#tones.length) return;
    const wanted = this.#wanted(loudness),
      free = this.#tones.filter(({ node, gain }) => gain === 0 && !wanted.has(node));
    for (const { node } of this.#tones) wanted.delete(node);
    for (const node of wanted) {
      const tone = free.pop();
      if (tone) tone.node = node;
    }
  }
}
