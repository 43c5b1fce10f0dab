// @ts-check
// A link whose “#” has become a “?”: what stands in the query is opened as if it stood in the fragment.

import { isLink, plainLink } from '../text/link-text.js';

/** Before anything reads the address. */
export function adoptQuery() {
  const { hash, pathname, search } = window.location;
  if (hash.length > 1 || !isLink(search)) return;
  const link = `#${plainLink(search)}`;
  try {
    window.history.replaceState(null, '', pathname + link);
  } catch {
    // Of the ways to change an address, the one that no browser refuses for a file.
    window.location.replace(link);
  }
}
