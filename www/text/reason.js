// @ts-check
// What went wrong, as people read it.

/** What the core calls its parameters, and how they are written. @type {Record<string, string>} */
const SYMBOLS = { omega1: 'ω₁', omega2: 'ω₂', delta: 'δ', gamma: 'γ', nbar1: 'n̄₁', nbar2: 'n̄₂', xi: 'ξ', omega: 'ω', nbar: 'n̄' };

/** A word that a sentence may begin with: small Latin letters throughout, and more than one, unless it is an article. */
const WORD = /^(?:a(?= )|[a-z]{2,}(?![\p{L}\p{M}\p{N}_]))/u;

/** Begins a sentence: a word is written large, while symbols keep their case. @param {string} text */
export function capital(text) {
  const [word] = WORD.exec(text) ?? [];
  return word === undefined || Object.hasOwn(SYMBOLS, word) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * What went wrong, with symbols and signs as people read them.
 * @param {unknown} error
 */
export function reason(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replace(/\b(omega[12]?|delta|gamma|nbar[12]?|xi)\b(?= (=|is|must|has|of node) |\|)/g, key => SYMBOLS[key])
    .replace(/(^|[\s(=]|\de)-(?=\d)/g, '$1−');
}
