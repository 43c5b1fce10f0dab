// Starts with squeezing, and what they tell.
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, complex, detuned, keys, near, refuses } from './support/core.mjs';

const MEASURES = [
  'entropy',
  'vonNeumannEntropy',
  'purity',
  'mutualInformation',
  'classicalCorrelation',
  'discord',
  'classicalCorrelationOn1',
  'discordOn1',
  'logNegativity',
  'fidelity',
];
const START = ['a1', 'a2', 'theta11', 'theta22', 'theta12', 'm11', 'm22', 'm12'];
const none = { re: 0, im: 0 };
/** One mode is dark, and nothing comes in. */
const dark = { omega1: 1, omega2: 1, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 1 };

function informationAfter(params, start, t) {
  const run = new core.Simulation(params, start);
  run.step(t);
  const found = run.information();
  run.free();
  return found;
}

test('a prepared start has all moments, by default those of the vacuum', () => {
  const vacuum = core.preparedStart({});
  keys(vacuum, START);
  assert.deepEqual(vacuum, { a1: none, a2: none, theta11: 0.5, theta22: 0.5, theta12: none, m11: none, m22: none, m12: none });
  const a1 = { re: 1, im: -0.5 };
  const one = core.preparedStart({ a1, nbar1: 0.5, squeezing1: { r: 0.5 } });
  assert.deepEqual(one.a1, a1);
  near(one.theta11, Math.cosh(1), 1e-15);
  near(one.m11.re, Math.sinh(1), 1e-15);
  assert.equal(one.m11.im, 0);
  assert.deepEqual([one.theta22, one.m22, one.m12], [0.5, none, none]);
  const two = core.preparedStart({ nbar1: 1, twoModeSqueezing: { r: 0.5, angle: Math.PI / 2 } });
  near(two.theta11, 1.5 * Math.cosh(0.5) ** 2 + 0.5 * Math.sinh(0.5) ** 2, 1e-15);
  near(two.theta22, 0.5 * Math.cosh(0.5) ** 2 + 1.5 * Math.sinh(0.5) ** 2, 1e-15);
  assert.equal(two.m12.re, 0);
  near(two.m12.im, Math.sinh(1), 1e-15);
});

test('a preparation is checked', () => {
  const prepare = it => () => core.preparedStart(it);
  refuses(prepare(), 'MissingKey', 'preparation');
  refuses(prepare({ r: 1 }), 'UnknownKey', 'r', 'squeezing1');
  refuses(prepare({ squeezing1: { r: 5.1 } }), 'OutOfRange', 'squeezing1.r', 5.1, '0 to 5');
  refuses(prepare({ twoModeSqueezing: { r: -0.1 } }), 'OutOfRange', 'twoModeSqueezing.r', -0.1);
  refuses(prepare({ squeezing2: { angle: 1 } }), 'MissingKey', 'r');
  refuses(prepare({ squeezing2: { r: 1, phi: 1 } }), 'UnknownKey', 'phi', 'angle');
  refuses(prepare({ squeezing2: 1 }), 'MissingKey', 'squeezing2');
  refuses(prepare({ squeezing2: { r: 1, angle: Infinity } }), 'NotFinite', 'angle');
  refuses(prepare({ nbar1: -1 }), 'OutOfRange', 'nbar1', -1);
  refuses(prepare({ nbar2: '1' }), 'NotFinite', 'nbar2');
  refuses(
    prepare({ squeezing1: { r: 0.5 }, twoModeSqueezing: { r: 0.5 } }),
    'NotDefined',
    'squeezing1.r = 0.5',
    'twoModeSqueezing.r = 0.5',
  );
});

test('squeezing moves with the amplitudes and stays where it is not damped', () => {
  const run = new core.Simulation(detuned, core.preparedStart({ squeezing1: { r: 0.5, angle: 0.3 } }));
  keys(run.covariance(), START.slice(2));
  run.step(2);
  const { m11, m22, m12 } = run.covariance();
  for (const part of [m11, m22, m12]) {
    complex(part);
    assert.ok(Math.hypot(part.re, part.im) > 1e-3);
  }
  run.setParams(dark);
  assert.deepEqual(run.covariance().m12, m12);
  // What covariance() gives is a start again.
  const other = new core.Simulation(dark, { ...run.moments(), ...run.covariance() });
  run.step(3);
  other.step(3);
  near(other.covariance().m11.im, run.covariance().m11.im, 1e-14);
  run.free();
  other.free();
});

