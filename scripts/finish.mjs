// Trunk's post_build hook: what Trunk cannot do for plain ES modules that import each other by relative paths.
// 1. www/ becomes www-<hash of its contents>/, so that a browser's cache never mixes the modules of two versions.
// 2. Every static import of the page gets a modulepreload link: one round trip instead of one per level.
// 3. Comments, types and white space are taken out: readers of the source have the repository.
// 4. The whole core, from pkg/, is copied beside the small module of the first view; <meta name="full-core"> names it.
// 5. The paper's panels are stored as pictures, for browsers that cannot compute.
// 6. odd-sympathy.html is the whole explorer in one file.
// 7. embed.html is the same page for frames in articles; embed.js, which makes them, lies beside it under its plain name.
// 8. sw.js, which holds all of this for when there is no network, lists it.
import { createHash } from 'node:crypto';
import {
  copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { extname } from 'node:path';
import { transformSync } from 'esbuild';
import { entryModules, moduleGraph } from './modules.mjs';
import { writeServiceWorker } from './offline.mjs';
import { oneFile } from './one-file.mjs';
import { storePanels } from './panels.mjs';

const site = process.env.TRUNK_STAGING_DIR;
const source = process.env.TRUNK_SOURCE_DIR;

// Types and compiler settings are for the editor.
const files = readdirSync(`${site}/www`, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => `${entry.parentPath ?? entry.path}/${entry.name}`)
  .sort();
const hash = createHash('sha256');
for (const file of files) {
  if (/(?:\.d\.ts|tsconfig\.json)$/.test(file)) rmSync(file);
  else hash.update(file.slice(site.length)).update(readFileSync(file));
}
const minify = file => {
  const loader = extname(file).slice(1);
  if (loader !== 'js' && loader !== 'css') return;
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader, minify: true, target: 'es2022', charset: 'utf8' });
  writeFileSync(file, code);
};
// One folder for both files: the script finds its module by its own relative name, too.
const full = readFileSync(`${source}/pkg/odd_sympathy_bg.wasm`);
const core = `core-${createHash('sha256').update(full).update(readFileSync(`${source}/pkg/odd_sympathy.js`)).digest('hex').slice(0, 16)}`;
mkdirSync(`${site}/${core}`);
for (const name of ['odd_sympathy.js', 'odd_sympathy_bg.wasm']) copyFileSync(`${source}/pkg/${name}`, `${site}/${core}/${name}`);

const scripts = [...readdirSync(site), `${core}/odd_sympathy.js`].filter(name => name.endsWith('.js')).map(name => `${site}/${name}`);
[...files.filter(existsSync), ...scripts].forEach(minify);

const folder = `www-${hash.digest('hex').slice(0, 16)}`;
renameSync(`${site}/www`, `${site}/${folder}`);

// Last in the head: the first modulepreload link of a page is Trunk's, of the WebAssembly module's JavaScript.
const rename = html => html.replace(/(["'=]|\.\/)www\//g, `$1${folder}/`);
const preload = html => {
  const modules = new Set(entryModules(html).flatMap(entry => [...moduleGraph(site, entry)]));
  const links = [...modules].map(module => `<link rel="modulepreload" href="./${module}">`);
  if (!html.includes('</head>')) throw new Error('finish.mjs: the page has no </head>');
  return html.replace('</head>', `<meta name="full-core" content="./${core}/">${links.join('')}</head>`);
};

const stored = `<noscript class="stored"><section class="stored"><h2>The panels of the paper as pictures</h2>${await storePanels(site, source)}</section></noscript>`;
const index = rename(readFileSync(`${site}/index.html`, 'utf8')).replace('<main id="figures" tabindex="-1">', all => all + stored);
if (!index.includes(stored)) throw new Error('finish.mjs: the page has no place for the stored panels');
writeFileSync(`${site}/index.html`, preload(index));

writeFileSync(`${site}/odd-sympathy.html`, await oneFile(source, index));

// The same page for the frames of articles: marked as such, with a style of its own, and not for search engines.
const embed = preload(index)
  .replace('<html ', '<html data-embed ')
  // Only what is seen computes: what is not used at once need not be loaded at once.
  .replace(/rel="?preload"?(?=[^>]*application\/wasm)/, 'rel="wasm"')
  .replace('</head>', `<meta name="robots" content="noindex"><link rel="stylesheet" href="${folder}/embed.css"></head>`);
writeFileSync(`${site}/embed.html`, embed);
// Articles name this one by hand: its name stays.
renameSync(`${site}/${folder}/embed.js`, `${site}/embed.js`);
// Its list stands for the whole site: last.
rmSync(`${site}/${folder}/sw.js`);
writeServiceWorker(site);
