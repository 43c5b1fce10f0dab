// Objects that are no plain literals: what can be read is read, what cannot is refused by name.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import core, { detuned } from './support/core.mjs';

const start = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };
const hostile = trap => new Proxy({ ...detuned }, { [trap]() { throw new RangeError('no'); } });

test('an object without a prototype is an object', () => {
  const params = Object.assign(Object.create(null), detuned);
  assert.deepEqual(core.eigenvalues(params), core.eigenvalues(detuned));
});

test('an object of another realm is an object', () => {
  const params = runInNewContext(`(${JSON.stringify(detuned)})`);
  assert.deepEqual(core.eigenvalues(params), core.eigenvalues(detuned));
});

for (const trap of ['ownKeys', 'get']) {
  test(`a proxy whose ${trap} throws is refused by name`, () => {
    assert.throws(() => core.eigenvalues(hostile(trap)), { name: 'Internal' });
  });

  test(`a simulation survives a proxy whose ${trap} throws`, () => {
    const simulation = new core.Simulation(detuned, start);
    assert.throws(() => simulation.setParams(hostile(trap)), { name: 'Internal' });
    simulation.step(0.1);
    assert.equal(simulation.time, 0.1);
  });
}

test('a word where there should be another kind of word is refused with the words that exist', () => {
  const grid = { axis: 3, from: 0, to: 1, points: 3 };
  assert.throws(() => core.eigenvalueScan(detuned, grid), { name: 'UnknownKey', message: /xi, delta/ });
  assert.throws(() => core.phaseLocking(detuned, { method: 3 }), { name: 'UnknownKind', message: /limit, ensemble/ });
});

test('drawing without a canvas is refused by name', () => {
  assert.throws(() => core.renderFigure('plv', detuned, {}, undefined), { name: 'MissingKey', message: /canvas/ });
});
