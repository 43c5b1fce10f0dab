// What the core exports takes any value at all: it answers, or refuses by name; it never traps, and its memory stays as it was.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import core, { detuned } from './support/core.mjs';
import { randomOf } from './support/wild.mjs';

const CALLS = 100_000;
const SOURCES = new URL('../../src/wasm/', import.meta.url);
/** What wasm-bindgen hands over without a look: any value, and an object of the module's own, whose class the glue asserts. */
const SAFE = /^(JsValue|&\w+Js)$/;

test('no export takes anything but a value that it looks at itself', () => {
  let count = 0;
  for (const name of readdirSync(SOURCES).filter(it => it.endsWith('.rs'))) {
    const text = readFileSync(new URL(name, SOURCES), 'utf8').replace(/\/\/.*$/gm, '');
    for (const [block] of text.matchAll(/#\[wasm_bindgen[^\]]*\]\s*(?:pub fn|impl )[\s\S]*?^\}/gm)) {
      const signatures = [...block.matchAll(/\bpub fn (\w+)\s*\(([\s\S]*?)\)\s*(?:->[^{]*)?\{/g)];
      for (const [, called, given] of signatures) {
        count += 1;
        const taken = given
          .replace(/#\[wasm_bindgen\([\s\S]*?"\)\]/g, '')
          .split(/,\s*(?=\w+:)/)
          .map(it => it.trim().replace(/,$/, ''))
          .filter(it => it !== '' && !/^&?(mut )?self$/.test(it))
          .map(it => it.replace(/^&(mut )?self,\s*/, '').replace(/^\w+:\s*/, ''));
        for (const type of taken) assert.match(type, SAFE, `${called} in ${name}`);
      }
    }
  }
  assert.ok(count > 40, `only ${count} exports were found`);
});

test('the glue copies no argument into the memory of the module unseen', () => {
  const glue = readFileSync(new URL('../../pkg/odd_sympathy.js', import.meta.url), 'utf8');
  const exported = [...glue.matchAll(/^export (?:function|class) (\w+)[\s\S]*?^\}/gm)].filter(([, name]) => !name.startsWith('init'));
  assert.ok(exported.length > 20, `only ${exported.length} exports`);
  for (const [body, name] of exported) assert.doesNotMatch(body, /pass(String|Array)\w*ToWasm/, name);
});

class Liar extends Float64Array {
  get length() {
    return 1e9;
  }
}
function refuse() {
  throw new RangeError('no');
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
}

/** Lengths that no memory holds, and code that runs where a value is expected. */
const ODD = [
  12,
  NaN,
  -0,
  10n,
  Symbol('s'),
  null,
  undefined,
  true,
  '',
  'xi',
  'x'.repeat(1e6),
  () => 1,
  [],
  {},
  [1, , 3],
  { length: 1e9 },
  new Array(1e9),
  new Date(NaN),
  /x/,
  new Map(),
  globalThis,
  [[0, 1]],
  [[0, 1e9]],
  new Float64Array(3),
  new Liar(3),
  new Uint8Array(1e6),
  new String('xi'),
  new Number(1),
  Object.create(Float64Array.prototype),
  Object.create(null),
  new Proxy([1], { get: refuse }),
  new Proxy([], { get: (_, key) => (key === 'length' ? 1e9 : 1) }),
  new Proxy(new Float64Array(3), {}),
  new Proxy({}, { ownKeys: refuse }),
  new Proxy({}, { getPrototypeOf: refuse }),
  new Proxy(() => 1, {}),
  { valueOf: refuse },
  { toString: refuse },
  {
    get xi() {
      return refuse();
    },
  },
  revoked(),
];

const start = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };
const grid = { axis: 'xi', from: 0, to: 0.5, points: 3 };
const ring = { graph: 'ring', n: 3, omega: 1, g: 0.1, gamma: 0.5, nbar: 0, xi: 0.1 };
const run = new core.Simulation(detuned, start),
  played = new core.MotionRecord(detuned, start.a1, start.a2),
  network = new core.Network(ring),
  scan = new core.PhaseLockingScan(detuned, { ...grid, method: 'limit' });
/** One odd value in a place of a call that is sound otherwise; `at` is the key that it takes. */
const spoilt = (whole, random, odd) => ({ ...whole, [Object.keys(whole)[Math.floor(random() * Object.keys(whole).length)]]: odd });
const curves = data => ({ x: new Float64Array([0, 1]), curves: [{ method: 'limit', values: data }] });
const PLACES = [
  odd => core.parseEdges(odd),
  odd => core.eigenvalues(odd),
  odd => core.eigenvalues(detuned, odd),
  (odd, random) => core.eigenvalues(spoilt(detuned, random, odd)),
  (odd, random) => core.steadyStateScan(detuned, spoilt(grid, random, odd)),
  odd => core.gridValues(odd),
  odd => core.temperature(odd, 1),
  odd => core.phaseLocking(detuned, odd),
  (odd, random) => core.phaseLocking(detuned, spoilt({ method: 'limit', start: 1, samples: 2 }, random, odd)),
  odd => scan.advance(odd),
  odd => run.step(odd),
  odd => run.setParams(odd),
  odd => run.trajectory(1, odd),
  (odd, random) =>
    new core.Simulation(detuned, spoilt({ ...start, theta11: 1, theta22: 1, theta12: { re: 0, im: 0 }, noiseSeed: 1 }, random, odd)).free(),
  (odd, random) => new core.Network(spoilt({ ...ring, noiseGraph: 'ring', seed: 1, omegaSpread: 0 }, random, odd)).free(),
  odd => new core.Network({ ...ring, graph: { edges: odd } }).free(),
  odd => new core.Network({ ...ring, graph: { edges: [odd, odd] } }).free(),
  odd => network.steadyState(odd),
  odd => network.phaseLocking(odd),
  (odd, random) => network.simulation(spoilt({ re: [1, 0, 0], im: [0, 0, 0], noiseSeed: 1 }, random, odd)).free(),
  odd => new core.MotionRecord(detuned, start.a1, odd).free(),
  odd => core.MotionRecord.recalled(odd).free(),
  odd => played.restart(detuned, odd, start.a2),
  odd => played.turn(odd),
  odd => played.advance(odd, odd),
  odd => played.showDecay(odd),
  odd => played.setRuns(odd, 2, 1),
  odd => played.setRuns(false, odd, odd),
  odd => played.reach(odd),
  odd => played.plain(odd),
  odd => played.renderFigure(odd, detuned, {}, odd, {}),
  (odd, random) => played.renderFigure('moments', detuned, spoilt({ width: 300, height: 200 }, random, odd), odd, { runs: odd }),
  odd => core.figureData(odd, detuned, {}),
  (odd, random) => core.figureData('eigenvaluesReal', detuned, spoilt({ ...grid, curves: { key: 'g', values: [0] } }, random, odd)),
  odd => core.figureCsv('plv', detuned, { ...grid, method: 'limit', data: odd }),
  odd => core.figureCsv('plv', detuned, { ...grid, method: 'limit', data: curves(odd) }),
  odd => core.figureCsv('plv', detuned, { ...grid, method: 'limit', data: { x: odd, curves: odd } }),
  odd => core.figureSvg('plv', detuned, { ...grid, method: 'limit', pins: odd }),
  odd => core.figureSvg('phasors', detuned, { ...start, head: 0, runs: odd, data: { t: [0], re1: odd, im1: [0], re2: [0], im2: [0] } }),
  odd => core.renderFigure('plv', detuned, { ...grid, method: 'limit' }, odd),
];

test(`${CALLS} calls with odd values are answered or refused by name, and the memory does not grow`, () => {
  const random = randomOf(1665),
    { memory } = core.initSync();
  // The longest text that is read as edges is read once before.
  for (const odd of ODD) for (const place of PLACES) attempt(place, odd, random);
  const size = memory.buffer.byteLength;
  for (let k = 0; k < CALLS; k += 1) attempt(PLACES[Math.floor(random() * PLACES.length)], ODD[Math.floor(random() * ODD.length)], random);
  assert.equal(memory.buffer.byteLength, size);
  assert.deepEqual(core.parseEdges('0-1'), [[0, 1]]);
});

/** @param {(odd: unknown, random: () => number) => unknown} place */
function attempt(place, odd, random) {
  try {
    place(odd, random);
  } catch (error) {
    assert.ok(
      error instanceof Error && !(error instanceof WebAssembly.RuntimeError) && error.name !== 'Error',
      `${place}: ${error?.stack}`,
    );
  }
}
