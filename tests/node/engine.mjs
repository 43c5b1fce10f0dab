import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { checkEngine } from '../../www/core/engine.js';

test('a browser of today will do', () => checkEngine(WebAssembly));

test('without WebAssembly, or without SIMD, the words say which', () => {
  assert.throws(() => checkEngine(undefined), /has no WebAssembly$/);
  let asked;
  const old = {
    validate: module => {
      asked = module;
      return false;
    },
  };
  assert.throws(() => checkEngine(old), /has no SIMD/);
  // What it asked about is a good module, so that a refusal means what the words say: its one function returns a v128.
  assert.ok(WebAssembly.validate(asked) && asked[14] === 0x7b);
});

test('the core is one that needs it', () => {
  const bytes = readFileSync(new URL('../../pkg/odd_sympathy_bg.wasm', import.meta.url));
  // f64x2.mul
  assert.ok(bytes.includes(Buffer.from([0xfd, 0xf2, 0x01])));
});
