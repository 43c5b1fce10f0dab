// Makes the page from what cargo has built: node scripts/page.mjs. As Trunk's post_build hook it finishes what Trunk
// has staged; by itself it makes all of dist/.
// 1. The WebAssembly module of the first view, with its glue under a hashed name: articles and benches import that.
// 2. www/ becomes www-<hash of its contents>/, so that a browser's cache never mixes the scripts of two versions.
// 3. The whole core, from pkg/, is copied beside it; <meta name="full-core"> names it.
// 4. The paper's panels are stored as pictures, for browsers that cannot compute.
// 5. odd-sympathy.html is the whole explorer in one file.
// 6. embed.html is the same page for frames in articles; embed.js, which makes them, lies beside it under its plain name.
// 7. sw.js, which holds all of this for when there is no network, lists it.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { bundleScripts, bundleWhole, styleSheets, styleText } from './page/bundle.mjs';
import { firstModule } from './page/first-module.mjs';
import { join, readable } from './page/join.mjs';
import { writeServiceWorker } from './page/offline.mjs';
import { oneFile } from './page/one-file.mjs';
import { storePanels } from './page/panels.mjs';

const source = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const staged = process.env.TRUNK_STAGING_DIR;
const site = staged ?? `${source}/dist`;
const minify = process.env.TRUNK_PROFILE !== 'debug';
const hashOf = (...contents) =>
  contents
    .reduce((hash, content) => hash.update(content), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
const minified = script => transformSync(script, { loader: 'js', minify: true, target: 'es2022', charset: 'utf8' }).code;

if (!staged) {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site);
}
const frame = readFileSync(staged ? `${site}/index.html` : `${source}/index.html`, 'utf8');
const withModule = staged ? frame : firstModule(frame, source, site, hashOf);

// One folder for both files: the script finds its module by its own relative name, too.
const full = readFileSync(`${source}/pkg/odd_sympathy_bg.wasm`),
  fullScript = readFileSync(`${source}/pkg/odd_sympathy.js`, 'utf8');
const core = `core-${hashOf(full, fullScript)}`;
mkdirSync(`${site}/${core}`);
writeFileSync(`${site}/${core}/odd_sympathy.js`, minified(fullScript));
writeFileSync(`${site}/${core}/odd_sympathy_bg.wasm`, full);
for (const name of readdirSync(site).filter(it => it.endsWith('.js')))
  writeFileSync(`${site}/${name}`, minified(readFileSync(`${site}/${name}`, 'utf8')));

const making = `${site}/www`;
const scripts = await bundleScripts(source, making, { minify });
for (const name of ['first-paint.js', 'unstarted.js']) writeFileSync(`${making}/${name}`, await bundleWhole(source, `www/${name}`, 'iife'));
for (const [name, file] of Object.entries(styleSheets(source))) writeFileSync(`${making}/${name}.css`, await styleText(source, file));
for (const name of readdirSync(`${source}/www`).filter(it => /\.(?:svg|png|webmanifest)$/.test(it)))
  copyFileSync(`${source}/www/${name}`, `${making}/${name}`);
const folder = `www-${hashOf(
  ...readdirSync(making)
    .sort()
    .flatMap(name => [name, readFileSync(`${making}/${name}`)]),
)}`;
renameSync(making, `${site}/${folder}`);

const stored = await storePanels(site, source);
const main = '<main id="figures" tabindex="-1">';
const joined = (await join(withModule, source))
  .replace(/(["'])www\/(?:[\w-]+\/)*([\w.-]+)(?=["'])/g, `$1${folder}/$2`)
  .replace(main, all => all + stored);
if (!joined.includes(stored)) throw new Error('page.mjs: the page has no place for the stored panels');
const preloads = scripts.filter(name => name !== 'start.js').map(name => `<link rel="modulepreload" href="./${folder}/${name}">`);
// What the scripts import is asked for right after the first of them, before the styles: that one begins to compile the core meanwhile.
const index = joined
  .replace(/(<script type="module"[^>]*><\/script>)/, `$1${preloads.join('')}`)
  .replace('</head>', `<meta name="full-core" content="./${core}/"></head>`);
writeFileSync(`${site}/index.html`, index);
for (const { name, html } of await readable(source, index)) writeFileSync(`${site}/${name}.html`, html);

// The licences lie beside what is under them.
for (const [from, to] of [
  ['pkg/THIRD-PARTY.txt', 'THIRD-PARTY.txt'],
  ['LICENSE-MIT', 'LICENSE-MIT.txt'],
  ['LICENSE-APACHE', 'LICENSE-APACHE.txt'],
]) {
  copyFileSync(`${source}/${from}`, `${site}/${to}`);
}

writeFileSync(`${site}/odd-sympathy.html`, await oneFile(source, joined));

// The same page for the frames of articles: marked as such, with a style of its own, and not for search engines.
const embed = index
  .replace('<html ', '<html data-embed ')
  // Only what is seen computes: what is not used at once need not be loaded at once.
  .replace(/rel="?preload"?(?=[^>]*application\/wasm)/, 'rel="wasm"')
  .replace('</head>', `<meta name="robots" content="noindex"><link rel="stylesheet" href="${folder}/embed.css"></head>`);
writeFileSync(`${site}/embed.html`, embed);
// Articles name this one by hand: its name stays.
writeFileSync(`${site}/embed.js`, await bundleWhole(source, 'www/embed/element.js', 'iife'));
// Its list stands for the whole site: last.
writeServiceWorker(site);
