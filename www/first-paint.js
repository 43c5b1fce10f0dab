// @ts-check
// What the first paint must know: the theme that was chosen on this device; and then, whether the page starts. It runs at the end of
// the page, as an ordinary script: a browser that has read all of the page before its styles would lay it out twice.

import { isTheme, setTheme, storedTheme } from './dom/stored-theme.js';

const { dataset } = document.documentElement;
const sheet = document.getElementById('dark-theme'), chosen = storedTheme(), own = document.currentScript;
// In an article it is the author's.
if (dataset.embed === undefined && sheet instanceof HTMLLinkElement && isTheme(chosen)) setTheme(chosen, sheet);

/** What says why is a script like this one: where modules do not run, it does. */
function tell() {
  if (dataset.state !== 'loading' || !(own instanceof HTMLScriptElement)) return;
  const script = document.createElement('script');
  script.src = new URL('unstarted.js', own.src).href;
  document.head.append(script);
}
// Module scripts have run, or failed, when the page has loaded.
window.addEventListener('load', () => { if (dataset.running === undefined) tell(); });
window.addEventListener('unstarted', tell, { once: true });
