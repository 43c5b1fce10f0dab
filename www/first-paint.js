// @ts-check
// What the first paint must know: the theme that was chosen on this device, and whether anything was asked for; and then, whether the
// page starts. It runs at the end of the page, as an ordinary script: a browser that has read all of the page before its styles
// would lay it out twice.

import { isTheme, setTheme, storedTheme } from './dom/stored-theme.js';

const { dataset } = document.documentElement;
const sheet = document.getElementById('dark-theme'),
  chosen = storedTheme(),
  own = document.currentScript;
// In an article it is the author's.
if (dataset.embed === undefined && sheet instanceof HTMLLinkElement && isTheme(chosen)) setTheme(chosen, sheet);

/** A page that was opened without a link keeps its layout when it is reloaded, with the link that it has by then: its history says so. */
const bare = dataset.embed === undefined && window.location.hash.length < 2 && window.location.search === '';
if (!bare && !window.history.state?.bare) delete dataset.controls;

/** What says why is a script like this one: where modules do not run, it does. */
function tell() {
  if (dataset.state !== 'loading' || !(own instanceof HTMLScriptElement)) return;
  const script = document.createElement('script');
  script.src = new URL('unstarted.js', own.src).href;
  document.head.append(script);
}
// Module scripts have run, or failed, when the page has loaded.
window.addEventListener('load', () => {
  if (dataset.started === undefined) tell();
});

// This is the last of the page: what begins when all of it has been read can begin.
dataset.read = '';
document.dispatchEvent(new Event('read'));
