// Spectra, responses and correlations at rest, and how long locking takes.
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, complex, detuned, keys, near, refuses, resonant } from './support/core.mjs';

const grid = { from: 0, to: 2, points: 9 };
const equal = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0.5, nbar2: 0.5, xi: 0.6 };

function complexColumn(value, length) {
  keys(value, ['re', 'im']);
  column(value.re, length);
  column(value.im, length);
}

test('noiseSpectra has the shape promised, normal order by default', () => {
  const spectra = core.noiseSpectra(resonant, grid);
  keys(spectra, ['omega', 's11', 's22', 's12', 'coherence']);
  for (const key of ['omega', 's11', 's22', 'coherence']) column(spectra[key], 9);
  complexColumn(spectra.s12, 9);
  assert.deepEqual([...spectra.omega], [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2]);
  assert.deepEqual(core.noiseSpectra(resonant, { ...grid, ordering: 'normal' }), spectra);
  const symmetric = core.noiseSpectra(resonant, { ...grid, ordering: 'symmetric' });
  symmetric.s11.forEach((value, k) => assert.ok(value > spectra.s11[k]));
});

test('spectra peak at positive frequencies and are coherent where the pair is not', () => {
  const { s11, coherence } = core.noiseSpectra(equal, { from: -1, to: 1, points: 3 });
  assert.ok(s11[2] > 10 * s11[0]);
  const near1 = core.noiseSpectra(equal, { from: 1, to: 1.1, points: 2 }).coherence;
  near1.forEach(value => near(value, 0.32, 5e-3));
  assert.ok(coherence[0] >= 0 && coherence[2] <= 1);
  const cold = core.noiseSpectra({ ...equal, nbar1: 0, nbar2: 0 }, grid);
  assert.ok([...cold.s11, ...cold.coherence].every(value => value === 0));
});

test('response has the shape promised and is that of a damped oscillator', () => {
  const found = core.response({ ...resonant, g: 0, xi: 0 }, { from: 1, to: 1.5, points: 3 });
  keys(found, ['omega', 'g11', 'g12', 'g21', 'g22']);
  column(found.omega, 3);
  for (const key of ['g11', 'g12', 'g21', 'g22']) complexColumn(found[key], 3);
  // 1/(γ/2 − i(ω − ω₁)).
  near(found.g11.re[0], 4, 1e-14);
  near(found.g11.im[1], 0.25 / (0.0625 + 0.0625), 1e-14);
  near(Math.hypot(found.g12.re[1], found.g21.im[1]), 0, 0);
});

test('correlations begin with the occupations', () => {
  const found = core.correlations(resonant, { duration: 4, points: 5 });
  keys(found, ['tau', 'c11', 'c12', 'c21', 'c22']);
  column(found.tau, 5);
  for (const key of ['c11', 'c12', 'c21', 'c22']) complexColumn(found[key], 5);
  const steady = core.steadyState(resonant);
  near(found.c11.re[0], steady.occupation1, 1e-15);
  near(found.c12.im[0], steady.theta12.im, 1e-15);
  near(found.c21.im[0], -steady.theta12.im, 1e-15);
  assert.deepEqual([...found.tau], [0, 1, 2, 3, 4]);
});

test('fluctuationLocking has the keys promised', () => {
  const found = core.fluctuationLocking(resonant);
  keys(found, ['magnitude', 'angle', 'pearson', 'completeSynchronization']);
  const { theta11, theta22, theta12 } = core.steadyState(resonant);
  const both = Math.sqrt(theta11 * theta22);
  near(found.pearson, theta12.re / both, 1e-15);
  near(found.angle, -Math.atan2(theta12.im, theta12.re), 1e-15);
  near(found.completeSynchronization, 1 / (theta11 + theta22 - 2 * theta12.re), 1e-15);
  const c = Math.hypot(theta12.re, theta12.im) / both;
  // (π/4)c(1 + c²/8 + 3c⁴/64 + …).
  near(found.magnitude, (Math.PI / 4) * c * (1 + c ** 2 / 8 + (3 * c ** 4) / 64), c ** 7);
  assert.deepEqual(core.fluctuationLocking(equal).angle, null);
  assert.equal(core.fluctuationLocking(equal).magnitude, 0);
});

