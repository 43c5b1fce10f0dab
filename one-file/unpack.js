// @ts-check
// The one script that the one file begins with: it unpacks the page, puts it in its place and starts it.

import { fromText } from './base94.js';
import { checksum } from './checksum.js';
import { unpackLzma } from './lzma.js';

/**
 * What the page's scripts find as globalThis.unpacked.
 * @typedef {{ wasm: Uint8Array<ArrayBuffer>, worker: string, shell: string, packed: string, savedCopy: string }} Unpacked
 */

/** @param {string} id */
const textOf = id => document.getElementById(id)?.textContent ?? '';

/**
 * Each part by its name: the first line of all says which there are, and how long. The last four bytes are the checksum of the rest.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function split(bytes) {
  const end = bytes.length - 4;
  if (end < 0 || checksum(bytes.subarray(0, end)) !== new DataView(bytes.buffer).getUint32(end)) throw new Error('some of it is damaged');
  let begin = bytes.indexOf(10) + 1;
  /** @type {[string, number][]} */
  const lengths = JSON.parse(new TextDecoder().decode(bytes.subarray(0, begin)));
  return new Map(lengths.map(([name, length]) => [name, bytes.subarray(begin, (begin += length))]));
}

/** @param {string} name @param {string} text @param {Partial<HTMLElement & HTMLStyleElement & HTMLScriptElement>} [rest] */
function add(name, text, rest = {}) {
  document.head.append(Object.assign(document.createElement(name), rest, { textContent: text }));
}

function start() {
  const packed = textOf('packed'),
    savedCopy = textOf('saved-copy');
  // What is no JSON throws here, where it is told.
  JSON.parse(savedCopy);
  const parts = split(unpackLzma(fromText(packed)));
  /** @param {string} name */
  const text = name => new TextDecoder().decode(parts.get(name));
  /** @type {Unpacked} */
  const unpacked = { wasm: parts.get('wasm') ?? new Uint8Array(), worker: text('worker'), shell: text('shell'), packed, savedCopy };
  Object.assign(globalThis, { unpacked });
  add('style', text('style'));
  add('style', text('dark'), { id: 'dark-theme', media: '(prefers-color-scheme: dark)' });
  add('style', text('more-style'));
  document.body.innerHTML = text('body');
  const notices = new Blob([text('notices')], { type: 'text/plain;charset=utf-8' });
  document.getElementById('third-party')?.setAttribute('href', URL.createObjectURL(notices));
  add('script', text('main'), { type: 'module' });
}

// The line that says what is being done is seen first.
setTimeout(() => {
  try {
    start();
  } catch (error) {
    document.body.textContent = `Odd Sympathy could not be unpacked: ${error instanceof Error ? error.message : error}. Get the file again.`;
  }
}, 30);
