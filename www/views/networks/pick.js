// @ts-check
// A click on a node of the graph excites it alone. Where nodes stand is the figure's: on a circle, clockwise from the
// top; a star has node 0 in the middle.

/** Nearer than this, in CSS pixels, is meant; a finger is not finer. */
const REACH = 28;

/**
 * Places of the nodes in the box of the figure, −1 … 1, upwards positive.
 * @param {number} nodes
 * @param {readonly [number, number][]} edges
 */
function places(nodes, edges) {
  const star = nodes >= 4 && edges.length === nodes - 1 && edges.every(([centre]) => centre === 0);
  const around = star ? nodes - 1 : nodes;
  const circle = Array.from({ length: around }, (_, k) => {
    const angle = Math.PI / 2 - 2 * Math.PI * k / around;
    return { x: Math.cos(angle), y: Math.sin(angle) };
  });
  return star ? [{ x: 0, y: 0 }, ...circle] : circle;
}

/**
 * @param {import('../../figure/card.js').FigureCard} card
 * @param {(excite: string) => void} onExcite
 * @param {import('./model.js').NetworkModel} model
 */
export function connectPicking(card, onExcite, model) {
  const canvas = card.querySelector('canvas');
  if (!canvas) return;
  /** @param {MouseEvent} event */
  const nodeAt = ({ clientX, clientY }) => {
    const [plot] = card.plots;
    if (!plot || !model.options) return -1;
    const box = canvas.getBoundingClientRect();
    const away = places(model.options.n, model.network.edges()).map(({ x, y }) => Math.hypot(
      clientX - box.x - plot.x - 0.5 * (1 + x) * plot.width, clientY - box.y - plot.y - 0.5 * (1 - y) * plot.height));
    const nearest = away.indexOf(Math.min(...away));
    return away[nearest] <= REACH ? nearest : -1;
  };
  canvas.addEventListener('click', event => {
    const node = nodeAt(event);
    if (node >= 0) onExcite(String(node));
  });
  canvas.addEventListener('pointermove', event => { canvas.toggleAttribute('over', event.pointerType === 'mouse' && nodeAt(event) >= 0); });
}
