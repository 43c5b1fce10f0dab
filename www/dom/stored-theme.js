// @ts-check
// The theme that was chosen on this device.

const KEY = 'odd-sympathy:theme';

/** Storage may be forbidden (private windows, foreign frames); then the choice lasts as long as the page. */
export function storedTheme() {
  try { return window.localStorage.getItem(KEY) ?? 'auto'; } catch { return 'auto'; }
}

/** @param {string} choice */
export function storeTheme(choice) {
  try { window.localStorage.setItem(KEY, choice); } catch { /* lasts as long as the page */ }
}
