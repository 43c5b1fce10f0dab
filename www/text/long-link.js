// @ts-check
// What is said of a link that not everything which carries links will carry.

/** Mail programs, chats and servers cut addresses at 8 kB or before. */
const CARRIED = 8000;

/** Nothing for a link that is short enough. @param {string} link */
export function remarkOnLength(link) {
  if (link.length <= CARRIED) return undefined;
  return `It has ${link.length} characters, and mail programs and chats may cut it after ${CARRIED}. `
    + '“Save a copy” puts the same state into a file.';
}
