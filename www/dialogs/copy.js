// @ts-check
// Copying the link, and the numbers as text.

import { copies } from '../dom/clipboard.js';
import { find } from '../dom/element.js';
import { showNotice } from '../dom/notice.js';
import { remarkOnLength } from '../text/long-link.js';

/** @typedef {import('../figure/context.js').Shared} Shared */

/**
 * @param {Shared} shared
 * @param {() => number} instant of the motion that a link is to hold: a reader who stops the motion to share it means this one
 */
export function connectCopyLink({ address, store }, instant) {
  copies(find('#copy-link', HTMLButtonElement), 'Link copied', 'Copy the address bar', () => {
    address.write(store);
    const link = address.link(store.state, instant()),
      remark = remarkOnLength(link);
    if (remark) showNotice('The link is long', [remark]);
    return link;
  });
}

/**
 * Loaded behind the first view; until then the button is disabled. A browser lets a page copy only at the very click.
 * @param {Shared} shared
 */
export async function connectCopyValues({ core, specs, store, address, values }) {
  const { valuesAsText } = await import('../state/values.js');
  const button = find('#copy-values', HTMLButtonElement);
  copies(button, 'Values copied', 'Allow clipboard access', () => {
    const { state } = store,
      link = address.citation(state);
    return values[state.view]?.(link) ?? valuesAsText(core, specs, state, link);
  });
  button.disabled = false;
}
