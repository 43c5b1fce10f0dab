// @ts-check
// What the page says when it cannot go on.

import { pairsOf } from '../text/link-text.js';
import { capital, reason } from '../text/reason.js';
import { embedded } from './embed-link.js';
import { showNotice } from './notice.js';

/** In an article a figure that failed, for want of memory perhaps, is tried again when it has been out of sight. */
function tryWhenSeenAgain() {
  let left = false;
  new IntersectionObserver(entries => {
    const seen = entries.some(entry => entry.isIntersecting);
    if (seen && left) window.location.reload();
    left ||= !seen;
  }).observe(document.documentElement);
}

/** @param {unknown} error */
export function fail(error) {
  document.documentElement.dataset.state = 'failed';
  if (embedded) tryWhenSeenAgain();
  const fig = new Map(pairsOf(window.location.hash)).get('fig') ?? '';
  import('./stored-panels.js').then(({ showStoredPanels }) => showStoredPanels(fig)).catch(() => { /* the words have to do */ });
  const pictures = document.querySelector('noscript.stored') ? '. Below are the panels of the paper as pictures' : '';
  showNotice('The explorer could not start', [
    `The WebAssembly core did not load: ${reason(error)}.`,
    `Reload the page. If that does not help, try a current version of Firefox, Chrome, Edge or Safari${pictures}.`,
  ], 'failure');
}

/** After a crash inside the core its numbers cannot be trusted. @param {unknown} error */
export function fault(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  document.documentElement.dataset.state = 'failed';
  showNotice('The computation stopped', [
    `${capital(reason(error))}. Reload the page: the address keeps your parameters.`,
  ], 'failure');
}
