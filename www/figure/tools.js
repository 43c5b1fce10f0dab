// @ts-check
// What a reader can do with a figure once it is drawn: drag its marker, read it, zoom, pin, take it along. Every card
// is fitted out when it is first painted, whichever view it belongs to.

import { connectMenu } from './menu.js';
import { setText } from '../dom/element.js';
import { requestTurn } from '../dom/frame.js';
import { settleDown } from './enlarge.js';
import { FigureCard } from './card.js';
import { connectKeys } from './keys.js';
import { connectMarker } from './marker-drag.js';
import { Pins } from './pins.js';
import { connectProbe, Probe } from './probe.js';
import { connectSpoken } from './spoken.js';
import { Zoom } from './zoom.js';
import { connectZoom } from './zoom-input.js';

/** @typedef {import('./context.js').Shared} Shared */

/**
 * @param {FigureCard} card
 * @param {Zoom} zoom
 */
function resetButton(card, zoom) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reset-view';
  button.textContent = 'Reset view';
  button.hidden = true;
  button.addEventListener('click', () => {
    zoom.reset();
    card.querySelector('summary')?.focus();
  });
  zoom.onChange = () => {
    button.hidden = !zoom.window;
    card.toggleAttribute('zoomed', zoom.window !== undefined);
  };
  card.querySelector('header')?.append(button);
}

/**
 * @param {FigureCard} card
 * @param {Shared} shared
 * @param {(card: FigureCard) => Promise<void>} onEmbed
 */
function addTools(card, shared, onEmbed) {
  const probe = new Probe(card),
    zoom = new Zoom(card),
    pins = new Pins(card, shared);
  card.overlay = options => ({ ...zoom.options(options), ...pins.options(options), ...probe.options });
  const follow = card.handles.drag ? connectMarker(card, shared, () => probe.clear()) : () => {};
  connectProbe(card, probe);
  connectKeys(card, probe, zoom, shared.store);
  if (card.handles.zoom) {
    connectZoom(card, zoom, probe);
    resetButton(card, zoom);
  }
  connectMenu(card, shared, zoom, pins, onEmbed);

  const line = document.createElement('span');
  card.querySelector('.readout')?.replaceChildren(line);
  const show = () => {
    zoom.follow();
    follow();
    const text = probe.place ? card.readout : '';
    setText(line, text);
  };
  card.addEventListener('painted', show);
  show();
}

/**
 * @param {Shared} shared
 * @param {(card: FigureCard) => Promise<void>} onEmbed shows the code that embeds a card
 */
export function connectTools(shared, onEmbed) {
  /** @type {WeakSet<FigureCard>} */
  const equipped = new WeakSet();
  /** @param {EventTarget | null} card */
  const addToolsOnce = card => {
    if (!(card instanceof FigureCard) || equipped.has(card)) return;
    equipped.add(card);
    // In a turn of its own: with the first drawing of the figure it would be one stall.
    const takeTurn = () => {
      addTools(card, shared, onEmbed);
      card.toggleAttribute('equipped', true);
    };
    requestTurn({ near: true, takeTurn }, { soon: true });
  };
  document.addEventListener('painted', ({ target }) => addToolsOnce(target));
  for (const card of document.querySelectorAll('figure-card')) {
    if (card instanceof FigureCard && (card.plots.length > 0 || card.refusal)) addToolsOnce(card);
  }
  shared.store.subscribe((state, before) => {
    if (state.view !== before.view || state.fig !== before.fig) settleDown();
  });
  connectSpoken();
}
