// @ts-check
// The present value in a figure is a handle: what is dragged is the state, and everything follows it. Who has no
// pointer has the slider.

import { specOf } from './fields.js';
import { isMap, setsBoth } from './figure-kinds.js';
import { parameterAt, placeOf, shareOf, upward } from './plot-scale.js';
import { AXES } from './state.js';

/** @typedef {import('./state.js').Axis} Axis */

/** @param {string} key @returns {Axis | undefined} */
const parameter = key => AXES.find(axis => axis === key);

/**
 * @param {import('./figure-card.js').FigureCard} card
 * @param {Pick<import('./types.js').Context, 'store' | 'specs' | 'fault'>} context
 * @param {() => void} onGrab
 * @returns {() => void} puts the handle where the marker was drawn
 */
export function connectMarker(card, { store, specs, fault }, onGrab) {
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink'));
  const canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  const handle = document.createElement('span');
  handle.className = 'handle';
  handle.hidden = true;
  handle.setAttribute('aria-hidden', 'true');
  handle.classList.toggle('spot', isMap(card.kind));
  handle.classList.toggle('free', setsBoth(card.kind));
  ink.append(handle);

  /** What stood before, and where it was taken hold of. @type {{ held: Partial<import('./state.js').State>, across: number, up: number } | undefined} */
  let drag;
  let moved = false;

  /** What the handle sets. */
  const keys = () => {
    const plot = card.plots[0];
    const x = plot && parameter(plot.xAxis.key);
    const up = plot && setsBoth(card.kind) ? upward(plot, store.state) : undefined;
    return x && { plot, x, y: up?.key, yAxis: up?.axis ?? plot.yAxis };
  };

  const place = () => {
    const found = keys();
    const across = found ? shareOf(found.plot.xAxis, store.state[found.x]) : NaN;
    const up = found && isMap(card.kind) ? shareOf(found.yAxis, found.y ? store.state[found.y] : 0) : 0.5;
    const seen = Math.abs(across - 0.5) <= 0.5 && Math.abs(up - 0.5) <= 0.5 && !card.refusal;
    // Hidden under the finger it would lose the pointer.
    handle.hidden = !seen && !drag;
    if (!found || !seen) return;
    const { x, y, width, height } = found.plot;
    handle.style.setProperty('--x', `${x + across * width}px`);
    handle.style.setProperty('--y', `${y + (1 - up) * height}px`);
    handle.style.setProperty('--height', `${height}px`);
  };

  /** @param {Partial<import('./state.js').State>} change */
  const take = change => {
    try {
      store.change(change);
    } catch (error) {
      // A value that the core refuses leaves the marker where it was.
      fault(error);
    }
  };

  handle.addEventListener('pointerdown', event => {
    const found = keys();
    // The second finger of two is there to zoom.
    if (event.button !== 0 || !event.isPrimary || !found) return;
    // The figure itself is not dragged.
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    const { across, up } = placeOf(found.plot, canvas, event);
    const { x, y, plot, yAxis } = found;
    drag = {
      held: { [x]: store.state[x], ...(y && { [y]: store.state[y] }) },
      across: across - shareOf(plot.xAxis, store.state[x]),
      up: y ? up - shareOf(yAxis, store.state[y]) : 0,
    };
    moved = false;
    onGrab();
  });
  handle.addEventListener('pointermove', event => {
    const found = keys();
    if (!drag || !found) return;
    event.stopPropagation();
    const { plot, x, y, yAxis } = found;
    const { across, up } = placeOf(plot, canvas, event);
    moved = true;
    take({
      [x]: parameterAt(specOf(specs, x), plot.xAxis, plot.width, across - drag.across),
      ...(y && { [y]: parameterAt(specOf(specs, y), yAxis, plot.height, up - drag.up) }),
    });
  });
  handle.addEventListener('pointerup', () => { drag = undefined; place(); });
  // A finger that scrolls the page did not mean the marker.
  handle.addEventListener('pointercancel', () => {
    if (drag) take(drag.held);
    drag = undefined;
  });
  // The end of a drag is no click on the figure.
  handle.addEventListener('click', event => {
    if (moved) event.stopPropagation();
    moved = false;
  });
  return place;
}
