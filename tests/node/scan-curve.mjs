import assert from 'node:assert/strict';
import test from 'node:test';
import { ScanCurve } from '../../www/compute/curve.js';

const cell = index => Math.sin(index + 1);

/** Some workers, each as slow and as fickle as the dice say. */
function compute(points, hands, dice) {
  const curve = new ScanCurve(points),
    busy = [],
    parts = [];
  for (;;) {
    for (let piece; busy.length < hands && (piece = curve.take(hands));) busy.push(piece);
    if (busy.length === 0) return { parts, last: curve.part };
    const [piece] = busy.splice(Math.floor(dice() * busy.length), 1);
    const length = Math.max(1, Math.floor(dice() * (piece.count + 1)));
    const values = Float64Array.from({ length }, (_, k) => cell(piece.first + k));
    curve.put(piece, { values, errors: values.map(value => -value) });
    parts.push(curve.part);
  }
}

function seeded(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

test('every cell comes once and in its place, whoever computes it', () => {
  for (const points of [1, 2, 21, 201]) {
    for (const hands of [1, 2, 5, 8]) {
      for (let seed = 1; seed <= 20; seed += 1) {
        const { last } = compute(points, hands, seeded(seed));
        assert.deepEqual(
          last.values,
          Float64Array.from({ length: points }, (_, k) => cell(k)),
        );
        assert.deepEqual(
          last.errors,
          last.values.map(value => -value),
        );
        assert.equal(last.done, points);
      }
    }
  }
});

test('a part has no gap, and never less than the one before', () => {
  const { parts } = compute(201, 5, seeded(7));
  let before = { done: 0, values: [] };
  for (const part of parts) {
    part.values.forEach((value, k) => assert.equal(value, cell(k)));
    assert.ok(part.done > before.done && part.values.length >= before.values.length && part.values.length <= part.done);
    before = part;
  }
});

test('pieces get smaller, so that all workers end together', () => {
  const curve = new ScanCurve(201),
    counts = [];
  for (let piece; (piece = curve.take(2));) counts.push(piece.count);
  assert.ok(counts[0] < 201 / 2 && counts.at(-1) === 1);
  counts.slice(1).forEach((count, k) => assert.ok(count <= counts[k]));
});
