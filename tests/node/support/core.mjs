// The npm package as a Node program loads it: bytes from the disk, no network, no canvas.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as core from '../../../pkg/odd_sympathy.js';

core.initSync({ module: readFileSync(new URL('../../../pkg/odd_sympathy_bg.wasm', import.meta.url)) });

export default core;

/** The pair of the specification's "numbers to hold on to" without detuning. */
export const resonant = { omega1: 1, omega2: 1, g: 0.3, gamma: 0.5, nbar1: 0, nbar2: 0.2, xi: 0.5 };
/** The one with detuning. */
export const detuned = { omega1: 1, omega2: 1.2, g: 0.3, gamma: 0.5, nbar1: 0.05, nbar2: 0.2, xi: -0.4 };
/** γ₁₂ = 2γ without detuning: a steady state for |ξ| < ½ only. */
export const amplifying = { omega1: 1, omega2: 1, g: 0.1, gamma: 0.5, nbar1: 0, nbar2: 3, xi: 0.8 };

export const near = (value, expected, tolerance, what = '') =>
  assert.ok(Math.abs(value - expected) <= tolerance, `${what} ${value} is not ${expected} ± ${tolerance}`);

export const keys = (object, expected) => assert.deepEqual(Object.keys(object).sort(), [...expected].sort());

export function complex(value) {
  keys(value, ['re', 'im']);
  assert.equal(typeof value.re, 'number');
  assert.equal(typeof value.im, 'number');
}

export function column(value, length) {
  assert.ok(value instanceof Float64Array);
  assert.equal(value.length, length);
}

/** Asserts that `call` throws an Error of that name whose message has all the parts. */
export function refuses(call, name, ...parts) {
  assert.throws(call, error => {
    assert.ok(error instanceof Error, `${error} is no Error`);
    assert.equal(error.name, name, error.message);
    for (const part of parts) assert.ok(error.message.includes(String(part)), `"${part}" is not in "${error.message}"`);
    return true;
  });
}
