// @ts-check
// The numbers of the steady state, from the master equation and as published, side by side.

import { find, setText } from '../../dom/element.js';
import { capital, reason } from '../../text/reason.js';
import { showNumber } from '../../text/numbers.js';
import { paramsOf } from '../../state/params.js';

/** @typedef {ReturnType<import('../../core/types.js').Core['steadyState']>} SteadyState */

const DIGITS = 5;
/** One for each row of the table. @type {Record<string, (state: SteadyState) => string>} */
const ROWS = {
  occupation1: state => showNumber(state.occupation1, DIGITS),
  occupation2: state => showNumber(state.occupation2, DIGITS),
  theta11: state => showNumber(state.theta11, DIGITS),
  theta22: state => showNumber(state.theta22, DIGITS),
  theta12re: state => showNumber(state.theta12.re, DIGITS),
  theta12im: state => showNumber(state.theta12.im, DIGITS),
  flux: state => showNumber(state.flux, DIGITS),
  mutualInformation: state => showNumber(state.mutualInformation, DIGITS),
  classicalCorrelation: state => showNumber(state.classicalCorrelation, DIGITS),
  discord: state => showNumber(state.discord, DIGITS),
  logNegativity: state => showNumber(state.logNegativity, DIGITS),
  purity: state => showNumber(state.purity, DIGITS),
  minEigenvalue: state => showNumber(state.minEigenvalue, DIGITS),
  physical: state => (state.physical ? 'yes' : 'no'),
};

/**
 * @param {HTMLTableElement} table
 * @param {HTMLElement} remark why a column is empty
 * @param {import('../../core/types.js').Core} core
 */
export function steadyTable(table, remark, core) {
  const cells = Object.entries(ROWS).map(([key, read]) => ({
    read,
    cells: [...find(`[data-key="${key}"]`, HTMLTableRowElement, table).cells],
  }));
  /** @param {import('../../state/keys.js').State} state */
  return state => {
    const remarks = /** @type {const} */ (['masterEquation', 'published']).map((equations, column) => {
      try {
        const steady = core.steadyState(paramsOf(state), equations);
        for (const row of cells) setText(row.cells[column + 1], row.read(steady));
        return '';
      } catch (error) {
        for (const row of cells) setText(row.cells[column + 1], '–');
        return `${capital(reason(error))}.`;
      }
    });
    setText(remark, [...new Set(remarks)].filter(text => text !== '').join(' '));
  };
}
