// @ts-check
// What the first paint must know: the theme that was chosen on this device. It runs at the end of the page, as an ordinary
// script: a browser that has read all of the page before its styles would lay it out twice.

import { storedTheme } from './dom/stored-theme.js';

const { documentElement: root } = document, sheet = document.getElementById('dark-theme'), chosen = storedTheme();
// In an article it is the author's.
if (root.dataset.embed === undefined && sheet instanceof HTMLLinkElement && ['light', 'dark', 'projector'].includes(chosen)) {
  root.dataset.theme = chosen;
  sheet.media = chosen === 'dark' ? 'all' : 'not all';
}
