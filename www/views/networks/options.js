// @ts-check
// <network-options>: which graphs, how many nodes, which frequencies. What the core refuses is said here, with its line
// and value, and the network stays as it was; a ξ that the new graph does not allow moves to the nearest it does.

import { defineElement } from '../../dom/document-read.js';
import { capital, reason } from '../../text/reason.js';
import { find, setText } from '../../dom/element.js';
import { tooManyEdges } from '../../state/network-fields.js';
import { GRAPHS, NOISE_GRAPHS, SHARED_NBAR } from '../../state/network-keys.js';
import { fitXi, largestXi } from './model.js';

/** @typedef {import('../../state/keys.js').State} State */
/** @typedef {import('../../state/field.js').Field} Field */
/** @typedef {Pick<import('../../figure/context.js').Context, 'core' | 'store' | 'fields' | 'limits'>} Needs */

/** @type {Partial<State>} */
const SHARED = {
  noiseGraph: 'same',
  omega: [1],
  omegaSpread: 0,
  nbar: SHARED_NBAR,
  g: 0.1,
  gamma: 0.2,
  nbar1: 0,
  excite: 'random',
  run: 'mean',
};
/** Networks worth seeing; without ξ at the largest there is. @type {Record<string, Partial<State>>} */
const PRESETS = {
  antiphase: { graph: 'ring', n: 6, xi: 0.5 },
  inphase: { graph: 'ring', n: 6, xi: -0.5 },
  star: { graph: 'star', n: 7 },
  complete: { graph: 'complete', n: 4, xi: 1 },
  odd: { graph: 'ring', n: 7 },
  broken: { graph: 'path', n: 6 },
};

export class NetworkOptionsElement extends HTMLElement {
  /** @type {Needs | undefined} */ #context;
  /** What was refused is kept to be mended, as long as nothing else is chosen. */
  #refused = false;

