// @ts-check
// Zoom and pan by pointer: Ctrl and the wheel or two fingers zoom, a drag with Shift draws what is wanted, any other
// drag moves what is zoomed. A double click shows everything again.

import { placeOf, within } from './plot-scale.js';

/** The wheel's pixels for a factor of e. */
const WHEEL = 300;
/** A shorter drag was a click. */
const STRAY = 4;
/** A rectangle smaller than this, in shares of the plot, was not meant. */
const LEAST = 0.02;

/** @typedef {import('./plot-scale.js').PlotShare} PlotShare */

/**
 * @param {import('./card.js').FigureCard} card
 * @param {import('./zoom.js').Zoom} zoom
 * @param {import('./probe.js').Probe} probe
 */
export function connectZoom(card, zoom, probe) {
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink'));
  const canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  const frame = document.createElement('span');
  frame.className = 'frame';
  frame.hidden = true;
  ink.append(frame);
  /** Fingers and buttons that are down. @type {Map<number, PointerEvent>} */
  const down = new Map();
  /** @type {'click' | 'pan' | 'frame' | 'pinch'} */
  let doing = 'click';
  let dragged = false;
  /** @type {PointerEvent | undefined} */
  let begin;

  /** @param {{ clientX: number, clientY: number }} event @returns {PlotShare | undefined} */
  const place = event => card.plots[0] && placeOf(card.plots[0], canvas, event);

  /** @param {PlotShare} one @param {PlotShare} other */
  const draw = (one, other) => {
    const { x, y, width, height } = card.plots[0];
    frame.hidden = false;
    frame.style.left = `${x + Math.min(one.across, other.across) * width}px`;
    frame.style.top = `${y + (1 - Math.max(one.up, other.up)) * height}px`;
    frame.style.width = `${Math.abs(one.across - other.across) * width}px`;
    frame.style.height = `${Math.abs(one.up - other.up) * height}px`;
  };

  /** @param {PointerEvent} event @returns {PlotShare | undefined} within the plot */
  const corner = event => {
    const at = place(event);
    return at && { across: within(at.across), up: within(at.up) };
  };

  /** Two fingers: what lies between them stays between them. @param {PointerEvent} event */
  const pinch = event => {
    const before = [...down.values()];
    const other = before.find(it => it.pointerId !== event.pointerId);
    const own = down.get(event.pointerId);
    if (!other || !own) return;
    /** @param {PointerEvent} one */
    const spread = one => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const about = place({ clientX: (own.clientX + other.clientX) / 2, clientY: (own.clientY + other.clientY) / 2 });
    if (about && spread(event) > 0) zoom.by(spread(own) / spread(event), about);
  };

  ink.addEventListener(
    'wheel',
    event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const about = place(event);
      if (about) zoom.by(Math.exp(event.deltaY / WHEEL), { across: within(about.across), up: within(about.up) });
    },
    { passive: false },
  );

  ink.addEventListener('pointerdown', event => {
    // A drag by fingers ends without a click.
    dragged = false;
    if (event.button !== 0) return;
    down.set(event.pointerId, event);
    begin = event;
    if (down.size > 1) doing = 'pinch';
    else if (event.shiftKey || card.hasAttribute('framing')) doing = 'frame';
    else doing = zoom.window ? 'pan' : 'click';
    // A drag selects no words.
    if (doing === 'frame') event.preventDefault();
  });

  ink.addEventListener('pointermove', event => {
    const before = down.get(event.pointerId);
    if (!before || !begin || doing === 'click' || probe.holding) return;
    if (!dragged && Math.hypot(event.clientX - begin.clientX, event.clientY - begin.clientY) < STRAY) return;
    if (!dragged) ink.setPointerCapture(event.pointerId);
    dragged = true;
    const from = place(before),
      to = place(event);
    if (doing === 'pinch') pinch(event);
    else if (doing === 'pan' && from && to) zoom.pan(from.across - to.across, from.up - to.up);
    const one = corner(begin),
      other = corner(event);
    if (doing === 'frame' && one && other) draw(one, other);
    down.set(event.pointerId, event);
  });

  /** @param {PointerEvent} event */
  const end = event => {
    if (!down.delete(event.pointerId)) return;
    const one = begin && corner(begin),
      other = corner(event);
    frame.hidden = true;
    if (doing === 'frame' && dragged && event.type === 'pointerup' && one && other) {
      card.toggleAttribute('framing', false);
      if (Math.min(Math.abs(one.across - other.across), Math.abs(one.up - other.up)) > LEAST) zoom.frame(one, other);
    }
    // The finger that stays after a pinch moves nothing.
    if (down.size < 2) doing = 'click';
  };
  ink.addEventListener('pointerup', end);
  ink.addEventListener('pointercancel', end);
  // The end of a drag is no click on the figure.
  ink.addEventListener(
    'click',
    event => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    true,
  );
  ink.addEventListener('dblclick', () => zoom.reset());
}
