// Runs every row, or those that are named, in the three programs, one after another and in turn, and prints a table: node
// benches/compare.mjs [ROW...]
// The machine may be busy: of the rounds the fastest run counts for the ratios, the median of the best round is shown too.
import { execFileSync } from 'node:child_process';

const ROUNDS = 3;
/** What the programs may differ by: rounding, or the scatter of random phases. */
const ROWS = [
  { row: 'steady16', words: 'steady state, N = 16', differ: 1e-10 },
  { row: 'steady64', words: 'steady state, N = 64', differ: 1e-10 },
  { row: 'steady128', words: 'steady state, N = 128', differ: 1e-10 },
  { row: 'limit16', words: 'matrix of phase locking, limit, N = 16', differ: 1e-6 },
  { row: 'limit64', words: 'matrix of phase locking, limit, N = 64', differ: 1e-6 },
  { row: 'ensemble16', words: 'the same, ensemble (512 phases × 200 times), N = 16', differ: 0.1 },
  { row: 'ensemble64', words: 'the same, ensemble, N = 64', differ: 0.1 },
  { row: 'scan', words: '10⁵ steady states of a pair with all information measures', differ: 1e-10 },
  { row: 'fig3a', words: 'Fig. 3(a), 6 × 201 points, error ≤ 1e-6', differ: 0.02 },
  { row: 'montecarlo', words: 'one point of it as published: 5000 phases × 2000 times', differ: 0.02 },
];

const asked = process.argv.slice(2);
const UNITS = { ns: 1e-9, µs: 1e-6, ms: 1e-3, s: 1 };
/** What it says beside its numbers is seen if it fails. */
const say = (program, words) => execFileSync(program, words, { encoding: 'utf8', stdio: 'pipe' });
const run = (program, words) => JSON.parse(say(program, words));

/** By divan, whose table has the fastest, the slowest and the median run of a row. */
function native(row) {
  const bench = ['bench', '--quiet', '--bench', 'times', '--'];
  const table = say('cargo', [...bench, '--color', 'never', row]);
  const [fastest, , median] = [...table.matchAll(/([\d.]+) (ns|µs|ms|s)\s+(?=│)/g)].map(([, number, unit]) => number * UNITS[unit]);
  if (!(fastest <= median)) throw new Error(`no times in what divan says:\n${table}`);
  return { ...run('cargo', [...bench, '--found', row]), fastest, median };
}

const PROGRAMS = {
  native,
  wasm: row => run(process.execPath, ['benches/times.mjs', row]),
  NumPy: row => run(process.env.PYTHON ?? 'python3', ['benches/times.py', row]),
};
/** Programs that know some of the rows. */
const MORE = {
  'wasm in Chromium': row => [process.execPath, ['benches/chromium.mjs', row]],
  'plain JavaScript': row => ['scan', 'montecarlo'].includes(row) && [process.execPath, ['benches/plain.mjs', row]],
  'pool of one worker in Chromium': row => row === 'fig3a' && [process.execPath, ['benches/chromium.mjs', 'pool1']],
  'pool of two workers in Chromium': row => row === 'fig3a' && [process.execPath, ['benches/chromium.mjs', 'pool2']],
};

const time = seconds => {
  const [value, unit] = seconds >= 1 ? [seconds, 's'] : seconds >= 1e-3 ? [seconds * 1e3, 'ms'] : [seconds * 1e6, 'µs'];
  return `${Number(value.toPrecision(2))} ${unit}`;
};
const ratio = value => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(2))} ×`;

const besides = [];
console.log('| | native | wasm | NumPy, SciPy | native against NumPy | wasm against NumPy | wasm against native |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const { row, words, differ } of ROWS.filter(({ row: name }) => asked.length === 0 || asked.includes(name))) {
  const best = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, measured] of Object.entries(PROGRAMS)) {
      const found = measured(row);
      if (!best[name] || found.fastest < best[name].fastest) best[name] = found;
    }
  }
  const { native: rust, wasm, NumPy: numpy } = best;
  for (const other of [wasm, numpy]) {
    if (!(Math.abs(other.value - rust.value) <= differ)) throw new Error(`${row}: ${JSON.stringify(best)} differ`);
  }
  const cell = found =>
    [`${time(found.fastest)} (${time(found.median)})`, ...(found.residual === null ? [] : [found.residual.toExponential(0)])].join(', ');
  const ratios = [numpy.fastest / rust.fastest, numpy.fastest / wasm.fastest, rust.fastest / wasm.fastest].map(ratio);
  console.log(`| ${words} | ${[rust, wasm, numpy].map(cell).join(' | ')} | ${ratios.join(' | ')} |`);
  for (const [name, command] of Object.entries(MORE)) {
    const words = command(row);
    if (!words) continue;
    const found = run(...words);
    if (!(Math.abs(found.value - rust.value) <= differ)) throw new Error(`${row}, ${name}: ${JSON.stringify(found)} differs`);
    besides.push(
      `${row}, ${name}: ${time(found.fastest)} (${time(found.median)}), wasm in Node is ${ratio(found.fastest / wasm.fastest)} as quick`,
    );
  }
}
console.log(`\n${besides.join('\n')}`);
