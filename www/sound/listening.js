// @ts-check
// A motion that is heard: with every frame what it has done since the last one is written down and played a moment later.

import { startTicking, stopTicking } from '../dom/frame.js';
import { ToneBank } from './bank.js';
import { Clicks } from './kicks.js';
import { leaveOutput, takeOutput } from './output.js';
import { Score } from './score.js';

/** Seconds by which what is written is ahead of what is heard, at best and at most. */
const LEAD = 0.06;
const MOST = 0.25;
/** By this share frames are heard longer or shorter, so that the lead comes back: no ear hears that. */
const STRETCH = 0.02;
/** What has not moved for as many milliseconds stands: not every frame moves what goes by steps. */
const STANDS = 300;
/** After a pause of the browser it goes on from where it was. */
const LONGEST_FRAME = 0.1;

/**
 * What is heard of an instant.
 * @typedef {Omit<import('./score.js').Reading, 'moves'> & { time: number, running: boolean, kicks?: import('./kicks.js').Kicks }} Heard
 */

export class Listening {
  #source;
  /** @type {ToneBank | undefined} */ #bank;
  /** @type {Score | undefined} */ #score;
  /** @type {AudioContext | undefined} */ #context;
  #clicks = new Clicks();
  #wanted = false;
  #time = NaN;
  #lastFrame = 0;
  #lastMove = -Infinity;
  #tick = (/** @type {number} */ now) => this.#onFrame(now);
  #stop = () => this.stop();

  /** Called when it ends, by whatever. */
  onEnd = () => {};

  /** @param {() => Heard} source asked with every frame */
  constructor(source) {
    this.#source = source;
  }

  async start() {
    this.#wanted = true;
    const { context, volume } = await takeOutput(this.#stop);
    // Meanwhile it may have been stopped, by another page, too.
    if (!this.#wanted || this.#score) return;
    this.#context = context;
    this.#score = new Score(context.sampleRate);
    this.#bank = new ToneBank(context, volume, Math.ceil((context.currentTime + LEAD) * context.sampleRate));
    this.#lastFrame = performance.now();
    this.#time = NaN;
    startTicking(this.#tick);
  }

  stop() {
    if (!this.#wanted) return;
    this.#wanted = false;
    stopTicking(this.#tick);
    this.#bank?.end();
    this.#bank = this.#score = undefined;
    leaveOutput(this.#stop);
    this.onEnd();
  }

  /** @param {number} now */
  #onFrame(now) {
    const bank = this.#bank,
      score = this.#score,
      context = this.#context;
    if (!bank || !score || !context || !(now > this.#lastFrame)) return;
    const seconds = Math.min((now - this.#lastFrame) / 1000, LONGEST_FRAME),
      { sampleRate: rate } = context;
    let lead = bank.at / rate - context.currentTime;
    // So far ahead there is nothing to do: the next frame tells of both.
    if (lead > MOST) return;
    this.#lastFrame = now;
    if (lead < seconds / 4) {
      bank.play(score.hold(Math.ceil((LEAD - lead) * rate)));
      lead = LEAD;
    }
    const heard = this.#source(),
      begin = bank.at;
    if (heard.time !== this.#time) this.#lastMove = now;
    const moves = heard.running && now - this.#lastMove < STANDS;
    const samples = Math.max(Math.round(seconds * rate * (1 + Math.min(Math.max((LEAD - lead) / 5, -STRETCH), STRETCH))), 1);
    bank.play(score.advance({ ...heard, moves }, samples));
    if (moves && heard.kicks && heard.time > this.#time) {
      for (const { share, left, right } of this.#clicks.between(heard.kicks, this.#time, heard.time))
        bank.click(begin + Math.round(share * samples), left, right);
    }
    this.#time = heard.time;
  }
}
