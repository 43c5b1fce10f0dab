// @ts-check
// The teacher's sheet: the questions of all chapters, each with its link as a QR code, and on a page of their own the answers.

import { qrCode } from './qr-code.js';

/** @param {string} name @param {(Node | string)[]} content @param {string} [className] */
function element(name, content, className = '') {
  const it = document.createElement(name);
  it.className = className;
  it.append(...content);
  return it;
}

/** Words with their formulas. @param {Element | null} from */
const copied = from => (from ? [...from.childNodes].map(node => node.cloneNode(true)) : []);

/**
 * Prints it.
 * @param {readonly HTMLElement[]} articles of the chapters
 * @param {(place: number) => string} linkTo
 */
export function printSheet(articles, linkTo) {
  const questions = articles.map((article, place) =>
    element('li', [
      element('div', [
        element('h2', copied(article.querySelector('h3'))),
        ...[...article.querySelectorAll('.question')].map(it => element('p', copied(it))),
        element('p', [linkTo(place)], 'address'),
      ]),
      qrCode(linkTo(place)),
    ]),
  );
  const answers = articles.map(article =>
    element('li', [
      element('h2', copied(article.querySelector('h3'))),
      ...[article.querySelector('.outcome'), article.querySelector('.answer p')]
        .filter(it => it !== null)
        .map(it => element('p', copied(it))),
    ]),
  );
  const sheet = element(
    'section',
    [
      element('h1', ['Odd Sympathy: two clocks and their noise']),
      element('ol', questions, 'questions'),
      element('h1', ['Answers'], 'answers'),
      element('ol', answers),
    ],
    'teacher-sheet',
  );
  document.body.append(sheet);
  document.documentElement.dataset.print = 'sheet';
  // Some browsers come back at once, others when the print is done.
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      delete document.documentElement.dataset.print;
    },
    { once: true },
  );
  window.print();
}
