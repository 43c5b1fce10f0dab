// @ts-check
// The network that the state describes, and the nearest one that there is when there is none.

import { capital, reason } from '../../text/reason.js';
import { SHARED_NBAR } from '../../state/network-keys.js';
import { showApart, showExact } from '../../text/numbers.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../core/types.js').Core} Core */
/** @typedef {InstanceType<Core['Network']>} Network */
/** @typedef {ConstructorParameters<Core['Network']>[0]} NetworkOptions */
/** @typedef {ReturnType<Network['darkModes']>[number]} DarkMode */

/** A limit of ξ is typed and read in so many digits if it is still one then. */
const DIGITS = 12;
/** Something that works, for a link in which nothing fits. */
/** @type {Pick<State, 'graph' | 'noiseGraph' | 'n' | 'omega' | 'omegaSpread' | 'nbar'>} */
const PLAIN = { graph: 'ring', noiseGraph: 'same', n: 6, omega: [1], omegaSpread: 0, nbar: SHARED_NBAR };

/** One number for all nodes, or one for each. @param {number[]} values */
const eachOrAll = values => (values.length === 1 ? values[0] : values);

/**
 * What the core calls NetworkOptions.
 * @param {State} state
 * @returns {NetworkOptions}
 */
export function networkOptionsOf(state) {
  const { graph, noiseGraph, edges, n, omega, omegaSpread, seed, g, gamma, nbar, nbar1, xi } = state;
  /** @param {Exclude<State['noiseGraph'], 'same'>} name */
  const named = name => (name === 'edges' ? { edges } : name);
  return {
    graph: named(graph),
    ...(noiseGraph === 'same' ? {} : { noiseGraph: named(noiseGraph) }),
    n,
    omega: eachOrAll(omega),
    omegaSpread,
    seed,
    g,
    gamma,
    nbar: nbar === SHARED_NBAR ? nbar1 : eachOrAll(nbar),
    xi,
  };
}

/**
 * The range of ξ that the graph of the noise allows.
 * @param {Core} core
 * @param {State} state
 */
function rangeOf(core, state) {
  const network = new core.Network({ ...networkOptionsOf(state), xi: 0 });
  try {
    return network.xiRange();
  } finally {
    network.free();
  }
}

/**
 * Throws the core's refusal if there is no such network.
 * @param {Core} core
 * @param {State} state
 */
function checkNetwork(core, state) {
  new core.Network(networkOptionsOf(state)).free();
}

/**
 * The end of the range of ξ, short if that will do.
 * @param {Core} core
 * @param {State} state
 * @param {number} end
 */
function limit(core, state, end) {
  const short = Number(end.toPrecision(DIGITS));
  try {
    checkNetwork(core, { ...state, xi: short });
    return short;
  } catch {
    return end;
  }
}

/**
 * The largest ξ of a network.
 * @param {Core} core
 * @param {State} state
 */
export const largestXi = (core, state) => limit(core, state, rangeOf(core, state)[1]);

/**
 * The change to ξ that makes the state one of a network, in words too; throws where ξ is not the trouble.
 * @param {Core} core
 * @param {State} state
 * @returns {{ change: Partial<State>, remark: string }}
 */
export function fitXi(core, state) {
  const [min, max] = rangeOf(core, state);
  if (state.xi >= min && state.xi <= max) {
    checkNetwork(core, state);
    return { change: {}, remark: '' };
  }
  const above = state.xi > max,
    xi = limit(core, state, above ? max : min);
  const most = `the ${above ? 'most' : 'least'} this network allows`;
  return { change: { xi }, remark: `ξ changed from ${showExact(state.xi)} to ${showApart(xi, state.xi)}, ${most}.` };
}

export class NetworkModel {
  #core;
  #key = '';
  /** @type {State | undefined} */ #state;
  /** @type {Network | undefined} */ #network;
  /** What a change asks for, made to see whether it can be had. @type {{ key: string, network: Network } | undefined} */ #candidate;

  /** @type {NetworkOptions | undefined} */ options;
  /** @type {DarkMode[]} */ darkModes = [];
  /** @type {readonly [number, number]} */ range = [-1, 1];
  /** Where the figure places the nodes in its box, x and y of each: −1 … 1, upwards positive. @type {Float64Array} */ places =
    new Float64Array(0);

  /** @param {Core} core */
  constructor(core) {
    this.#core = core;
  }

  /** The last network that the core took. */
  get network() {
    if (!this.#network) throw new Error('there is no network yet');
    return this.#network;
  }

  /** Throws the core's refusal if there is no such network. @param {State} state */
  check(state) {
    const options = networkOptionsOf(state),
      key = JSON.stringify(options);
    if (key === this.#key || key === this.#candidate?.key) return;
    const network = new this.#core.Network(options);
    this.#candidate?.network.free();
    this.#candidate = { key, network };
  }

  /**
   * Follows the state, or throws the core's refusal and keeps the network.
   * @param {State} state
   * @returns whether the network is another one
   */
  update(state) {
    this.check(state);
    const options = networkOptionsOf(state),
      key = JSON.stringify(options);
    if (key === this.#key || !this.#candidate) return false;
    const { network } = this.#candidate;
    this.#candidate = undefined;
    this.#network?.free();
    this.#network = network;
    this.#key = key;
    this.#state = state;
    this.options = options;
    this.darkModes = network.darkModes();
    this.range = network.xiRange();
    this.places = network.layout();
    return true;
  }

  /**
   * What has to change so that the state is one of a network, and in words why.
   * @param {State} state
   * @returns {{ change: Partial<State>, remark: string }}
   */
  nearest(state) {
    try {
      return fitXi(this.#core, state);
    } catch (error) {
      const { graph, noiseGraph, n, omega, omegaSpread, nbar } = this.#state ?? PLAIN;
      const change = { graph, noiseGraph, n, omega, omegaSpread, nbar, edges: this.#state?.edges ?? state.edges };
      const { change: more, remark } = fitXi(this.#core, { ...state, ...change });
      const kept = this.#state ? 'the network was not changed' : 'a ring of six is shown';
      return { change: { ...change, ...more }, remark: `${capital(reason(error))}; ${kept}. ${remark}`.trim() };
    }
  }
}
