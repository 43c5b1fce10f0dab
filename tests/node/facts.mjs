// What a fact about the page is taken to see: too little, and it would not be asked again when it should be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesOfFact, ownOfViews } from '../../scripts/facts-see.mjs';

const onSite = ownOfViews('site'),
  inFile = ownOfViews('file');

test('a view has to itself what it opens with', () => {
  for (const [view, files] of Object.entries(onSite))
    for (const name of ['view.js', 'view.html']) assert.ok(files.includes(`www/views/${view}/${name}`), `${view}: ${name}`);
});

test('what the page says of a view before it is opened belongs to all', () => {
  for (const path of ['paper/panels.js', 'guide/presets.js', ...Object.keys(onSite).map(view => `${view}/declaration.js`)]) {
    const [view] = path.split('/');
    assert.ok(!onSite[view].includes(`www/views/${path}`), path);
  }
});

test('the view that every page begins with belongs to all', () => {
  assert.ok(!('motion' in onSite));
});

test('in the one file the styles of a view belong to all, on the site to it alone', () => {
  assert.ok(onSite.states.includes('www/views/states/view.css'));
  assert.ok(!inFile.states.includes('www/views/states/view.css'));
});

test('no declaration takes a file that is its view’s own', () => {
  for (const [view, files] of Object.entries(onSite)) {
    const taken = [...readFileSync(`www/views/${view}/declaration.js`, 'utf8').matchAll(/ from '\.\/([\w-]+\.js)'/g)].map(
      ([, name]) => name,
    );
    for (const name of taken) assert.ok(!files.includes(`www/views/${view}/${name}`), `${view}: ${name}`);
  }
});

test('a fact is written in its file and in those of its neighbours', () => {
  assert.deepEqual(filesOfFact('views::noise::any'), ['tests/page/views/noise.rs', 'tests/page/views/networks.rs']);
  assert.deepEqual(filesOfFact('shell::keyboard::any'), ['tests/page/shell/keyboard.rs']);
});

test('a fact whose file cannot be told is written in all of them', () => {
  const all = filesOfFact('views::nowhere::any');
  assert.ok(all.includes('tests/page/views/noise.rs') && all.includes('tests/page/harness/visit.rs'));
});
