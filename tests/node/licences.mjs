// Licences of others, what is compiled in, and what the modules tell of the machine that built them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chosen, SCRIPTS } from '../../scripts/supply/notices.mjs';
import { compiledIn } from '../../scripts/supply/crates.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = name => readFileSync(`${ROOT}/${name}`, 'utf8');
const notices = read('pkg/THIRD-PARTY.txt');

test('each crate that is compiled in is named with its version and licence, and each licence that is used has its text', () => {
  const { crates } = compiledIn();
  const used = new Set(crates.flatMap(chosen));
  for (const name of ['plotters', 'libm', 'nalgebra', 'simba', 'approx', 'wasm-bindgen', 'slab'])
    assert.ok(
      crates.some(it => it.name === name),
      name,
    );
  for (const { name, version, license } of crates) assert.ok(notices.includes(`\n${name} ${version} (${license}`), `${name} ${version}`);
  for (const licence of used) assert.ok(notices.includes(`\n==== ${licence}\n`), licence);
  for (const words of [
    'Permission is hereby granted',
    'without restriction, including',
    'TERMS AND CONDITIONS FOR USE',
    'Copyright 2020 Sébastien Crozet',
    'Hao Hou',
  ]) {
    assert.ok(notices.includes(words), words);
  }
});

test('a licence that nobody has chosen stops the build', () => {
  assert.deepEqual(chosen({ name: 'a', license: 'Zlib OR Apache-2.0' }), ['Apache-2.0']);
  assert.deepEqual(chosen({ name: 'a', license: '(MIT OR Apache-2.0) AND Unicode-3.0' }), ['MIT', 'Unicode-3.0']);
  for (const license of ['GPL-3.0', 'MIT AND GPL-3.0', undefined])
    assert.throws(() => chosen({ name: 'a', license }), /notices: a is under/);
});

test('the site has them, and the project’s own, beside its files, and links to them', () => {
  assert.equal(read('dist/THIRD-PARTY.txt'), notices);
  for (const name of ['MIT', 'APACHE']) assert.equal(read(`dist/LICENSE-${name}.txt`), read(`LICENSE-${name}`));
  assert.match(read('dist/index.html'), /href="THIRD-PARTY\.txt"/);
});

test('scripts of the page that are of others have their notice', async () => {
  const { metafile } = await build({
    entryPoints: ['www/start.js', 'www/compute/worker.js', 'www/embed/element.js', 'one-file/unpack.js'],
    absWorkingDir: ROOT.replace(/\/$/, ''),
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
    loader: { '.html': 'text' },
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.length > 50);
  const others = inputs
    .filter(name => !/^(?:www|one-file)\//.test(name))
    .map(name => name.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]);
  assert.deepEqual(
    [...new Set(others)],
    SCRIPTS.map(({ name }) => name),
  );
  const { devDependencies } = JSON.parse(read('package.json'));
  for (const { name, license, copyrights } of SCRIPTS) {
    for (const line of [`\n${name} ${devDependencies[name]} (${license})\n`, ...copyrights]) assert.ok(notices.includes(line), line);
  }
});

test('what is compiled in is listed for tools that look for known faults', () => {
  const { bomFormat, components } = JSON.parse(read('pkg/sbom.cdx.json'));
  assert.equal(bomFormat, 'CycloneDX');
  assert.deepEqual(
    components.map(({ purl }) => purl),
    compiledIn().crates.map(({ name, version }) => `pkg:cargo/${name}@${version}`),
  );
  for (const {
    purl,
    hashes: [{ content }],
  } of components)
    assert.match(content, /^[0-9a-f]{64}$/, purl);
});

test('the modules hold no path of the machine that built them', () => {
  const first = readdirSync(`${ROOT}/dist`).find(name => name.endsWith('_bg.wasm'));
  for (const name of ['pkg/odd_sympathy_bg.wasm', `dist/${first}`]) {
    const bytes = readFileSync(`${ROOT}/${name}`).toString('latin1');
    assert.match(bytes, /\/crates\/[\w-]+-\d+\.\d+\.\d+\/src\/[\w/]+\.rs/);
    for (const place of [homedir(), ROOT, 'registry/src', '.rustup']) assert.equal(bytes.includes(place), false, `${place} in ${name}`);
  }
});
