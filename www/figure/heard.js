// @ts-check
// A figure's curves as sound, for who cannot see them: the numbers of its file, on the axes on which they are drawn.

import { showNotice } from '../dom/notice.js';
import { melodyOf, SECONDS } from '../sound/melody.js';
import { playCurves, stopCurves } from '../sound/playing.js';
import { figureText } from './files.js';
import { curvesOf } from './heard-curves.js';
import { sayReading } from './spoken.js';

let untell = () => {};

/**
 * Plays the curves of a figure; asked for again it stops.
 * @param {import('./card.js').FigureCard} card
 * @param {Pick<import('./context.js').Context, 'store' | 'address'>} context
 */
export async function playFigure(card, context) {
  untell();
  if (stopCurves()) return;
  const curves = curvesOf(await figureText(card, context, 'figureCsv'), card.plots);
  if (curves.length === 0) throw new Error('there is no curve within the axes');
  const names = curves.map(({ name }) => name).join(', then '),
    many = curves.length > 1 ? `${curves.length} curves` : 'One curve';
  const words = `${many}, ${SECONDS} seconds each: ${names}. Higher is larger.`;
  sayReading(() => words);
  await playCurves(curves.map(({ points }) => melodyOf(points)));
  untell = showNotice('The figure is played as sound', [`${words} Escape stops it.`]);
}
