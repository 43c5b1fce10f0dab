import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as core from '../../pkg/odd_sympathy.js';

const read = name => readFileSync(new URL(`../../pkg/${name}`, import.meta.url), 'utf8');

test('everything promised is exported', () => {
  const promised = ['default', 'initSync', 'parameterSpecs', 'eigenvalues', 'exceptionalPoints', 'eigenvalueScan', 'steadyState',
    'steadyStateScan', 'phaseLocking', 'PhaseLockingScan', 'Simulation', 'preparedStart',
    'informationInTime', 'noiseSpectra', 'response', 'correlations', 'fluctuationLocking', 'liouvillianSpectrum', 'lockingTime', 'figureData', 'renderFigure', 'figureSvg', 'figureCsv'];
  for (const name of promised) assert.equal(typeof core[name], 'function', name);
});

test('the declarations have no any', () => {
  const code = read('odd_sympathy.d.ts').replace(/\/\*[^]*?\*\//g, '');
  assert.deepEqual(code.split('\n').filter(line => /\bany\b/.test(line)), []);
});

test('package.json names the module, its types and the oldest Node', () => {
  const meta = JSON.parse(read('package.json'));
  assert.equal(meta.name, 'odd-sympathy');
  assert.equal(meta.type, 'module');
  assert.equal(meta.exports['.'].default, './odd_sympathy.js');
  assert.equal(meta.exports['.'].types, './odd_sympathy.d.ts');
  assert.equal(meta.engines.node, '>=20');
});
