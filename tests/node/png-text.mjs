// Texts in PNG files, read back by the rules of the format.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { withTexts } from '../../www/text/png-text.js';

// One white pixel.
const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=', 'base64'),
);

function chunksOf(bytes) {
  const view = Buffer.from(bytes),
    chunks = [];
  for (let at = 8; at < view.length;) {
    const length = view.readUInt32BE(at);
    chunks.push({
      type: view.toString('latin1', at + 4, at + 8),
      body: view.subarray(at + 8, at + 8 + length),
      whole: view.subarray(at + 4, at + 8 + length),
      crc: view.readUInt32BE(at + 8 + length),
    });
    at += 12 + length;
  }
  return chunks;
}

const marked = Buffer.concat(withTexts(PNG, { Title: 'Damping', Source: 'ξ = −0.4, “published”' }));

test('texts stand between the header and the picture', () => {
  assert.deepEqual(
    chunksOf(marked).map(({ type }) => type),
    [
      'IHDR',
      'iTXt',
      'iTXt',
      ...chunksOf(PNG)
        .slice(1)
        .map(({ type }) => type),
    ],
  );
});

test('a text is read back with every letter', () => {
  const { body } = chunksOf(marked)[2];
  const [keyword] = body.toString('latin1').split('\0');
  assert.equal(keyword, 'Source');
  assert.equal(body.subarray(keyword.length + 5).toString('utf8'), 'ξ = −0.4, “published”');
});

test('every checksum is right', { skip: !crc32 && 'this Node has no crc32' }, () => {
  for (const { whole, crc, type } of chunksOf(marked)) assert.equal(crc, crc32(whole), type);
});
