// @ts-check
// The one element that a selector means, of the type that the caller expects.

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @param {ParentNode} [within]
 */
export function one(selector, type, within = document) {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

/**
 * A text for people, with its index set low.
 * @param {string} text
 * @returns {(string | Node)[]}
 */
export function typeset(text) {
  return text.split(/(ξcrit)/).flatMap(part => {
    if (part !== 'ξcrit') return [part];
    const index = document.createElement('sub');
    index.textContent = 'crit';
    return ['ξ', index];
  });
}
