// @ts-check
// Oscillators that play a score, from left to right, and the clicks between them.

import { CARRIER } from './score.js';
import { CLICK, clickShape } from './kicks.js';

/** How far to the sides tones lie: each is heard on both, so that beats are heard with one ear. */
const WIDTH = 0.5;
/** A time means the first sample after it: this far before one it means that one, whatever rounding does. */
const BEFORE = 0.25;
/** Seconds in which all falls silent. */
const FALL = 0.04;

export class ToneBank {
  #context;
  #gate;
  #click;
  /** @type {{ oscillator: OscillatorNode, loudness: GainNode, gain: number }[]} */ #voices = [];
  /** The sample at which what is written ends. */ #at;

  /**
   * @param {BaseAudioContext} context
   * @param {AudioNode} out
   * @param {number} at the first sample
   */
  constructor(context, out, at) {
    this.#context = context;
    this.#gate = new GainNode(context);
    this.#gate.connect(out);
    this.#at = at;
    const shape = clickShape(context.sampleRate);
    this.#click = new AudioBuffer({ length: shape.length, sampleRate: context.sampleRate });
    this.#click.copyToChannel(shape, 0);
  }

  get at() {
    return this.#at;
  }

  /** @param {import('./score.js').Stretch} stretch */
  play({ samples, tones }) {
    if (tones.length !== this.#voices.length) this.#cast(tones.length);
    const begin = this.#time(this.#at),
      end = this.#time(this.#at + samples);
    this.#voices.forEach((voice, index) => {
      const { frequency, gain } = tones[index];
      voice.oscillator.frequency.setValueAtTime(frequency, begin);
      voice.loudness.gain.setValueAtTime(voice.gain, begin);
      voice.loudness.gain.linearRampToValueAtTime(gain, end);
      voice.gain = gain;
    });
    this.#at += samples;
  }

  /**
   * @param {number} sample
   * @param {number} left from −1 to 1
   * @param {number} right
   */
  click(sample, left, right) {
    const source = new AudioBufferSourceNode(this.#context, { buffer: this.#click });
    const sides = new ChannelMergerNode(this.#context, { numberOfInputs: 2 });
    [left, right].forEach((size, side) => source.connect(new GainNode(this.#context, { gain: CLICK * size })).connect(sides, 0, side));
    sides.connect(this.#gate);
    source.start(this.#time(sample));
    source.addEventListener('ended', () => sides.disconnect());
  }

  /** Falls silent and is gone. */
  end() {
    const now = this.#context.currentTime;
    this.#gate.gain.setValueAtTime(1, now);
    this.#gate.gain.linearRampToValueAtTime(0, now + FALL);
    for (const { oscillator } of this.#voices) oscillator.stop(now + 2 * FALL);
    window.setTimeout(() => this.#gate.disconnect(), 3000 * FALL);
  }

  /** As many voices as there are tones, all from one sample on and with one phase. @param {number} count */
  #cast(count) {
    for (const { oscillator, loudness } of this.#voices) {
      loudness.gain.linearRampToValueAtTime(0, this.#time(this.#at) + FALL);
      oscillator.stop(this.#time(this.#at) + 2 * FALL);
    }
    this.#voices = Array.from({ length: count }, (_, index) => {
      const oscillator = new OscillatorNode(this.#context, { frequency: CARRIER }),
        loudness = new GainNode(this.#context, { gain: 0 });
      const pan = count > 1 ? WIDTH * ((2 * index) / (count - 1) - 1) : 0;
      oscillator.connect(loudness).connect(new StereoPannerNode(this.#context, { pan })).connect(this.#gate);
      oscillator.start(this.#at / this.#context.sampleRate);
      return { oscillator, loudness, gain: 0 };
    });
  }

  /** @param {number} sample */
  #time(sample) {
    return (sample - BEFORE) / this.#context.sampleRate;
  }
}
