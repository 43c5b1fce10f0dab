// @ts-check
// Elements: the one that a selector means, and what stands in it.

/**
 * @template {Element} T
 * @param {string} selector
 * @param {new () => T} type
 * @param {ParentNode} [within]
 */
export function find(selector, type, within = document) {
  const element = within.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the page has no ${selector}`);
  return element;
}

/**
 * Says something anew only where it differs: of a button that gets another text while it is held down, even the same, no
 * click is heard in WebKit.
 * @param {Element} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
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
