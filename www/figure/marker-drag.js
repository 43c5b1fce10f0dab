// @ts-check
// The current value in a figure is a handle: what is dragged is the state, and everything follows it. A reader without
// a pointer uses the slider.

import { wayOf } from './handle-ways.js';
import { placeOf } from './plot-scale.js';

/**
 * @param {import('./card.js').FigureCard} card
 * @param {Pick<import('./context.js').Context, 'core' | 'store' | 'specs' | 'fault'>} context
 * @param {() => void} onGrab
 * @returns {() => void} puts the handle where the marker was drawn
 */
export function connectMarker(card, { core, store, specs, fault }, onGrab) {
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink'));
  const canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  const handle = document.createElement('span');
  handle.className = 'handle';
  handle.hidden = true;
  handle.setAttribute('aria-hidden', 'true');
  handle.classList.toggle('spot', card.form === 'map');
  handle.classList.toggle('free', card.handles.setBoth);
  ink.append(handle);

  /**
   * What stood before, and where it was taken hold of.
   * @type {{ held: Partial<import('../state/keys.js').State>, across: number, up: number } | undefined}
   */
  let drag;
  let moved = false;

  const way = () => wayOf(card, store.state, { core, specs });

  const place = () => {
    const found = way(),
      plot = card.plots[0];
    const { across, up } = found?.place ?? { across: NaN, up: NaN };
    const seen = Math.abs(across - 0.5) <= 0.5 && Math.abs(up - 0.5) <= 0.5 && !card.refusal;
    // Hidden under the finger it would lose the pointer.
    handle.hidden = !seen && !drag;
    if (!plot || !seen) return;
    handle.style.setProperty('--x', `${plot.x + across * plot.width}px`);
    handle.style.setProperty('--y', `${plot.y + (1 - up) * plot.height}px`);
    handle.style.setProperty('--height', `${plot.height}px`);
  };

  /** @param {Partial<import('../state/keys.js').State>} change */
  const take = change => {
    try {
      store.change(change);
    } catch (error) {
      // A value that the core refuses leaves the marker where it was.
      fault(error);
    }
  };

  handle.addEventListener('pointerdown', event => {
    const found = way();
    // The second finger of two is there to zoom.
    if (event.button !== 0 || !event.isPrimary || !found) return;
    // The figure itself is not dragged.
    event.stopPropagation();
    handle.setPointerCapture(event.pointerId);
    const { across, up } = placeOf(card.plots[0], canvas, event);
    drag = {
      held: Object.fromEntries(found.keys.map(key => [key, store.state[key]])),
      across: across - found.place.across,
      up: up - found.place.up,
    };
    moved = false;
    onGrab();
  });
  handle.addEventListener('pointermove', event => {
    const found = way();
    if (!drag || !found) return;
    event.stopPropagation();
    const { across, up } = placeOf(card.plots[0], canvas, event);
    moved = true;
    take(found.change({ across: across - drag.across, up: up - drag.up }));
  });
  handle.addEventListener('pointerup', () => {
    drag = undefined;
    place();
  });
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
