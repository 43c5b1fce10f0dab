// dist/odd-sympathy.html: the whole explorer in one file that opens by a double-click and asks for nothing. Its parts are
// packed together and stand in it as text; one-file/ holds what unpacks them and what takes the place of files beside
// each other.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { toText } from '../../one-file/base94.js';
import { checksum } from '../../one-file/checksum.js';
import { bundleWhole, styleSheets, styleText } from './bundle.mjs';

const { LZMA } = createRequire(import.meta.url)('lzma/src/lzma_worker.js');

const hashOf = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const iconOf = source => `data:image/svg+xml;base64,${readFileSync(`${source}/www/icon.svg`).toString('base64')}`;

/** What finds files beside each other has a module of the same shape in one-file/, which has them inside. */
const within = source => ({
  name: 'within',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/(?:resources|one-file|start-worker|offline|qr-code)\.js$/ }, ({ path, resolveDir }) =>
      resolveDir.startsWith(`${source}/www`) ? { path: join(source, 'one-file', basename(path)) } : undefined,
    ),
});

/** A script with all that it imports, now or later. */
async function bundle(source, entry, format) {
  const text = await bundleWhole(source, entry, format, [within(source)]);
  // An end of a script within a script would end it; so would no text of ours, but of a library's.
  return text.replaceAll('</script', '<\\/script');
}

/** The styles of the first view, of the dark theme, and of all that comes later, whose order does not matter. */
async function styles(source) {
  const { first, dark, embed, noscript, ...later } = styleSheets(source);
  const more = await Promise.all([...Object.values(later), 'one-file/one-file.css'].map(file => styleText(source, file)));
  return { style: await styleText(source, first), dark: await styleText(source, dark), 'more-style': more.join('\n') };
}

/** @param {string} source the project's folder @param {string} html the finished page */
export async function oneFile(source, html) {
  const [, body] = html.match(/<body>([^]*)<\/body>/);
  const parts = {
    ...(await styles(source)),
    body: body
      .replace(/<noscript\b[^]*?<\/noscript>|<section class="stored">[^]*?<\/section>|<script\b[^]*?<\/script>/g, '')
      .replace('href="THIRD-PARTY.txt"', 'href="#"'),
    notices: readFileSync(`${source}/pkg/THIRD-PARTY.txt`),
    main: await bundle(source, 'www/start.js', 'esm'),
    worker: await bundle(source, 'www/compute/worker.js', 'iife'),
  };
  const unpack = (await bundle(source, 'one-file/unpack.js', 'esm')).trim();
  const shellStyle = readFileSync(`${source}/one-file/shell.css`, 'utf8').trim();
  const inline = hashes => hashes.map(hashOf).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${inline([unpack, parts.main])} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${inline([shellStyle, parts.style, parts.dark, parts['more-style']])}`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const [, version] = readFileSync(`${source}/Cargo.toml`, 'utf8').match(/^version = "(.*)"$/m);
  const filled = { VERSION: version, POLICY: policy, ICON: iconOf(source), STYLE: shellStyle, UNPACK: unpack };
  const shell = readFileSync(`${source}/one-file/shell.html`, 'utf8').replace(
    /\b(?:VERSION|POLICY|ICON|STYLE|UNPACK)\b/g,
    name => filled[name],
  );
  if (shell.split('PACKED').length !== 2) throw new Error('one-file.mjs: the shell has not one place for what is packed');

  const all = Object.entries({ ...parts, shell, wasm: readFileSync(`${source}/pkg/odd_sympathy_bg.wasm`) }).map(([name, content]) => [
    name,
    Buffer.from(content),
  ]);
  const lengths = JSON.stringify(all.map(([name, { length }]) => [name, length]));
  const whole = Buffer.concat([Buffer.from(`${lengths}\n`), ...all.map(([, content]) => content)]),
    sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(whole));
  const packed = LZMA.compress(Buffer.concat([whole, sum]), 9);
  return shell.replace('PACKED', () => toText(Uint8Array.from(packed)));
}
