// @ts-check
// A link as a QR code, drawn in one path.

import qrcode from 'qrcode-generator';

/** The least code that holds a link, with corrections for a fourteenth of it. */
const QR = /** @type {const} */ ({ version: 0, correction: 'L' });

/** @param {string} text @returns {Node} */
export function qrCode(text) {
  const code = qrcode(QR.version, QR.correction);
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const path = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => (code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : '')).join(''),
  ).join('');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
    ink = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', `-2 -2 ${count + 4} ${count + 4}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'The link as a QR code');
  ink.setAttribute('d', path);
  svg.append(ink);
  return svg;
}