  /** @param {Needs} context */
  connect(context) {
    this.#context = context;
    const { core, store } = context;
    for (const button of this.querySelectorAll('button[data-preset]')) {
      button.addEventListener('click', () => {
        const change = { ...SHARED, ...PRESETS[/** @type {HTMLElement} */ (button).dataset.preset ?? ''] };
        const next = { ...store.state, ...change };
        store.change({ ...change, xi: change.xi ?? largestXi(core, next) });
        this.#say('', '');
        this.#show(true);
      });
    }
    for (const key of /** @type {const} */ (['graph', 'noiseGraph'])) {
      const select = this.#select(key);
      select.append(...Object.entries({ graph: GRAPHS, noiseGraph: NOISE_GRAPHS }[key]).map(([value, text]) => new Option(text, value)));
      select.addEventListener('change', () => this.#chooseGraph(key, select.value));
    }
    for (const entry of this.#entries) {
      entry.addEventListener('focus', () => entry.select());
      entry.addEventListener('input', () => this.#say('', ''));
      entry.addEventListener('change', () => this.#readEntry(entry));
      entry.addEventListener('keydown', event => {
        if (event.key === 'Escape') this.#show(true);
      });
    }
    this.#edges.addEventListener('change', () => this.#readEdges());
    find('button[name="apply"]', HTMLButtonElement, this).addEventListener('click', () => this.#readEdges());
    this.#grow.addEventListener('click', () => this.#readEdges(Number(this.#grow.value)));
    store.subscribe(() => this.#show());
    this.#show();
  }

  /** What had to be changed without being asked for. @param {string} text */
  remark(text) {
    this.#say('', text);
  }

  get #store() {
    if (!this.#context) throw new Error('network-options is not connected');
    return this.#context.store;
  }
  get #entries() {
    return [...this.querySelectorAll('input')];
  }
  get #edges() {
    return find('textarea', HTMLTextAreaElement, this);
  }
  /** Offers as many nodes as the edges name. */
  get #grow() {
    return find('button[name="grow"]', HTMLButtonElement, this);
  }

  /** @param {boolean} [afresh] even what was refused */
  #show(afresh = false) {
    const { state } = this.#store;
    this.#select('graph').value = state.graph;
    this.#select('noiseGraph').value = state.noiseGraph;
    for (const entry of this.#entries) {
      if (afresh || entry !== document.activeElement || entry.getAttribute('aria-invalid') !== 'true')
        entry.value = this.#written(entry.name);
    }
    const own = state.graph === 'edges' || state.noiseGraph === 'edges';
    find('.own-edges', HTMLElement, this).hidden = !own;
    if (own && (afresh || (!this.#refused && this.#edges !== document.activeElement)))
      this.#edges.value = state.edges.map(pair => pair.join(' ')).join('\n');
  }

  /**
   * @param {'graph' | 'noiseGraph'} key
   * @param {string} value
   */
  #chooseGraph(key, value) {
    const { core } = this.#context ?? {};
    const { state } = this.#store;
    let { edges } = state;
    // One's own begin with those that are there.
    if (core && value === 'edges' && state.graph !== 'edges' && state.noiseGraph !== 'edges') {
      const present = /** @type {Exclude<State['graph'], 'edges'>} */ (
        key === 'noiseGraph' && state.noiseGraph !== 'same' ? state.noiseGraph : state.graph
      );
      const network = new core.Network({ graph: present, n: state.n, omega: 1, g: 0, gamma: 1, nbar: 0, xi: 0 });
      edges = network.edges();
      network.free();
    }
    this.#offer({ [key]: value, edges }, this.#select(key));
    this.#show(true);
  }

  /** @param {HTMLInputElement} entry */
  #readEntry(entry) {
    const field = this.#field(entry.name),
      kept = this.#store.state[field.key];
    const { value, why } = field.read(entry.value, kept);
    if (why) this.#say(`${why}; it stays ${kept === SHARED_NBAR ? 'n̄₁' : field.write(kept)}.`, '', entry);
    else this.#offer({ [field.key]: value }, entry);
    entry.value = this.#written(entry.name);
  }

  /** @param {number} [n] nodes of the network that they are for */
  #readEdges(n = this.#store.state.n) {
    const { core } = this.#context ?? {};
    const text = this.#edges.value;
    if (!core) return;
    const counts = edgesInLines(text);
    /** @param {string} why */
    const refuse = why => {
      this.#refused = true;
      this.#say(`${capital(why)}. Nothing was changed.`, '', this.#edges);
    };
    const tooMany = tooManyEdges(
      counts.reduce((sum, count) => sum + count, 0),
      this.#context?.limits.nodes.max ?? 0,
    );
    if (tooMany) {
      refuse(tooMany);
      return;
    }
    try {
      const edges = core.parseEdges(text),
        beyond = edges.findIndex(pair => Math.max(...pair) >= n);
      if (beyond >= 0) {
        refuse(`line ${lineOf(beyond + 1, counts)}: node ${Math.max(...edges[beyond])} is beyond 0–${n - 1}`);
        this.#offerNodes(Math.max(...edges.flat()) + 1);
        return;
      }
      try {
        this.#change({ edges, n });
      } catch (error) {
        throw new Error(withLine(reason(error), counts));
      }
      this.#refused = false;
    } catch (error) {
      refuse(reason(error));
    }
  }

  /** @param {number} n */
  #offerNodes(n) {
    if (n > (this.#context?.limits.nodes.max ?? 0)) return;
    this.#grow.value = String(n);
    this.#grow.textContent = `Use ${n} nodes`;
    this.#grow.hidden = false;
  }

  /**
   * @param {Partial<State>} change
   * @param {HTMLElement} control
   */
  #offer(change, control) {
    try {
      this.#change(change);
    } catch (error) {
      this.#say(`${capital(reason(error))}. Nothing was changed.`, '', control);
    }
  }

  /** Throws what is wrong with it, but for ξ. @param {Partial<State>} change */
  #change(change) {
    const { core } = this.#context ?? {};
    if (!core) return;
    const fit = fitXi(core, { ...this.#store.state, ...change });
    this.#store.change({ ...change, ...fit.change });
    this.#say('', fit.remark);
  }

  /**
   * @param {string} refusal
   * @param {string} remark
   * @param {HTMLElement} [control]
   */
  #say(refusal, remark, control) {
    for (const [selector, text] of [
      ['.refusal', refusal],
      ['.remark', remark],
    ]) {
      const line = find(selector, HTMLElement, this);
      setText(line, text);
    }
    this.#grow.hidden = true;
    for (const entry of [...this.#entries, this.#edges]) entry.setAttribute('aria-invalid', String(entry === control));
  }

  /** What stands in an entry; an empty one is filled by the controls. @param {string} name */
  #written(name) {
    const field = this.#field(name),
      value = this.#store.state[field.key];
    return value === SHARED_NBAR ? '' : field.write(value);
  }

  /** @param {string} name @returns {Field} */
  #field(name) {
    const field = this.#context?.fields.find(({ key }) => key === name);
    if (!field) throw new Error(`a link has no key ${name}`);
    return field;
  }

  /** @param {string} name */
  #select(name) {
    return find(`select[name="${name}"]`, HTMLSelectElement, this);
  }
}

/** How many edges each line holds, as the core counts them. @param {string} text */
function edgesInLines(text) {
  return text.split('\n').map(
    line =>
      line
        .split('#')[0]
        .split(';')
        .filter(pair => pair.trim() !== '').length,
  );
}

/**
 * The core counts edges; a reader of the text counts lines.
 * @param {number} edge from 1 on
 * @param {readonly number[]} counts
 */
function lineOf(edge, counts) {
  let edges = 0;
  return 1 + counts.findIndex(count => (edges += count) >= edge);
}

/** @param {string} message @param {readonly number[]} counts */
function withLine(message, counts) {
  const edge = Number(/\bedge (\d+)/.exec(message)?.[1] ?? 0);
  return edge > 0 ? `line ${lineOf(edge, counts)}: ${message}` : message;
}

defineElement('network-options', NetworkOptionsElement);
