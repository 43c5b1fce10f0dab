// The package, packed and installed, in pages: those that Vite and esbuild build, and one without a bundler. For others: scripts/bundlers.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as esbuild from 'esbuild';
import { build } from 'vite';
import { examples, install } from './support/install.mjs';
import { opener } from './support/opened.mjs';

const app = install();
const open = await opener();

/** Builds an app of one script with Vite; the folder of the result. */
async function bundle(name, code) {
  const root = join(app, name);
  mkdirSync(root);
  writeFileSync(join(root, 'index.html'), '<!doctype html><body><script type="module" src="main.js"></script></body>');
  writeFileSync(join(root, 'main.js'), code);
  await build({ root, configFile: false, logLevel: 'silent', build: { target: 'es2022' } });
  return join(root, 'dist');
}

const wasmIn = folder => readdirSync(join(folder, 'assets')).filter(file => file.endsWith('.wasm'));

test('what init() loads by itself is in a bundle, and runs', async () => {
  const [code] = examples('npm/README.md', 'js');
  const built = await bundle('plain', code);
  assert.equal(wasmIn(built).length, 1);
  await open(built, said => said.some(line => line.startsWith('0.9952')));
});

test('what is named by an address is in a bundle, and draws', async () => {
  const [code] = examples('npm/README.md', 'js vite');
  const built = await bundle('named', code);
  assert.ok(wasmIn(built).length >= 1);
  await open(built, said => said.some(line => /phase-locking|PLV/i.test(line)));
});

test('a file that is imported is copied by esbuild, and runs', async () => {
  const [code] = examples('npm/README.md', 'js file');
  const root = join(app, 'file'),
    outdir = join(root, 'dist');
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(root, 'main.js'), code);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['main.js'],
    outdir,
    bundle: true,
    format: 'esm',
    loader: { '.wasm': 'file' },
    logLevel: 'silent',
  });
  writeFileSync(join(outdir, 'index.html'), '<!doctype html><body><script type="module" src="main.js"></script></body>');
  await open(outdir, said => said.some(line => line.startsWith('0.9952')));
});

test('a page without a bundler runs as printed', async () => {
  const [code] = examples('npm/README.md', 'html');
  const folder = join(app, 'bare');
  cpSync(join(app, 'node_modules', 'odd-sympathy'), join(folder, 'odd-sympathy'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), code);
  await open(folder, (said, shown) => /\n-1,-?\d/.test(shown));
});
