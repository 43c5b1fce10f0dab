// @ts-check
// The axes of a figure by entry: from, to, and whether equal steps or equal ratios are equally far apart.

import { openDialog } from '../dom/dialog.js';
import { actsOn, ending } from '../dom/form-parts.js';
import { readNumber, showNumber, writeNumber } from '../text/numbers.js';
import { notANumber, notAscending } from '../text/refusals.js';

/** @typedef {import('../core/types.js').Plots[number]['xAxis']} Axis */
/** @typedef {{ from: HTMLInputElement, to: HTMLInputElement, log: HTMLInputElement, group: HTMLFieldSetElement }} Entry */

/**
 * @param {string} name
 * @param {Axis} axis
 * @returns {Entry}
 */
function entryOf(name, { min, max, scale }) {
  const group = document.createElement('fieldset'),
    legend = document.createElement('legend');
  legend.textContent = name;
  /** @param {string} word @param {number} value */
  const end = (word, value) => {
    const input = document.createElement('input'),
      label = document.createElement('label');
    input.type = 'text';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.value = writeNumber(Number(value.toPrecision(6)));
    input.setAttribute('aria-label', `${name} ${word}`);
    label.append(`${word} `, input);
    group.append(label);
    return input;
  };
  group.append(legend);
  const from = end('from', min),
    to = end('to', max);
  const log = document.createElement('input'),
    label = document.createElement('label');
  log.type = 'checkbox';
  log.checked = scale === 'log';
  log.setAttribute('aria-label', `${name} logarithmic`);
  label.append(log, ' logarithmic');
  group.append(label);
  return { from, to, log, group };
}

/**
 * The ends in an entry, or why they cannot be had.
 * @param {Entry} entry
 * @returns {[number, number] | { refusal: string, at: HTMLInputElement }}
 */
function endsOf({ from, to, log }) {
  const ends = [from, to].map(input => readNumber(input.value));
  for (const [k, input] of [from, to].entries()) {
    if (Number.isNaN(ends[k])) return { refusal: `${notANumber(input.value)}.`, at: input };
  }
  const [low, high] = ends;
  if (low >= high) return { refusal: `${notAscending(low, high)}.`, at: to };
  if (log.checked && low <= 0) return { refusal: `A logarithmic axis must begin above 0, not at ${showNumber(low)}.`, at: from };
  return [low, high];
}

/**
 * @param {import('./card.js').FigureCard} card
 * @param {import('./zoom.js').Zoom} zoom
 */
export function openAxes(card, zoom) {
  const plot = card.plots[0];
  if (!plot) return;
  const x = entryOf('Horizontal axis', plot.xAxis),
    y = entryOf('Vertical axis', plot.yAxis);
  const form = document.createElement('form'),
    whole = document.createElement('button'),
    { refusal, actions, button } = ending('Apply');
  refusal.id = 'axes-refusal';
  whole.type = 'button';
  whole.textContent = 'Reset view';
  actions.append(whole);
  form.noValidate = true;
  form.append(x.group, y.group, refusal, actions);
  for (const { log, group } of [x, y]) {
    // A map stands on a grid of equal steps.
    if (card.form === 'map') log.closest('label')?.remove();
    for (const input of group.querySelectorAll('input')) input.setAttribute('aria-describedby', refusal.id);
  }
  const dialog = openDialog('Axes', [form], { className: 'axes' });

  /** @param {string} text @param {HTMLInputElement} [at] */
  const refuse = (text, at) => {
    refusal.textContent = text;
    for (const input of form.querySelectorAll('input')) input.setAttribute('aria-invalid', String(input === at));
    at?.focus();
  };

  /** What could not be drawn is taken back. @param {import('./zoom.js').PlotWindow} plotWindow @returns {string} why not */
  const attempt = plotWindow => {
    const before = zoom.window;
    zoom.set(plotWindow);
    card.paint();
    const straight = plotWindow.xScale === 'log' && !card.refusal && card.plots[0].xAxis.scale !== 'log';
    const begin = showNumber(card.plots[0]?.xAxis.min ?? NaN);
    const why = straight ? `The curve begins at ${begin}, but a logarithmic axis must begin above 0` : card.refusal;
    if (why) {
      zoom.set(before);
      card.paint();
    }
    return why;
  };

  whole.addEventListener('click', () => {
    zoom.reset();
    dialog.close();
  });
  actsOn(form, button, () => {
    const across = endsOf(x),
      up = endsOf(y);
    if ('refusal' in across) return refuse(across.refusal, across.at);
    if ('refusal' in up) return refuse(up.refusal, up.at);
    const why = attempt({ view: { x: across, y: up }, ...(x.log.checked && { xScale: 'log' }), ...(y.log.checked && { yScale: 'log' }) });
    if (why) return refuse(`${why.charAt(0).toUpperCase()}${why.slice(1)}; the axes stay as they were.`);
    dialog.close();
  });
}
