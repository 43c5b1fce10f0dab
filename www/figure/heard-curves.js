// @ts-check
// Which columns of a figure's file are its curves: those whose values lie on the axes on which it is drawn.

import { shareOf } from './plot-scale.js';

/** Of a curve at least this share is seen. */
const SEEN = 0.3;
/** Nobody listens to more. */
const MOST = 6;

/** @typedef {Pick<import('./plot-scale.js').Plot, 'xAxis' | 'yAxis'>} Axes */
/** @typedef {{ name: string, points: import('../sound/melody.js').Point[] }} Curve */

/**
 * @param {string} csv
 * @param {readonly Axes[]} plots
 * @returns {Curve[]}
 */
export function curvesOf(csv, plots) {
  const lines = csv.split('\n').filter(line => line !== '' && !line.startsWith('#')),
    columns = (lines[0] ?? '').split(',');
  const meanings = new Map([...csv.matchAll(/^# column (.+?); .+?; .+?; (.+)$/gm)].map(([, name, meaning]) => [name, meaning]));
  const rows = lines.slice(1).map(line => line.split(',').map(text => (text === '' ? NaN : Number(text))));
  return columns
    .slice(1)
    .flatMap((column, index) => {
      if (column === 'stable') return [];
      for (const { xAxis, yAxis } of plots) {
        const points = rows
          .map(row => ({ across: shareOf(xAxis, row[0]), up: shareOf(yAxis, row[index + 1]) }))
          .sort((a, b) => a.across - b.across);
        const beside = points.filter(({ across }) => across >= 0 && across <= 1),
          seen = beside.filter(({ up }) => up >= 0 && up <= 1);
        if (seen.length > 1 && seen.length >= SEEN * beside.length) return [{ name: meanings.get(column) ?? column, points }];
      }
      return [];
    })
    .slice(0, MOST);
}
