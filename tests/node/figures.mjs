import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, detuned, keys, refuses } from './support/core.mjs';

const KINDS = core.figureSpecs().map(({ kind }) => kind);
const small = { points: 9 };

for (const kind of KINDS) {
  test(`${kind}: data can be cloned`, () => {
    const data = core.figureData(kind, detuned, small);
    assert.deepEqual(structuredClone(data), data);
  });

  test(`${kind}: the SVG is one document of the asked size, with finite numbers`, () => {
    const svg = core.figureSvg(kind, detuned, { ...small, width: 360, height: 240 });
    assert.match(svg, /^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /<\/svg>\s*$/);
    assert.match(svg, /360/);
    assert.doesNotMatch(svg, /NaN|Infinity|inf\b/);
    assert.equal(svg.match(/<svg/g).length, 1);
  });

  test(`${kind}: the CSV has parameters, a header and as many cells in each line`, () => {
    const lines = core.figureCsv(kind, detuned, small).trimEnd().split('\n');
    const comments = lines.filter(line => line.startsWith('#'));
    // A figure of the paper is drawn at the paper's parameters, a network at its own.
    if (!/^fig|^network|^plvMatrix$/.test(kind)) {
      for (const [key, value] of Object.entries(detuned)) assert.ok(comments.includes(`# ${key} = ${value}`), key);
    }
    const [header, ...rows] = lines.filter(line => !line.startsWith('#')).map(line => line.split(','));
    // A Gaussian has one row.
    assert.ok(header.length > 1 && rows.length > (kind === 'wigner' ? 0 : 1));
    for (const name of header)
      assert.ok(
        comments.some(comment => comment.startsWith(`# column ${name}; `)),
        name,
      );
    for (const row of rows) {
      assert.equal(row.length, header.length);
      // These reach |ξ| = 1, where there is no steady state, or a pair that never locks: such cells are empty, not NaN.
      const limited = /^fig4|^divergence$|^informationMap$|^lockingTimes$/.test(kind);
      for (const cell of row) assert.ok((cell !== '' || limited) && Number.isFinite(Number(cell)), cell);
      assert.notEqual(row[0], '');
    }
  });

  test(`${kind}: options are optional and defaults are defaults`, () => {
    assert.equal(core.figureSvg(kind, detuned), core.figureSvg(kind, detuned, {}));
    assert.equal(core.figureCsv(kind, detuned), core.figureCsv(kind, detuned, {}));
  });

  test(`${kind}: options are checked`, () => {
    const svg = options => () => core.figureSvg(kind, detuned, options);
    refuses(svg({ colour: 'red' }), 'UnknownKey', 'colour', 'theme');
    refuses(svg({ theme: 'sepia' }), 'UnknownKind', 'sepia', 'dark');
    refuses(svg({ axis: 'omega' }), 'UnknownKey', 'omega', 'xi');
    refuses(svg({ points: 0 }), 'OutOfRange', 'points', 0);
    refuses(svg({ points: 1e9 }), 'TooMany', 'points', 1000000000);
    refuses(svg({ width: 1e9 }), 'OutOfRange', 'width', 1000000000);
    refuses(svg({ height: NaN }), 'NotFinite', 'height');
    refuses(svg({ method: 'exact' }), 'UnknownKind', 'exact');
    refuses(svg({ equations: 'paper' }), 'UnknownKind', 'paper');
    refuses(svg({ continuation: 'literal' }), 'UnknownKind', 'literal', 'hermitian', 'formal');
    refuses(svg({ part: 'real' }), 'UnknownKind', 'real', 're', 'im');
    refuses(svg(null), 'MissingKey', 'options');
  });
}

test('an unknown kind is refused with those that exist', () => {
  for (const call of [core.figureData, core.figureSvg, core.figureCsv]) {
    refuses(() => call('pie', detuned, {}), 'UnknownKind', 'pie', ...KINDS);
  }
});

test('motion data is a trajectory, spectrum data hold an eigenvalueScan, locking data curves over x', () => {
  const motion = core.figureData('moments', detuned, { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 }, duration: 10 });
  keys(motion, ['t', 're1', 'im1', 're2', 'im2']);
  assert.equal(motion.t[motion.t.length - 1], 10);
  assert.deepEqual([motion.re1[0], motion.im1[0], motion.re2[0], motion.im2[0]], [1, 0, 0, 1]);
  const grid = { axis: 'g', from: 0, to: 0.5, points: 9 };
  const [spectrum] = core.figureData('eigenvaluesReal', detuned, grid).curves;
  assert.deepEqual(spectrum.scan, core.eigenvalueScan(detuned, grid));
  const locking = core.figureData('plv', detuned, grid);
  column(locking.x, 9);
  for (const curve of locking.curves) column(curve.values, 9);
});

