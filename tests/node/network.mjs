import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, complex, detuned, keys, near, refuses } from './support/core.mjs';

const ring = { graph: 'ring', n: 6, omega: 1, g: 0.1, gamma: 0.5, nbar: 0.2, xi: 0.3 };
const network = options => new core.Network({ ...ring, ...options });

test('eigenvalues are as many as nodes, least damped first', () => {
  const values = network().eigenvalues();
  assert.equal(values.length, 6);
  values.forEach(complex);
  values.slice(1).forEach((value, k) => assert.ok(values[k].re >= value.re - 1e-12));
});

test('a pair is a network of two', () => {
  const { omega1, omega2, g, gamma, nbar1, nbar2, xi } = detuned;
  const two = new core.Network({ graph: 'path', n: 2, omega: [omega1, omega2], g, gamma, nbar: [nbar1, nbar2], xi });
  const steady = two.steadyState(),
    expected = core.steadyState(detuned);
  near(steady.re[0], expected.theta11, 1e-12);
  near(steady.re[3], expected.theta22, 1e-12);
  near(steady.re[1], expected.theta12.re, 1e-12);
  near(steady.im[1], expected.theta12.im, 1e-12);
  near(steady.im[2], -expected.theta12.im, 1e-12);
  two.eigenvalues().forEach(({ re, im }, k) => {
    near(re, core.eigenvalues(detuned)[k].re, 1e-9);
    near(im, core.eigenvalues(detuned)[k].im, 1e-9);
  });
  const plv = two.phaseLocking({ method: 'ensemble' });
  assert.deepEqual([...plv], [1, plv[1], plv[1], 1]);
  assert.equal(plv[1], core.phaseLocking(detuned, { method: 'ensemble' }).value);
});

test('the spectrum of the noise and the range of xi are those of the ring', () => {
  const spectrum = network().noiseSpectrum();
  column(spectrum, 6);
  near(spectrum[0], 0.4, 1e-13);
  near(spectrum[5], 1.6, 1e-13);
  const [min, max] = network().xiRange();
  near(min, -0.5, 1e-13);
  near(max, 0.5, 1e-13);
});

test('more correlation than the range is refused with the range', () => {
  refuses(() => network({ xi: 0.6 }), 'OutOfRange', 'xi', 0.6, 0.5);
});

test('a list of another length than the network is counted', () => {
  refuses(() => network({ n: 5, omega: [1, 1.1] }), 'OutOfRange', 'omega has 2 values but there are 5 nodes');
});

test('dark modes have a frequency and a shape', () => {
  const [mode, ...others] = network({ xi: 0.5 }).darkModes();
  assert.equal(others.length, 0);
  keys(mode, ['frequency', 're', 'im']);
  near(mode.frequency, 0.8, 1e-12);
  column(mode.re, 6);
  column(mode.im, 6);
});

test('what rounding leaves of a growth rate is no number to be told', () => {
  const options = { ...ring, n: 64, xi: 0.5 };
  const text = core.figureSvg('networkEigenvalues', detuned, { network: options });
  assert.match(text, /64 modes, one dark \(it never decays\)\./);
  assert.match(core.figureSvg('networkSpectrum', detuned, { network: options }), /feel 0 to 2 times/);
  refuses(() => network(options).steadyState(), 'Unstable', 'growth rate is 0;');
});

test('a steady state needs a start of the dark modes', () => {
  const dark = network({ xi: 0.5 });
  refuses(() => dark.steadyState(), 'Unstable', 'dark mode', 'frequency 0.8');
  refuses(
    () => new core.Network({ graph: 'path', n: 2, omega: 1, g: 0.1, gamma: 0.5, nbar: 0.3, xi: 1 }).steadyState(),
    'Unstable',
    'dark mode',
  );
  refuses(() => dark.steadyState({ darkModes: 'ignore' }), 'UnknownKind', 'ignore', 'project');
  const { re, im, residual } = dark.steadyState({ darkModes: 'project' });
  column(re, 36);
  column(im, 36);
  assert.ok(residual < 1e-13);
  // The vacuum of the dark mode, shared by six nodes, beside what the bright ones hold.
  assert.ok(re[0] >= 0.5);
});

test('the limit of ties keeps what the starts leave', () => {
  const plv = network({
    graph: {
      edges: [
        [0, 1],
        [2, 3],
      ],
    },
    n: 4,
    xi: 1,
  }).phaseLocking({ method: 'limit' });
  [1, -1, 0, 0, -1, 1, 0, 0, 0, 0, 1, -1, 0, 0, -1, 1].forEach((value, place) => near(plv[place], value, 1e-9));
  const complete = network({ graph: 'complete', n: 4, xi: 1 }).phaseLocking({ method: 'limit' });
  for (let i = 0; i < 4; i += 1) for (let j = 0; j < 4; j += 1) if (i !== j) near(complete[4 * i + j], -0.26098, 1e-5);
});

