// @ts-check
// A figure without a pointer: arrow keys read values, plus and minus zoom, with Shift the arrows move what is seen.

import { sayReading } from './spoken.js';
import { AXES } from '../state/keys.js';
import { along } from '../state/params.js';

/** Right and up. @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
/** Further than any axis reaches. */
const FAR = 1000;
const CLOSER = 0.8;
const PAN = 0.1;

const HELP = 'figure-keys';
const SHORTCUTS = 'ArrowLeft ArrowRight Home End + - 0 Escape';

/** What the keys do, once for all figures. */
function help() {
  if (document.getElementById(HELP)) return;
  const text = document.createElement('p');
  text.id = HELP;
  text.hidden = true;
  text.textContent = 'Arrow keys read values out, plus and minus zoom, 0 shows everything again, Escape ends the reading.';
  document.body.append(text);
}

/**
 * @param {import('./card.js').FigureCard} card
 * @param {import('./probe.js').Probe} probe
 * @param {import('./zoom.js').Zoom} zoom
 * @param {import('../state/store.js').Store} store
 */
export function connectKeys(card, probe, zoom, store) {
  const ink = /** @type {HTMLElement} */ (card.querySelector('.ink'));
  const canvas = /** @type {HTMLElement} */ (card.querySelector('canvas'));
  // A figure with keys of its own keeps them.
  const own = canvas.tabIndex >= 0 || ink.tabIndex >= 0;
  const readable = card.handles.read && !own,
    zoomable = card.handles.zoom;
  if (readable) {
    help();
    ink.tabIndex = 0;
    ink.setAttribute('role', 'application');
    ink.setAttribute('aria-roledescription', 'figure');
    ink.setAttribute('aria-labelledby', canvas.getAttribute('aria-labelledby') ?? '');
    ink.setAttribute('aria-describedby', `${canvas.getAttribute('aria-describedby') ?? ''} ${HELP}`.trim());
    ink.setAttribute('aria-keyshortcuts', SHORTCUTS);
    ink.addEventListener('blur', () => probe.clear());
  }

  /** Where the marker is drawn. */
  const present = () => {
    const key = AXES.find(axis => axis === card.plots[0]?.xAxis.key);
    return key ? along({ ...store.state, axis: key })[key] : NaN;
  };

  /** @param {KeyboardEvent} event @returns {boolean} whether the key meant something */
  const act = ({ key, shiftKey }) => {
    const arrow = ARROWS[key];
    if (zoomable) {
      const about = probe.place ?? { across: 0.5, up: 0.5 };
      if (key === '+' || key === '=') zoom.by(CLOSER, about);
      else if (key === '-' || key === '−') zoom.by(1 / CLOSER, about);
      else if (key === '0') zoom.reset();
      else if (arrow && shiftKey && zoom.window) zoom.pan(arrow[0] * PAN, arrow[1] * PAN);
      else if (!readable) return false;
      if ('+=-−0'.includes(key) || (arrow && shiftKey && zoom.window)) return true;
    }
    if (!readable || !card.plots[0]) return false;
    if (arrow && (arrow[0] !== 0 || card.form === 'map')) probe.move(...arrow, present());
    else if (key === 'Home') probe.move(-FAR, 0, NaN);
    else if (key === 'End') probe.move(FAR, 0, NaN);
    else if (key === 'Escape' && probe.place) probe.clear();
    else return false;
    return true;
  };

  ink.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !act(event)) return;
    event.preventDefault();
    // Escape ends the reading alone.
    event.stopPropagation();
    if (probe.place) sayReading(() => card.readout);
  });
}
