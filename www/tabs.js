// @ts-check
// Which view is shown. Each is connected when it is first wanted; but for the first, its scripts come only then.

import { loadFullCore } from './core/load.js';
import { baked } from './core/resources.js';
import { one } from './dom/element.js';
import { requestPaint } from './dom/frame.js';
import { showNotice } from './dom/notice.js';
import { requireStyle } from './dom/styles.js';
import { cardsIn } from './figure/card.js';
import { defaultState, isExample } from './state/fields.js';
import { capital, reason } from './text/reason.js';
import { VIEWS } from './views.js';

/** @typedef {import('./state/keys.js').State} State */
/** @typedef {import('./figure/context.js').Shared} Shared */

const NAME = baked?.title || 'Odd Sympathy';

/** @param {string} view */
const declarationOf = view => VIEWS.find(({ name }) => name === view);
/** @param {string} view */
const sectionOf = view => one(`#view-${view}`, HTMLElement);
/** With what is in the view that this HTML is of. @param {HTMLElement} section @param {string} html */
function fill(section, html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  section.replaceChildren(...template.content.firstElementChild?.childNodes ?? []);
}

/** @param {string} view */
const linkTo = view => one(`.views a[data-view="${view}"]`, HTMLAnchorElement);

/** In the middle of the row, where that is longer than the screen is wide; the page itself stays. @param {HTMLElement} link */
function bringIn(link) {
  const row = link.parentElement;
  if (row) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}

/** Which part of the page is in front; can be called before anything else is known. @param {string} view */
export function turnTo(view) {
  if (document.documentElement.dataset.view === view) return;
  for (const { name } of VIEWS) {
    sectionOf(name).hidden = name !== view;
    if (name === view) linkTo(name).setAttribute('aria-current', 'page');
    else linkTo(name).removeAttribute('aria-current');
  }
  document.documentElement.dataset.view = view;
  // Where it stands is known without cost once the frame is laid out.
  requestAnimationFrame(() => setTimeout(() => bringIn(linkTo(view))));
  document.title = `${linkTo(view).textContent}: ${NAME}`;
}

/**
 * The change that brings a view in front: one that prepares the controls stands at what it has prepared, and who leaves it
 * finds the other views as they were, as does who leaves an example.
 * @param {string} view
 * @param {State} state
 * @param {State | undefined} own
 * @param {State} defaults
 * @returns {Partial<State>}
 */
function turning(view, state, own, defaults) {
  const { prepared, example = {} } = declarationOf(view) ?? {};
  if (prepared) return { view, fig: '', item: 0, ...prepared(state) };
  const leaves = declarationOf(state.view)?.prepared && own, from = leaves ? own : state;
  const left = declarationOf(from.view)?.example ?? {};
  const kept = isExample(from, left, defaults) ? only(defaults, left) : {};
  const given = isExample({ ...from, ...kept }, {}, defaults) ? example : {};
  return { ...(leaves ? { ...own, step: state.step } : {}), ...kept, ...given, view, fig: '', item: 0 };
}

/** @param {State} defaults @param {Partial<State>} keys */
const only = (defaults, keys) => Object.fromEntries(Object.keys(keys).map(key => [key, defaults[/** @type {keyof State} */ (key)]]));

/**
 * @param {Shared} shared
 * @param {string} view
 * @returns {import('./figure/context.js').Context}
 */
export function contextOf(shared, view) {
  const section = sectionOf(view), cards = cardsIn(section);
  for (const card of cards) {
    card.core = shared.core;
    card.onFault = shared.fault;
  }
  return { ...shared, section, cards };
}

/** @param {Shared} shared */
export async function connectViews(shared) {
  const { address, store, own } = shared, defaults = defaultState(shared.fields);
  /** @type {Map<string, Promise<void>>} */
  const connected = new Map();

  /** @param {string} view */
  const connect = async view => {
    const { load, style } = declarationOf(view) ?? {};
    if (!load) return;
    const [loaded, { connect, html }] = await Promise.all([loadFullCore(), load(), style && requireStyle(style)]);
    if (html) fill(sectionOf(view), html);
    connect(contextOf({ ...shared, core: loaded.core, loaded }, view));
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

  const links = VIEWS.map(({ name }) => ({ view: name, link: linkTo(name) }));
  const write = {
    paint: () => {
      for (const { view, link } of links) link.href = address.link({ ...store.state, ...turning(view, store.state, own.state, defaults) });
    },
  };
  for (const { view, link } of links) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change(turning(view, store.state, own.state, defaults));
    });
  }
  store.subscribe((state, before) => {
    requestPaint(write);
    if (state.view === before.view) return;
    if (declarationOf(state.view)?.prepared) own.keep(before);
    window.scrollTo({ top: 0 });
    show(state.view);
  });
  write.paint();
  await show(store.state.view);
}