test('the matrix of phase locking is symmetric with ones on its diagonal', () => {
  for (const options of [
    { method: 'limit' },
    { method: 'ensemble', samples: 32, steps: 10 },
    { method: 'monteCarlo', samples: 32, steps: 10 },
  ]) {
    const plv = network({ omegaSpread: 0.02 }).phaseLocking(options);
    column(plv, 36);
    for (let i = 0; i < 6; i += 1) {
      near(plv[7 * i], 1, 1e-12);
      for (let j = 0; j < 6; j += 1) near(plv[6 * i + j], plv[6 * j + i], 1e-12);
    }
  }
});

test('spread frequencies depend on the seed alone', () => {
  const of = options => [...network({ omegaSpread: 0.1, ...options }).frequencies()];
  assert.deepEqual(of({}), of({}));
  assert.notDeepEqual(of({}), of({ seed: 2 }));
  assert.deepEqual(of({ n: 9 }).slice(0, 6), of({}));
});

test('a simulation steps, looks ahead and goes back', () => {
  const one = { re: [1, 0, 0, 0, 0, 0], im: new Float64Array(6) };
  const run = network().simulation(one);
  const path = run.trajectory(2, 5);
  column(path.t, 5);
  column(path.re, 30);
  run.step(2);
  assert.equal(run.time, 2);
  run.moments().re.forEach((value, node) => near(value, path.re[24 + node], 1e-12));
  run.step(-2);
  near(run.moments().re[0], 1, 1e-12);
});

test('noisy runs are repeated by their seed', () => {
  const start = { re: new Float64Array(6), im: new Float64Array(6), noiseSeed: 7 };
  const after = () => {
    const run = network().simulation(start);
    run.step(1);
    return [...run.moments().re];
  };
  assert.deepEqual(after(), after());
  refuses(() => network().simulation(start).step(-1), 'OutOfRange', 'dt');
});

test('setNetwork goes on from where the amplitudes are', () => {
  const start = { re: [1, 0, 0, 0, 0, 0], im: new Float64Array(6) };
  const run = network().simulation(start);
  run.step(1);
  const before = run.moments();
  run.setNetwork(network({ xi: -0.4, g: 0.2 }));
  assert.deepEqual(run.moments(), before);
  run.step(0.5);
  const other = network({ xi: -0.4, g: 0.2 }).simulation(before);
  other.step(0.5);
  assert.deepEqual(run.moments(), other.moments());
  assert.equal(run.time, 1.5);
  refuses(() => run.setNetwork(network({ n: 5 })), 'OutOfRange', 5, 6);
});

test('edges may be given, and bad ones are named', () => {
  const of = edges => () => network({ graph: { edges }, n: 4 });
  const two = of([
    [0, 1],
    [3, 2],
  ])();
  assert.deepEqual(two.edges(), [
    [0, 1],
    [2, 3],
  ]);
  assert.equal(two.components(), 2);
  refuses(
    of([
      [0, 1],
      [2, 2],
    ]),
    'BadGraph',
    'edge 2',
    'itself',
  );
  refuses(
    of([
      [0, 1],
      [1, 0],
    ]),
    'BadGraph',
    'edge 2',
  );
  refuses(of([[0, 4]]), 'BadGraph', 'edge 1', 4);
  refuses(of([[0, 1, 2]]), 'BadGraph', 'edge 1');
  refuses(of([[0, -1]]), 'BadGraph', 'edge 1');
  refuses(of('0 1'), 'MissingKey', 'edges');
});

test('edges are read from text', () => {
  assert.deepEqual(core.parseEdges('0 1\n1-2'), [
    [0, 1],
    [1, 2],
  ]);
  refuses(() => core.parseEdges('0 1\nx 2'), 'BadGraph', 'line 2', 'x');
  refuses(() => core.parseEdges('0 1\n'.repeat(300000)), 'TooMany', 1200000);
});

test('bad sizes and numbers are refused by name', () => {
  refuses(() => network({ n: 1 }), 'OutOfRange', 'n', 1);
  refuses(() => network({ n: 1e6 }), 'TooMany', 'n', 1000000, 128);
  refuses(() => network({ n: 2 }), 'BadGraph', 'ring', 3);
  refuses(() => network({ graph: 'cube' }), 'UnknownKind', 'cube', 'ring');
  refuses(() => network({ omega: [1, 2] }), 'OutOfRange', 'omega', 6);
  refuses(() => network({ nbar: -1 }), 'OutOfRange', 'nbar', -1);
  refuses(() => network({ colour: 1 }), 'UnknownKey', 'colour', 'omegaSpread');
  refuses(() => network({ g: undefined }), 'MissingKey', 'g');
});
