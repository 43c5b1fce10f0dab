// What is kept for when there is no network.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firstViewFiles } from '../../scripts/page/first-view.mjs';
import { filesOf } from '../../scripts/page/offline.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const [, list] = readFileSync(`${DIST}/sw.js`, 'utf8').match(/^self\.site=(.*);\n/);
const { version, files } = JSON.parse(list);
const names = files.map(([name]) => name);

test('it is every file of the site as it was built, but for the list itself and the maps of the scripts', () => {
  assert.deepEqual(files, filesOf(DIST));
  const all = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && !entry.name.endsWith('.map'));
  assert.equal(names.length, all.length - 1);
  for (const page of ['index.html', 'embed.html']) {
    for (const file of firstViewFiles(DIST, page)) assert.ok(names.includes(file === 'index.html' ? './' : file), file);
  }
});

test('what has no hash in its name has one in the list', () => {
  for (const [name, integrity] of files) assert.ok(/-[0-9a-f]{16}/.test(name) !== /^sha256-/.test(integrity), name);
  assert.match(version, /^[0-9a-f]{16}$/);
});
