// Asks the facts about the built page: node scripts/facts.mjs ENGINE PLACE. A fact that has passed is not asked again before something
// changes that it can see: of the views of the page those that it has met, of its own files those that it is written in, of all else
// everything. What is known of that lies in target/; without it all facts are asked.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [engine, place] = process.argv.slice(2),
  known = `target/facts-${engine}-${place}.json`,
  met = `target/met-${engine}-${place}`;
const DRIVERS = { Chromium: 'chromedriver', Firefox: 'firefox', WebKit: 'WebKitWebDriver' };
const VIEWS = 'www/views',
  FACTS = 'tests/page';
/** What every page begins with. */
const FIRST = 'motion';
/** More than so many that fail are no accident. */
const MOST_AGAIN = 3;

/** The files of a folder, or the file itself. */
const filesOf = path =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap(name => filesOf(join(path, name)))
    : [path];
const hashOf = (paths, ...more) => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf)) hash.update(`${path}\n`).update(readFileSync(path));
  return more.reduce((all, it) => all.update(it), hash).digest('hex');
};
/** A program that is another with another browser: its version, and its contents. */
function programOf(name) {
  const path = spawnSync('sh', ['-c', `command -v ${name}`])
    .stdout.toString()
    .trim();
  return path ? [spawnSync(path, ['--version']).stdout.toString(), hashOf([path])] : [];
}

/** What a fact sees of a view only when it meets it: all but what the page says of it before it is opened. */
const viewsOf = () =>
  readdirSync(VIEWS)
    .filter(view => view !== FIRST)
    .map(view => ({ view, files: filesOf(`${VIEWS}/${view}`).filter(path => !path.endsWith('/declaration.js')) }));

/** What every fact sees. The figures of a view are named in the page, so that articles find them. */
function ofAll() {
  const own = new Set(viewsOf().flatMap(({ files }) => files));
  const page = ['www', 'index.html', 'one-file', 'scripts/page', 'scripts/page.mjs', 'pkg', 'target/first-view.wasm'];
  const others = [`${FACTS}/harness`, 'tests/links', 'tests/node/support', 'examples/article.html', 'scripts/serve.mjs', 'Trunk.toml'];
  const locks = ['Cargo.lock', 'package-lock.json'];
  const files = [...page, ...others, ...locks].flatMap(filesOf).filter(path => !own.has(path));
  const kinds = readFileSync('dist/index.html', 'utf8').match(/data-kinds="[^"]*"/g) ?? [];
  return hashOf(files, ...kinds, ...programOf(DRIVERS[engine]));
}

/** Where a fact is written, with what it takes from its neighbours: views::states::a_name lies in views/states.rs. */
function writtenIn(fact) {
  const path = `${FACTS}/${fact.split('::').slice(0, -1).join('/')}.rs`;
  const neighbours = [...readFileSync(path, 'utf8').matchAll(/^use super::(\w+)/gm)].map(([, name]) => join(dirname(path), `${name}.rs`));
  const beside = filesOf(dirname(path)).filter(it => !it.endsWith('.rs'));
  return hashOf([path, ...neighbours, ...beside]);
}

/** Runs the facts' program. */
function run(words, hear = () => {}) {
  const env = { ...process.env, ODD_SYMPATHY_ENGINE: engine, ODD_SYMPATHY_PLACE: place, ODD_SYMPATHY_MET: join(process.cwd(), met) };
  const command = spawn('cargo', ['test', '--test', 'page', '--', '--ignored', ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = [];
  createInterface({ input: command.stdout }).on('line', line => {
    lines.push(line);
    hear(line);
  });
  return new Promise(resolve => {
    command.on('close', code => resolve({ lines, failed: code !== 0 }));
  });
}

const PASSED = /^test (\S+) \.\.\. ok$/;

const seen = { all: ofAll(), views: Object.fromEntries(viewsOf().map(({ view, files }) => [view, hashOf(files)])) };
const before = existsSync(known) ? JSON.parse(readFileSync(known, 'utf8')) : {};
const now = (fact, views) => ({
  all: seen.all,
  written: writtenIn(fact),
  views: Object.fromEntries(views.map(view => [view, seen.views[view]])),
});
const unchanged = fact => before[fact] && JSON.stringify(before[fact]) === JSON.stringify(now(fact, Object.keys(before[fact].views)));

const { lines: list, failed: unlisted } = await run(['--list']);
if (unlisted) process.exit(1);
const all = list.map(line => line.match(/^(\S+): test$/)?.[1]).filter(Boolean),
  asked = all.filter(fact => !unchanged(fact));
console.log(`${asked.length} of ${all.length} facts are asked`);
rmSync(met, { recursive: true, force: true });
mkdirSync(met, { recursive: true });

/** @param {string} fact */
function metBy(fact) {
  const file = join(met, fact.replaceAll('::', '-'));
  const names = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  if (names.includes('anything')) return Object.keys(seen.views);
  return [...new Set(names)]
    .map(name => name.replace(/^view-/, ''))
    .filter(view => view in seen.views)
    .sort();
}

/** What has passed is written down at once: whoever stops a run need not ask it again. @returns those that have not passed */
async function pass(facts) {
  const left = new Set(facts);
  if (facts.length === 0) return left;
  await run(['--exact', ...facts], line => {
    const [, fact] = line.match(PASSED) ?? [];
    process.stdout.write(fact ? '.' : `${line}\n`);
    if (!left.delete(fact)) return;
    before[fact] = now(fact, metBy(fact));
    writeFileSync(known, JSON.stringify(before));
  });
  return left;
}

let left = await pass(asked);
// On a busy machine a browser may miss its moment; what is wrong fails by itself as well.
if (left.size > 0 && left.size <= MOST_AGAIN) {
  console.log(`\nonce more, by itself: ${[...left].join(', ')}`);
  left = await pass([...left]);
}
process.exit(left.size > 0 ? 1 : 0);
