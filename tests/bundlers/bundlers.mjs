// The package, packed and installed, in pages that webpack and Rollup build, as npm/README.md says: scripts/bundlers installs
// them and runs this.
// Vite and esbuild have their turn with every test (tests/node/bundled.mjs).
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { examples, install, npm } from '../node/support/install.mjs';
import { opener } from '../node/support/opened.mjs';

const TOOLS = ['webpack@5.113.0', 'rollup@4.68.8', '@rollup/plugin-node-resolve@16.0.3', '@rollup/plugin-url@8.0.2'];
const app = install();
npm(app, 'install', '--no-save', '--no-audit', '--no-fund', '--no-package-lock', ...TOOLS);
const tool = createRequire(join(app, 'package.json'));
const open = await opener();

/** An app of one script and a page beside what becomes of it. */
function prepare(name, code) {
  const root = join(app, name),
    dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(root, 'main.js'), code);
  writeFileSync(join(dist, 'index.html'), '<!doctype html><body><script type="module" src="main.js"></script></body>');
  return { root, dist };
}

const computes = said => said.some(line => line.startsWith('0.9952'));
const wasmIn = folder => readdirSync(folder).filter(file => file.endsWith('.wasm')).length;

test('webpack copies the file by itself', async () => {
  const [code] = examples('npm/README.md', 'js');
  const { root, dist } = prepare('webpack', code);
  const webpack = tool('webpack');
  const stats = await promisify(webpack)({
    context: root,
    mode: 'production',
    entry: './main.js',
    output: { path: dist, filename: 'main.js' },
    experiments: { topLevelAwait: true },
  });
  assert.equal(stats.hasErrors(), false, stats.toString());
  assert.equal(wasmIn(dist), 1);
  await open(dist, computes);
});

test('Rollup copies the file that is imported', async () => {
  const [code] = examples('npm/README.md', 'js file');
  const { root, dist } = prepare('rollup', code);
  const { rollup } = tool('rollup'),
    { nodeResolve } = tool('@rollup/plugin-node-resolve'),
    url = tool('@rollup/plugin-url');
  const bundle = await rollup({
    input: join(root, 'main.js'),
    plugins: [nodeResolve(), (url.default ?? url)({ include: '**/*.wasm', limit: 0 })],
  });
  await bundle.write({ dir: dist, format: 'es' });
  assert.equal(wasmIn(dist), 1);
  await open(dist, computes);
});
