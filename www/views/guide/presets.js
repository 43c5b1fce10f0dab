// @ts-check
// The chapters of the story, and what each begins with; its words are in the page. Those of the first edition are numbered in links,
// the others named.

import { PARAMETERS } from '../../state/keys.js';

const NOTHING = /** @type {Record<typeof PARAMETERS[number], number>} */ (Object.fromEntries(PARAMETERS.map(key => [key, 0])));
/** Equal oscillators in empty baths, which only damp them, started a quarter turn apart. */
const PLAIN = { ...NOTHING, gamma: 0.2, a1re: 1, a1im: 0, a2re: 0, a2im: 1 };

/** @typedef {Readonly<Record<import('../../state/keys.js').NumberKey, number>>} Values */
/**
 * @typedef {object} Chapter
 * @property {number} step the number in a link, or that of the chapter before
 * @property {import('../../state/keys.js').State['chapter']} chapter the name in a link; empty where the number says it
 * @property {import('../../figure/context.js').Task} task what it is about
 * @property {Values} values
 */

/** @type {readonly Chapter[]} */
export const CHAPTERS = [
  { step: 1, chapter: '', task: 'motion', values: { ...PLAIN, delta: -0.05, xi: 0.9 } },
  { step: 2, chapter: '', task: 'motion', values: { ...PLAIN, delta: -0.2, gamma: 0.05 } },
  { step: 3, chapter: '', task: 'motion', values: { ...PLAIN, xi: 0.6 } },
  { step: 3, chapter: 'why', task: 'spectrum', values: { ...PLAIN, xi: 0.3 } },
  { step: 4, chapter: '', task: 'spectrum', values: { ...PLAIN, delta: -0.2, gamma: 0.25, xi: 0.4 } },
  { step: 4, chapter: 'phase', task: 'motion', values: { ...PLAIN, xi: 0.9 } },
  { step: 5, chapter: '', task: 'locking', values: { ...PLAIN, delta: -0.2, gamma: 0.25, xi: 0.5 } },
  { step: 6, chapter: '', task: 'steady', values: { ...PLAIN, g: 0.3, gamma: 0.5, xi: 0.4 } },
  { step: 7, chapter: '', task: 'spectrum', values: { ...PLAIN, g: 0.05, xi: 0.8 } },
  { step: 7, chapter: 'entangled', task: 'motion', values: { ...PLAIN, xi: 0.9 } },
  { step: 7, chapter: 'many', task: 'motion', values: { ...PLAIN, g: 0.1, xi: 0.3 } },
];

/** Where a state is in the story. @param {{ step: number, chapter: string }} state */
export const placeIn = ({ step, chapter }) =>
  Math.max(
    CHAPTERS.findIndex(it => it.chapter === chapter && (chapter !== '' || it.step === step)),
    0,
  );

/** What a chapter sets when it is opened. @param {number} place @returns {Partial<import('../../state/keys.js').State>} */
export const opened = place => {
  const { step, chapter, values } = CHAPTERS[place];
  return { step, chapter, ...values };
};
