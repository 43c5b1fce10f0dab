// The package, packed and installed, in Node.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examples, install, npm, PACKAGE } from './support/install.mjs';

const app = install();
const run = code => {
  writeFileSync(join(app, 'main.js'), code);
  return execFileSync(process.execPath, ['main.js'], { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};
const imported = (words, code) => run(`import init, { ${words} } from 'odd-sympathy';\n${code}`);
const PARAMS = '{ omega1: 1, omega2: 1, g: 0.3, gamma: 0.5, nbar1: 0, nbar2: 0.2, xi: 0.5 }';

/** What an example prints, against what its comments say it prints, as far as they say it. */
function holds(code) {
  const printed = run(code);
  const promised = [...code.matchAll(/^console\.log.*\/\/ (.*)$/gm)].flatMap(([, comment]) => comment.match(/-?\d[\d.]*/g));
  assert.notEqual(promised.length, 0);
  for (const digits of promised) assert.ok(printed.includes(digits), `${digits} is not in ${printed}`);
}

for (const page of ['README.md', 'npm/README.md']) {
  examples(page, 'js').forEach((code, index) => {
    test(`example ${index + 1} of ${page} runs as printed`, () => holds(code));
  });
}

test('nothing else is packed', () => {
  const [{ files, size }] = JSON.parse(npm(PACKAGE, 'pack', '--dry-run', '--json'));
  assert.deepEqual(files.map(file => file.path).sort(), [
    'CITATION.cff',
    'LICENSE-APACHE',
    'LICENSE-MIT',
    'README.md',
    'THIRD-PARTY.txt',
    'docs/model.md',
    'node.js',
    'odd_sympathy.d.ts',
    'odd_sympathy.js',
    'odd_sympathy_bg.wasm',
    'package.json',
    'sbom.cdx.json',
  ]);
  // With the licences of others; in the module, prepared states, spectra and the record of a motion that the page plays.
  assert.ok(size < 545_000, `${size} bytes`);
});

test('init() takes the address of a file, too', () => {
  const address = "new URL(import.meta.resolve('odd-sympathy/odd_sympathy_bg.wasm'))";
  assert.match(imported('version', `await init({ module_or_path: ${address} }); console.log(version());`), /^\d/);
});

test('a second init() does nothing', () => {
  assert.equal(imported('version', 'console.log(await init() === await init());'), 'true\n');
});

for (const call of ['version()', `eigenvalues(${PARAMS})`, `new Simulation(${PARAMS}, {})`, "parseEdges('0 1')"]) {
  test(`before init() ${call.split('(')[0]} says what is missing`, () => {
    const code = `try { ${call}; } catch (error) { console.log(error.message); }`;
    assert.match(
      imported('version, eigenvalues, Simulation, parseEdges', code),
      /^odd-sympathy is not initialised: .*init\(\).*initSync\(\)/,
    );
  });
}

const SIMULATION = `await init();
  const run = new Simulation(${PARAMS}, { a1: { re: 1, im: 0 }, a2: { re: 0, im: 0 } });`;

for (const use of ['run.moments()', 'run.time', 'run.step(1)', `run.setParams(${PARAMS})`, 'run.trajectory(1, 2)']) {
  test(`after free() ${use.split('(')[0]} says so`, () => {
    const code = `${SIMULATION}
      run.free();
      try { ${use}; } catch (error) { console.log(error.message); }`;
    assert.match(imported('Simulation', code), /^this Simulation was freed/);
  });
}

test('what is freed or disposed of once more stays as it is, and the memory is given back once', () => {
  const code = `await init();
    const classes = [
      () => new Simulation(${PARAMS}, { a1: { re: 1, im: 0 }, a2: { re: 0, im: 0 } }),
      () => new PhaseLockingScan(${PARAMS}, { axis: 'xi', from: 0, to: 1, points: 3, method: 'limit' }),
      () => new Network({ graph: 'ring', n: 4, omega: 1, g: 0.1, gamma: 0.5, nbar: 0, xi: 0.2 }),
    ];
    for (const make of classes) {
      const first = make();
      first.free();
      const second = make();
      first.free();
      first[Symbol.dispose]();
      console.log(second.time ?? second.total ?? second.eigenvalues().length);
      second[Symbol.dispose]();
      second.free();
    }`;
  assert.equal(imported('Simulation, PhaseLockingScan, Network', code), '0\n3\n4\n');
});
