// @ts-check
// The formats that a figure is saved in, in the order of its menu.

/** Each is what one call of the core makes: a text, or pixels on a canvas. Data have no width and no theme. */
export const FORMATS = /** @type {const} */ ({
  csv: { label: 'CSV (data)', type: 'text/csv;charset=utf-8', call: 'figureCsv', isData: true },
  svg: { label: 'SVG (vector)', type: 'image/svg+xml;charset=utf-8', call: 'figureSvg', isData: false },
  png: { label: 'PNG (image)', type: 'image/png', call: 'renderFigure', isData: false },
});

/** @typedef {keyof typeof FORMATS} Format */
export const FORMAT_NAMES = /** @type {Format[]} */ (Object.keys(FORMATS));
