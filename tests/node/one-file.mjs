// The whole explorer as one file: how large, whether it is whole, and that it asks for nothing.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fromText, toText } from '../../one-file/base94.js';
import { unpackLzma } from '../../one-file/lzma.js';
import { stringifyExact, parseExact } from '../../www/text/exact-json.js';

const LARGEST = 600_000;
const ROOT = new URL('../../', import.meta.url);
const file = readFileSync(new URL('dist/odd-sympathy.html', ROOT));
const html = file.toString();
const [, packed] = html.match(/id="packed">([^<]*)<\/script>/);
const bytes = unpackLzma(fromText(packed));
const end = bytes.indexOf(10) + 1;
const parts = {};
JSON.parse(Buffer.from(bytes.subarray(0, end))).reduce((at, [name, length]) => {
  parts[name] = Buffer.from(bytes.subarray(at, at + length));
  return at + length;
}, end);

test('it is at most 600 kB', () => {
  const sizes = { plain: file.length, gzip: gzipSync(file, { level: 9 }).length, brotli: brotliCompressSync(file).length };
  console.log(
    'odd-sympathy.html:',
    Object.entries(sizes)
      .map(([name, size]) => `${name} ${(size / 1000).toFixed(1)} kB`)
      .join(', '),
  );
  assert.ok(file.length <= LARGEST, `${file.length} bytes`);
});

test('what is packed is the core that the package has', () => {
  assert.ok(parts.wasm.equals(readFileSync(new URL('pkg/odd_sympathy_bg.wasm', ROOT))));
});

test('it points to no file', () => {
  const links = [html.replace(packed, ''), parts.body.toString()].flatMap(text =>
    [...text.matchAll(/\b(?:src|href)="?([^"\s>]+)/g)].map(([, link]) => link),
  );
  assert.ok(links.length > 8);
  assert.deepEqual(
    links.filter(link => !/^(?:data:|#|https:\/\/arxiv\.org\/)/.test(link)),
    [],
  );
});

test('its policy allows what stands in it, and nothing else', () => {
  const [, policy] = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  const allowed = directive =>
    policy
      .match(new RegExp(`${directive} ([^;]*)`))[1]
      .split(' ')
      .filter(it => it.startsWith("'sha256-"));
  const hashOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, unpack] = html.match(/<script type="module">([^]*?)<\/script>/),
    [, style] = html.match(/<style>([^]*?)<\/style>/);
  assert.deepEqual(allowed('script-src'), [unpack, parts.main].map(hashOf));
  assert.deepEqual(allowed('style-src'), [style, parts.style, parts.dark, parts['more-style']].map(hashOf));
  assert.match(policy, /default-src 'none'/);
});

test('it can write itself', () => {
  assert.equal(
    parts.shell.toString().replace('PACKED', () => packed),
    html,
  );
});

test('bytes survive being text', () => {
  const all = Uint8Array.from({ length: 1026 }, (_, k) => (k * k * 7 + (k >> 3)) & 255);
  assert.deepEqual(fromText(toText(all)), all);
  assert.doesNotMatch(toText(all), /[<\n\r]/);
  assert.deepEqual(fromText(toText(Uint8Array.of(255))), Uint8Array.of(255, 0, 0, 0, 0, 0, 0, 0, 0));
  assert.deepEqual(fromText(toText(new Uint8Array(9).fill(255))), new Uint8Array(9).fill(255));
});

test('what a copy begins with is kept exactly', () => {
  const start = { title: '</script>', pins: { a: [{ data: Float64Array.of(0.1, NaN, -Infinity), list: [NaN, 1] }] } };
  assert.deepEqual(parseExact(stringifyExact(start)), start);
});
