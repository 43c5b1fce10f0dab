// @ts-check
// Which view is shown. Each is connected when it is first wanted; but for the first, its scripts come only then.

import { loadFullCore } from './core.js';
import { one } from './element.js';
import { capital, reason } from './fault.js';
import { FigureCard } from './figure-card.js';
import { requestPaint } from './frame.js';
import { PREPARED } from './guide-presets.js';
import { showNotice } from './notice.js';
import { baked, loadStyle } from './resources.js';
import { VIEWS } from './state.js';

/** @typedef {import('./state.js').View} View */
/** @typedef {import('./state.js').State} State */
/**
 * A view's scripts and styles.
 * @typedef {{ load: () => Promise<{ connect: (context: import('./types.js').Context) => void }>, style?: string }} Module
 */

const NAME = baked?.title || 'Odd Sympathy';

/** @param {View} view */
const sectionOf = view => one(`#view-${view}`, HTMLElement);
/** @param {View} view */
const linkTo = view => one(`.views a[data-view="${view}"]`, HTMLAnchorElement);
/** @param {ParentNode} within */
export const cardsIn = within => [...within.querySelectorAll('figure-card')].filter(card => card instanceof FigureCard);

/** In the middle of the row, where that is longer than the screen is wide; the page itself stays. @param {HTMLElement} link */
function bringIn(link) {
  const row = link.parentElement;
  if (row) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
}

/** Which part of the page is in front; can be called before anything else is known. @param {View} view */
export function turnTo(view) {
  for (const name of VIEWS) {
    sectionOf(name).hidden = name !== view;
    if (name === view) linkTo(name).setAttribute('aria-current', 'page');
    else linkTo(name).removeAttribute('aria-current');
  }
  document.documentElement.dataset.view = view;
  bringIn(linkTo(view));
  document.title = `${linkTo(view).textContent}: ${NAME}`;
}

/** @type {Map<string, Promise<unknown>>} */
const dressed = new Map();

/** Styles that come with scripts, ready before these are. @param {string} file */
export function dress(file) {
  const ready = dressed.get(file) ?? loadStyle(file);
  dressed.set(file, ready);
  return ready;
}

/**
 * The change that brings a view in front: the guide stands at what its step has prepared, and who leaves it finds the
 * other views as they were.
 * @param {View} view
 * @param {State} state
 * @param {State | undefined} own
 * @returns {Partial<State>}
 */
function turning(view, state, own) {
  if (view === 'guide') return { view, fig: '', item: 0, ...PREPARED[state.step - 1] };
  return { ...(state.view === 'guide' && own ? { ...own, step: state.step } : {}), view, fig: '', item: 0 };
}

/** @typedef {Omit<import('./types.js').Context, 'section' | 'cards'>} Shared */

/**
 * @param {Shared} shared
 * @param {View} view
 * @returns {import('./types.js').Context}
 */
export function contextOf(shared, view) {
  const section = sectionOf(view), cards = cardsIn(section);
  for (const card of cards) {
    card.core = shared.core;
    card.onFault = shared.fault;
  }
  return { ...shared, section, cards };
}

/**
 * @param {Shared} shared
 * @param {Partial<Record<View, Module>>} modules of the views that are not connected yet
 */
export async function connectViews(shared, modules) {
  const { address, store, own } = shared;
  /** @type {Map<View, Promise<void>>} */
  const connected = new Map();

  /** @param {View} view */
  const connect = async view => {
    const { load, style } = modules[view] ?? {};
    if (!load) return;
    const [loaded, { connect }] = await Promise.all([loadFullCore(), load(), style && dress(style)]);
    connect(contextOf({ ...shared, core: loaded.core, loaded }, view));
  };

  /** @param {View} view */
  const show = async view => {
    turnTo(view);
    const section = sectionOf(view);
    section.ariaBusy = 'true';
    try {
      if (!connected.has(view)) connected.set(view, connect(view));
      await connected.get(view);
    } catch (error) {
      connected.delete(view);
      showNotice('This view could not be opened', [`${capital(reason(error))}. Choose it again, or reload the page.`]);
    }
    section.ariaBusy = null;
    for (const card of cardsIn(section)) card.invalidate();
  };

  const links = VIEWS.map(view => ({ view, link: linkTo(view) }));
  const write = {
    paint: () => {
      for (const { view, link } of links) link.href = address.link({ ...store.state, ...turning(view, store.state, own.state) });
    },
  };
  for (const { view, link } of links) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change(turning(view, store.state, own.state));
    });
  }
  store.subscribe((state, before) => {
    if (state.view === 'guide' && before.view !== 'guide') own.keep(before);
    requestPaint(write);
    if (state.view === before.view) return;
    window.scrollTo({ top: 0 });
    show(state.view);
  });
  write.paint();
  await show(store.state.view);
}
