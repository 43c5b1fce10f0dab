// The WebAssembly module of the first view, which scripts/build has left in target/, with its glue under a hashed name: what
// Trunk does of itself.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';

const RUST = /<link data-trunk rel="rust"[^>]*>/;

/** @returns {string} the page with the links to both */
export function firstModule(html, source, site, hashOf) {
  const built = `${source}/target/first-view.wasm`;
  const name = `odd-sympathy-${hashOf(readFileSync(built))}`,
    wasm = `${site}/${name}_bg.wasm`;
  const run = (program, ...words) => execFileSync(program, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  run('wasm-bindgen', '--target', 'web', '--no-typescript', '--out-dir', site, '--out-name', name, built);
  run('wasm-opt', '-O3', wasm, '-o', `${wasm}.opt`);
  renameSync(`${wasm}.opt`, wasm);
  if (!RUST.test(html)) throw new Error('first-module.mjs: index.html has no link to the crate');
  return html.replace(
    RUST,
    `<link rel="modulepreload" href="./${name}.js" crossorigin="anonymous">
  <link rel="preload" href="./${name}_bg.wasm" crossorigin="anonymous" as="fetch" type="application/wasm">`,
  );
}
