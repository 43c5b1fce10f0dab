// The part of the page for browsers in which its scripts do not start.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

const DIST = new URL('../../dist/', import.meta.url);

for (const page of ['index.html', 'embed.html']) {
  const stored = readFileSync(new URL(page, DIST), 'utf8').match(/<section class="stored">[^]*?<\/section>/)?.[0] ?? '';

  test(`${page} holds each of the eleven panels, with a caption`, () => {
    const figures = [...stored.matchAll(/<figure id="[^"]+" data-fig="(\w+)"><img src="([^"]+)"[^>]*><figcaption>([^]*?)<\/figcaption>/g)];
    assert.deepEqual(
      figures.map(([, fig]) => fig),
      ['1a', '1b', '1c', '1d', '2a', '2b', '2c', '3a', '3b', '4a', '4b'],
    );
    for (const [, fig, , caption] of figures) assert.ok(caption.length > 60, `${fig}: ${caption}`);
  });

  test(`the pictures of ${page} are there, and none is larger than 200 kB`, () => {
    for (const [, file] of stored.matchAll(/<img src="([^"]+)"/g)) {
      const { size } = statSync(new URL(file, DIST));
      assert.ok(size > 5000 && size <= 200_000, `${file}: ${size}`);
    }
  });
}
