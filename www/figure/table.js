// @ts-check
// The numbers of a figure as a table, for a reader who cannot see it or looks one up.

import { copies } from '../dom/clipboard.js';
import { openDialog } from '../dom/dialog.js';
import { capital, reason } from '../text/reason.js';
import { figureText, saveFigure } from './files.js';
import { ordinal, showNumber } from '../text/numbers.js';
import { inWords } from './pins.js';

/** More rows are a matter for the file. */
const MOST_ROWS = 201;
const DIGITS = 6;

/**
 * What the comments over the numbers say of the columns: symbol, unit and, where it is more than the symbol, the meaning.
 * @param {string} csv
 */
function headings(csv) {
  /** @type {Map<string, { text: string, meaning: string }>} */
  const found = new Map();
  for (const [, name, symbol, unit, meaning] of csv.matchAll(/^# column (.+?); (.+?); (.+?); (.+)$/gm)) {
    // What tells columns of one symbol apart comes after a comma: the equations, the member of a family.
    const apart = meaning.includes(',') ? meaning.slice(meaning.indexOf(',')) : '';
    found.set(name, { text: `${symbol}${unit === '1' ? '' : ` (${unit})`}${apart}`, meaning });
  }
  return found;
}

/**
 * @param {string} csv
 * @param {string} caption
 */
function tableOf(csv, caption) {
  const lines = csv.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const columns = lines[0].split(','),
    all = lines.slice(1),
    names = headings(csv);
  const every = Math.ceil(all.length / MOST_ROWS);
  const rows = all.filter((_, index) => index % every === 0);
  const table = document.createElement('table');
  table.createCaption().textContent =
    every === 1 ? caption : `${caption}. Every ${ordinal(every)} row shown; the CSV has all ${all.length}.`;
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const heading = names.get(column);
    cell.textContent = heading?.text ?? column;
    if (heading) cell.title = heading.meaning;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    row.split(',').forEach((text, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (cell instanceof HTMLTableCellElement && index === 0) cell.scope = 'row';
      cell.textContent = text === '' ? '–' : showNumber(Number(text), DIGITS);
      line.append(cell);
    });
  }
  return table;
}

/**
 * @param {import('./card.js').FigureCard} card
 * @param {Pick<import('./context.js').Context, 'store' | 'specs' | 'address'>} context
 */
export async function showTable(card, context) {
  const { store, specs } = context;
  const wait = document.createElement('p');
  wait.textContent = 'Loading the values…';
  wait.ariaBusy = 'true';
  openDialog(`${card.querySelector(':is(h3, h4)')?.textContent}: values`, [wait], { className: 'values' });
  const along = card.plots[0]?.xAxis.key;
  const caption = card.kind.startsWith('fig') ? 'At the paper’s parameters' : `At ${inWords(store.state, specs, along)}`;
  try {
    const csv = await figureText(card, context, 'figureCsv');
    wait.replaceWith(...contents(csv, caption, () => saveFigure(card, context, 'csv')));
  } catch (error) {
    wait.ariaBusy = null;
    wait.className = 'refusal';
    wait.textContent = `${capital(reason(error))}.`;
  }
}

/**
 * @param {string} csv
 * @param {string} caption
 * @param {() => void} onSave
 */
function contents(csv, caption, onSave) {
  const scroll = document.createElement('div'),
    actions = document.createElement('div');
  scroll.className = 'scroll';
  // What scrolls is scrolled by key, too.
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', 'Table');
  scroll.append(tableOf(csv, caption));
  const copy = document.createElement('button'),
    save = document.createElement('button');
  copy.type = save.type = 'button';
  copy.textContent = 'Copy all rows';
  save.textContent = 'All rows as CSV';
  copies(copy, 'Copied', 'Allow clipboard access', () => csv);
  save.addEventListener('click', onSave);
  actions.className = 'actions';
  actions.append(copy, save);
  return [scroll, actions];
}
