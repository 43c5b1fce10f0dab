// The words of the page that several scripts share.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutRuns } from '../../www/text/noisy-runs.js';
import { ordinal, showApart, showRange } from '../../www/text/numbers.js';
import { capital, reason } from '../../www/text/reason.js';
import { notANumber, numberWithin, outside } from '../../www/text/refusals.js';
import { clocksTitle, noiseWords } from '../../www/text/noise-words.js';
import { criticalWords, steadyRange } from '../../www/text/stability.js';
import core, { detuned } from './support/core.mjs';

test('a refusal shows every digit of the value, and the range in words', () => {
  assert.equal(outside('ξ', 1.00000001, { min: -1, max: 1 }), 'ξ = 1.00000001 is outside its range −1 to 1');
  assert.equal(outside('ξ', 0.50001, { min: -0.5, max: 0.5 }), 'ξ = 0.50001 is outside its range −0.5 to 0.5');
  assert.equal(
    outside('ξ', 0.5774, { min: -Math.sqrt(1 / 3), max: Math.sqrt(1 / 3) }),
    'ξ = 0.5774 is outside its range −0.5774 to 0.57735',
  );
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
  for (const text of [
    'ω₁ has 2 values',
    'n̄ of node 2 is not a number',
    'n̄₁ = 3',
    'n has 2 values',
    'g = 11 is outside',
    'ξcrit = 0.4',
    'a₁ is 0',
    'noiseGraph is not a graph',
    'omega1 = 3',
    'ħ = 1',
    '“x” is not a number',
    'xi',
    't = 3',
  ])
    assert.equal(capital(text), text);
  assert.equal(capital(reason(new Error('omega has 3 values'))), 'ω has 3 values');
  assert.equal(capital(reason(new Error('nbar has 3 values'))), 'n̄ has 3 values');
  for (const [text, told] of [
    ['the graph cannot be used', 'The graph cannot be used'],
    ['a ring of six', 'A ring of six'],
    ['line 2: 3', 'Line 2: 3'],
    ['edge 3', 'Edge 3'],
    ['internal error: x', 'Internal error: x'],
  ])
    assert.equal(capital(text), told);
});

test('rows are counted as people count', () => {
  assert.deepEqual([1, 2, 3, 10, 11, 12, 13, 21, 22, 23, 24, 111].map(ordinal), [
    'first',
    'second',
    'third',
    'tenth',
    '11th',
    '12th',
    '13th',
    '21st',
    '22nd',
    '23rd',
    '24th',
    '111th',
  ]);
});

test('a steady state is said to be where it is', () => {
  assert.equal(steadyRange(1.2, 1, String), 'steady state for every ξ');
  assert.equal(steadyRange(1, 1, String), 'steady state for |ξ| < 1');
});

test('a threshold beside coupled oscillators is said to be that of the pair without coupling', () => {
  assert.equal(criticalWords('0.4', 0), '0.4');
  assert.equal(criticalWords('0.4', -0.01), '0.4 at g = 0');
});

test('of real shared noise, the swing that it damps most is named', () => {
  /** What is left of a swing after an instant. */
  const left = (params, sign) => {
    const simulation = new core.Simulation(params, { a1: { re: 1, im: 0 }, a2: { re: sign, im: 0 } });
    simulation.step(1e-3);
    const { a1, a2 } = simulation.moments();
    return Math.hypot(a1.re + sign * a2.re, a1.im + sign * a2.im);
  };
  for (const delta of [0, -0.1])
    for (const g of [0, 0.3])
      for (const nbar2 of [0, 2])
        for (const xi of [-1, -0.5, -0.01, 0.01, 0.5, 1]) {
          const params = { ...detuned, omega2: 1 + delta, g, nbar2, xi };
          const [common, opposite] = [left(params, 1), left(params, -1)];
          const [, swing] = /damps, most of all where they swing (\w+)\.$/.exec(noiseWords({ xi, xiPhase: 0 })) ?? [];
          assert.equal(swing, common < opposite ? 'together' : 'opposite', JSON.stringify(params));
          // The other may be fed.
          assert.ok(Math.min(common, opposite) < 2, JSON.stringify(params));
          assert.equal(clocksTitle({ xi, g }).includes('spring'), g !== 0);
        }
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
