import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, complex, detuned, keys, near, refuses, resonant } from './support/core.mjs';

const a1 = { re: 1, im: -0.5 };
const a2 = { re: -0.3, im: 0.8 };
const none = { re: 0, im: 0 };
const state = run => ({ ...run.moments(), ...run.covariance(), time: run.time });
const begin = (start, params = detuned) => new core.Simulation(params, { a1, a2, ...start });

test('it starts at time 0 in the given moments and the vacuum', () => {
  const run = begin();
  assert.equal(run.time, 0);
  assert.deepEqual(run.moments(), { a1, a2 });
  assert.deepEqual(run.covariance(), { theta11: 0.5, theta22: 0.5, theta12: none, m11: none, m22: none, m12: none });
});

test('moments and covariance have the keys promised', () => {
  const run = begin({ theta11: 1.5, theta22: 1.2, theta12: { re: 0.2, im: 0.7 } });
  assert.deepEqual(run.covariance(), { theta11: 1.5, theta22: 1.2, theta12: { re: 0.2, im: 0.7 }, m11: none, m22: none, m12: none });
  assert.equal(run.step(0.3), undefined);
  assert.equal(run.time, 0.3);
  keys(run.moments(), ['a1', 'a2']);
  complex(run.moments().a1);
  complex(run.moments().a2);
  keys(run.covariance(), ['theta11', 'theta22', 'theta12', 'm11', 'm22', 'm12']);
  complex(run.covariance().theta12);
  complex(run.covariance().m12);
});

test('it ends in the steady state', () => {
  const run = begin({ theta11: 1.5 }, resonant);
  for (let k = 0; k < 100; k += 1) run.step(2);
  const { theta11, theta22, theta12 } = run.covariance();
  const steady = core.steadyState(resonant);
  near(theta11, steady.theta11, 1e-12);
  near(theta22, steady.theta22, 1e-12);
  near(theta12.re, steady.theta12.re, 1e-12);
  near(theta12.im, steady.theta12.im, 1e-12);
});

test('a negative step goes back', () => {
  const run = begin();
  run.step(3);
  run.step(-3);
  assert.equal(run.time, 0);
  near(run.moments().a1.re, a1.re, 1e-13);
  near(run.moments().a2.im, a2.im, 1e-13);
  near(run.covariance().theta11, 0.5, 1e-13);
});

test('relativePhase is that of the first against the second, null at zero amplitude', () => {
  near(begin({ a1: { re: 0, im: 1 }, a2: { re: 1, im: 0 } }).relativePhase(), Math.PI / 2, 1e-15);
  assert.equal(begin({ a1: { re: 0, im: 0 } }).relativePhase(), null);
  assert.equal(begin({ a2: { re: 0, im: 0 } }).relativePhase(), null);
});

test('setParams keeps the state and goes on', () => {
  const run = begin();
  run.step(1);
  const before = state(run);
  run.setParams(resonant);
  assert.deepEqual(state(run), before);
  run.step(0.5);
  const { a1: b1, a2: b2, time, ...theta } = before;
  const other = new core.Simulation(resonant, { a1: b1, a2: b2, ...theta });
  other.step(0.5);
  assert.deepEqual(run.moments(), other.moments());
  assert.deepEqual(run.covariance(), other.covariance());
  assert.equal(run.time, 1.5);
});

test('a refused setParams keeps the last good parameters', () => {
  const [run, untouched] = [begin(), begin()];
  refuses(() => run.setParams({ ...resonant, xi: 2 }), 'OutOfRange', 'xi', 2);
  refuses(() => run.setParams(null), 'MissingKey', 'params');
  run.step(1);
  untouched.step(1);
  assert.deepEqual(state(run), state(untouched));
});

test('trajectory begins now, has five columns and does not advance', () => {
  const run = begin();
  run.step(0.7);
  const path = run.trajectory(2, 5);
  keys(path, ['t', 're1', 'im1', 're2', 'im2']);
  Object.values(path).forEach(values => column(values, 5));
  assert.equal(run.time, 0.7);
  near(path.t[0], 0.7, 1e-15);
  near(path.t[4], 2.7, 1e-15);
  assert.equal(path.re1[0], run.moments().a1.re);
  run.step(2);
  near(path.im2[4], run.moments().a2.im, 1e-14);
});

test('a noise seed makes a noisy path that repeats, and the same covariance', () => {
  const [first, again, other, quiet] = [{ noiseSeed: 1 }, { noiseSeed: 1 }, { noiseSeed: 2 }, {}].map(start => begin(start));
  for (const run of [first, again, other, quiet]) run.step(0.4);
  assert.deepEqual(first.moments(), again.moments());
  assert.notDeepEqual(first.moments(), other.moments());
  assert.notDeepEqual(first.moments(), quiet.moments());
  assert.deepEqual(first.covariance(), quiet.covariance());
  refuses(() => first.step(-0.1), 'OutOfRange', 'dt', -0.1);
});

test('the start is checked', () => {
  refuses(() => new core.Simulation(detuned), 'MissingKey', 'start');
  refuses(() => new core.Simulation(detuned, null), 'MissingKey', 'start');
  refuses(() => new core.Simulation(detuned, { a1 }), 'MissingKey', 'a2');
  refuses(() => begin({ a1: { re: 1 } }), 'MissingKey', 'im');
  refuses(() => begin({ a1: { re: 1, im: NaN } }), 'NotFinite', 'im');
  refuses(() => begin({ a1: 1 }), 'MissingKey', 'a1');
  refuses(() => begin({ theta11: 0.4 }), 'NotPhysical', 0.4);
  refuses(() => begin({ theta12: { re: 0.1, im: 0 } }), 'NotPhysical', 0.4);
  refuses(() => begin({ theta11: Infinity }), 'NotFinite', 'theta11');
  refuses(() => begin({ noiseSeed: -1 }), 'OutOfRange', 'noiseSeed', -1);
  refuses(() => begin({ noiseSeed: 0.5 }), 'OutOfRange', 'noiseSeed', 0.5);
  refuses(() => begin({ seed: 1 }), 'UnknownKey', 'seed', 'noiseSeed');
});

test('steps and trajectories are checked and leave the state as it was', () => {
  const run = begin({}, amplifying);
  const before = state(run);
  for (const dt of [NaN, Infinity, -Infinity, '1', undefined, null]) refuses(() => run.step(dt), 'NotFinite', 'dt');
  refuses(() => run.step(1e6), 'Overflow', 1000000);
  refuses(() => run.trajectory(1, 0), 'OutOfRange', 'points', 0, 2);
  refuses(() => run.trajectory(1, 1e9), 'TooMany', 'points', 1000000000);
  refuses(() => run.trajectory(-1, 5), 'OutOfRange', 'duration', -1);
  refuses(() => run.trajectory('1', 5), 'NotFinite', 'duration');
  refuses(() => run.trajectory(1), 'NotFinite', 'points');
  assert.deepEqual(state(run), before);
});
