// @ts-check
// The teacher's sheet: the questions of all chapters, each with its link as a QR code, and on a page of their own the answers.

import qrcode from 'qrcode-generator';

/** The least code that holds a link, with corrections for a seventh of it. */
const QR = /** @type {const} */ ({ version: 0, correction: 'L' });

/** @param {string} text */
function codeOf(text) {
  const code = qrcode(QR.version, QR.correction);
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const path = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (_, column) => code.isDark(row, column) ? `M${column} ${row}h1v1h-1z` : '').join('')).join('');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), ink = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', `-2 -2 ${count + 4} ${count + 4}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'The link as a QR code');
  ink.setAttribute('d', path);
  svg.append(ink);
  return svg;
}

/** @param {string} name @param {(Node | string)[]} content @param {string} [className] */
function element(name, content, className = '') {
  const it = document.createElement(name);
  it.className = className;
  it.append(...content);
  return it;
}

/** Words with their formulas. @param {Element | null} from */
const copied = from => from ? [...from.childNodes].map(node => node.cloneNode(true)) : [];

/**
 * Prints it.
 * @param {readonly HTMLElement[]} articles of the chapters
 * @param {(place: number) => string} linkTo
 */
export function printSheet(articles, linkTo) {
  const questions = articles.map((article, place) => element('li', [
    element('div', [
      element('h2', copied(article.querySelector('h3'))),
      ...[...article.querySelectorAll('.question')].map(it => element('p', copied(it))),
      element('p', [linkTo(place)], 'address'),
    ]),
    codeOf(linkTo(place)),
  ]));
  const answers = articles.map(article => element('li', [
    element('h2', copied(article.querySelector('h3'))),
    ...[article.querySelector('.outcome'), article.querySelector('.answer p')].filter(it => it !== null).map(it => element('p', copied(it))),
  ]));
  const sheet = element('section', [
    element('h1', ['Odd Sympathy: two clocks and their noise']), element('ol', questions, 'questions'),
    element('h1', ['Answers'], 'answers'), element('ol', answers),
  ], 'teacher-sheet');
  document.body.append(sheet);
  document.documentElement.dataset.print = 'sheet';
  // Some browsers come back at once, others when the print is done.
  window.addEventListener('afterprint', () => {
    sheet.remove();
    delete document.documentElement.dataset.print;
  }, { once: true });
  window.print();
}
