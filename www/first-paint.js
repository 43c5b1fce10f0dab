// @ts-check
// What the first paint must know: the theme that was chosen on this device, and whether anything was asked for. It runs at the end of the page, as an ordinary
// script: a browser that has read all of the page before its styles would lay it out twice.

import { isTheme, setTheme, storedTheme } from './dom/stored-theme.js';

const sheet = document.getElementById('dark-theme'), chosen = storedTheme();
// In an article it is the author's.
if (document.documentElement.dataset.embed === undefined && sheet instanceof HTMLLinkElement && isTheme(chosen)) setTheme(chosen, sheet);

/** A page that was opened without a link keeps its layout when it is reloaded, with the link that it has by then. */
const bare = document.documentElement.dataset.embed === undefined && window.location.hash.length < 2 && window.location.search === '';
if (bare || window.history.state?.bare) document.documentElement.dataset.controls = 'aside';
if (bare) {
  try { window.history.replaceState({ bare }, ''); } catch { /* a file may have no history */ }
}
