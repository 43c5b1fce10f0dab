// @ts-check
// Light, dark or projector; the choice is a matter of this device, so it is kept here and not in the link: only an
// embedding names one.

import { embedded, splitEmbed } from './embed-link.js';

/** @typedef {'light' | 'dark' | 'projector'} Theme */

const STORED = 'odd-sympathy:theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** Storage may be forbidden (private windows, foreign frames); then the choice lasts as long as the page. */
function stored() {
  try { return window.localStorage.getItem(STORED) ?? 'auto'; } catch { return 'auto'; }
}

/** @param {string} choice */
function store(choice) {
  try { window.localStorage.setItem(STORED, choice); } catch { /* lasts as long as the page */ }
}

/**
 * @param {string} choice
 * @returns {Theme}
 */
function resolve(choice) {
  if (choice === 'light' || choice === 'dark' || choice === 'projector') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

/** @type {Theme} */
let present = resolve(embedded ? splitEmbed(window.location.hash).embed.theme ?? 'auto' : stored());

/** @returns {Theme} */
export function theme() {
  return present;
}

/** The core's type for projectors goes with body text of this many pixels. */
const PROJECTED = 20;
let magnified = 1;

/** How much larger a figure is drawn than the core's measures: on a projector it grows with the page's type. */
export function magnification() {
  return magnified;
}

function measure() {
  const type = parseFloat(getComputedStyle(document.documentElement).fontSize);
  magnified = present === 'projector' ? type / PROJECTED : 1;
}

/** @param {() => void} onChange */
export function connectTheme(onChange) {
  const select = document.getElementById('theme');
  const darkSheet = document.getElementById('dark-theme');
  if (!(select instanceof HTMLSelectElement) || !(darkSheet instanceof HTMLLinkElement || darkSheet instanceof HTMLStyleElement)) {
    throw new Error('the page has no theme control');
  }
  const apply = () => {
    present = resolve(select.value);
    document.documentElement.dataset.theme = present;
    darkSheet.media = present === 'dark' ? 'all' : 'not all';
    measure();
    onChange();
  };
  const choice = embedded ? present : stored();
  select.value = [...select.options].some(option => option.value === choice) ? choice : 'auto';
  select.addEventListener('change', () => { store(select.value); apply(); });
  systemDark.addEventListener('change', apply);
  window.addEventListener('resize', measure);
  apply();
}
