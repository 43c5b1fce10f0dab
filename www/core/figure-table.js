// @ts-check
// What the core says of its kinds of figures, asked once of each core.

/** @typedef {import('./types.js').Core} Core */
/** @typedef {import('./types.js').FigureSpec} FigureSpec */

/** @type {WeakMap<Core, Map<string, FigureSpec>>} */
const tables = new WeakMap();

/** @param {Core} core */
function tableOf(core) {
  const table = tables.get(core) ?? new Map(core.figureSpecs().map(spec => [/** @type {string} */ (spec.kind), spec]));
  tables.set(core, table);
  return table;
}

/**
 * The row of a kind; none where this core draws no such figure.
 * @param {Core} core
 * @param {string} kind
 */
export const figureSpec = (core, kind) => tableOf(core).get(kind);