test('the spectrum of the Liouvillian has fifteen values up to second order, each as often as it comes', () => {
  const values = core.liouvillianSpectrum(detuned);
  assert.equal(values.length, 15);
  values.forEach(complex);
  assert.deepEqual(values[0], { re: 0, im: 0 });
  values.slice(1).forEach((value, k) => assert.ok(value.re <= values[k].re + 1e-12));
  const [first] = core.eigenvalues(detuned);
  near(values[2].re, first.re, 0);
  near(values[2].im, first.im, 0);
  assert.deepEqual(core.liouvillianSpectrum(detuned, { order: 2 }), values);
  assert.deepEqual(core.liouvillianSpectrum(detuned, {}), values);
  assert.equal(core.liouvillianSpectrum(detuned, { order: 0 }).length, 1);
  assert.equal(core.liouvillianSpectrum(detuned, { order: 1 }).length, 5);
  refuses(() => core.liouvillianSpectrum(detuned, { order: -1 }), 'OutOfRange', 'order', -1);
  refuses(() => core.liouvillianSpectrum(detuned, { order: 1.5 }), 'OutOfRange', 'order', 1.5);
  refuses(() => core.liouvillianSpectrum(detuned, { order: 21 }), 'TooMany', 'order', 20);
  refuses(() => core.liouvillianSpectrum(detuned, { n: 1 }), 'UnknownKey', 'n', 'order');
  refuses(() => core.liouvillianSpectrum(detuned, null), 'MissingKey', 'options');
});

test('lockingTime is null where nothing decides', () => {
  const [first, second] = core.eigenvalues(detuned);
  near(core.lockingTime(detuned), 1 / (first.re - second.re), 1e-11);
  near(core.lockingTime(amplifying), 1 / (core.eigenvalues(amplifying)[0].re - core.eigenvalues(amplifying)[1].re), 1e-12);
  assert.equal(core.lockingTime({ ...detuned, xi: 0 }), null);
  assert.equal(core.lockingTime({ ...equal, g: 0, xi: 0.4 }), null);
  assert.equal(core.lockingTime({ ...equal, xi: 0.2, xiPhase: Math.PI / 2 }), null);
});

test('at rest, or refused', () => {
  const { points, ...ends } = grid;
  for (const call of [
    p => core.noiseSpectra(p, grid),
    p => core.response(p, grid),
    p => core.correlations(p, { duration: 1, points: 2 }),
    p => core.fluctuationLocking(p),
    p => core.liouvillianSpectrum(p),
  ]) {
    refuses(() => call(amplifying), 'Unstable', '0.15', '0.5');
    refuses(() => call({ ...detuned, xi: 2 }), 'OutOfRange', 'xi');
    refuses(() => call(undefined), 'MissingKey', 'params');
  }
  refuses(() => core.noiseSpectra(detuned, ends), 'MissingKey', 'points');
  refuses(() => core.noiseSpectra(detuned, { ...grid, ordering: 'wick' }), 'UnknownKind', 'wick', 'normal, symmetric');
  refuses(() => core.noiseSpectra(detuned, { ...grid, ordering: 3 }), 'UnknownKind');
  refuses(() => core.response(detuned, { ...grid, ordering: 'normal' }), 'UnknownKey', 'ordering');
  refuses(() => core.response(detuned, { ...grid, points: 1 }), 'OutOfRange', 'points');
  refuses(() => core.response(detuned, { ...grid, points: 1e6 }), 'TooMany', 'points');
  refuses(() => core.response(detuned, { ...grid, to: Infinity }), 'NotFinite', 'to');
  refuses(() => core.response(detuned, { ...grid, from: -1e200 }), 'OutOfRange', 'from');
  refuses(() => core.correlations(detuned, { duration: -1, points: 2 }), 'OutOfRange', 'duration');
  refuses(() => core.correlations(detuned, grid), 'UnknownKey', 'from');
});
