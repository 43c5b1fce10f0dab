// @ts-check
// What the page says when it cannot go on.

import { showNotice } from './notice.js';

/** @param {string} text */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

/** What the core calls its parameters, and how they are written. @type {Record<string, string>} */
const SYMBOLS = { omega1: 'ω₁', omega2: 'ω₂', delta: 'δ', gamma: 'γ', nbar1: 'n̄₁', nbar2: 'n̄₂', xi: 'ξ', omega: 'ω', nbar: 'n̄' };

/**
 * What went wrong, with symbols and signs as people read them.
 * @param {unknown} error
 */
export function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\b(omega[12]?|delta|gamma|nbar[12]?|xi)\b(?= (=|is|must|has|of node) |\|)/g, key => SYMBOLS[key])
    .replace(/(^|[\s(=]|\de)-(?=\d)/g, '$1−');
}

/** @param {unknown} error */
export function fail(error) {
  document.documentElement.dataset.state = 'failed';
  const fig = new URLSearchParams(window.location.hash.slice(1)).get('fig') ?? '';
  import('./stored-panels.js').then(({ showStoredPanels }) => showStoredPanels(fig)).catch(() => { /* the words have to do */ });
  const pictures = document.querySelector('noscript.stored') ? '; the panels of the paper stand below as pictures' : '';
  showNotice('The explorer could not start', [
    `The computing part (WebAssembly) did not load: ${reason(error)}.`,
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
