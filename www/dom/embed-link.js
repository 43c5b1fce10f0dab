// @ts-check
// What the link of an embedded figure holds besides the state: the controls for readers, the theme, one figure of a
// view, what is said below it, and the one origin that may speak to it.

import { plainLink } from '../text/link-text.js';

export const EMBED_KEYS = /** @type {const} */ (['controls', 'theme', 'kind', 'origin', 'caption']);

/** The page stands in a frame of an article. */
export const embedded = document.documentElement.dataset.embed !== undefined;

/**
 * Takes the keys of the embedding out of a fragment.
 * @param {string} hash
 * @returns {{ rest: string, embed: Partial<Record<typeof EMBED_KEYS[number], string>> }}
 */
export function splitEmbed(hash) {
  const pairs = plainLink(hash).split('&');
  /** @param {string} pair */
  const keyOf = pair => EMBED_KEYS.find(key => pair.toLowerCase().startsWith(`${key}=`));
  const embed = Object.fromEntries(
    pairs.flatMap(pair => {
      const key = keyOf(pair);
      return key ? [[key, new URLSearchParams(pair.replaceAll('+', '%2B')).get(pair.split('=')[0]) ?? '']] : [];
    }),
  );
  return { rest: `#${pairs.filter(pair => !keyOf(pair)).join('&')}`, embed };
}

/** Commas or spaces. @param {string} [list] */
export const namesIn = (list = '') => list.split(/[\s,]+/).filter(name => name !== '');
