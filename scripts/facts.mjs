// Asks the facts about the built page: node scripts/facts.mjs ENGINE PLACE. A fact that has passed is not asked again before something
// changes that it can see (facts-see.mjs). What is known of that lies in target/; without it all facts are asked.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { seen, writtenIn } from './facts-see.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [engine, place] = process.argv.slice(2),
  known = `target/facts-${engine}-${place}.json`,
  met = join(process.cwd(), `target/met-${process.pid}`);
/** More than so many that fail are no accident. */
const MOST_AGAIN = 3;
const PASSED = /^test (\S+) \.\.\. ok$/;

function fail(words) {
  console.error(`facts: ${words}`);
  process.exit(1);
}

/** Runs the facts' program. */
function run(words, hear = () => {}) {
  const env = { ...process.env, ODD_SYMPATHY_ENGINE: engine, ODD_SYMPATHY_PLACE: place, ODD_SYMPATHY_MET: met };
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'inherit']);
  const command = spawn('cargo', ['test', '--test', 'page', '--', '--ignored', ...words], { env, stdio });
  const lines = [];
  createInterface({ input: command.stdout }).on('line', line => {
    lines.push(line);
    hear(line);
  });
  return new Promise(resolve => {
    command.on('close', code => resolve({ lines, failed: code !== 0 }));
  });
}

function readKnown() {
  try {
    return JSON.parse(readFileSync(known, 'utf8'));
  } catch {
    return {};
  }
}

/** As a whole or not at all. */
function writeKnown(facts) {
  writeFileSync(`${met}/known`, JSON.stringify(facts));
  renameSync(`${met}/known`, known);
}

// All of this is looked at before the facts are compiled: who goes on writing meanwhile has it asked the next time.
if (spawnSync('scripts/build', ['--is-there']).status !== 0) fail('dist/ is older than its sources: run scripts/build');
const { all, views } = seen(engine, place),
  written = new Map();
const now = (fact, names) => ({ all, written: written.get(fact), views: Object.fromEntries(names.map(name => [name, views[name]])) });

mkdirSync(met, { recursive: true });
process.on('exit', () => rmSync(met, { recursive: true, force: true }));
const { lines: list, failed: unlisted } = await run(['--list']);
const names = list.map(line => line.match(/^(\S+): test$/)?.[1]).filter(Boolean);
if (unlisted || names.length === 0) fail('there are no facts to ask');
for (const fact of names) written.set(fact, writtenIn(fact));
const before = all === undefined ? {} : readKnown();
const unchanged = fact => before[fact] && JSON.stringify(before[fact]) === JSON.stringify(now(fact, Object.keys(before[fact].views)));
const asked = names.filter(fact => !unchanged(fact));
console.log(`${asked.length} of ${names.length} facts are asked`);

/** The views that a fact has met; all of them where that cannot be told. @param {string} fact */
function metBy(fact) {
  const file = join(met, fact.replaceAll('::', '-'));
  const found = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : ['anything'];
  return Object.keys(views).filter(view => found.includes('anything') || found.includes(view));
}

/** What has passed is written down at once: whoever stops a run need not ask it again. @returns those that have not passed */
async function pass(facts) {
  const left = new Set(facts);
  if (facts.length === 0) return left;
  const { failed } = await run(['--exact', ...facts], line => {
    const [, fact] = line.match(PASSED) ?? [];
    process.stdout.write(fact ? '.' : `${line}\n`);
    if (!left.delete(fact) || all === undefined) return;
    before[fact] = now(fact, metBy(fact));
    writeKnown(before);
  });
  if (failed && left.size === 0) fail('all have passed, and their program has failed');
  return left;
}

let left = await pass(asked);
// On a busy machine a browser may miss its moment; what is wrong fails by itself as well.
if (left.size > 0 && left.size <= MOST_AGAIN) {
  console.log(`\nonce more, by itself: ${[...left].join(', ')}`);
  left = await pass([...left]);
}
process.exitCode = left.size > 0 ? 1 : 0;
