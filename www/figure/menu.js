// @ts-check
// The menu of a figure: a disclosure with buttons, so that a keyboard and a finger need no more than they know.

import { copies } from '../dom/clipboard.js';
import { embedded } from '../dom/embed-link.js';
import { enlarge } from './enlarge.js';
import { FORMAT_NAMES } from './formats.js';
import { capital, reason } from '../text/reason.js';
import { showNotice } from '../dom/notice.js';

/** @typedef {import('./context.js').Context} Context */
/** @typedef {import('./card.js').FigureCard} FigureCard */

/** @param {HTMLDetailsElement} menu */
function shut(menu) {
  if (!menu.open) return;
  const within = menu.contains(document.activeElement);
  menu.open = false;
  if (within) menu.querySelector('summary')?.focus();
}

document.addEventListener('pointerdown', ({ target }) => {
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (menu instanceof HTMLDetailsElement && target instanceof Node && !menu.contains(target)) menu.open = false;
  }
});

/** Takes away what was last said of a file: another is being made. */
let untell = () => {};

/** What takes a moment and may fail. @param {() => Promise<void>} work @param {string} what */
async function attempt(work, what) {
  untell();
  try {
    await work();
  } catch (error) {
    untell = showNotice(`${what} could not be made`, [`${capital(reason(error))}.`]);
  }
}

/** Work that is over sooner need not be spoken of. */
const WORTH_SAYING = 400;

/** @param {() => Promise<void>} work */
async function patiently(work) {
  const timer = window.setTimeout(() => {
    untell = showNotice('The file is being computed', ['It will be saved when it is ready.']);
  }, WORTH_SAYING);
  try {
    await work();
  } finally {
    window.clearTimeout(timer);
    untell();
  }
}

/**
 * @param {FigureCard} card
 * @param {Pick<Context, 'store' | 'specs' | 'address'>} context
 * @param {import('./zoom.js').Zoom} zoom
 * @param {import('./pins.js').Pins} pins
 * @param {(card: FigureCard) => Promise<void>} onEmbed
 */
export function connectMenu(card, context, zoom, pins, onEmbed) {
  const { store, address } = context;
  const menu = document.createElement('details'),
    summary = document.createElement('summary'),
    list = document.createElement('div');
  const title = card.querySelector(':is(h3, h4)');
  menu.className = 'menu';
  menu.name = 'figure-menu';
  summary.id = `${card.id}-menu`;
  summary.textContent = '⋯';
  summary.title = 'Figure menu';
  summary.setAttribute('aria-label', 'Menu of');
  summary.setAttribute('aria-labelledby', `${summary.id} ${title?.id}`);
  list.setAttribute('role', 'group');
  list.setAttribute('aria-labelledby', `${summary.id} ${title?.id}`);
  menu.append(summary, list);

  /**
   * @param {string} name
   * @param {() => void} [act] the menu closes first, so that the focus has a place to return to
   * @param {string} [key] by which it is found
   */
  const item = (name, act, key = name.replace(/\W+/g, '-').toLowerCase()) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.dataset.item = key;
    if (act)
      button.addEventListener('click', () => {
        shut(menu);
        act();
      });
    list.append(button);
    return button;
  };

  item('Enlarge', () => enlarge(card)).className = 'enlarge';
  item('Data table', () => attempt(async () => (await import('./table.js')).showTable(card, context), 'The table'));
  if (card.form === 'lines' && card.handles.read) {
    item('Play as sound', () => attempt(async () => (await import('./heard.js')).playFigure(card, context), 'The sound'));
  }
  for (const format of FORMAT_NAMES) {
    const save = () => patiently(async () => (await import('./files.js')).saveFigure(card, context, format));
    item(`Download ${format.toUpperCase()}`, () => attempt(save, 'The file'));
  }
  item('Save as…', () => attempt(async () => (await import('./save-form.js')).openSave(card, context), 'The form'));
  item('Embed…', () => attempt(() => onEmbed(card), 'The code'));
  copies(item('Copy link'), 'Link copied', embedded ? 'Copying is forbidden here' : 'Copy the address bar', () => {
    const fig = card.kind.startsWith('fig') ? /** @type {import('../state/keys.js').State['fig']} */ (card.kind.slice(3)) : store.state.fig;
    return address.link({ ...store.state, fig });
  });
  // Whoever opens what lies over the page hears of it.
  if (!embedded) item('Present', () => card.dispatchEvent(new Event('present', { bubbles: true })));
  if (card.handles.pin) item('Keep this curve to compare', () => pins.add(), 'pin-curve');
  if (card.handles.zoom) {
    item('Zoom: drag a box', () => card.toggleAttribute('framing', true), 'zoom-by-dragging');
    item('Axes…', async () => (await import('./axes-form.js')).openAxes(card, zoom));
    const reset = item('Reset view', () => zoom.reset());
    menu.addEventListener('toggle', () => {
      reset.disabled = !zoom.window;
    });
  }

  menu.addEventListener('toggle', () => {
    if (menu.open) list.scrollIntoView({ block: 'nearest' });
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.open) {
      event.stopPropagation();
      event.preventDefault();
      shut(menu);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    menu.open = true;
    const places = [summary, ...list.querySelectorAll('button:enabled')].filter(it => it.checkVisibility());
    const next = places[(places.findIndex(it => it === document.activeElement) + step + places.length) % places.length];
    if (next instanceof HTMLElement) next.focus();
  });
  card.querySelector('header')?.append(menu);
}
