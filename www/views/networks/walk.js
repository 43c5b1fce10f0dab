// @ts-check
// The graph by keys: arrows go from node to node, what a node does is spoken, and Enter starts the motion there.

import { sayReading } from '../../figure/spoken.js';
import { showNumber } from '../../text/numbers.js';

/** By number, as the matrix and the lists count them. @type {Record<string, (at: number, last: number) => number>} */
const WAYS = {
  ArrowRight: (at, last) => (at >= last ? 0 : at + 1),
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at <= 0 ? last : at - 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * @param {import('../../figure/card.js').FigureCard} card
 * @param {(excite: string) => void} onExcite
 * @param {import('./model.js').NetworkModel} model
 * @param {() => { re: ArrayLike<number>, im: ArrayLike<number> } | undefined} amplitudes at this moment
 */
export function connectWalk(card, onExcite, model, amplitudes) {
  const canvas = card.querySelector('canvas'),
    ring = document.createElement('i');
  if (!canvas) return;
  let node = -1;
  ring.className = 'node-ring';
  ring.hidden = true;
  canvas.after(ring);
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', 'graph');
  canvas.setAttribute('aria-keyshortcuts', 'ArrowLeft ArrowRight Home End Enter Escape');

  const place = () => {
    const [plot] = card.plots,
      { places } = model;
    ring.hidden = node < 0 || !plot || 2 * node >= places.length;
    if (ring.hidden || !plot) return;
    ring.style.setProperty('--x', `${plot.x + 0.5 * (1 + places[2 * node]) * plot.width}px`);
    ring.style.setProperty('--y', `${plot.y + 0.5 * (1 - places[2 * node + 1]) * plot.height}px`);
  };

  const words = () => {
    const { re, im } = amplitudes() ?? { re: [], im: [] };
    if (!(node < re.length)) return '';
    const size = Math.hypot(re[node], im[node]),
      turned = Math.round((Math.atan2(im[node], re[node]) / Math.PI) * 180);
    return `Node ${node}: amplitude ${showNumber(size, 3)}${size === 0 ? '' : `, phase ${showNumber(turned, 3)}°`}`;
  };

  card.addEventListener('painted', place);
  canvas.addEventListener('blur', () => {
    node = -1;
    place();
  });
  canvas.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !model.options) return;
    const way = WAYS[event.key];
    if (way) node = way(node, model.options.n - 1);
    else if ((event.key === 'Enter' || event.key === ' ') && node >= 0) onExcite(String(node));
    else if (event.key === 'Escape' && node >= 0) node = -1;
    else return;
    event.preventDefault();
    place();
    if (node >= 0) sayReading(words);
  });
}
