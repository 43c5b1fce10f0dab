// What 0.2.0 says of a complex correlation ξ·e^{iφ}, Ξ = [[1, ξ], [ξ*, 1]].
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, column, complex, detuned, keys, near, refuses, resonant } from './support/core.mjs';

const quarter = { ...detuned, xiPhase: Math.PI / 2 };
const gamma12 = 0.5 * (Math.sqrt(1.05 * 1.2) - Math.sqrt(0.05 * 0.2));
const start = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };

test('without a phase the correlation is real, and a half turn is a sign', () => {
  assert.deepEqual(core.eigenvalues({ ...detuned, xiPhase: 0 }), core.eigenvalues(detuned));
  assert.deepEqual(core.steadyState({ ...detuned, xiPhase: undefined }), core.steadyState(detuned));
  assert.deepEqual(core.eigenvalues({ ...detuned, xiPhase: Math.PI }), core.eigenvalues({ ...detuned, xi: -detuned.xi }));
  refuses(() => core.eigenvalues({ ...detuned, xiPhase: Infinity }), 'NotFinite', 'xiPhase');
});

test('the model is Hermitian noise, with the drift and the diffusion that follow', () => {
  const { xi, g } = quarter;
  const model = core.model(quarter);
  keys(model, ['gamma12', 'drift', 'diffusion', 'jumpOperators']);
  near(model.gamma12, gamma12, 1e-15);
  for (const matrix of [model.drift, model.diffusion]) {
    keys(matrix, ['re', 'im']);
    column(matrix.re, 4);
    column(matrix.im, 4);
  }
  // A₁₂ = −ig − ξ*γ₁₂/2, A₂₁ = −ig − ξγ₁₂/2 with ξ = i·xi.
  near(model.drift.re[1], 0, 0);
  near(model.drift.im[1], -g + (xi * gamma12) / 2, 1e-15);
  near(model.drift.im[2], -g - (xi * gamma12) / 2, 1e-15);
  near(model.diffusion.im[1], -model.diffusion.im[2], 0);
  assert.equal(model.jumpOperators.length, 4);
  assert.deepEqual(
    model.jumpOperators.map(({ loss, gain }) => [loss === null, gain === null]),
    [
      [false, true],
      [false, true],
      [true, false],
      [true, false],
    ],
  );
  model.jumpOperators.forEach(({ rate, loss, gain }, k) => {
    near(rate, 1 + (k % 2 ? -1 : 1) * Math.abs(xi), 1e-15);
    (loss ?? gain).forEach(complex);
  });
});

test('with coupling both exceptional points lie on the imaginary axis, the lower one first; without, on the real one', () => {
  const far = Math.sqrt(0.04 + 4 * 0.09) / gamma12;
  const [lower, upper, ...rest] = core.exceptionalPoints(detuned);
  assert.equal(rest.length, 0);
  near(lower.re, 0, 0);
  near(lower.im, -far, 1e-14);
  near(upper.im, far, 1e-14);
  const [left, right] = core.exceptionalPoints({ ...detuned, g: 0 });
  near(left.re, -0.2 / gamma12, 1e-14);
  near(right.re, 0.2 / gamma12, 1e-14);
  assert.equal(core.exceptionalPoints(resonant).length, 2);
  assert.deepEqual(core.exceptionalPoints({ ...resonant, g: 0 }), []);
});

test('the limit of stability is that of the given phase', () => {
  const limit = phase => core.thresholds({ ...detuned, xiPhase: phase }).xiLimit;
  const of = cosine => (0.5 / gamma12) * Math.sqrt((0.25 + 0.36 + 0.04) / (0.25 + 0.36 * cosine ** 2));
  near(limit(0), of(1), 1e-14);
  near(limit(Math.PI / 2), of(0), 1e-14);
  near(limit(0.7), of(Math.cos(0.7)), 1e-14);
});

test('phase locking tells its angle, a scan an angle for each value', () => {
  const still = { omega1: 1, omega2: 1, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6, xiPhase: 0.8 };
  const limit = core.phaseLocking(still, { method: 'limit' });
  keys(limit, ['value', 'magnitude', 'standardError', 'angle']);
  near(limit.angle, Math.PI - 0.8, 1e-14);
  near(limit.value, Math.cos(Math.PI - 0.8), 1e-14);
  assert.equal(core.phaseLocking({ ...still, xi: 0 }, { method: 'limit' }).angle, null);
  const scan = new core.PhaseLockingScan(still, { axis: 'xiPhase', from: 0, to: 1, points: 3, method: 'limit' });
  scan.advance(3);
  const angles = scan.angles();
  column(angles, 3);
  [0, 0.5, 1].forEach((phase, k) => near(Math.cos(angles[k]), Math.cos(Math.PI - phase), 1e-14));
  scan.free();
});

test('the printed formulas know a real correlation alone', () => {
  for (const call of [p => core.eigenvalues(p, 'published'), p => core.steadyState(p, 'published')]) {
    refuses(() => call({ ...resonant, xiPhase: 0.3 }), 'NotDefined');
    call({ ...resonant, xiPhase: Math.PI });
    call({ ...resonant, xi: 0, xiPhase: 0.3 });
  }
});

test('what no state is and what leaves all numbers have names of their own', () => {
  refuses(() => new core.Simulation(resonant, { ...start, theta11: 0.4, theta22: 0.5, theta12: { re: 0, im: 0 } }), 'NotPhysical');
  const back = new core.Simulation(resonant, start);
  back.step(-3);
  complex(back.moments().a1);
  refuses(() => back.covariance(), 'NotPhysical');
  back.free();
  const growing = new core.Simulation({ ...amplifying, nbar2: 1000, xi: 1 }, start);
  refuses(() => {
    for (let k = 0; k < 100; k += 1) growing.step(1000);
    growing.covariance();
  }, 'Overflow');
  growing.free();
});

test('a phase is brought within a quarter turn, exactly at quarter turns', () => {
  const within = core.withinQuarterTurn;
  assert.deepEqual(within(0.6, Math.PI / 2), { xi: 0.6, xiPhase: Math.PI / 2 });
  assert.deepEqual(within(0.6, -Math.PI / 2), { xi: -0.6, xiPhase: Math.PI / 2 });
  assert.deepEqual(within(0.6, Math.PI), { xi: -0.6, xiPhase: 0 });
  const { xi, xiPhase } = within(-0.6, 2);
  near(xi, 0.6, 0);
  near(xiPhase, 2 - Math.PI, 1e-15);
  refuses(() => within(2, 0), 'OutOfRange', 'xi');
  refuses(() => within(0.5, NaN), 'NotFinite', 'xiPhase');
});
