import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, detuned, keys, near, refuses, resonant } from './support/core.mjs';

const start = { a1: { re: 1, im: -0.5 }, a2: { re: -0.3, im: 0.8 } };
const begin = (more = {}, params = detuned) => new core.Ensemble(params, { ...start, noiseSeed: 5, runs: 3, ...more });
const state = runs => ({ ...runs.moments(), time: runs.time });

test('it starts at time 0 and has one number for each run', () => {
  const runs = begin();
  assert.equal(runs.time, 0);
  keys(runs.moments(), ['re1', 'im1', 're2', 'im2']);
  Object.values(runs.moments()).forEach(values => column(values, 3));
});

test('its first run is the simulation of that seed, and a seed repeats all of them', () => {
  const [runs, again, single] = [begin(), begin(), new core.Simulation(detuned, { ...start, noiseSeed: 5 })];
  for (const it of [runs, again, single]) it.step(0.4);
  const { a1, a2 } = single.moments();
  const { re1, im1, re2, im2 } = runs.moments();
  assert.deepEqual([re1[0], im1[0], re2[0], im2[0]], [a1.re, a1.im, a2.re, a2.im]);
  assert.deepEqual(state(runs), state(again));
  assert.notDeepEqual(state(runs), state(begin({ noiseSeed: 6 })));
});

test('setParams goes on from where the runs are', () => {
  const runs = begin();
  runs.step(1);
  const before = state(runs);
  runs.setParams(resonant);
  assert.deepEqual(state(runs), before);
  refuses(() => runs.setParams({ ...resonant, xi: 2 }), 'OutOfRange', 'xi', 2);
  runs.step(0.5);
  near(runs.time, 1.5, 1e-15);
});

test('restored runs are where they were', () => {
  const runs = begin();
  runs.step(1);
  const before = runs.moments();
  runs.step(2);
  runs.restore(1, before);
  assert.deepEqual(state(runs), { ...before, time: 1 });
});

test('what cannot be is refused and leaves the runs as they were', () => {
  refuses(() => begin({ runs: 0 }), 'OutOfRange', 'runs');
  refuses(() => begin({ runs: 10001 }), 'TooMany', 10000);
  refuses(() => begin({ runs: undefined }), 'MissingKey', 'runs');
  refuses(() => begin({ noiseSeed: undefined }), 'MissingKey', 'noiseSeed');
  refuses(() => begin({ theta11: 0.4 }), 'NotPhysical', 0.4);
  refuses(() => begin({ count: 3 }), 'UnknownKey', 'count');
  const runs = begin({}, amplifying);
  const before = state(runs);
  refuses(() => runs.step(-0.1), 'OutOfRange', 'dt', -0.1);
  refuses(() => runs.step(1e6), 'Overflow', 1000000);
  refuses(() => runs.restore(NaN, runs.moments()), 'NotFinite', 'time');
  refuses(() => runs.restore(0, begin({ runs: 2 }).moments()), 'OutOfRange');
  refuses(() => runs.restore(0, { re1: [1, 2, 3] }), 'MissingKey', 'im1');
  assert.deepEqual(state(runs), before);
});
