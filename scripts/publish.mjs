// Lays dist/ into a folder that is served: node scripts/publish.mjs FOLDER makes FOLDER/vX.Y.Z, which must not exist with other
// contents, and FOLDER/latest, and lists the versions in FOLDER/index.html. Pages of FOLDER/latest that are open go on: files
// with a hash in their names, of which they load some later, stay there for two versions more.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Versions whose hashed files latest/ has: this one and those whose pages may still be open. */
const KEPT = 3;
const HASHED = /-[0-9a-f]{16}(?:[._/\\]|$)/;

const [site] = process.argv.slice(2);
const dist = join(ROOT, 'dist'),
  latest = join(site, 'latest');
const [, number] = readFileSync(join(ROOT, 'Cargo.toml'), 'utf8').match(/^version = "(.*)"$/m);
const version = `v${number}`;

const filesOf = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
const isSame = (one, other) =>
  JSON.stringify(filesOf(one)) === JSON.stringify(filesOf(other)) &&
  filesOf(one).every(file => readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
const hashedIn = folder => readdirSync(folder).filter(name => HASHED.test(name));
/** The newest first. */
const versions = () =>
  readdirSync(site)
    .filter(name => /^v\d/.test(name) && !name.endsWith('.new'))
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));

/** Nobody meets half a copy. */
function lay(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(`${to}.new`, { recursive: true, force: true });
  cpSync(from, `${to}.new`, { recursive: true });
  renameSync(`${to}.new`, to);
}

function refuse(words) {
  console.error(`publish: ${words}`);
  process.exit(1);
}

if (!existsSync(join(dist, 'index.html'))) refuse('no dist/: run scripts/build');
mkdirSync(latest, { recursive: true });
if (!existsSync(join(site, version))) lay(dist, join(site, version));
// Links point there: what they open must not change.
else if (!isSame(dist, join(site, version))) refuse(`${join(site, version)} is another build: raise the version`);

// Whoever comes meanwhile gets a whole page, the old one or the new one: first what the new one needs, then the page, and last
// the list of what is kept for when there is no network.
for (const name of hashedIn(dist)) if (!existsSync(join(latest, name))) lay(join(dist, name), join(latest, name));
const plain = filesOf(dist).filter(file => !HASHED.test(file) && file !== 'sw.js');
for (const file of [...plain, 'sw.js']) if (existsSync(join(dist, file))) lay(join(dist, file), join(latest, file));
const wanted = new Set([
  ...readdirSync(dist),
  ...versions()
    .slice(0, KEPT)
    .flatMap(name => hashedIn(join(site, name))),
]);
for (const name of readdirSync(latest)) if (!wanted.has(name)) rmSync(join(latest, name), { recursive: true });
for (const file of filesOf(latest)) if (!HASHED.test(file) && !existsSync(join(dist, file))) rmSync(join(latest, file));

// GitHub Pages would leave out what begins with an underscore.
writeFileSync(join(site, '.nojekyll'), '');
const list = ['latest', ...versions()].map(name => `<li><a href="${name}/">${name}</a>\n`).join('');
writeFileSync(
  join(site, 'index.html'),
  `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Odd Sympathy: versions</title>
<h1>Odd Sympathy</h1>
<ul>
${list}</ul>
`,
);
