import assert from 'node:assert/strict';
import test from 'node:test';
import core, { detuned, keys, refuses } from './support/core.mjs';
import { TAKE_PARAMS } from './support/exported.mjs';

const ROW = ['key', 'symbol', 'label', 'unit', 'min', 'max', 'sliderMin', 'sliderMax', 'step', 'scale', 'default', 'help'];
const specs = core.parameterSpecs();
const spec = key => specs.find(row => row.key === key);

test('the table has one row for each parameter and for delta', () => {
  assert.deepEqual(specs.map(row => row.key).sort(), [...Object.keys(detuned), 'xiPhase', 'delta'].sort());
  for (const row of specs) {
    keys(row, ROW);
    for (const key of ['key', 'symbol', 'label', 'unit', 'help']) assert.equal(typeof row[key], 'string');
    assert.ok(row.scale === 'linear' || row.scale === 'log');
    assert.ok(
      row.min <= row.sliderMin && row.sliderMin <= row.default && row.default <= row.sliderMax && row.sliderMax <= row.max,
      row.key,
    );
    assert.ok(row.step > 0);
  }
});

test('ranges and defaults are those of the specification', () => {
  const hard = {
    omega1: [0.01, 100],
    omega2: [0.01, 100],
    g: [-10, 10],
    gamma: [1e-4, 10],
    nbar1: [0, 1000],
    nbar2: [0, 1000],
    xi: [-1, 1],
  };
  for (const [key, range] of Object.entries(hard)) assert.deepEqual([spec(key).min, spec(key).max], range, key);
  const sliders = {
    delta: [-0.5, 0.5, -0.2],
    g: [-0.2, 1, 0.04],
    gamma: [0.02, 1, 0.5],
    nbar1: [0, 3, 0],
    nbar2: [0, 3, 0],
    xi: [-1, 1, 0.6],
  };
  for (const [key, values] of Object.entries(sliders)) {
    assert.deepEqual([spec(key).sliderMin, spec(key).sliderMax, spec(key).default], values, key);
  }
  assert.deepEqual(
    ['min', 'max', 'sliderMin', 'sliderMax', 'default'].map(key => spec('xiPhase')[key]),
    [-Number.MAX_VALUE, Number.MAX_VALUE, -Math.PI, Math.PI, 0],
  );
  assert.equal(spec('gamma').scale, 'log');
  assert.equal(spec('omega1').default, 1);
});

const grid = { axis: 'g', from: 0, to: 0.1, points: 3 },
  times = { duration: 1, points: 3 };
const start = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };
/** Every call that takes parameters. */
const calls = {
  correlations: p => core.correlations(p, times),
  eigenvalues: p => core.eigenvalues(p),
  exceptionalPoints: p => core.exceptionalPoints(p),
  eigenvalueScan: p => core.eigenvalueScan(p, grid),
  steadyState: p => core.steadyState(p),
  steadyStateScan: p => core.steadyStateScan(p, grid),
  phaseLocking: p => core.phaseLocking(p, { method: 'limit' }),
  PhaseLockingScan: p => new core.PhaseLockingScan(p, { ...grid, method: 'limit' }),
  Simulation: p => new core.Simulation(p, start),
  Ensemble: p => new core.Ensemble(p, { ...start, noiseSeed: 1, runs: 2 }),
  MotionRecord: p => new core.MotionRecord(p, start.a1, start.a2),
  informationInTime: p => core.informationInTime(p, start, times),
  noiseSpectra: p => core.noiseSpectra(p, { from: 0.5, to: 1.5, points: 3 }),
  response: p => core.response(p, { from: 0.5, to: 1.5, points: 3 }),
  fluctuationLocking: p => core.fluctuationLocking(p),
  liouvillianSpectrum: p => core.liouvillianSpectrum(p),
  lockingTime: p => core.lockingTime(p),
  model: p => core.model(p),
  thresholds: p => core.thresholds(p),
  figureData: p => core.figureData('plv', p, { points: 3 }),
  figureSvg: p => core.figureSvg('eigenvaluesReal', p, { points: 3 }),
  figureCsv: p => core.figureCsv('moments', p, { points: 3 }),
  figureFacts: p => core.figureFacts('plv', p, { points: 3 }),
};

test('no call that takes parameters is left out', () => {
  // There is nothing to draw on here; it reads what it is asked as figureData does.
  assert.deepEqual([...Object.keys(calls), 'renderFigure'].sort(), [...TAKE_PARAMS].sort());
});

for (const [name, call] of Object.entries(calls)) {
  test(`${name} refuses bad parameters by name, value and range`, () => {
    call(detuned);
    for (const key of Object.keys(detuned)) {
      const { min, max } = spec(key);
      const beyond = max + 1;
      refuses(() => call({ ...detuned, [key]: beyond }), 'OutOfRange', key, beyond, min, max);
      refuses(() => call({ ...detuned, [key]: min - 1 }), 'OutOfRange', key, min - 1, min, max);
      for (const bad of [NaN, Infinity, -Infinity, '0.5', null, true, {}, [0.5]]) {
        refuses(() => call({ ...detuned, [key]: bad }), 'NotFinite', key);
      }
      const { [key]: _, ...rest } = detuned;
      refuses(() => call(rest), 'MissingKey', key);
      refuses(() => call({ ...detuned, [key]: undefined }), 'MissingKey', key);
    }
    refuses(() => call({ ...detuned, delta: 0.1 }), 'UnknownKey', 'delta', 'omega1');
    refuses(() => call(null), 'MissingKey', 'params');
    refuses(() => call(undefined), 'MissingKey', 'params');
    for (const bad of [1, 'text', () => 1]) refuses(() => call(bad), 'MissingKey', 'params');
  });
}
