// @ts-check
// Spectrum: eigenvalues along an axis, and over complex ξ.

import html from './view.html';
import { AxisChoice } from '../../controls/axis-choice.js';
import { connectChoice } from '../../controls/choice.js';
import { find } from '../../dom/element.js';
import { FigureCard } from '../../figure/card.js';
import { wayOf } from '../../figure/handle-ways.js';
import { isInside, placeOf } from '../../figure/plot-scale.js';
import { sheetChoices } from '../../figure/plane-choices.js';
import { along, familyOf, paramsOf } from '../../state/params.js';

/** Drawn over complex ξ, whatever the axis. */
const SHEETS = ['xiPlane', 'xiSheet', 'xiSlice'];

/** @param {import('../../figure/context.js').Context} context */
export function connect({ core, store, specs, section, cards }) {
  find('axis-choice', AxisChoice, section).connect(store, specs);
  connectChoice(find('#spectrum-equations', HTMLSelectElement), store, 'equations');
  for (const card of cards) {
    const sheet = SHEETS.includes(card.kind);
    if (sheet) sheetChoices(card, store, 'planePart');
    card.subject = () => {
      const { state } = store,
        { axis, from, to, equations, continuation, planePart: part } = state,
        curves = familyOf(state);
      return sheet
        ? { params: paramsOf(state), options: { axis, from, to, equations, curves, continuation, part } }
        : { params: paramsOf(along(state)), options: { axis, from, to, equations, curves } };
    };
  }
  const plane = find('#figure-xi-plane', FigureCard, section),
    canvas = find('canvas', HTMLCanvasElement, plane);
  canvas.addEventListener('click', event => {
    const at = plane.plots[0] && placeOf(plane.plots[0], canvas, event);
    const way = wayOf(plane, store.state, { core, specs });
    if (at && way && isInside(at)) store.change(way.change(at));
  });
  store.subscribe(() => {
    for (const card of cards) card.invalidate();
  });
}

export { html };
