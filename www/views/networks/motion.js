// @ts-check
// The network in motion: steps of one length, so that the core works each step out once; the mean, and noisy runs beside it.

import { Clock } from '../../dom/clock.js';

/** One step of the core, in time units, and time units that pass in a second at speed 1. */
const DT = 0.05;
const PACE = 4;
/** What a press of Step advances, in steps of the core. */
const PRESS = 5;
/** Below this share of its start a mean is nothing but rounding of numbers that are all but zero; above, out of their range. */
const LEAST = 1e-100;
const MOST = 1e100;

/** @typedef {import('./start.js').Amplitudes} Amplitudes */
/** @typedef {import('./model.js').Network} Network */
/** @typedef {ReturnType<Network['simulation']>} Simulation */
/** Seeds of the runs lie so far apart that another draw shares none of them. */
const SEED_STEP = 2 ** 32;

/** @typedef {'paused' | 'running' | 'over'} Phase */

/** @param {Amplitudes} amplitudes */
const largest = ({ re, im }) => re.reduce((most, value, node) => Math.max(most, Math.hypot(value, im[node])), 0);

export class NetworkMotion {
  /** @type {Network | undefined} */ #network;
  /** The mean, then the runs; made when they are first needed. @type {Simulation[]} */ #simulations = [];
  /** @type {Amplitudes[]} */ #runs = [];
  /** @type {Amplitudes} */ #amplitudes = { re: new Float64Array(0), im: new Float64Array(0) };
  #size = 0;
  #time = 0;
  #seed = 0;
  #lastSeed;
  #count = 0;
  #left = 0;
  /** @type {Phase} */ #phase = 'paused';
  #clock = new Clock(seconds => this.#onFrame(seconds));

  /** Times PACE. */
  speed = 1;
  /** Called whenever what is shown has changed. */
  onMove = () => {};
  onPhase = () => {};
  /** @type {(error: unknown) => void} */ onFault = () => {};

  /** @param {number} lastSeed the largest that the core takes */
  constructor(lastSeed) {
    this.#lastSeed = lastSeed;
  }

  get phase() {
    return this.#phase;
  }
  get over() {
    return this.#phase === 'over';
  }
  get time() {
    return this.#time;
  }
  /** Time units that pass in a second. */
  get pace() {
    return PACE * this.speed;
  }
  /** What the figure of the graph draws. */
  get amplitudes() {
    return this.#amplitudes;
  }
  /** What it draws of the noise. @returns {import('../../core/types.js').FigureOptions} */
  get noise() {
    return this.#count > 0 ? { runs: this.#runs, seed: this.#seed } : {};
  }
  /** The largest amplitude as a multiple of the largest at the start. */
  get remaining() {
    return this.#size > 0 ? largest(this.#amplitudes) / this.#size : 0;
  }

  /**
   * From the beginning.
   * @param {Network} network
   * @param {Amplitudes} start
   * @param {{ count: number, seed: number }} noise how many noisy runs
   */
  restart(network, start, { count, seed }) {
    this.#network = network;
    this.#count = count;
    this.#seed = seed;
    this.#amplitudes = start;
    this.#size = largest(start);
    this.#time = 0;
    this.#left = 0;
    this.#drop();
    if (count > 0) this.#begin(network);
    if (this.#phase === 'over') this.#enter('paused');
    this.onMove();
  }

  /** A knob was turned: the amplitudes stay and go on under the new law. @param {Network} network of as many nodes */
  follow(network) {
    this.#network = network;
    for (const simulation of this.#simulations) simulation.setNetwork(network);
    this.onMove();
  }

  play() {
    if (this.#phase === 'paused') this.#enter('running');
  }

  pause() {
    if (this.#phase === 'running') this.#enter('paused');
  }

  stepOnce() {
    this.pause();
    if (this.#phase === 'paused') this.#advance(PRESS);
  }

  /** Nobody looks, nothing moves. @param {boolean} watched */
  watch(watched) {
    this.#clock.watch(watched);
  }

  #drop() {
    for (const simulation of this.#simulations) simulation.free();
    this.#simulations = [];
    this.#runs = [];
  }

  /** @param {Network} network */
  #begin(network) {
    const seeds = Array.from({ length: this.#count }, (_, run) => (this.#seed + run * SEED_STEP) % (this.#lastSeed + 1));
    this.#simulations = [{}, ...seeds.map(noiseSeed => ({ noiseSeed }))].map(noise =>
      network.simulation({ ...this.#amplitudes, ...noise }),
    );
    this.#read();
  }

  #read() {
    [this.#amplitudes, ...this.#runs] = this.#simulations.map(simulation => simulation.moments());
  }

  /** @param {number} steps */
  #advance(steps) {
    if (!this.#network || steps < 1) return;
    try {
      if (this.#simulations.length === 0) this.#begin(this.#network);
      for (const simulation of this.#simulations) {
        for (let step = 0; step < steps; step += 1) simulation.step(DT);
      }
      this.#read();
      this.#time += steps * DT;
      // Of a mean that has died away the runs go on.
      if (this.#count === 0 && !(this.remaining > LEAST && this.remaining < MOST)) this.#enter('over');
    } catch (error) {
      this.#enter('over');
      this.onFault(error);
    }
    this.onMove();
  }

  /** @param {number} seconds */
  #onFrame(seconds) {
    this.#left += (seconds * this.pace) / DT;
    const steps = Math.floor(this.#left);
    this.#left -= steps;
    this.#advance(steps);
  }

  /** @param {Phase} phase */
  #enter(phase) {
    this.#phase = phase;
    this.onPhase();
    this.#clock.run(this.#phase === 'running');
  }
}
