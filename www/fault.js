// @ts-check
// What the page says when it cannot go on.

import { showNotice } from './notice.js';

/** @param {string} text */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {unknown} error */
export const reason = error => error instanceof Error ? error.message : String(error);

/** @param {unknown} error */
export function fail(error) {
  document.documentElement.dataset.state = 'failed';
  showNotice('The explorer could not start', [
    `The computing part (WebAssembly) did not load: ${reason(error)}.`,
    'Reload the page. If that does not help, try a current version of Firefox, Chrome, Edge or Safari; what stands below can still be read.',
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
