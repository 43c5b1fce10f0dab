// @ts-check
// Which view is shown. Each is connected when it is first wanted; but for the first, its scripts come only then.

import { loadFullCore } from './core/load.js';
import { savedCopy } from './core/resources.js';
import { find } from './dom/element.js';
import { showEquations } from './dom/equations.js';
import { nextFrame, requestPaint } from './dom/frame.js';
import { showNotice } from './dom/notice.js';
import { requireStyle } from './dom/styles.js';
import { cardsIn } from './figure/card.js';
import { defaultState, defaultsOf, isExample } from './state/fields.js';
import { PARAMETERS } from './state/keys.js';
import { capital, reason } from './text/reason.js';
import { VIEWS } from './views.js';

/** @typedef {import('./state/keys.js').State} State */
/** @typedef {import('./figure/context.js').Shared} Shared */

const NAME = savedCopy?.title || 'Odd Sympathy';

/** @param {string} view */
const declarationOf = view => VIEWS.find(({ name }) => name === view);
/** @param {string} view */
const sectionOf = view => find(`#view-${view}`, HTMLElement);
/** With what is in the view that this HTML is of. @param {HTMLElement} section @param {string} html */
function fill(section, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  section.replaceChildren(...(template.content.firstElementChild?.childNodes ?? []));
}

/** The tab that a view stands under. @param {string} view */
const tabOf = view => find(`.views a[data-view="${declarationOf(view)?.within ?? view}"]`, HTMLAnchorElement);
/** From anywhere to a view. */
const linksToViews = () => [...document.querySelectorAll('a[data-view]')].filter(link => link instanceof HTMLAnchorElement);

/** In the middle of the row, where that is longer than the screen is wide; the page itself stays. @param {HTMLElement} link */
function bringIn(link) {
  const row = link.parentElement;
  if (row) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}

/** Which part of the page is in front; can be called before anything else is known. @param {string} view */
export function turnTo(view) {
  document.title = `${declarationOf(view)?.title}: ${NAME}`;
  if (document.documentElement.dataset.view === view) return;
  for (const { name } of VIEWS) sectionOf(name).hidden = name !== view;
  markLinks(view);
  document.documentElement.dataset.view = view;
  // Where it stands is known without cost once the frame is laid out.
  requestAnimationFrame(() => setTimeout(() => bringIn(tabOf(view))));
}

/** The tab that is in front, and within the views the links to where one is. @param {string} view */
function markLinks(view) {
  const tab = tabOf(view);
  for (const link of linksToViews()) {
    if (link === tab || (link.matches('.turn [data-view]') && link.dataset.view === view)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * The change that brings a view in front: one that prepares the controls stands at what it has prepared, and who leaves it
 * finds the other views as they were, as does who leaves an example.
 * @param {string} view
 * @param {State} state
 * @param {State | undefined} own
 * @param {State} defaults
 * @param {boolean} untouched whether the page opened as it does without a link, and no parameter was chosen since
 * @returns {Partial<State>}
 */
function turning(view, state, own, defaults, untouched) {
  const { prepared, example = {}, opening = example } = declarationOf(view) ?? {};
  if (prepared) return { view, fig: '', item: 0, ...prepared(state) };
  const leaves = declarationOf(state.view)?.prepared && own,
    from = leaves ? own : state;
  const { example: shown, opening: opened } = declarationOf(from.view) ?? {};
  const left = [shown, opened].find(it => it && isExample(from, it, defaults)) ?? {};
  const kept = defaultsOf(defaults, left);
  const given = isExample({ ...from, ...kept }, {}, defaults) ? (untouched ? opening : example) : {};
  return { ...(leaves ? { ...own, step: state.step } : {}), ...kept, ...given, view, fig: '', item: 0 };
}

/**
 * @param {Shared} shared
 * @param {string} view
 * @param {boolean} [early]
 * @returns {import('./figure/context.js').Context}
 */
export function contextOf(shared, view, early = false) {
  const section = sectionOf(view),
    cards = cardsIn(section);
  for (const card of cards) {
    card.core = shared.core;
    card.onFault = shared.fault;
  }
  return { ...shared, section, cards, early };
}

/** @param {Shared} shared */
export async function connectViews(shared) {
  const { address, store, readerSettings } = shared,
    defaults = defaultState(shared.fields);
  /** @type {Map<string, Promise<void>>} */
  const connected = new Map();

  /** @param {string} view */
  const connect = async view => {
    const { load, style, readable, prepared } = declarationOf(view) ?? {};
    if (!load) return;
    const section = sectionOf(view);
    // What the document brought along is not laid out twice, before its styles are there and after.
    section.toggleAttribute('unstyled', document.documentElement.dataset.state === 'ready');
    const styled = Promise.resolve(style && requireStyle(style)).finally(() => section.removeAttribute('unstyled'));
    const full = loadFullCore();
    const [{ connect, html }] = await Promise.all([load(), styled]);
    // What is there to be read need not wait for its figures; controls would, without a word.
    const early = readable === true && !prepared && !(await Promise.race([full.then(() => true), nextFrame()]));
    if (!early) await full;
    if (html) {
      fill(section, html);
      markLinks(document.documentElement.dataset.view ?? view);
      write.paint();
    }
    showEquations(section);
    const loaded = await full;
    await connect(contextOf({ ...shared, core: loaded.core, loaded }, view, early));
  };

  let untell = () => {};
  /** @param {string} view */
  const show = async view => {
    turnTo(view);
    untell();
    const section = sectionOf(view);
    section.ariaBusy = 'true';
    try {
      if (!connected.has(view)) connected.set(view, connect(view));
      await connected.get(view);
    } catch (error) {
      connected.delete(view);
      untell = showNotice('This view could not be opened', [`${capital(reason(error))}. Choose it again, or reload the page.`]);
    }
    section.ariaBusy = null;
    for (const card of cardsIn(section)) card.invalidate();
  };

  const { opening } = declarationOf(store.state.view) ?? {};
  let untouched = opening !== undefined && isExample(store.state, opening, defaults);
  /** @param {HTMLAnchorElement} link */
  const turned = ({ dataset: { view = '' } }) => turning(view, store.state, readerSettings.state, defaults, untouched);
  const write = {
    paint: () => {
      for (const link of linksToViews()) link.href = address.link({ ...store.state, ...turned(link) });
    },
  };
  document.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[data-view]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    store.change(turned(link));
  });
  store.subscribe((state, before) => {
    requestPaint(write);
    if (state.view === before.view) {
      untouched &&= PARAMETERS.every(key => state[key] === before[key]);
      return;
    }
    if (declarationOf(state.view)?.prepared) readerSettings.keep(before);
    window.scrollTo({ top: 0 });
    show(state.view);
  });
  // Where the links lead is of no use before there is something to be seen.
  nextFrame().then(write.paint);
  await show(store.state.view);
}
