// @ts-check
// What needs all of the document waits until it has been read: its last script tells so sooner than the browser does.

const isRead = () => document.readyState !== 'loading' || document.documentElement.dataset.read !== undefined;

/** @type {Promise<unknown>} */
export const documentRead = isRead()
  ? Promise.resolve()
  : new Promise(resolve => {
      for (const name of ['read', 'DOMContentLoaded']) document.addEventListener(name, resolve, { once: true });
    });

/**
 * For an element that finds parts of its own when it is defined.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function defineElement(name, element) {
  if (isRead()) customElements.define(name, element);
  else documentRead.then(() => customElements.define(name, element));
}
