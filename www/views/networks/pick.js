// @ts-check
// A click on a node of the graph starts the motion from that node alone.

/** Nearer than this, in CSS pixels, is meant; a finger is not finer. */
const REACH = 28;

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
    const { places } = model;
    const away = Array.from({ length: places.length / 2 }, (_, node) =>
      Math.hypot(
        clientX - box.x - plot.x - 0.5 * (1 + places[2 * node]) * plot.width,
        clientY - box.y - plot.y - 0.5 * (1 - places[2 * node + 1]) * plot.height,
      ),
    );
    const nearest = away.indexOf(Math.min(...away));
    return away[nearest] <= REACH ? nearest : -1;
  };
  canvas.addEventListener('click', event => {
    const node = nodeAt(event);
    if (node >= 0) onExcite(String(node));
  });
  canvas.addEventListener('pointermove', event => {
    canvas.toggleAttribute('over', event.pointerType === 'mouse' && nodeAt(event) >= 0);
  });
}
