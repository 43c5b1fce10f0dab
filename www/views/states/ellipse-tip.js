// @ts-check
// The tip of an ellipse is a handle: how far it is drawn out is the squeezing, where it points the angle.

import { shareOf } from '../../figure/plot-scale.js';
import { showNumber } from '../../text/numbers.js';

/** Steps of the arrow keys: of r, and of the direction in degrees. */
const R_STEP = 0.05;
const TURN_STEP = 5;
const DEGREE = Math.PI / 180;

/** A direction is one half of the angle of its squeezing: −π/2 … π/2. @param {number} direction */
const angleOf = direction => {
  const angle = 2 * Math.round(direction / DEGREE) * DEGREE;
  return Math.atan2(Math.sin(angle), Math.cos(angle));
};

/**
 * @param {import('../../figure/card.js').FigureCard} card
 * @param {'1' | '2'} of
 * @param {import('../../controls/evolution.js').Evolution} evolution
 * @param {import('../../figure/context.js').Context} context
 */
export function connectTip(card, of, evolution, { store, limits, fault }) {
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink')),
    canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  const handle = document.createElement('span');
  handle.className = 'handle spot ellipse-tip';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'slider');
  handle.setAttribute('aria-label', `Squeezing of oscillator ${of}: up and down how much, left and right where to`);
  ink.append(handle);
  let held = false;

  /** The start in the plane: its centre, the half axis of a circle as warm, r, and the direction of the long axis. */
  const start = () => {
    const { state } = store;
    return {
      x: state[`a${of}re`],
      y: state[`a${of}im`],
      round: Math.sqrt(state[`start${of}`] + 0.5),
      r: state[`squeeze${of}`],
      direction: state[`squeezeAngle${of}`] / 2,
    };
  };

  const place = () => {
    const [plot] = card.plots,
      { x, y, round, r, direction } = start();
    // A squeezed pair has circles; later the ellipse is another one.
    handle.hidden = !plot || card.refusal !== '' || store.state.squeeze12 !== 0 || (evolution.time !== 0 && !held);
    if (!plot || handle.hidden) return;
    const half = round * Math.exp(r);
    const across = shareOf(plot.xAxis, x + half * Math.cos(direction)),
      up = shareOf(plot.yAxis, y + half * Math.sin(direction));
    handle.style.setProperty('--x', `${plot.x + across * plot.width}px`);
    handle.style.setProperty('--y', `${plot.y + (1 - up) * plot.height}px`);
    handle.setAttribute('aria-valuemin', String(limits.squeezing.min));
    handle.setAttribute('aria-valuemax', String(limits.squeezing.max));
    handle.setAttribute('aria-valuenow', String(r));
    handle.setAttribute('aria-valuetext', `r = ${showNumber(r, 3)}, long axis at ${showNumber(direction / DEGREE, 3)}°`);
  };

  /** @param {number} r @param {number} direction */
  const take = (r, direction) => {
    const { min, max } = limits.squeezing;
    try {
      if (evolution.time !== 0 || evolution.phase === 'running') evolution.seek(0);
      store.change({
        squeeze12: 0,
        [`squeeze${of}`]: Number(Math.min(Math.max(r, min), max).toFixed(2)),
        [`squeezeAngle${of}`]: angleOf(direction),
        instant: 0,
      });
      evolution.seek(0);
    } catch (error) {
      fault(error);
    }
  };

  handle.addEventListener('pointerdown', event => {
    if (event.button !== 0 || !event.isPrimary) return;
    // The figure itself is not zoomed.
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    held = true;
  });
  handle.addEventListener('pointermove', event => {
    const [plot] = card.plots;
    if (!held || !plot) return;
    event.stopPropagation();
    const box = canvas.getBoundingClientRect(),
      { x, y, round } = start();
    const across = plot.xAxis.min + ((event.clientX - box.left - plot.x) / plot.width) * (plot.xAxis.max - plot.xAxis.min) - x;
    const up = plot.yAxis.max - ((event.clientY - box.top - plot.y) / plot.height) * (plot.yAxis.max - plot.yAxis.min) - y;
    take(Math.log(Math.hypot(across, up) / round), Math.atan2(up, across));
  });
  for (const end of /** @type {const} */ (['pointerup', 'pointercancel']))
    handle.addEventListener(end, () => {
      held = false;
    });
  handle.addEventListener('keydown', event => {
    const { r, direction } = start();
    const [more, turn] =
      { ArrowUp: [R_STEP, 0], ArrowDown: [-R_STEP, 0], ArrowLeft: [0, TURN_STEP], ArrowRight: [0, -TURN_STEP] }[event.key] ?? [];
    if (more === undefined || turn === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    take(r + more, direction + turn * DEGREE);
  });
  card.addEventListener('painted', place);
}
