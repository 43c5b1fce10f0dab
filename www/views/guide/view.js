// @ts-check
// Story: a page to scroll, of chapters that each have a prepared pair, a question and the control that answers it, beside
// two clocks that stay.

import html from './view.html';
import { find, setText } from '../../dom/element.js';
import { embedded } from '../../dom/embed-link.js';
import { MOMENTS, PARAMETERS } from '../../state/keys.js';
import { paramsOf } from '../../state/params.js';
import { showExact } from '../../text/numbers.js';
import { Chapter } from './chapter.js';
import { SHOWN } from './chapters.js';
import { NAMES, predictions } from './prediction.js';
import { CHAPTERS, opened, placeIn } from './presets.js';
import { Reading } from './reading.js';
import { Demonstration } from './show.js';
import { StoryClocks } from './story-clocks.js';

const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
/** So long a prediction is watched before it is told what came. */
const WATCHED = 6000;

/** @typedef {import('../../state/keys.js').State} State */

/** @param {State} state @returns {Partial<State>} */
const valuesOf = state => Object.fromEntries([...PARAMETERS, ...MOMENTS].map(key => [key, state[key]]));

/**
 * @param {import('../../figure/context.js').Context} context
 */
export function connect(context) {
  const { core, store, address, readerSettings, fault, section, cards } = context;
  const leave = find('#guide-leave', HTMLButtonElement),
    mark = find('#guide-mark', HTMLButtonElement),
    marked = find('#guide-marked', HTMLElement);
  const previous = find('#guide-previous', HTMLAnchorElement),
    next = find('#guide-next', HTMLAnchorElement);
  const links = [...section.querySelectorAll('.steps a')].filter(link => link instanceof HTMLAnchorElement);
  const demonstration = new Demonstration();
  /** As the reader has left them in this visit. @type {Map<number, Partial<State>>} */
  const kept = new Map();
  /** @param {number} place */
  const asLeft = place => ({ ...opened(place), ...kept.get(place) });
  const chapters = CHAPTERS.map(
    (_, place) => new Chapter(context, place, () => (place === placeIn(store.state) ? store.state : { ...store.state, ...asLeft(place) })),
  );
  const current = () => chapters[placeIn(store.state)];
  const clocks = new StoryClocks(context, cards[0]);
  const reading = new Reading(
    chapters.map(({ article }) => article),
    find('.stage', HTMLElement, section),
  );

  /** Where a reader has come without having asked for it. @param {number} place */
  const read = place => {
    if (store.state.view === 'guide' && place !== placeIn(store.state)) store.pass(asLeft(place));
  };
  reading.onRead = read;
  chapters.forEach((chapter, place) => {
    chapter.onTouch = () => read(place);
    chapter.onTurn = change => {
      demonstration.stop();
      store.change(change);
    };
    chapter.onShow = () => {
      const { control } = chapter,
        from = control.valueIn(store.state);
      demonstration.start(share => store.change(control.change(control.between(from, SHOWN[place].goal, share))));
    };
    chapter.onTake = () => {
      readerSettings.forget();
      store.change({ view: 'motion' });
    };
    chapter.onGuess = () => {
      for (const it of chapters) {
        it.uncover();
        it.reveal();
      }
      clocks.open(chapter.clocks, chapter.waits);
      tellPredictions();
      window.setTimeout(() => chapter.reveal(true), calm.matches ? 0 : WATCHED);
    };
  });

  for (const link of [previous, next, ...links]) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const place = Number(link.dataset.place),
        there = place === placeIn(store.state);
      store.change(opened(place));
      if (there) go(place, placeIn(store.state));
    });
  }
  // A hand on any control takes it over.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target !== current().showMe) demonstration.stop();
  });
  leave.addEventListener('click', () => {
    const { step, chapter } = store.state;
    if (readerSettings.state) store.change({ ...readerSettings.state, step, chapter });
  });
  mark.addEventListener('click', () => {
    read(SHOWN.findIndex(({ id }) => mark.closest(`#${id}`)));
    const { xiCritical } = core.thresholds(paramsOf(store.state));
    setText(marked, `Your mark: ξ = ${showExact(store.state.xi)}. The threshold: ξcrit = ${showExact(Number(xiCritical.toPrecision(6)))}.`);
  });
  mark.hidden = false;
  find('#guide-sheet', HTMLButtonElement, section).addEventListener('click', async () => {
    try {
      const { printSheet } = await import('./teacher-sheet.js');
      printSheet(
        chapters.map(({ article }) => article),
        place => address.link({ ...store.state, view: 'guide', ...opened(place) }),
      );
    } catch (error) {
      fault(error);
    }
  });

  const follow = () => {
    const answer = current().follow();
    clocks.follow(store.state);
    // On a small screen it may stand below.
    if (answer) reading.show(placeIn(store.state), answer);
  };

  /** @param {number} place */
  const open = place => {
    // A reader who asks for a later chapter wants no riddle of an earlier one.
    if (!store.passing) chapters[place].uncover();
    chapters.forEach((chapter, index) => chapter.read(index === place));
    clocks.open(chapters[place].clocks, chapters[place].waits);
    for (const link of links) {
      link.href = address.link({ ...store.state, view: 'guide', ...opened(Number(link.dataset.place)) });
      if (Number(link.dataset.place) === place) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    lead(previous, place - 1);
    lead(next, place + 1);
  };

  const tellPredictions = () => {
    const list = find('#guide-predictions', HTMLElement, section),
      made = predictions();
    list.hidden = made.length === 0;
    find('ul', HTMLElement, list).replaceChildren(
      ...made.map(({ guess, came, chapter }) => {
        const item = document.createElement('li');
        item.textContent = `${chapter} You predicted ${NAMES[guess]}; they came to stand ${NAMES[came]}.`;
        return item;
      }),
    );
  };

  /** @param {HTMLAnchorElement} link @param {number} place */
  const lead = (link, place) => {
    link.hidden = place < 0 || place >= CHAPTERS.length;
    if (link.hidden) return;
    link.href = address.link({ ...store.state, view: 'guide', ...opened(place) });
    link.dataset.place = String(place);
  };

  /** A reader who asks for a chapter reads on at its top, by eye or by ear. @param {number} place @param {number} from */
  const go = (place, from) => {
    reading.go(place, Math.abs(place - from) === 1);
    chapters[place].title.focus({ preventScroll: true });
  };

  /** A browser that comes back finds the chapter, wherever figures have grown. @param {State} state */
  const restore = ({ view }) => {
    if (!embedded) window.history.scrollRestoration = view === 'guide' ? 'manual' : 'auto';
  };
  store.subscribe((state, before) => {
    restore(state);
    const place = placeIn(state),
      from = placeIn(before),
      turned = place !== from,
      entered = before.view !== 'guide';
    if (!entered) kept.set(from, valuesOf(before));
    if (state.view !== 'guide' || turned) demonstration.stop();
    if (state.view !== 'guide') return;
    leave.hidden = readerSettings.state === undefined;
    if (turned || entered) open(place);
    follow();
    if (turned && !entered && !store.passing) go(place, from);
    if (entered && place > 0) reading.go(place);
  });
  restore(store.state);
  leave.hidden = readerSettings.state === undefined;
  open(placeIn(store.state));
  for (const chapter of chapters) chapter.follow();
  clocks.follow(store.state);
  if (placeIn(store.state) > 0) reading.go(placeIn(store.state));
}

export { html };
