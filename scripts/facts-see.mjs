// What a fact about the page can see: of the page's views those that it meets, of the facts' own files that in which it is written, and
// everything else. Whatever cannot be told belongs to everything.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FIRST_VIEW } from '../www/state/keys.js';

const VIEWS = 'www/views',
  FACTS = 'tests/page';
/** Programs of which there may be several; the harness takes the first that is there. */
const PROGRAMS = { Chromium: [['chromedriver']], Firefox: [['geckodriver'], ['firefox-esr', 'firefox']], WebKit: [['WebKitWebDriver']] };
/** What the page and the facts are made from, besides the views and the facts. */
const OTHERS = [
  'www',
  'index.html',
  'one-file',
  'scripts/page',
  'scripts/page.mjs',
  'scripts/serve.mjs',
  'pkg',
  'target/first-view.wasm',
  'tests/links',
  'tests/node/support',
  'examples/article.html',
  'Trunk.toml',
  'Cargo.toml',
  'Cargo.lock',
  'package-lock.json',
];

/** The files of a folder, the file itself, or none. */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap(name => filesOf(join(path, name)));
}

function hashOf(paths, ...more) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(path));
  return more.reduce((all, it) => all.update(it), hash).digest('hex');
}

const read = path => readFileSync(path, 'utf8');

/**
 * The files of a view that nothing takes but the view itself, once it is opened: not what its declaration needs, or the build or a script
 * elsewhere. In the one file the styles of all views are there from the start.
 */
function ownFiles(view, place, scripts) {
  const folder = `${VIEWS}/${view}`,
    files = filesOf(folder);
  const elsewhere = scripts.filter(({ path }) => !path.startsWith(`${folder}/`));
  const shared = new Set(
    files.filter(
      path =>
        path === `${folder}/declaration.js` ||
        (place === 'file' && path.endsWith('.css')) ||
        elsewhere.some(({ text }) => text.includes(`${view}/${basename(path)}`)),
    ),
  );
  // What these take in turn; the set grows while it is walked through.
  for (const path of shared)
    for (const other of files) if (path.endsWith('.js') && read(path).includes(`from './${basename(other)}'`)) shared.add(other);
  return files.filter(path => !shared.has(path));
}

/** By name, of every view that may be met later: every page begins with the first. */
export function ownOfViews(place) {
  const scripts = [...filesOf('www'), ...filesOf('scripts/page')]
    .filter(path => /\.m?js$/.test(path))
    .map(path => ({ path, text: read(path) }));
  const later = readdirSync(VIEWS).filter(view => view !== FIRST_VIEW);
  return Object.fromEntries(later.map(view => [view, ownFiles(view, place, scripts)]));
}

/** A browser that is not found where it is looked for might be any. @returns {string | undefined} */
function programsOf(engine) {
  const found = PROGRAMS[engine].map(names =>
    names
      .map(name =>
        spawnSync('sh', ['-c', `command -v ${name}`])
          .stdout.toString()
          .trim(),
      )
      .find(path => path !== ''),
  );
  if (found.includes(undefined)) return undefined;
  return hashOf(found, ...found.map(path => spawnSync(path, ['--version']).stdout.toString()));
}

/** Files in which facts are written; beside them lies what they share. */
const isOfFacts = path => /^tests\/page\/(?:views|shell|figure)\/(?!mod\.rs$)\w+\.rs$/.test(path);

/** What every fact sees besides the views; nothing if that cannot be told. @returns {string | undefined} */
function seenByAll(engine, ofViews) {
  const programs = programsOf(engine);
  if (programs === undefined) return undefined;
  const own = new Set(Object.values(ofViews).flat());
  const files = [...OTHERS.flatMap(filesOf), ...filesOf(FACTS).filter(path => !isOfFacts(path))].filter(path => !own.has(path));
  // Of every view its place stands in the page.
  const places = read('dist/index.html').match(/<section\b[^>]*>/g) ?? [];
  return hashOf(files, ...places, programs);
}

/** What every fact sees, and what it sees of a view that it meets. */
export function seen(engine, place) {
  const ofViews = ownOfViews(place);
  const views = Object.fromEntries(Object.entries(ofViews).map(([view, files]) => [view, hashOf(files)]));
  return { all: seenByAll(engine, ofViews), views };
}

/** The file of a fact and those of its neighbours that it takes something from: views::states::a_name lies in views/states.rs. */
export function filesOfFact(fact) {
  const path = `${FACTS}/${fact.split('::').slice(0, -1).join('/')}.rs`;
  if (!isOfFacts(path) || !existsSync(path)) return filesOf(FACTS);
  const seen = new Set([path]);
  for (const file of seen) {
    const taken = [...read(file).matchAll(/\b(?:super|crate)::(?!harness\b)(\w+::)?/g)].map(([, name]) =>
      join(dirname(file), `${name?.slice(0, -2)}.rs`),
    );
    for (const other of taken) {
      if (!existsSync(other)) return filesOf(FACTS);
      seen.add(other);
    }
  }
  return [...seen];
}

export const writtenIn = fact => hashOf(filesOfFact(fact));
