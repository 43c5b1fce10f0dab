// @ts-check
// The numbers of a figure as a table, for who does not see it or wants to look one up.

import { copies } from './copy.js';
import { openDialog } from './dialog.js';
import { capital, reason } from './fault.js';
import { download, figureText } from './figure-files.js';
import { showNumber } from './numbers.js';
import { inWords } from './pins.js';

/** More rows are a matter for the file. */
const MOST_ROWS = 201;
const DIGITS = 6;

/** Columns as people write them; families and equations follow after the first that fits. @type {[RegExp, string][]} */
const NAMES = [
  [/^xi_re\b/, 'Re ξ'], [/^xi_im\b/, 'Im ξ'], [/^xi\b/, 'ξ'], [/^delta\b/, 'δ'], [/^gamma\b/, 'γ'], [/^nbar1\b/, 'n̄₁'], [/^nbar2\b/, 'n̄₂'],
  [/^re_plus/, 'Re λ₊'], [/^re_minus/, 'Re λ₋'], [/^im_plus/, 'Im λ₊'], [/^im_minus/, 'Im λ₋'],
  [/^re_lambda_in_phase/, 'Re λ, in phase'], [/^re_lambda_antiphase/, 'Re λ, antiphase'], [/^locking_rate/, 'rate of locking'],
  [/^plv_limit/, 'PLV, limit'], [/^plv_ensemble/, 'PLV, ensemble'], [/^plv_monteCarlo/, 'PLV, Monte Carlo'], [/^standard_error_monteCarlo/, 'standard error'],
  [/^bias\b/, 'n̄₂ − n̄₁'], [/^from_bath1/, 'from bath 1'], [/^from_bath2/, 'from bath 2'], [/^from_noise/, 'from the shared noise'], [/^n1$/, 'n₁'], [/^n2$/, 'n₂'],
  [/^mean_x/, 'mean across'], [/^mean_y/, 'mean up'], [/^cov_xx/, 'variance across'], [/^cov_xy/, 'covariance'], [/^cov_yy/, 'variance up'],
  [/^theta11/, 'Θ₁₁'], [/^theta22/, 'Θ₂₂'], [/^theta12_re/, 'Re Θ₁₂'], [/^theta12_im/, 'Im Θ₁₂'], [/^flux/, 'flux J'], [/^min_eigenvalue/, 'smallest eigenvalue of Θ'],
  [/^mutual_information/, 'I₂'], [/^classical_correlation/, 'J₂'], [/^discord/, 'D₂'], [/^log_negativity/, 'E_N'],
  [/^re1$/, 'Re⟨a₁⟩'], [/^im1$/, 'Im⟨a₁⟩'], [/^re2$/, 'Re⟨a₂⟩'], [/^im2$/, 'Im⟨a₂⟩'],
];

/** @param {string} column @returns {string} */
function spoken(column) {
  const [pattern, name] = NAMES.find(([it]) => it.test(column)) ?? [];
  if (!pattern) return column.replace(/_/g, ' ');
  const rest = column.replace(pattern, '').replace('_published', ', published');
  return name + rest.replace(/_(\w+)=/g, (_, key) => `, ${spoken(key)} = `);
}

/**
 * @param {string} csv
 * @param {string} caption
 */
function tableOf(csv, caption) {
  const lines = csv.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  const columns = lines[0].split(','), all = lines.slice(1);
  const every = Math.ceil(all.length / MOST_ROWS);
  const rows = all.filter((_, index) => index % every === 0);
  const table = document.createElement('table');
  table.createCaption().textContent = every === 1 ? caption
    : `${caption}. One row in ${every}; the file has all ${all.length}.`;
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = spoken(column);
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
 * @param {import('./figure-card.js').FigureCard} card
 * @param {Pick<import('./types.js').Context, 'store' | 'specs'>} context
 */
export async function showTable(card, { store, specs }) {
  const wait = document.createElement('p');
  wait.textContent = 'Collecting the numbers…';
  wait.ariaBusy = 'true';
  const dialog = openDialog(`${card.querySelector(':is(h3, h4)')?.textContent}: values`, [wait], { className: 'values' });
  const stop = new AbortController();
  dialog.addEventListener('close', () => stop.abort());
  const along = card.plots[0]?.xAxis.key;
  const caption = card.kind.startsWith('fig') ? 'At the parameters of the paper' : `At ${inWords(store.state, specs, along)}`;
  try {
    const csv = await figureText(card, store, 'figureCsv', stop.signal);
    wait.replaceWith(...contents(csv, caption, () => download(card, store, 'figureCsv')));
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
  const scroll = document.createElement('div'), actions = document.createElement('div');
  scroll.className = 'scroll';
  // What scrolls is scrolled by key, too.
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'group');
  scroll.setAttribute('aria-label', 'Table');
  scroll.append(tableOf(csv, caption));
  const copy = document.createElement('button'), save = document.createElement('button');
  copy.type = save.type = 'button';
  copy.textContent = 'Copy all rows';
  save.textContent = 'All rows as CSV';
  copies(copy, 'Copied', 'Not allowed here', () => csv);
  save.addEventListener('click', onSave);
  actions.className = 'actions';
  actions.append(copy, save);
  return [scroll, actions];
}
