// @ts-check
// The theme that was chosen on this device, and how the page takes it.

/** @typedef {'light' | 'dark' | 'projector'} Theme */

const KEY = 'odd-sympathy:theme';

/** Storage may be forbidden (private windows, foreign frames); then the choice lasts as long as the page. */
export function storedTheme() {
  try {
    return window.localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** @param {string} choice */
export function storeTheme(choice) {
  try {
    window.localStorage.setItem(KEY, choice);
  } catch {
    /* lasts as long as the page */
  }
}

/** @param {string} choice @returns {choice is Theme} */
export const isTheme = choice => choice === 'light' || choice === 'dark' || choice === 'projector';

/** @param {Theme} theme @param {HTMLLinkElement | HTMLStyleElement} darkSheet */
export function setTheme(theme, darkSheet) {
  document.documentElement.dataset.theme = theme;
  darkSheet.media = theme === 'dark' ? 'all' : 'not all';
}
