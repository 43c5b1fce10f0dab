import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, complex, detuned, keys, near, refuses, resonant } from './support/core.mjs';

test('eigenvalues are two complex numbers, least damped first', () => {
  const [first, second, ...rest] = core.eigenvalues(detuned);
  assert.equal(rest.length, 0);
  complex(first);
  complex(second);
  assert.ok(first.re > second.re);
  // Their sum is the trace.
  near(first.re + second.re, -0.5, 1e-15);
  near(first.im + second.im, -2.2, 1e-15);
});

test('on equal dampings the larger imaginary part comes first', () => {
  const [first, second] = core.eigenvalues({ ...detuned, g: 0, xi: 0 });
  assert.equal(first.re, second.re);
  near(first.im, -1, 1e-15);
  near(second.im, -1.2, 1e-15);
});

test('published eigenvalues have the damping of Eq. 24', () => {
  const [first, second] = core.eigenvalues(resonant, 'published');
  near(first.re + second.re, -1, 1e-15);
  near(first.im + second.im, 2, 1e-15);
  assert.deepEqual(core.eigenvalues(resonant, 'masterEquation'), core.eigenvalues(resonant));
  refuses(() => core.eigenvalues(resonant, 'paper'), 'UnknownKind', 'paper', 'masterEquation', 'published');
});

for (const [axis, from, to] of [
  ['xi', -1, 1],
  ['delta', -0.5, 0.5],
  ['g', 0.4, 0],
  ['gamma', 0.02, 1],
  ['nbar1', 0, 3],
  ['nbar2', 0, 3],
  ['xiPhase', -3, 3],
]) {
  test(`eigenvalueScan along ${axis} has the shape promised and the values of single calls`, () => {
    const scan = core.eigenvalueScan(detuned, { axis, from, to, points: 21 });
    keys(scan, ['x', 're', 'im']);
    column(scan.x, 21);
    assert.deepEqual([scan.x[0], scan.x[20]], [from, to]);
    for (const part of [scan.re, scan.im]) {
      assert.equal(part.length, 2);
      part.forEach(branch => column(branch, 21));
    }
    scan.x.forEach((x, k) => {
      const params = axis === 'delta' ? { ...detuned, omega2: 1 - x } : { ...detuned, [axis]: x };
      const expected = core.eigenvalues(params);
      const found = [0, 1].map(branch => ({ re: scan.re[branch][k], im: scan.im[branch][k] }));
      if (k === 0) assert.deepEqual(found[0], expected[0]);
      const order = found[0].re === expected[0].re && found[0].im === expected[0].im ? found : [found[1], found[0]];
      assert.deepEqual(order, expected, `${axis} = ${x}`);
    });
  });
}

test('a grid is checked', () => {
  const grid = { axis: 'xi', from: -1, to: 1, points: 11 };
  const scan = change => () => core.eigenvalueScan(detuned, { ...grid, ...change });
  refuses(scan({ points: 0 }), 'OutOfRange', 'points', 0, 2, 100000);
  refuses(scan({ points: 1 }), 'OutOfRange', 'points', 1, 2, 100000);
  refuses(scan({ points: -5 }), 'OutOfRange', 'points', -5);
  refuses(scan({ points: 2.5 }), 'OutOfRange', 'points', 2.5);
  refuses(scan({ points: 1e9 }), 'TooMany', 'points', 1000000000, 100000);
  refuses(scan({ points: 100001 }), 'TooMany', 'points', 100001, 100000);
  refuses(scan({ points: NaN }), 'NotFinite', 'points');
  refuses(scan({ points: '11' }), 'NotFinite', 'points', '11');
  refuses(scan({ axis: 'omega' }), 'UnknownKey', 'omega', 'xi');
  refuses(scan({ axis: undefined }), 'MissingKey', 'axis');
  refuses(scan({ from: undefined }), 'MissingKey', 'from');
  refuses(scan({ from: -1.5 }), 'OutOfRange', 'xi', -1.5, -1, 1);
  refuses(scan({ to: Infinity }), 'NotFinite', 'to');
  refuses(scan({ axis: 'delta', from: 0, to: 1.5 }), 'OutOfRange', 'delta', 1.5);
  refuses(scan({ step: 1 }), 'UnknownKey', 'step', 'points');
  refuses(() => core.eigenvalueScan(detuned, null), 'MissingKey', 'grid');
  refuses(() => core.eigenvalueScan(detuned), 'MissingKey', 'grid');
  assert.equal(core.eigenvalueScan(detuned, { ...grid, points: 100000 }).x.length, 100000);
});
