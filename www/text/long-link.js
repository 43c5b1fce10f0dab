// @ts-check
// What is said of a link that not everything which carries links will carry.

/** Mail programs, chats and servers cut addresses at 8 kB or before. */
const CARRIED = 8000;

/** Editors, reference managers and forms of journals have less room. */
export const CITED = 2000;

/** Nothing for a link that is short enough. @param {string} link @param {number} [carried] so many characters are */
export function remarkOnLength(link, carried = CARRIED) {
  if (link.length <= carried) return undefined;
  return (
    `It has ${link.length} characters, and mail programs and chats may cut it after ${carried}. ` +
    '“Save a copy” puts the same state into a file.'
  );
}