test('the moments of a start must be those of a state', () => {
  const begin = start => () => new core.Simulation(detuned, { a1: none, a2: none, ...start });
  refuses(begin({ m11: { re: 0.1, im: 0 } }), 'NotPhysical', 'smallest eigenvalue', -0.00990195);
  refuses(begin({ m12: { re: 1e300, im: 0 } }), 'NotPhysical');
  refuses(begin({ m11: 1 }), 'MissingKey', 'm11');
  refuses(begin({ m22: { re: 0, im: NaN } }), 'NotFinite', 'im');
  refuses(begin({ m21: none }), 'UnknownKey', 'm21', 'm12');
  begin({ theta11: 1, theta22: 1, m12: { re: 0.5, im: 0 } })().free();
});

test('information has the keys promised', () => {
  const found = informationAfter(detuned, core.preparedStart({ squeezing2: { r: 1 } }), 1);
  keys(found, MEASURES);
  for (const key of MEASURES) assert.ok(Number.isFinite(found[key]) && found[key] >= 0, key);
  near(found.classicalCorrelation + found.discord, found.mutualInformation, 1e-14);
  near(found.classicalCorrelationOn1 + found.discordOn1, found.mutualInformation, 1e-14);
  const start = informationAfter(detuned, core.preparedStart({ a1: { re: 1, im: 2 }, squeezing2: { r: 1 } }), 0);
  assert.deepEqual([start.purity, start.fidelity, start.entropy, start.vonNeumannEntropy], [1, 1, 0, 0]);
});

test('without squeezing it ends in what steadyState says', () => {
  const { entropy, purity, mutualInformation, discord, logNegativity } = informationAfter(detuned, { a1: none, a2: none }, 200);
  const steady = core.steadyState(detuned);
  near(entropy, steady.entropy, 1e-12);
  near(purity, steady.purity, 1e-12);
  near(mutualInformation, steady.mutualInformation, 1e-12);
  near(discord, steady.discord, 1e-12);
  assert.equal(logNegativity, 0);
});

test('numbers to hold on to: entanglement that the dark mode keeps', () => {
  const kept = start => informationAfter(dark, core.preparedStart(start), 400).logNegativity;
  near(kept({ squeezing1: { r: 0.5 } }), 0.18994, 5e-6);
  for (const r of [0.5, 2, 5]) {
    near(kept({ squeezing1: { r, angle: 1 } }), 0.5 * Math.log(2 / (1 + Math.exp(-2 * r))), 1e-12);
    near(kept({ squeezing1: { r }, squeezing2: { r } }), r, 1e-12);
    assert.equal(kept({ squeezing1: { r }, squeezing2: { r, angle: Math.PI } }), 0);
    near(kept({ twoModeSqueezing: { r } }), r, 1e-12);
  }
  const both = core.preparedStart({ squeezing1: { r: 0.5 }, squeezing2: { r: 0.5 } });
  assert.equal(informationAfter({ ...dark, nbar1: 0.1, nbar2: 0.1, xi: 0.9 }, both, 20).logNegativity, 0);
});

test('informationInTime has the same keys as columns, and t', () => {
  const start = core.preparedStart({ a1: { re: 1, im: 0 }, nbar2: 0.3, twoModeSqueezing: { r: 0.7, angle: 0.2 } });
  const scan = core.informationInTime(detuned, { ...start, noiseSeed: 1 }, { duration: 8, points: 5 });
  keys(scan, ['t', ...MEASURES]);
  for (const key of ['t', ...MEASURES]) column(scan[key], 5);
  assert.deepEqual([...scan.t], [0, 2, 4, 6, 8]);
  scan.t.forEach((t, k) => {
    const single = informationAfter(detuned, start, t);
    for (const key of MEASURES) near(scan[key][k], single[key], 1e-13, key);
  });
});

