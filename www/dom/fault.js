// @ts-check
// What the page says when it cannot go on.

import { capital, reason } from '../text/reason.js';
import { embedded } from './embed-link.js';
import { showNotice } from './notice.js';
import { showStoredPanels } from './stored-panels.js';

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
  const pictures = showStoredPanels();
  showNotice(
    'The explorer could not start',
    [
      `The WebAssembly core did not load: ${reason(error)}.`,
      `Reload the page. If that does not help, try a current version of Firefox, Chrome, Edge or Safari. ${pictures}`.trim(),
    ],
    'failure',
  );
}

/** After a crash inside the core its numbers cannot be trusted. @param {unknown} error */
export function fault(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  document.documentElement.dataset.state = 'failed';
  showNotice('The computation stopped', [`${capital(reason(error))}. Reload the page: the address keeps your parameters.`], 'failure');
}
