// @ts-check
// What the first paint must know: the theme that was chosen on this device. It runs at the end of the page, as an ordinary
// script: a browser that has read all of the page before its styles would lay it out twice.

import { isTheme, setTheme, storedTheme } from './dom/stored-theme.js';

const sheet = document.getElementById('dark-theme'), chosen = storedTheme();
// In an article it is the author's.
if (document.documentElement.dataset.embed === undefined && sheet instanceof HTMLLinkElement && isTheme(chosen)) setTheme(chosen, sheet);
