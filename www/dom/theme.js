// @ts-check
// Light, dark or projector; the choice is a matter of this device, so it is kept here and not in the link: only an
// embedding names one.

import { embedded, splitEmbed } from './embed-link.js';
import { isTheme, setTheme, storedTheme, storeTheme } from './stored-theme.js';

/** @typedef {import('./stored-theme.js').Theme} Theme */

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/**
 * @param {string} choice
 * @returns {Theme}
 */
function resolve(choice) {
  if (isTheme(choice)) return choice;
  return systemDark.matches ? 'dark' : 'light';
}

/** @type {Theme} */
let present = resolve(embedded ? (splitEmbed(window.location.hash).embed.theme ?? 'auto') : storedTheme());

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
  magnified = present === 'projector' ? parseFloat(getComputedStyle(document.documentElement).fontSize) / PROJECTED : 1;
}

/** Shows another theme, and remembers none. @type {(choice: Theme) => () => void} gives it back */
export let borrowTheme = () => () => {};

/** @param {() => void} onChange */
export function connectTheme(onChange) {
  const select = document.getElementById('theme');
  const darkSheet = document.getElementById('dark-theme');
  if (!(select instanceof HTMLSelectElement) || !(darkSheet instanceof HTMLLinkElement || darkSheet instanceof HTMLStyleElement)) {
    throw new Error('the page has no theme control');
  }
  const apply = () => {
    present = resolve(select.value);
    setTheme(present, darkSheet);
    measure();
    onChange();
  };
  const choice = embedded ? present : storedTheme();
  select.value = [...select.options].some(option => option.value === choice) ? choice : 'auto';
  select.addEventListener('change', () => {
    storeTheme(select.value);
    apply();
  });
  borrowTheme = lent => {
    const { value } = select;
    /** @param {string} choice */
    const show = choice => {
      select.value = choice;
      apply();
    };
    show(lent);
    return () => show(value);
  };
  systemDark.addEventListener('change', apply);
  window.addEventListener('resize', measure);
  apply();
}
