// @ts-check
// A link as it arrives: mail programs, wikis and word processors escape it, encode it, and glue to it what stood beside it.

/** What none of them means anything by: soft hyphens, marks of direction, spaces without width. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]|%C2%AD|%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF/gi;
/** What a sentence, a bracket or a tag ends with. */
const GLUED = /(?:[)\]}>.,;:!?"'’”»…]|%(?:29|5D|7D|3E|2E|2C|3B|3A|21|3F|22|27)|&(?:gt|quot|apos|nbsp|#0*3[49]|#x0*2[27]);?)+$/i;
/** Quoted-printable text, of which a mail program has left the codes. */
const QUOTED = /^[#?]?v=3D1/;
/** What says that a query means this page, and is no other's. */
const OWN = ['v', 'view', 'fig'];

/**
 * The pairs of a link in plain writing: one “&” between two, nothing of them escaped but what their values need. A semicolon parts two
 * as “&” does, where a key follows; within a value it parts the items of a list.
 * @param {string} text a fragment or a query
 */
export function plainLink(text) {
  return (
    (QUOTED.test(text) ? text.replaceAll('=3D', '=') : text)
      .replace(INVISIBLE, '')
      // Encoded, perhaps more than once. No value holds what separates pairs.
      .replace(/%(?:25)+(?=[\da-f]{2})/gi, '%')
      .replace(/%26/g, '&')
      .replace(/%3D/gi, '=')
      // As HTML writes it, perhaps more than once.
      .replace(/&(?:amp(?:;|%3B))+/gi, '&')
      .replace(/&#(?:0*38|x0*26);/gi, '&')
      .replace(/^(?:[#?!/\s]|%23|%20)+/, '')
      .replace(GLUED, '')
      .replace(/;(?=[^&;=]*=)/g, '&')
  );
}

/**
 * The pairs of a link in their order.
 * @param {string} text
 */
export function pairsOf(text) {
  // In a fragment a plus is a sign, not a space.
  const plain = plainLink(text).replaceAll('+', '%2B');
  return [...new URLSearchParams(plain)].map(([key, value]) => /** @type {[string, string]} */ ([key.trim(), value]));
}

/** Whether a query was a fragment once. @param {string} search */
export const isLink = search => pairsOf(search).some(([key]) => OWN.includes(key.toLowerCase()));
