// Which crates are compiled into the WebAssembly modules: what the crate depends on for that target, without what only runs
// while it is built (macros and build scripts). Sorted by name.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TARGET = 'wasm32-unknown-unknown';

/** What Cargo.lock says of each crate of a registry, by `name version`. */
function checksums() {
  const blocks = readFileSync(`${ROOT}/Cargo.lock`, 'utf8').split('[[package]]');
  const value = (block, key) => block.match(new RegExp(`^${key} = "(.*)"$`, 'm'))?.[1];
  return new Map(blocks.map(block => [`${value(block, 'name')} ${value(block, 'version')}`, value(block, 'checksum')]));
}

const cargo = words => execFileSync('cargo', words.split(' '), { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });

/** @returns {{ root: object, crates: object[] }} packages as cargo describes them, each with its checksum */
export function compiledIn() {
  const { packages } = JSON.parse(cargo('metadata --locked --format-version 1'));
  // Metadata list what any feature would want; the tree has what is compiled.
  const tree = cargo(`tree --locked --package odd-sympathy --target ${TARGET} --edges normal,no-proc-macro --prefix none --format {p}`);
  const wanted = new Set(
    tree.split('\n').map(line =>
      line
        .match(/^(\S+) v(\S+)/)
        ?.slice(1)
        .join(' '),
    ),
  );
  const known = checksums();
  const all = packages
    .map(it => ({ ...it, checksum: known.get(`${it.name} ${it.version}`) }))
    .filter(it => wanted.has(`${it.name} ${it.version}`));
  const root = all.find(({ source }) => source === null);
  return { root, crates: all.filter(it => it !== root).sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
