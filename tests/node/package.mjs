import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { manifest } from '../../npm/manifest.mjs';
import * as core from '../../pkg/odd_sympathy.js';
import { LOAD, TAKE_NOTHING, TAKE_OTHERS, TAKE_PARAMS } from './support/exported.mjs';

const read = name => readFileSync(new URL(`../../pkg/${name}`, import.meta.url), 'utf8');

test('what is exported is what is promised', () => {
  const exported = Object.keys(core).filter(name => typeof core[name] === 'function');
  assert.deepEqual(exported.sort(), [...TAKE_PARAMS, ...TAKE_OTHERS, ...TAKE_NOTHING, ...LOAD].sort());
});

test('the declarations have no any', () => {
  const code = read('odd_sympathy.d.ts').replace(/\/\*[^]*?\*\//g, '');
  assert.deepEqual(
    code.split('\n').filter(line => /\bany\b/.test(line)),
    [],
  );
});

test('package.json names the module, its types and the oldest Node', () => {
  const meta = JSON.parse(read('package.json'));
  assert.equal(meta.name, 'odd-sympathy');
  assert.equal(meta.type, 'module');
  assert.equal(meta.exports['.'].default, './odd_sympathy.js');
  assert.equal(meta.exports['.'].types, './odd_sympathy.d.ts');
  assert.equal(meta.engines.node, '>=20');
});

test('package.json says whose it is, and where it is developed as far as that is known', () => {
  const cargo = 'name = "odd-sympathy"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT OR Apache-2.0"\nkeywords = ["a"]\n';
  const citation = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8');
  const of = (more, remote) => manifest(cargo + more, citation, () => remote);
  assert.equal(of('').author, 'The Odd Sympathy authors');
  assert.equal(JSON.parse(read('package.json')).author, 'The Odd Sympathy authors');
  for (const remote of [undefined, '/a/folder', '../odd-sympathy.git', 'file:///a/folder'])
    assert.equal('repository' in of('', remote), false, remote);
  const address = 'https://example.org/a/odd-sympathy';
  for (const remote of [
    address,
    `${address}.git\n`,
    'git@example.org:a/odd-sympathy.git',
    'ssh://git@example.org/a/odd-sympathy',
    'https://me:secret@example.org/a/odd-sympathy.git',
  ]) {
    const { repository, bugs, homepage } = of('', remote);
    assert.deepEqual(
      { repository, bugs, homepage },
      { repository: { type: 'git', url: `git+${address}.git` }, bugs: { url: `${address}/issues` }, homepage: `${address}#readme` },
    );
  }
  assert.equal(of('repository = "https://example.org/b/c"\n', address).repository.url, 'git+https://example.org/b/c.git');
});
