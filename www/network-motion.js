// @ts-check
// The network in motion: steps of one length, so that the core works each step out once; as the mean or as one noisy run.

import { startTicking, stopTicking } from './frame.js';

/** One step of the core, in time units, and time units that pass in a second at speed 1. */
const DT = 0.05;
const PACE = 4;
/** What a press of Step advances, in steps of the core. */
const PRESS = 5;
/** After a pause of the browser the motion goes on from where it was instead of leaping. */
const LONGEST_FRAME = 0.1;
/** Below this share of its start a mean is nothing but rounding of numbers that are all but zero; above, out of their range. */
const LEAST = 1e-100;
const MOST = 1e100;

/** @typedef {import('./network-start.js').Amplitudes} Amplitudes */
/** @typedef {import('./network-model.js').Network} Network */
/** @typedef {ReturnType<Network['simulation']>} Simulation */
/** @typedef {'paused' | 'running' | 'over'} Phase */

/** @param {Amplitudes} amplitudes */
const largest = ({ re, im }) => re.reduce((most, value, node) => Math.max(most, Math.hypot(value, im[node])), 0);

export class NetworkMotion {
  /** @type {Network | undefined} */ #network;
  /** Made when it is first needed: while a knob moves, most would be for nothing. @type {Simulation | undefined} */ #simulation;
  /** @type {Amplitudes} */ #amplitudes = { re: new Float64Array(0), im: new Float64Array(0) };
  #size = 0;
  #time = 0;
  #seed = 0;
  #noisy = false;
  #left = 0;
  #lastFrame = 0;
  #watched = false;
  #ticking = false;
  /** @type {Phase} */ #phase = 'paused';
  /** @param {number} now */
  #tick = now => this.#onFrame(now);

  /** Times PACE. */
  speed = 1;
  /** Called whenever what is shown has changed. */
  onMove = () => {};
  onPhase = () => {};
  /** @type {(error: unknown) => void} */ onFault = () => {};

  get phase() { return this.#phase; }
  get time() { return this.#time; }
  /** What the figure of the graph draws. */
  get amplitudes() { return this.#amplitudes; }
  /** The largest amplitude as a multiple of the largest at the start. */
  get remaining() { return this.#size > 0 ? largest(this.#amplitudes) / this.#size : 0; }

  /**
   * From the beginning.
   * @param {Network} network
   * @param {Amplitudes} start
   * @param {{ noisy: boolean, seed: number }} run
   */
  restart(network, start, { noisy, seed }) {
    this.#network = network;
    this.#noisy = noisy;
    this.#seed = seed;
    this.#amplitudes = start;
    this.#size = largest(start);
    this.#time = 0;
    this.#left = 0;
    this.#drop();
    if (this.#phase === 'over') this.#enter('paused');
    this.onMove();
  }

  /** A knob was turned: the amplitudes stay and go on under the new law. @param {Network} network of as many nodes */
  follow(network) {
    this.#network = network;
    this.#drop();
    this.onMove();
  }

  play() { if (this.#phase === 'paused') this.#enter('running'); }

  pause() { if (this.#phase === 'running') this.#enter('paused'); }

  stepOnce() {
    this.pause();
    if (this.#phase === 'paused') this.#advance(PRESS);
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#watched = watched;
    this.#keepTime();
  }

  #drop() {
    this.#simulation?.free();
    this.#simulation = undefined;
  }

  /** @param {number} steps */
  #advance(steps) {
    if (!this.#network || steps < 1) return;
    try {
      // A run with noise begins with a draw from the vacuum; one that goes on has had it, and has noise of its own time.
      this.#simulation ??= this.#network.simulation({ ...this.#amplitudes, ...(this.#noisy ? { noiseSeed: this.#seed } : {}) });
      for (let step = 0; step < steps; step += 1) this.#simulation.step(DT);
      this.#amplitudes = this.#simulation.moments();
      this.#time += steps * DT;
      if (!(this.remaining > LEAST && this.remaining < MOST)) this.#enter('over');
    } catch (error) {
      this.#enter('over');
      this.onFault(error);
    }
    this.onMove();
  }

  /** @param {number} now */
  #onFrame(now) {
    const seconds = Math.min((now - this.#lastFrame) / 1000, LONGEST_FRAME);
    this.#lastFrame = now;
    this.#left += Math.max(seconds, 0) * PACE * this.speed / DT;
    const steps = Math.floor(this.#left);
    this.#left -= steps;
    this.#advance(steps);
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.#phase = phase;
    this.onPhase();
    this.#keepTime();
  }

  #keepTime() {
    const wanted = this.#phase === 'running' && this.#watched;
    if (wanted === this.#ticking) return;
    this.#ticking = wanted;
    this.#lastFrame = performance.now();
    if (wanted) startTicking(this.#tick);
    else stopTicking(this.#tick);
  }
}
