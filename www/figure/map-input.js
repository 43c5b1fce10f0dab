// @ts-check
// A map as a control: a click or tap sets ξ and the second parameter, arrow keys move the current point by one cell.
// A screen reader then reads the sentence of the figure.

import { find } from '../dom/element.js';
import { reason } from '../text/reason.js';
import { specOf } from '../state/fields.js';
import { isInside, parameterAt, placeOf, upward } from './plot-scale.js';

/** The card's sentence is up to date by then; of a key that is held only the end is read out. */
const SPOKEN_AFTER = 400;

/**
 * Columns and rows that its keys walk over, and the parameter that the rows stand for.
 * @typedef {{ cells: (state: State) => { key: 'delta' | 'g' | 'nbar2', x: Float64Array, y: Float64Array } }} Grid
 */
/** @typedef {import('../state/keys.js').State} State */

/** Columns and rows that a key moves. @type {Record<string, [number, number]>} */
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** What is written in entries and links is meant to be read. @param {number} value */
const plain = value => Number(value.toPrecision(6));

/**
 * The next value of a grid on that side, or its end.
 * @param {Float64Array} cells
 * @param {number} value
 * @param {number} move
 */
function moved(cells, value, move) {
  if (move === 0) return value;
  const index = Math.round((value - cells[0]) / (cells[1] - cells[0])) + move;
  return plain(cells[Math.min(Math.max(index, 0), cells.length - 1)]);
}

/**
 * @param {import('./card.js').FigureCard} card
 * @param {Grid} map
 * @param {Pick<import('./context.js').Context, 'store' | 'specs' | 'fault'>} context
 * @param {HTMLElement} spoken a live region
 */
export function connectMapInput(card, map, { store, specs, fault }, spoken) {
  const canvas = find('canvas', HTMLCanvasElement, card),
    sentence = find('.sentence', HTMLElement, card);
  let timer = 0,
    changed = false;
  const speak = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      spoken.textContent = sentence.textContent;
    }, SPOKEN_AFTER);
  };
  // On a slow machine the sentence may come later than its time.
  card.addEventListener('said', () => {
    if (changed) speak();
    changed = false;
  });

  /** @param {Partial<State>} change */
  const take = change => {
    window.clearTimeout(timer);
    try {
      store.change(change);
      changed = true;
      speak();
    } catch (error) {
      spoken.textContent = reason(error);
      fault(error);
    }
  };

  canvas.addEventListener('click', event => {
    const plot = card.plots[0];
    const place = plot && placeOf(plot, canvas, event);
    const up = plot && upward(plot, store.state);
    if (!place || !up || !isInside(place)) return;
    take({
      xi: parameterAt(specOf(specs, 'xi'), plot.xAxis, plot.width, place.across),
      [up.key]: parameterAt(specOf(specs, up.key), up.axis, plot.height, place.up),
    });
  });

  canvas.addEventListener('keydown', event => {
    const move = MOVES[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { state } = store;
    const { key, x, y } = map.cells(state);
    take({ xi: moved(x, state.xi, move[0]), [key]: moved(y, state[key], move[1]) });
  });
}
