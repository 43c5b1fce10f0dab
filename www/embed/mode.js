// @ts-check
// The page in a frame: one figure, or those of one view, and the controls that the author leaves to the reader.

import { find } from '../dom/element.js';
import { namesIn } from '../dom/embed-link.js';
import { connectMessages } from './messages.js';
import { freeSpace } from './free-space.js';
import { FigureCard } from '../figure/card.js';
import { requestPaint } from '../dom/frame.js';
import { showNotice } from '../dom/notice.js';
import { opensOutside } from '../dom/own-window.js';
import { firstSentence } from '../text/first-sentence.js';
import { ParameterControl } from '../controls/parameter-control.js';

/** Controls that a view has of its own: for its axis, method and initial state. */
const CHOICES = 'choices';

/** How much is said below a figure; what a link without the key has always had is all of it. */
const CAPTIONS = ['none', 'short', 'full'];

/** Before the figures are drawn first. @param {string} [caption] */
export function setCaption(caption = 'full') {
  const { dataset } = document.documentElement;
  dataset.caption = caption.toLowerCase();
  if (dataset.caption === 'short') FigureCard.abridge = firstSentence;
}

/** Resolves when the frame is first seen; until then nothing is computed. */
export function firstSight() {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      observer.disconnect();
      resolve(undefined);
    });
    observer.observe(document.body);
  });
}

/** @param {string} kind */
export function viewOf(kind) {
  return document.querySelector(`.view[data-kinds~="${CSS.escape(kind)}"]`)?.id.replace(/^view-/, '');
}

/**
 * The origin that an author has named, as browsers write it.
 * @param {string | undefined} origin
 * @param {string[]} remarks
 */
function named(origin, remarks) {
  if (origin === undefined) return undefined;
  try {
    const address = new URL(origin);
    if (address.origin !== 'null') return address.origin;
  } catch {
    /* told below */
  }
  remarks.push(`“${origin}” is no origin, as https://example.org is; the page that framed the figure is heard.`);
  return undefined;
}

/**
 * @param {import('../figure/context.js').Shared} shared
 * @param {Partial<Record<'controls' | 'kind' | 'origin' | 'caption', string>>} embed
 * @param {() => number} instant of the motion
 */
export function connectEmbed(shared, { controls, kind, origin, caption }, instant) {
  const { store, address } = shared;
  const wanted = namesIn(controls);
  const all = [...document.querySelectorAll('parameter-control')].filter(control => control instanceof ParameterControl);
  const known = [...all.map(control => control.key), CHOICES];
  for (const control of all) control.closest('.parameter')?.toggleAttribute('hidden', !wanted.includes(control.key));
  // A control that is given is not hidden under “More”.
  const more = find('#more-parameters', HTMLDetailsElement);
  more.open = true;
  more.hidden = !all.some(control => more.contains(control) && wanted.includes(control.key));
  document.documentElement.toggleAttribute(
    'data-knobs',
    all.some(control => wanted.includes(control.key)),
  );
  document.documentElement.toggleAttribute('data-choices', wanted.includes(CHOICES));
  const unknown = wanted.filter(name => !known.includes(name));
  const remarks = unknown.length > 0 ? [`There is no control ${unknown.join(', ')}; the controls are ${known.join(', ')}.`] : [];
  if (caption !== undefined && !CAPTIONS.includes(caption.toLowerCase()))
    remarks.push(`There is no caption “${caption}”; the captions are ${CAPTIONS.join(', ')}.`);

  if (kind) {
    // Of the chapters of a story it is the one of the link.
    const [card] = ['[current] ', '']
      .map(within => document.querySelector(`.view:not([hidden]) ${within}figure-card[kind="${CSS.escape(kind)}"]`))
      .filter(it => it !== null);
    if (card instanceof FigureCard) {
      document.documentElement.toggleAttribute('data-single', true);
      card.classList.add('single');
    } else {
      remarks.push(`There is no figure of the kind “${kind}” here; the whole view is shown.`);
    }
  }
  const pinned = named(origin, remarks);
  if (remarks.length > 0) showNotice('Not everything in the embedding could be opened', remarks);

  const credit = document.createElement('p'),
    link = document.createElement('a');
  credit.className = 'credit';
  link.textContent = 'Open in Odd Sympathy';
  opensOutside(link);
  const lead = {
    paint: () => {
      link.href = new URL(`index.html${new URL(address.link(store.state)).hash}`, document.baseURI).href;
    },
  };
  store.subscribe(() => requestPaint(lead));
  lead.paint();
  credit.append(link);
  find('.bench', HTMLElement).append(credit);
  freeSpace();
  connectMessages(shared, () => address.left(store.state, instant()), pinned);
}
