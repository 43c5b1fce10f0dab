import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, complex, detuned, keys, near, refuses, resonant } from './support/core.mjs';

const NUMBERS = [
  'theta11',
  'theta22',
  'occupation1',
  'occupation2',
  'flux',
  'minEigenvalue',
  'entropy',
  'purity',
  'mutualInformation',
  'classicalCorrelation',
  'discord',
  'logNegativity',
];

test('steadyState has the keys promised', () => {
  for (const equations of [undefined, 'masterEquation', 'published']) {
    const state = core.steadyState(resonant, equations);
    keys(state, [...NUMBERS, 'theta12', 'physical']);
    for (const key of NUMBERS) assert.ok(Number.isFinite(state[key]), key);
    complex(state.theta12);
    assert.equal(typeof state.physical, 'boolean');
    assert.equal(state.occupation1, state.theta11 - 0.5);
    assert.equal(state.occupation2, state.theta22 - 0.5);
  }
});

test('numbers to hold on to, master equation', () => {
  for (const [params, expected] of [
    [resonant, [0.60187, 0.68384, -0.07825, 0.04918]],
    [detuned, [0.60038, 0.67319, 0.02881, 0.03216]],
  ]) {
    const { theta11, theta22, theta12, physical, logNegativity } = core.steadyState(params);
    [theta11, theta22, theta12.re, theta12.im].forEach((value, k) => near(value, expected[k], 6e-6));
    assert.equal(physical, true);
    assert.equal(logNegativity, 0);
  }
});

test('numbers to hold on to, published', () => {
  const { theta11, theta22, theta12 } = core.steadyState(resonant, 'published');
  [theta11, theta22, theta12.re, theta12.im].forEach((value, k) => near(value, [0.8162, 0.8981, 0.4695, 0.0492][k], 6e-5));
});

test('without quanta the published state is not physical', () => {
  assert.equal(core.steadyState({ ...resonant, nbar2: 0, xi: 0.1 }, 'published').physical, false);
  assert.equal(core.steadyState({ ...resonant, nbar2: 0, xi: 0.1 }).physical, true);
});

test('published formulas are not defined with detuning', () => {
  refuses(() => core.steadyState(detuned, 'published'), 'NotDefined', 'delta', 'delta = -0.2');
  refuses(() => core.steadyState(resonant, 'both'), 'UnknownKind', 'both', 'masterEquation', 'published');
  refuses(() => core.steadyState(resonant, null), 'UnknownKind');
});

test('without a steady state the error has growth rate and limit', () => {
  for (const equations of ['masterEquation', 'published']) {
    refuses(() => core.steadyState(amplifying, equations), 'Unstable', '0.15', '0.5');
  }
});

test('full correlation is valid with detuning', () => {
  assert.equal(core.steadyState({ ...detuned, nbar1: 0.2, xi: 1 }).mutualInformation, 0);
});

test('steadyStateScan has the same keys as columns, and x and stable', () => {
  const scan = core.steadyStateScan(amplifying, { axis: 'xi', from: -1, to: 1, points: 9 });
  keys(scan, [...NUMBERS, 'theta12', 'physical', 'x', 'stable']);
  for (const key of [...NUMBERS, 'x']) column(scan[key], 9);
  keys(scan.theta12, ['re', 'im']);
  column(scan.theta12.re, 9);
  column(scan.theta12.im, 9);
  for (const flag of [scan.physical, scan.stable]) assert.ok(flag instanceof Uint8Array && flag.length === 9);
  assert.deepEqual([...scan.stable], [0, 0, 0, 1, 1, 1, 0, 0, 0]);
});

test('NaN stands exactly where there is no steady state', () => {
  const scan = core.steadyStateScan(amplifying, { axis: 'xi', from: -1, to: 1, points: 9 });
  scan.stable.forEach((stable, k) => {
    for (const key of NUMBERS) assert.equal(Number.isNaN(scan[key][k]), stable === 0, key);
    assert.equal(Number.isNaN(scan.theta12.re[k]) && Number.isNaN(scan.theta12.im[k]), stable === 0);
    assert.ok(Number.isFinite(scan.x[k]));
  });
});

for (const equations of ['masterEquation', 'published']) {
  test(`the ${equations} scan is its single calls`, () => {
    const scan = core.steadyStateScan(resonant, { axis: 'g', from: -0.5, to: 1, points: 17 }, equations);
    scan.x.forEach((g, k) => {
      const state = core.steadyState({ ...resonant, g }, equations);
      for (const key of NUMBERS) assert.equal(scan[key][k], state[key], key);
      assert.deepEqual({ re: scan.theta12.re[k], im: scan.theta12.im[k] }, state.theta12);
      assert.equal(scan.physical[k], Number(state.physical));
    });
  });
}

test('a published scan across detunings is not defined', () => {
  refuses(() => core.steadyStateScan(resonant, { axis: 'delta', from: -0.1, to: 0.1, points: 5 }, 'published'), 'NotDefined');
});