for (const kind of ['fig1c', 'fig1d', 'xiPlane', 'xiSheet', 'xiSlice']) {
  test(`${kind}: continuation and part are choices, told in the files`, () => {
    const opens = kind.startsWith('fig') ? 'im' : 're';
    const facts = options => core.figureFacts(kind, detuned, { ...small, ...options }).split('\n');
    assert.ok(['continuation = hermitian', `part = ${opens}`].every(line => facts({}).includes(line)));
    assert.ok(facts({ continuation: 'formal' }).includes('continuation = formal'));
    assert.deepEqual(
      core.figureData(kind, detuned, small),
      core.figureData(kind, detuned, { ...small, continuation: 'hermitian', part: opens }),
    );
    for (const part of ['re', 'im']) assert.match(core.figureSvg(kind, detuned, { ...small, part }), /<\/svg>/);
  });
}

test('a locking curve is the scan of that name', () => {
  const options = { axis: 'xi', from: -0.9, to: 0.9, points: 9, method: 'ensemble', start: 4, duration: 20 };
  const [curve] = core.figureData('plv', detuned, options).curves;
  const scan = new core.PhaseLockingScan(detuned, options);
  scan.advance(9);
  assert.deepEqual(curve.values, scan.values());
});

test('curves draw a family', () => {
  const data = core.figureData('plv', detuned, { ...small, method: 'limit', curves: { key: 'g', values: [0, 0.1, 0.2] } });
  data.curves.forEach((curve, k) => {
    const g = [0, 0.1, 0.2][k];
    assert.deepEqual(curve.values, core.figureData('plv', { ...detuned, g }, { ...small, method: 'limit' }).curves[0].values);
  });
  assert.equal(data.curves.length, 3);
  refuses(() => core.figureData('plv', detuned, { curves: { key: 'g', values: [99] } }), 'OutOfRange', 'g', 99);
  refuses(() => core.figureData('plv', detuned, { curves: { key: 'g', values: [NaN] } }), 'NotFinite');
});

test('an object that is none is named with what it must be', () => {
  refuses(() => core.figureData('moments', detuned, { a1: 1 }), 'MissingKey', 'a1 must be an object {re, im}, not the number 1');
  refuses(() => core.figureData('moments', detuned, { a1: 'i' }), 'MissingKey', 'a1 must be an object {re, im}, not the text "i"');
});

test('a link is in the files, as one line and as markup', () => {
  const options = { ...small, link: 'https://example.org/#v=1&g=0' };
  assert.match(core.figureCsv('flux', detuned, options), /^# link = https:\/\/example\.org\/#v=1&g=0$/m);
  assert.match(core.figureSvg('flux', detuned, options), /<metadata>[^<]*link = https:\/\/example\.org\/#v=1&amp;g=0\n[^<]*<\/metadata>/);
});

test('a file names the network that it is of, with the spread of its frequencies', () => {
  const network = { graph: 'path', n: 3, omega: 1, omegaSpread: 0.1, seed: 4, g: 0.1, gamma: 0.2, nbar: 0, xi: 0.5 };
  const csv = core.figureCsv('networkEigenvalues', detuned, { network });
  for (const line of ['graph = path', 'omegaSpread = 0.1, already in omega', 'omega seed = 4']) assert.ok(csv.includes(`# ${line}\n`), csv);
});

test('themes change the ink', () => {
  const themes = ['light', 'dark', 'projector'].map(theme => core.figureSvg('plv', detuned, { ...small, theme }));
  assert.equal(new Set(themes).size, 3);
});

test('noisy runs are drawn beneath the mean of a motion', () => {
  const run = core.figureData('moments', detuned, { duration: 10 });
  const cloud = { re1: [0.1, 0.2], im1: [0, 0], re2: [0.3, 0.1], im2: [0, 0.1] };
  const covariance = new core.Simulation(detuned, { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } }).covariance();
  for (const kind of ['moments', 'phasePortrait', 'relativePhase', 'phasors']) {
    const plain = core.figureSvg(kind, detuned, { head: 5 });
    assert.ok(core.figureSvg(kind, detuned, { head: 5, runs: [run], cloud, covariance }).length > plain.length, kind);
  }
  assert.match(core.figureSvg('moments', detuned, { runs: [run, run] }), /Thin lines: 2 noisy runs\./);
});

test('noisy runs are checked', () => {
  const run = core.figureData('moments', detuned, { duration: 10 });
  const drawn = options => () => core.figureSvg('moments', detuned, options);
  refuses(drawn({ runs: run }), 'MissingKey', 'runs must be a list');
  refuses(drawn({ runs: [{ ...run, re1: run.re1.subarray(1) }] }), 'OutOfRange', 'values but there are');
  refuses(drawn({ runs: Array(51).fill(run) }), 'TooMany', 'runs', 51, 50);
  refuses(drawn({ cloud: { re1: [1], im1: [1], re2: [1] } }), 'MissingKey', 'im2');
  refuses(drawn({ covariance: { theta11: -1, theta22: 1, theta12: { re: 0, im: 0 } } }), 'OutOfRange', 'theta11', -1);
});
