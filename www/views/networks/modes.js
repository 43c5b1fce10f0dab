// @ts-check
// <network-modes>: the dark modes with their shapes; pressing one makes it the initial state. The other initial states are in a list.

import { defineElement } from '../../dom/document-read.js';
import { find } from '../../dom/element.js';
import { meaning } from './start.js';
import { showNumber } from '../../text/numbers.js';

/** Amplitudes of more nodes are seen in the bars and not read. */
const READABLE = 12;
const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {import('./model.js').NetworkModel} NetworkModel */
/** @typedef {import('./model.js').DarkMode} DarkMode */

/** Bars from the middle line, one for each node. @param {DarkMode} mode */
function bars({ re }) {
  const largest = Math.max(...re.map(Math.abs));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 -1.05 ${re.length} 2.1`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  for (const sign of [1, -1]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', sign > 0 ? 'up' : 'down');
    path.setAttribute(
      'd',
      [...re].map((value, node) => (Math.sign(value) === sign ? `M${node + 0.15} 0v${(-value / largest).toFixed(3)}h.7V0z` : '')).join(''),
    );
    svg.append(path);
  }
  return svg;
}

/** Places for the numbers of the nodes, below their bars; many of them could not be read. @param {DarkMode} mode */
function numbers({ re }) {
  const row = document.createElement('span');
  row.className = 'nodes';
  row.setAttribute('aria-hidden', 'true');
  if (re.length <= READABLE) row.append(...Array.from(re, () => document.createElement('i')));
  return row;
}

/** @param {DarkMode} mode */
const shape = ({ re }) =>
  re.length > READABLE
    ? `shape over ${re.length} nodes`
    : `shape ${[...re].map(value => showNumber(Math.abs(value) < 5e-4 ? 0 : value, 2)).join(', ')}`;

export class NetworkModes extends HTMLElement {
  /** @type {NetworkModel | undefined} */ #model;

  /** Asks for a start. @type {(excite: string) => void} */
  onExcite = () => {};

  /** @param {NetworkModel} model */
  connect(model) {
    this.#model = model;
    const select = find('select', HTMLSelectElement, this);
    select.addEventListener('change', () => this.onExcite(select.value));
  }

  /** The network is another one. */
  renew() {
    const model = this.#model;
    if (!model) return;
    const { darkModes } = model;
    const nodes = model.network.frequencies().length;
    find('select', HTMLSelectElement, this).replaceChildren(
      new Option('All nodes, random phases', 'random'),
      ...darkModes.map((_, k) => new Option(`Dark mode ${k + 1} alone`, `dark${k}`)),
      ...Array.from({ length: nodes }, (_, node) => new Option(`Node ${node} alone`, String(node))),
    );
    find('ol', HTMLOListElement, this).replaceChildren(
      ...darkModes.map((mode, k) => {
        const item = document.createElement('li'),
          button = document.createElement('button'),
          words = document.createElement('span');
        button.type = 'button';
        button.dataset.excite = `dark${k}`;
        words.textContent = `ω = ${showNumber(mode.frequency, 5)}`;
        button.append(words, bars(mode), numbers(mode));
        button.setAttribute('aria-label', `${words.textContent}: start from dark mode ${k + 1} alone, ${shape(mode)}`);
        button.title = shape(mode);
        button.addEventListener('click', () => this.onExcite(`dark${k}`));
        item.append(button);
        return item;
      }),
    );
    find('.count', HTMLElement, this).textContent = sentence(darkModes);
  }

  /** @param {string} excite */
  show(excite) {
    if (!this.#model) return;
    const start = meaning(this.#model, excite);
    find('select', HTMLSelectElement, this).value = start === 'random' ? start : excite;
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(start !== 'random' && button.dataset.excite === excite));
  }
}

/** @param {readonly DarkMode[]} modes */
function sentence(modes) {
  if (modes.length === 0) return 'The noise reaches every mode. At the end of its range ξ can make a mode dark.';
  if (modes.length === 1) return 'The noise does not reach this mode: it never decays, and it locks the nodes it moves.';
  const one = modes[0].frequency,
    alike = modes.every(({ frequency }) => Math.abs(frequency - one) < 1e-9 * Math.abs(one));
  const mixture = alike ? 'They share one frequency, so every mixture of them is dark too' : 'Modes of different frequencies beat';
  return `The noise does not reach these ${modes.length} modes. ${mixture}; what remains depends on the initial state.`;
}

defineElement('network-modes', NetworkModes);
