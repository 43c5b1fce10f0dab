// The words of the page that several scripts share.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutRuns } from '../../www/text/noisy-runs.js';
import { ordinal, showRange } from '../../www/text/numbers.js';
import { notANumber, numberWithin, outside } from '../../www/text/refusals.js';
import { steadyRange } from '../../www/text/stability.js';

test('a refusal shows every digit of the value, and the range in words', () => {
  assert.equal(outside('ξ', 1.00000001, { min: -1, max: 1 }), 'ξ = 1.00000001 is outside its range −1 to 1');
  assert.equal(outside('Spread', -1, { min: 0, max: Number.MAX_VALUE }), 'Spread = −1 is outside its range of at least 0');
  assert.equal(numberWithin({ min: -1, max: 1 }), 'a number from −1 to 1');
  assert.equal(numberWithin({ min: 0, max: Number.MAX_VALUE }), 'a number of at least 0');
  assert.equal(numberWithin({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }), 'a finite number');
  assert.equal(showRange(1e-4, 10), '0.0001 to 10');
  assert.equal(notANumber('x'.repeat(30)), `“${'x'.repeat(24)}…” is not a number`);
});

test('rows are counted as people count', () => {
  assert.deepEqual([1, 2, 3, 10, 11, 12, 13, 21, 22, 23, 24, 111].map(ordinal),
    ['first', 'second', 'third', 'tenth', '11th', '12th', '13th', '21st', '22nd', '23rd', '24th', '111th']);
});

test('a steady state is said to be where it is', () => {
  assert.equal(steadyRange(1.2, 1, String), 'steady state for every ξ');
  assert.equal(steadyRange(1, 1, String), 'steady state for |ξ| < 1');
});

test('a single run never stands beside “lock” without a word on how it differs from its mean', () => {
  for (const settles of [true, false]) {
    for (const equal of [true, false]) {
      const words = aboutRuns({ equal, settles });
      assert.match(words, /single runs.*mean/i);
      assert.equal(words.includes('lock'), settles);
      assert.equal(words.includes('keep wandering'), settles && equal);
    }
  }
});
