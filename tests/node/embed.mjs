// What is read of an element in an article, and what it says below its figure.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import core from './support/core.mjs';
import { LINK_KEYS, keyOf } from '../../www/embed/attributes.js';
import { fieldsOf } from '../../www/state/fields.js';
import { firstSentence } from '../../www/text/first-sentence.js';
import { VIEWS } from '../../www/views.js';

const EMBEDDING = ['v', 'kind', 'controls', 'theme', 'origin', 'caption', 't'];

test('every key of a link is an attribute, in small letters, and nothing else is', () => {
  const fields = fieldsOf(core.parameterSpecs(), VIEWS, core.limits()).map(({ key }) => (key === 'planePart' ? 'part' : String(key)));
  assert.deepEqual([...LINK_KEYS].sort(), [...new Set([...EMBEDDING, ...fields])].sort());
  assert.equal(keyOf('noisegraph'), 'noiseGraph');
  assert.equal(keyOf('width'), undefined);
});

const GOLDEN = new URL('../golden/', import.meta.url);
const plain = text => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
for (const name of readdirSync(GOLDEN)) {
  test(`the first sentence of ${name} is one`, () => {
    const whole = plain(readFileSync(new URL(name, GOLDEN), 'utf8').match(/aria-label="([^"]*)"/)[1]),
      first = firstSentence(whole);
    assert.ok(whole.startsWith(first) && first.endsWith('.') && first.length > 10, first);
    const rest = whole.slice(first.length);
    assert.match(rest, /^$|^ [^a-z\d]/, 'another sentence begins behind it');
  });
}

test('a full stop within a sentence ends none', () => {
  for (const text of ['At ξ = 0.5 they lock.', 'By Eq. 24 the modes decay.', 'As in Fig. 3(a) they lock.']) {
    assert.equal(firstSentence(`${text} Then more.`), text);
  }
  assert.equal(firstSentence('no end'), 'no end');
});
