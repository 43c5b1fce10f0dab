// The words of the page that several scripts share.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutRuns } from '../../www/text/noisy-runs.js';
import { ordinal, showApart, showRange } from '../../www/text/numbers.js';
import { capital, reason } from '../../www/text/reason.js';
import { notANumber, numberWithin, outside } from '../../www/text/refusals.js';
import { steadyRange } from '../../www/text/stability.js';

test('a refusal shows every digit of the value, and the range in words', () => {
  assert.equal(outside('ξ', 1.00000001, { min: -1, max: 1 }), 'ξ = 1.00000001 is outside its range −1 to 1');
  assert.equal(outside('ξ', 0.50001, { min: -0.5, max: 0.5 }), 'ξ = 0.50001 is outside its range −0.5 to 0.5');
  assert.equal(outside('ξ', 0.5774, { min: -Math.sqrt(1 / 3), max: Math.sqrt(1 / 3) }), 'ξ = 0.5774 is outside its range −0.5774 to 0.57735');
  assert.equal(showApart(Math.sqrt(1 / 3), 0.5774), '0.57735');
  assert.equal(showApart(0.5, 0.50001), '0.5');
  assert.equal(outside('Spread', -1, { min: 0, max: Number.MAX_VALUE }), 'Spread = −1 is outside its range of at least 0');
  assert.equal(numberWithin({ min: -1, max: 1 }), 'a number from −1 to 1');
  assert.equal(numberWithin({ min: 0, max: Number.MAX_VALUE }), 'a number of at least 0');
  assert.equal(numberWithin({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE }), 'a finite number');
  assert.equal(showRange(1e-4, 10), '0.0001 to 10');
  assert.equal(notANumber('x'.repeat(30)), `“${'x'.repeat(24)}…” is not a number`);
});

test('a sentence begins with a large letter, and a symbol keeps its case', () => {
  for (const text of ['ω₁ has 2 values', 'n̄ of node 2 is not a number', 'n̄₁ = 3', 'n has 2 values', 'g = 11 is outside', 'ξcrit = 0.4', 'a₁ is 0',
    'noiseGraph is not a graph', 'omega1 = 3', 'ħ = 1', '“x” is not a number', 'xi', 't = 3']) assert.equal(capital(text), text);
  assert.equal(capital(reason(new Error('omega has 3 values'))), 'ω has 3 values');
  assert.equal(capital(reason(new Error('nbar has 3 values'))), 'n̄ has 3 values');
  for (const [text, told] of [['the graph cannot be used', 'The graph cannot be used'], ['a ring of six', 'A ring of six'], ['line 2: 3', 'Line 2: 3'],
    ['edge 3', 'Edge 3'], ['internal error: x', 'Internal error: x']]) assert.equal(capital(text), told);
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
