// Baths by their temperatures, and what has to be said of them.
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { amplifying, detuned, near, refuses } from './support/core.mjs';

test('occupation and temperature are inverse to each other, at both ends, too', () => {
  near(core.occupation(1, 1), 1 / (Math.E - 1), 1e-15);
  assert.equal(core.occupation(1.2, 0), 0);
  assert.equal(core.temperature(1.2, 0), 0);
  for (const quanta of [1e-200, 1e-9, 0.3, 1, 7, 1e9]) {
    near(core.occupation(1.2, core.temperature(1.2, quanta)) / quanta, 1, 1e-12);
  }
  refuses(() => core.occupation(1, -0.1), 'OutOfRange', 'temperature', -0.1);
  refuses(() => core.temperature(0, 1), 'OutOfRange', 'omega', 0);
  refuses(() => core.temperature(1, NaN), 'NotFinite');
  refuses(() => core.occupation(), 'NotFinite');
});

test('equal temperatures are not equal occupations once the frequencies differ', () => {
  const [nbar1, nbar2] = [1, 1.2].map(omega => core.occupation(omega, 1));
  const { mutualInformation } = core.steadyState({ omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.1, nbar1, nbar2, xi: 0.6 });
  near(mutualInformation, 6.5e-4, 0.05e-4);
});

test('an active bath and a Hamiltonian without a single ground are told', () => {
  const { passive, ground, caveats } = core.thresholds(detuned);
  assert.deepEqual([passive, ground, caveats], [true, 'unique', []]);
  // γ₁₂ = 2γ: passive up to |ξ| = ½, whatever the phase.
  const active = core.thresholds({ ...amplifying, xiPhase: 1 });
  assert.equal(active.passive, false);
  assert.equal(active.caveats.length, 1);
  assert.equal(core.thresholds({ ...amplifying, xi: -0.5 }).passive, true);
  assert.deepEqual(
    [0.9, 1, -1.1].map(g => core.thresholds({ ...detuned, omega2: 1, g }).ground),
    ['unique', 'degenerate', 'none'],
  );
});
