// @ts-check
// What the page says when it cannot go on.

import { pairsOf } from '../text/link-text.js';
import { capital, reason } from '../text/reason.js';
import { showNotice } from './notice.js';

/** @param {unknown} error */
export function fail(error) {
  document.documentElement.dataset.state = 'failed';
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
