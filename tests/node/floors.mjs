// The floors of www/: what may import what, in code and in types; and no circle anywhere.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const WWW = fileURLToPath(new URL('../../www', import.meta.url));
/** A floor may use those before its row; floors of one row stand beside each other. */
const ROWS = [
  ['core'],
  ['text'],
  ['dom'],
  ['state'],
  ['controls', 'compute', 'motion', 'sound'],
  ['figure'],
  ['dialogs', 'embed', 'views'],
  ['main'],
];
/** Holds the site when there is no network: no part of the page. */
const APART = ['sw.js'];

const files = readdirSync(WWW, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.js') && !APART.includes(name))
  .sort();

/** What stands right in www/ starts the page. @param {string} file */
const floorOf = file => (file.includes('/') ? file.split('/')[0] : 'main');
/** No view knows another. @param {string} file */
const placeOf = file => (file.startsWith('views/') ? posix.dirname(file).split('/').slice(0, 2).join('/') : floorOf(file));
/** @param {string} floor */
const rowOf = floor => ROWS.findIndex(row => row.includes(floor));

/** Modules within www/ that a text names: imported at once, later, or for their types. @param {string} file @param {string} text */
function importedBy(file, text) {
  const names = [...text.matchAll(/(?:\bfrom|\bimport\(|^import)\s*['"](\.{1,2}\/[^'"]+\.js)['"]/gm)].map(([, name]) =>
    posix.join(posix.dirname(file), name),
  );
  return [...new Set(names)].filter(name => !name.startsWith('../'));
}

const graph = new Map(files.map(file => [file, importedBy(file, readFileSync(`${WWW}/${file}`, 'utf8'))]));

/** @param {string} from @param {string} to */
const isAllowed = (from, to) => placeOf(from) === placeOf(to) || rowOf(floorOf(to)) < rowOf(floorOf(from));

/** A way that ends where it began. @param {Map<string, string[]>} arrows */
function circleIn(arrows) {
  const done = new Set();
  /** @param {string} at @param {string[]} way @returns {string[] | undefined} */
  const walk = (at, way) => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return undefined;
    for (const next of arrows.get(at) ?? []) {
      const circle = walk(next, [...way, at]);
      if (circle) return circle;
    }
    done.add(at);
    return undefined;
  };
  for (const file of arrows.keys()) {
    const circle = walk(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test('imports of every form are found', () => {
  const text =
    "import { a } from '../dom/a.js';\nimport './b.js';\nconst c = await import('./c.js');\n/** @type {import('../core/types.js').D} */\nimport {\n  e,\n} from './e.js';\nimport 'lib';";
  assert.deepEqual(importedBy('state/x.js', text).sort(), ['core/types.js', 'dom/a.js', 'state/b.js', 'state/c.js', 'state/e.js']);
});

test('every script stands on a floor, and what it imports is there', () => {
  assert.ok(files.length > 100, `only ${files.length} scripts`);
  for (const [file, imported] of graph) {
    assert.ok(rowOf(floorOf(file)) >= 0, `${file} stands on no floor`);
    for (const name of imported) assert.ok(graph.has(name), `${file} imports ${name}, which is not there`);
  }
});

test('imports point downwards, and no view knows another', () => {
  const wrong = [...graph].flatMap(([file, imported]) =>
    imported.filter(name => !isAllowed(file, name)).map(name => `${file} imports ${name}`),
  );
  assert.deepEqual(wrong, []);
});

test('a circle is found', () => {
  assert.deepEqual(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
    ['b', 'c', 'b'],
  );
});

test('no script imports, in the end, itself', () => {
  assert.equal(circleIn(graph)?.join(' → '), undefined);
});

test('the facts about the page know every view', async () => {
  const { VIEWS } = await import('../../www/views.js');
  const known = [
    ...readFileSync(new URL('../page/harness/views.rs', import.meta.url), 'utf8').matchAll(
      /View \{ name: "(\w+)", tab: "(\w+)", title: "([^"]+)"/g,
    ),
  ];
  const sorted = all => all.map(({ name, within = name, title }) => ({ name, within, title })).sort((a, b) => (a.name < b.name ? -1 : 1));
  assert.deepEqual(sorted(known.map(([, name, within, title]) => ({ name, within, title }))), sorted([...VIEWS]));
});
