// “Show as code”: the programs that the page offers are run, and print what the core says.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { javascript } from '../../www/dialogs/code/javascript.js';
import { python } from '../../www/dialogs/code/python.js';
import { rust } from '../../www/dialogs/code/rust.js';
import core, { detuned, near } from './support/core.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const start = { a1: { re: 1, im: 0 }, a2: { re: -0.5, im: 1e-7 } };
const average = { duration: 20, steps: 50, samples: 40, seed: 7, tolerance: 1e-6 };
const subject = (task, locking = { method: 'limit', ...average }) => ({ task, params: detuned, start, locking, time: 20 });
/** A complex correlation. */
const turned = { ...detuned, xiPhase: 0.7 };
/** One mode never decays. */
const dark = { omega1: 1, omega2: 1, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 1, xiPhase: 0 };
const none = { r: 0, angle: 0 };
const squeezed = {
  ...start,
  nbar1: 0.1,
  nbar2: 0,
  squeezing1: { r: 0.5, angle: 1 },
  squeezing2: { r: 0.8, angle: -2.5 },
  twoModeSqueezing: none,
};
const entangled = { ...start, nbar1: 0.1, nbar2: 0.3, squeezing1: none, squeezing2: none, twoModeSqueezing: { r: 0.5, angle: 0.4 } };

const SUBJECTS = {
  motion: subject('motion'),
  spectrum: subject('spectrum'),
  limit: subject('locking'),
  ensemble: subject('locking', { method: 'ensemble', start: 3, ...average }),
  monteCarlo: subject('locking', { method: 'monteCarlo', start: 3, ...average }),
  steady: subject('steady'),
  normal: { ...subject('fluctuations'), frequencies: { from: 0.4, to: 1.9, points: 7, ordering: 'normal' } },
  symmetric: { ...subject('fluctuations'), params: turned, frequencies: { from: 0.4, to: 1.9, points: 7, ordering: 'symmetric' } },
  squeezed: { ...subject('states'), params: turned, preparation: squeezed, times: { duration: 12, points: 7 } },
  entangled: { ...subject('states'), params: dark, preparation: entangled, times: { duration: 40, points: 5 } },
};

/** What a program is to print. */
function expected({ task, params, locking, time, preparation, times, frequencies }) {
  const eigenvalues = core.eigenvalues(params).flatMap(({ re, im }) => [re, im]);
  switch (task) {
    case 'motion': {
      const simulation = new core.Simulation(params, start);
      simulation.step(time);
      const { a1, a2 } = simulation.moments();
      return [...eigenvalues, a1.re, a1.im, a2.re, a2.im];
    }
    case 'spectrum':
      return eigenvalues;
    case 'locking':
      return [core.phaseLocking(params, locking).value];
    case 'fluctuations': {
      const { omega, s11, s22, s12, coherence } = core.noiseSpectra(params, frequencies);
      return [...omega].flatMap((it, k) => [it, s11[k], s22[k], Math.hypot(s12.re[k], s12.im[k]), coherence[k]]);
    }
    case 'states': {
      const { t, logNegativity, mutualInformation, purity } = core.informationInTime(params, core.preparedStart(preparation), times);
      return [...t].flatMap((it, k) => [it, logNegativity[k], mutualInformation[k], purity[k]]);
    }
    default: {
      const { theta11, theta22, theta12, mutualInformation } = core.steadyState(params);
      return [theta11, theta22, theta12.re, theta12.im, mutualInformation];
    }
  }
}

const NUMBER = /(?<=\s)-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?=\s|$)/gi;

function agrees(name, output, tolerance) {
  const numbers = output.match(NUMBER)?.map(Number) ?? [];
  const wanted = expected(SUBJECTS[name]);
  assert.equal(numbers.length, wanted.length, `${name} printed: ${output}`);
  numbers.forEach((value, k) => near(value, wanted[k], tolerance, `${name}, number ${k}:`));
}

const folder = mkdtempSync(join(tmpdir(), 'odd-sympathy-code-'));
after(() => rmSync(folder, { recursive: true }));

test('JavaScript', () => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(ROOT, 'pkg'), join(folder, 'node_modules', 'odd-sympathy'), 'dir');
  for (const [name, it] of Object.entries(SUBJECTS)) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, javascript(it));
    agrees(name, execFileSync(process.execPath, [file], { encoding: 'utf8' }), 1e-12);
  }
});

/** The crate and what a program names besides it, as `cargo test` leaves them behind: nothing is compiled twice. */
function crates() {
  const build = ['build', '--quiet', '--offline', '--example', 'gallery', '--message-format', 'json'];
  const messages = execFileSync('cargo', build, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  return ['odd_sympathy', 'num_complex'].map(name => {
    const message = messages.find(({ target, filenames }) => target?.name === name && filenames?.some(file => file.endsWith('.rlib')));
    return [name, message.filenames.find(file => file.endsWith('.rlib'))];
  });
}

test('Rust', () => {
  const externs = crates().flatMap(([name, file]) => ['--extern', `${name}=${file}`]);
  for (const [name, it] of Object.entries(SUBJECTS)) {
    const source = join(folder, `${name}.rs`),
      program = join(folder, name);
    writeFileSync(source, rust(it));
    execFileSync('rustc', [
      '--edition',
      '2021',
      '-D',
      'warnings',
      '-L',
      `dependency=${join(ROOT, 'target/debug/deps')}`,
      ...externs,
      '-o',
      program,
      source,
    ]);
    agrees(name, execFileSync(program, { encoding: 'utf8' }), 1e-12);
  }
});

/** A Python that has the packages, if there is one. */
const interpreter = ['python3', 'python'].find(name => spawnSync(name, ['-c', 'import numpy, qutip'], { stdio: 'ignore' }).status === 0);

test('Python', { skip: interpreter ? false : 'no Python with NumPy and QuTiP here' }, () => {
  for (const [name, it] of Object.entries(SUBJECTS)) {
    const file = join(folder, `${name}.py`);
    writeFileSync(file, python(it));
    // Its averages have the errors of sums over few instants, and of other random numbers.
    const tolerance = name === 'monteCarlo' ? 0.3 : name === 'ensemble' ? 2e-3 : 1e-9;
    agrees(name, execFileSync(interpreter, [file], { encoding: 'utf8' }), tolerance);
  }
});
