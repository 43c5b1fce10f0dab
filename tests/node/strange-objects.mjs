// Objects that are no plain literals: what can be read is read, what cannot is refused by name.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import core, { detuned } from './support/core.mjs';

const start = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };
const hostile = trap =>
  new Proxy(
    { ...detuned },
    {
      [trap]() {
        throw new RangeError('no');
      },
    },
  );

test('an object without a prototype is an object', () => {
  const params = Object.assign(Object.create(null), detuned);
  assert.deepEqual(core.eigenvalues(params), core.eigenvalues(detuned));
});

test('an object of another realm is an object', () => {
  const params = runInNewContext(`(${JSON.stringify(detuned)})`);
  assert.deepEqual(core.eigenvalues(params), core.eigenvalues(detuned));
});

test('a Float64Array of another realm is one', () => {
  const data = of => ({ data: { t: of([0, 1]), re1: of([1, 0.5]), im1: of([0, 0]), re2: of([0, 0]), im2: of([1, 0.5]) } });
  const own = data(values => Float64Array.from(values)),
    other = data(values => runInNewContext(`Float64Array.from([${values}])`));
  assert.equal(core.figureCsv('moments', detuned, other), core.figureCsv('moments', detuned, own));
});

test('what only calls itself a Float64Array is none, and what calls itself otherwise is one', () => {
  const named = (list, name) => Object.defineProperty(list, Symbol.toStringTag, { value: name });
  const csv = t => core.figureCsv('moments', detuned, { data: { t, re1: t, im1: t, re2: t, im2: t } });
  // Nothing asks it for its members, of which there is no end.
  const endless = Object.assign(new DataView(new ArrayBuffer(8)), {
    *[Symbol.iterator]() {
      for (;;) yield 1;
    },
  });
  for (const list of [Float32Array.of(0, 1), BigInt64Array.of(0n, 1n), endless])
    assert.throws(() => csv(named(list, 'Float64Array')), { name: 'NotFinite' });
  assert.match(csv(named(Float64Array.of(0, 1), 'Other')), /^1,/m);
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
