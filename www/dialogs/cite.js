// @ts-check
// How to cite the software and the paper whose model it computes, as BibTeX.

import { copyField } from '../dom/copy-field.js';
import { openDialog } from '../dom/dialog.js';
import { CITED, remarkOnLength } from '../text/long-link.js';

/**
 * @param {string} version
 * @param {string} link of the current state
 */
export function openCite(version, link) {
  const software = copyField('This software, linking to this view', 8),
    paper = copyField('The paper', 8);
  software.show(`@software{oddsympathy,
  title   = {Odd Sympathy: an explorer of noise-induced synchronization},
  author  = {{The Odd Sympathy authors}},
  version = {${version}},
  year    = {2026},
  license = {MIT OR Apache-2.0},
  url     = {${link}}
}`);
  paper.show(`@misc{bittner2025noise,
  title         = {Noise-induced synchronization in coupled quantum oscillators},
  author        = {Bittner, Eric R. and Tyagi, Bhavay},
  year          = {2025},
  eprint        = {2410.22495},
  archivePrefix = {arXiv},
  primaryClass  = {quant-ph},
  note          = {Version 3}
}`);
  const licence = document.createElement('p');
  licence.textContent =
    'The program is free under the MIT licence or the Apache licence 2.0, at your choice. Figures and data that you make with it are yours.';
  const remark = document.createElement('p'),
    words = remarkOnLength(link, CITED);
  remark.textContent = words ? `The link is long. ${words}` : '';
  openDialog('Cite', [software.group, ...(words ? [remark] : []), paper.group, licence], { className: 'cite' });
}
