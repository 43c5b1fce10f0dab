// The package, packed and installed, in pages: one that Vite builds, and one without a bundler.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'vite';
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { examples, install } from './support/install.mjs';

const app = install();
const browser = await launch();
after(() => browser.close());

/** Opens the index of a folder until `arrived` holds for what it has printed and what it shows. */
async function open(folder, arrived) {
  const site = await serve(folder, 0, '');
  const page = await browser.newPage();
  const said = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(error.message));
  try {
    await page.goto(site.url);
    for (let tries = 0; tries < 200; tries += 1) {
      if (arrived(said, await page.textContent('body'))) return;
      await page.waitForTimeout(50);
    }
    assert.fail(`waited in vain; the page said ${JSON.stringify(said)}`);
  } finally {
    await page.close();
    site.close();
  }
}

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

test('a page without a bundler runs as printed', async () => {
  const [code] = examples('npm/README.md', 'html');
  const folder = join(app, 'bare');
  cpSync(join(app, 'node_modules', 'odd-sympathy'), join(folder, 'odd-sympathy'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), code);
  await open(folder, (said, shown) => /\n-1,-?\d/.test(shown));
});
