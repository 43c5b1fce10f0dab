// @ts-check
// The one script that the one file begins with: it unpacks the page, puts it in its place and starts it.

import { fromText } from './base85.js';
import { unpackLzma } from './lzma.js';

/**
 * What the page's scripts find as globalThis.unpacked.
 * @typedef {{ wasm: Uint8Array<ArrayBuffer>, worker: string, shell: string, packed: string, baked: string }} Unpacked
 */

/** @param {string} id */
const textOf = id => document.getElementById(id)?.textContent ?? '';

/** Each part by its name: the first line of all says which there are, and how long. @param {Uint8Array<ArrayBuffer>} bytes */
function split(bytes) {
  let begin = bytes.indexOf(10) + 1;
  /** @type {[string, number][]} */
  const lengths = JSON.parse(new TextDecoder().decode(bytes.subarray(0, begin)));
  return new Map(lengths.map(([name, length]) => [name, bytes.subarray(begin, begin += length)]));
}

/** @param {string} name @param {string} text @param {Partial<HTMLElement & HTMLStyleElement & HTMLScriptElement>} [rest] */
function add(name, text, rest = {}) {
  document.head.append(Object.assign(document.createElement(name), rest, { textContent: text }));
}

function start() {
  const packed = textOf('packed'), baked = textOf('baked');
  const parts = split(unpackLzma(fromText(packed)));
  /** @param {string} name */
  const text = name => new TextDecoder().decode(parts.get(name));
  /** @type {Unpacked} */
  const unpacked = { wasm: parts.get('wasm') ?? new Uint8Array(), worker: text('worker'), shell: text('shell'), packed, baked };
  Object.assign(globalThis, { unpacked });
  add('style', text('style'));
  add('style', text('dark'), { id: 'dark-theme', media: '(prefers-color-scheme: dark)' });
  add('style', text('more-style'));
  document.body.innerHTML = text('body');
  add('script', text('main'), { type: 'module' });
}

// The line that says what is being done is seen first.
setTimeout(() => {
  try {
    start();
  } catch (error) {
    document.body.textContent = `Odd Sympathy could not be unpacked: ${error instanceof Error ? error.message : error}. Is the file complete?`;
  }
}, 30);
