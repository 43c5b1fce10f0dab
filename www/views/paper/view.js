// @ts-check
// Paper: its eleven panels at its parameters, all together or one of them large.

import html from './view.html';
import { find } from '../../dom/element.js';
import { panelCard } from './panel-card.js';
import { panelGroups } from './panels.js';
import { PANELS } from '../../state/keys.js';

/** The panels have the paper's parameters: of the reader's, ξ alone, and what is chosen on the cards. */
const FOLLOWED = /** @type {const} */ (['xi', 'xiPhase', 'fig', 'part', 'continuation']);

/** @param {import('../../figure/context.js').Context} context */
export function connect(context) {
  const { core, store, address, section } = context;
  const groups = panelGroups(core).map(({ title, panels }) => {
    const group = document.createElement('section');
    group.className = 'group';
    const heading = document.createElement('h3');
    heading.textContent = title;
    const cards = panels.map(panel => ({ fig: panel.fig, ...panelCard(context, panel) }));
    const grid = document.createElement('div');
    grid.className = 'cards';
    grid.append(...cards.map(({ card }) => card));
    group.append(heading, grid);
    return { group, cards };
  });
  find('#panels', HTMLElement).append(...groups.map(({ group }) => group));
  const cards = groups.flatMap(group => group.cards);

  const back = find('#panel-back', HTMLAnchorElement);
  const previous = find('#panel-previous', HTMLAnchorElement),
    next = find('#panel-next', HTMLAnchorElement);

  /** @param {HTMLAnchorElement} link @param {import('../../state/keys.js').State['fig'] | undefined} fig */
  const lead = (link, fig) => {
    link.hidden = fig === undefined;
    if (fig === undefined) return;
    link.href = address.link({ ...store.state, view: 'paper', fig });
    link.dataset.fig = fig;
  };
  for (const link of [back, previous, next]) {
    link.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      store.change({ fig: /** @type {import('../../state/keys.js').State['fig']} */ (link.dataset.fig ?? '') });
    });
  }
  section.addEventListener('keydown', event => {
    if (event.key === 'Escape' && store.state.fig !== '') store.change({ fig: '' });
  });

  /** @param {import('../../state/keys.js').State} state */
  const show = ({ fig }) => {
    section.toggleAttribute('large', fig !== '');
    for (const { group, cards } of groups) group.hidden = fig !== '' && !cards.some(card => card.fig === fig);
    for (const { card, link, fig: own } of cards) {
      card.hidden = fig !== '' && fig !== own;
      link.href = address.link({ ...store.state, view: 'paper', fig: own });
    }
    const place = PANELS.findIndex(name => name === fig);
    lead(back, fig === '' ? undefined : '');
    lead(previous, fig === '' ? undefined : PANELS[place - 1]);
    lead(next, fig === '' ? undefined : PANELS[place + 1]);
  };
  store.subscribe((state, before) => {
    if (state.view !== 'paper') return;
    show(state);
    if (FOLLOWED.some(key => state[key] !== before[key])) {
      for (const { card } of cards) card.invalidate();
    }
    if (state.fig === before.fig) return;
    if (state.fig !== '') window.scrollTo({ top: 0 });
    else cards.find(({ fig }) => fig === before.fig)?.card.scrollIntoView({ block: 'center' });
  });
  show(store.state);
}

export { html };