test('informationInTime is checked, and goes as far as numbers do', () => {
  const start = { a1: none, a2: none };
  const scan =
    (times, params = detuned) =>
    () =>
      core.informationInTime(params, start, times);
  refuses(scan(), 'MissingKey', 'times');
  refuses(scan({ duration: 1 }), 'MissingKey', 'points');
  refuses(scan({ points: 5 }), 'MissingKey', 'duration');
  refuses(scan({ duration: -1, points: 5 }), 'OutOfRange', 'duration', -1);
  refuses(scan({ duration: 1, points: 1 }), 'OutOfRange', 'points', 2);
  refuses(scan({ duration: 1, points: 1e6 }), 'TooMany', 'points', 100000);
  refuses(scan({ duration: 1, points: 2, steps: 2 }), 'UnknownKey', 'steps', 'duration');
  const growing = scan({ duration: 50, points: 3 }, amplifying)();
  assert.ok(growing.entropy[2] > growing.entropy[1] && growing.mutualInformation[2] > 1);
  refuses(scan({ duration: 1e5, points: 3 }, amplifying), 'Overflow');
});

test('before the start there is no state', () => {
  const run = new core.Simulation(detuned, core.preparedStart({ squeezing1: { r: 0.5 } }));
  run.step(-1);
  complex(run.moments().a1);
  refuses(() => run.covariance(), 'NotPhysical', 'sigma');
  refuses(() => run.information(), 'NotPhysical');
  run.step(1);
  near(run.information().purity, 1, 1e-14);
  run.free();
});

test('a noisy run begins in the squeezed cloud, and keeps the exact law', () => {
  const start = core.preparedStart({ squeezing1: { r: 2 } });
  const runs = new core.Ensemble(dark, { ...start, noiseSeed: 1, runs: 4000 });
  const { re1, im1 } = runs.moments();
  const variance = values => values.reduce((sum, value) => sum + value * value, 0) / values.length;
  // x = √2 re: Θ + Re M is stretched, Θ − Re M squeezed.
  near((2 * variance(re1)) / (0.5 * Math.exp(4)), 1, 0.15);
  near((2 * variance(im1)) / (0.5 * Math.exp(-4)), 1, 0.15);
  const single = new core.Simulation(dark, { ...start, noiseSeed: 1 });
  assert.deepEqual([single.moments().a1.re, single.moments().a1.im], [re1[0], im1[0]]);
  near(single.covariance().theta11, start.theta11, 1e-13);
  runs.free();
  single.free();
});

test('figures take the covariance of a motion, squeezed or not, if it is that of a state', () => {
  const begin = start => new core.Simulation(detuned, start);
  const path = begin({ a1: { re: 1, im: 0 }, a2: none }).trajectory(10, 50);
  const svg = start => core.figureSvg('phasors', detuned, { data: path, head: 3, covariance: begin(start).covariance() });
  const round = svg({ a1: none, a2: none }),
    stretched = svg(core.preparedStart({ squeezing1: { r: 0.5 } }));
  assert.ok(round.startsWith('<svg') && stretched.startsWith('<svg'));
  assert.notEqual(round, stretched);
});

test('figures begin squeezed where their start is', () => {
  const still = { ...detuned, omega2: 1, g: 0, nbar1: 0, nbar2: 0, xi: 1, xiPhase: 0 };
  const options = { squeeze1: 0.5, duration: 100, points: 3 };
  const { curves } = core.figureData('informationInTime', still, options);
  near(curves[0].values[2], 0.5 * Math.log(2 / (1 + Math.exp(-1))), 1e-12);
  const { values } = core.figureData('entanglementMap', still, options);
  near(values[8], curves[0].values[2], 1e-12);
  refuses(() => core.figureData('wigner', still, { squeeze1: 0.5, squeeze12: 0.5 }), 'NotDefined', 'squeezing');
  refuses(() => core.figureData('wigner', still, { squeeze1: 6 }), 'OutOfRange', 'r');
  refuses(() => core.figureData('noiseSpectra', { ...still, xi: 0.5 }, { order: 'upside down' }), 'UnknownKind', 'normal');
  refuses(() => core.figureData('informationMap', still, { measure: 'fidelity' }), 'UnknownKind', 'discord');
  assert.deepEqual(core.limits().squeezing, { min: 0, max: 5, default: 0 });
});
