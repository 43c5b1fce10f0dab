// @ts-check
// The first sentence of what the core says of a figure.

/** A full stop within a sentence: behind what is abbreviated. */
const FIRST = /^.*?(?<!\b(?:Eqs?|Figs?|Refs?|vs))[.!?](?=\s|$)/s;

/** @param {string} text */
export const firstSentence = text => FIRST.exec(text)?.[0] ?? text;
