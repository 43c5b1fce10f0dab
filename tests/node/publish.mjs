// What scripts/publish does to a site that is being read, and scripts/withdraw.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'odd-sympathy-publish-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const project = join(folder, 'project'),
  site = join(folder, 'site'),
  latest = join(site, 'latest');
const run = (script, ...words) =>
  execFileSync(join(project, 'scripts', script), words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A build of its own: scripts with a hash in their name, a page that names them, pictures without one. */
function build(version, letter, pictures = ['1a']) {
  const hash = letter.repeat(16),
    dist = join(project, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, `www-${hash}`), { recursive: true });
  mkdirSync(join(dist, 'panels'));
  const files = {
    'index.html': `page of ${hash}`,
    'sw.js': `list of ${hash}`,
    [`www-${hash}/locking.js`]: hash,
    [`odd-sympathy-${hash}_bg.wasm`]: hash,
  };
  for (const name of pictures) files[`panels/${name}.svg`] = hash;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  writeFileSync(join(project, 'Cargo.toml'), `version = "${version}"\n`);
}

function publish(...build_) {
  build(...build_);
  run('publish', site);
}

beforeEach(() => {
  for (const old of [project, site]) rmSync(old, { recursive: true, force: true });
  mkdirSync(join(project, 'scripts'), { recursive: true });
  for (const name of ['environment', 'publish', 'publish.mjs', 'withdraw', 'withdrawn.js'])
    cpSync(join(ROOT, 'scripts', name), join(project, 'scripts', name));
});

test('pages that are open find the parts that they load later, for two versions more', () => {
  publish('0.9.0', 'a');
  publish('0.10.0', 'b');
  publish('0.11.0', 'c');
  assert.equal(readFileSync(join(latest, 'index.html'), 'utf8'), `page of ${'c'.repeat(16)}`);
  assert.equal(readFileSync(join(latest, 'sw.js'), 'utf8'), `list of ${'c'.repeat(16)}`);
  for (const letter of 'abc') assert.ok(existsSync(join(latest, `www-${letter.repeat(16)}`, 'locking.js')), letter);
  publish('0.12.0', 'd');
  assert.deepEqual(
    readdirSync(latest)
      .filter(name => name.startsWith('www-'))
      .map(name => name[4]),
    ['b', 'c', 'd'],
  );
  assert.ok(existsSync(join(site, 'v0.9.0', `www-${'a'.repeat(16)}`, 'locking.js')), 'a version keeps what it has');
});

test('what has no hash in its name is of the newest version alone', () => {
  publish('1.0.0', 'a', ['1a', '1b']);
  publish('1.1.0', 'b', ['1a', '2a']);
  assert.deepEqual(readdirSync(join(latest, 'panels')).sort(), ['1a.svg', '2a.svg']);
  assert.equal(readFileSync(join(latest, 'panels/1a.svg'), 'utf8'), 'b'.repeat(16));
  assert.deepEqual(
    readdirSync(site, { recursive: true }).filter(name => name.endsWith('.new')),
    [],
  );
});

test('a version is never overwritten, and the same build may be published again', () => {
  publish('1.0.0', 'a');
  run('publish', site);
  assert.throws(() => publish('1.0.0', 'b'), { stderr: /v1\.0\.0 is another build: raise the version/ });
  assert.equal(readFileSync(join(latest, 'index.html'), 'utf8'), `page of ${'a'.repeat(16)}`);
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /href="latest\/"[^]*href="v1\.0\.0\/"/);
});

test('what is withdrawn keeps nothing', () => {
  publish('1.0.0', 'a');
  run('withdraw', join(site, 'v1.0.0'));
  assert.equal(readFileSync(join(site, 'v1.0.0/sw.js'), 'utf8'), readFileSync(join(ROOT, 'scripts/withdrawn.js'), 'utf8'));
  assert.throws(() => run('withdraw', site), { stderr: /has no sw\.js/ });
});
