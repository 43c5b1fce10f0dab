import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, keys, near, refuses } from './support/core.mjs';

const params = { omega1: 1, omega2: 1.2, g: 0.05, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.2 };
const METHODS = ['limit', 'ensemble', 'monteCarlo'];
const quick = { start: 4, duration: 20, steps: 50, samples: 200, seed: 3, tolerance: 1e-4 };

for (const method of METHODS) {
  test(`phaseLocking by ${method} has value, magnitude, standardError and angle`, () => {
    const found = core.phaseLocking(params, { ...quick, method });
    keys(found, ['value', 'magnitude', 'standardError', 'angle']);
    for (const number of Object.values(found)) assert.ok(Number.isFinite(number));
    assert.ok(Math.abs(found.value) <= found.magnitude && found.magnitude <= 1 && found.standardError >= 0);
  });
}

test('Fig. 3(a)', () => {
  const xis = [-0.42, -0.3, 0.2, 0.45, 0.8];
  const figure = { 0.01: [0.3917, 0.1988, -0.1628, -0.4916, -0.8669], 0.05: [0.7228, 0.715, -0.7832, -0.7357, -0.8845] };
  for (const [g, values] of Object.entries(figure)) {
    values.forEach((expected, k) => {
      const { value } = core.phaseLocking({ ...params, g: Number(g), xi: xis[k] }, { method: 'ensemble', start: 40, duration: 200 });
      near(value, expected, 1e-4);
    });
  }
});

test('defaults are 20/γ, 200, 2000, 5000, 1 and 1e-6', () => {
  const told = { start: 40, duration: 200, steps: 2000, samples: 5000, seed: 1, tolerance: 1e-6 };
  for (const method of METHODS) {
    assert.deepEqual(core.phaseLocking(params, { method }), core.phaseLocking(params, { method, ...told }));
  }
});

test('the same seed gives the same number, another seed another', () => {
  const value = seed => core.phaseLocking(params, { ...quick, method: 'monteCarlo', seed }).value;
  assert.equal(value(5), value(5));
  assert.notEqual(value(5), value(6));
});

test('no steady state is needed', () => {
  near(core.phaseLocking({ ...params, omega2: 1, nbar2: 3, xi: 1 }, { method: 'limit' }).value, -1, 1e-14);
});

test('options are checked', () => {
  const value = (method, change) => () => core.phaseLocking(params, { method, ...change });
  refuses(() => core.phaseLocking(params), 'MissingKey', 'options');
  refuses(() => core.phaseLocking(params, null), 'MissingKey', 'options');
  refuses(() => core.phaseLocking(params, {}), 'MissingKey', 'method');
  refuses(value('exact'), 'UnknownKind', 'exact', 'limit', 'ensemble', 'monteCarlo');
  refuses(value('ensemble', { window: 3 }), 'UnknownKey', 'window', 'duration');
  refuses(value('ensemble', { duration: 0 }), 'OutOfRange', 'duration', 0);
  refuses(value('ensemble', { start: -1 }), 'OutOfRange', 'start', -1);
  refuses(value('ensemble', { start: NaN }), 'NotFinite', 'start');
  refuses(value('ensemble', { tolerance: 0 }), 'OutOfRange', 'tolerance', 0);
  refuses(value('ensemble', { tolerance: '1e-6' }), 'NotFinite', 'tolerance');
  refuses(value('monteCarlo', { samples: 1e9 }), 'TooMany', 'samples', 1000000000);
  refuses(value('monteCarlo', { steps: 0 }), 'OutOfRange', 'steps', 0);
  refuses(value('monteCarlo', { steps: 1e6, samples: 1e6 }), 'TooMany');
  refuses(value('monteCarlo', { seed: -1 }), 'OutOfRange', 'seed', -1);
  refuses(value('monteCarlo', { seed: 1.5 }), 'OutOfRange', 'seed', 1.5);
  refuses(value('monteCarlo', { seed: Infinity }), 'NotFinite', 'seed');
});

test('a key that the method does not use is ignored', () => {
  assert.deepEqual(core.phaseLocking(params, { method: 'limit', duration: -1, seed: 0.5 }), core.phaseLocking(params, { method: 'limit' }));
  assert.deepEqual(
    core.phaseLocking(params, { method: 'ensemble', ...quick, samples: -1 }),
    core.phaseLocking(params, { method: 'ensemble', ...quick }),
  );
});

for (const method of METHODS) {
  test(`PhaseLockingScan by ${method} advances cell by cell to the single values`, () => {
    const grid = { axis: 'xi', from: -0.9, to: 0.9, points: 7 };
    const scan = new core.PhaseLockingScan(params, { ...grid, ...quick, method });
    assert.equal(scan.total, 7);
    column(scan.values(), 0);
    assert.equal(scan.advance(2), 2);
    column(scan.values(), 2);
    assert.equal(scan.advance(100), 7);
    assert.equal(scan.advance(1), 7);
    const columns = [scan.values(), scan.magnitudes(), scan.standardErrors()];
    columns.forEach(values => column(values, 7));
    const x = core.eigenvalueScan(params, grid).x;
    x.forEach((xi, k) => {
      const { value, magnitude, standardError } = core.phaseLocking({ ...params, xi }, { ...quick, method });
      assert.deepEqual(
        columns.map(values => values[k]),
        [value, magnitude, standardError],
      );
    });
    scan.free();
  });
}

for (const method of METHODS) {
  test(`PhaseLockingScan by ${method} in parts gives the bits of the whole`, () => {
    const grid = { axis: 'xi', from: -0.9, to: 0.9, points: 11 };
    const all = part => {
      const scan = new core.PhaseLockingScan(params, { ...grid, ...quick, method, ...part });
      assert.equal(scan.advance(100), scan.total);
      const columns = [scan.values(), scan.magnitudes(), scan.standardErrors()].map(it => [...it]);
      scan.free();
      return columns;
    };
    const whole = all({}),
      parts = [{ count: 4 }, { first: 4, count: 1 }, { first: 5 }].map(all);
    assert.deepEqual(whole[0].length, 11);
    whole.forEach((column, k) =>
      assert.deepEqual(
        parts.flatMap(part => part[k]),
        column,
      ),
    );
  });
}

test('PhaseLockingScan checks grid, part, options and cells', () => {
  const grid = { axis: 'xi', from: -0.9, to: 0.9, points: 7 };
  const make = change => () => new core.PhaseLockingScan(params, { ...grid, method: 'limit', ...change });
  refuses(make({ points: 0 }), 'OutOfRange', 'points', 0);
  refuses(make({ points: 1e9 }), 'TooMany', 'points', 1000000000);
  refuses(make({ method: undefined }), 'MissingKey', 'method');
  refuses(make({ first: 7 }), 'TooMany', 'first', 7);
  refuses(make({ first: -1 }), 'OutOfRange', 'first', -1);
  refuses(make({ first: 5, count: 3 }), 'TooMany', 'count', 3);
  refuses(make({ count: 0 }), 'OutOfRange', 'count', 0);
  refuses(make({ method: 'ensemble', duration: -2 }), 'OutOfRange', 'duration', -2);
  refuses(make({ wrong: 1 }), 'UnknownKey', 'wrong');
  refuses(() => new core.PhaseLockingScan(params, null), 'MissingKey');
  const scan = make()();
  for (const cells of [NaN, '3', undefined, null]) refuses(() => scan.advance(cells), 'NotFinite', 'cells');
  for (const cells of [-1, 1.5]) refuses(() => scan.advance(cells), 'OutOfRange', 'cells', cells);
  assert.equal(scan.advance(7), 7);
});
