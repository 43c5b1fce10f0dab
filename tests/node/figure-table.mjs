// What the core tells a page of its figures, its grids and its limits, so that nothing of it has to be repeated.
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, detuned, keys, refuses } from './support/core.mjs';

const specs = core.figureSpecs();
const of = kind => specs.find(spec => spec.kind === kind);

test('every kind has a row with a title, a form and handles', () => {
  assert.equal(new Set(specs.map(({ kind }) => kind)).size, specs.length);
  for (const { kind, title, form, handles } of specs) {
    assert.ok(title.length > 3, kind);
    assert.ok(['lines', 'map', 'sheet', 'graph', 'dial', 'scene'].includes(form), kind);
    keys(handles, ['read', 'zoom', 'pin', 'drag', 'setBoth']);
    for (const can of Object.values(handles)) assert.equal(typeof can, 'boolean');
    assert.ok(core.figureFacts(kind, detuned, { points: 9 }).includes(`title = ${title}\n`), kind);
  }
  refuses(() => core.figureData('pie', detuned, {}), 'UnknownKind', ...specs.map(({ kind }) => kind));
});

test('what cannot be handled says so', () => {
  const none = { read: false, zoom: false, pin: false, drag: false, setBoth: false };
  for (const kind of ['phaseDial', 'networkGraph', 'xiSheet', 'fig1c']) assert.deepEqual(of(kind).handles, none, kind);
  assert.deepEqual(of('plvMatrix').handles, { ...none, read: true, zoom: true });
  assert.deepEqual(of('plvMap').handles, { read: true, zoom: true, pin: false, drag: true, setBoth: true });
  assert.deepEqual(of('plv').handles, { read: true, zoom: true, pin: true, drag: true, setBoth: false });
});

test('a grid has the values of a scan over it', () => {
  for (const grid of [
    { axis: 'xi', from: -1, to: 1, points: 201 },
    { axis: 'g', from: -0.2, to: 1, points: 37 },
  ]) {
    const values = core.gridValues(grid);
    column(values, grid.points);
    assert.deepEqual(values, core.eigenvalueScan(detuned, grid).x);
  }
  assert.equal(core.gridValues({ from: -1, to: 1, points: 201 })[193], 0.93);
  const log = { axis: 'gamma', from: 0.1, to: 10, points: 21, xScale: 'log' };
  assert.deepEqual(core.gridValues(log), core.figureData('eigenvaluesReal', detuned, log).curves[0].scan.x);
});

test('a grid is checked', () => {
  const grid = { from: 0, to: 1, points: 3 };
  refuses(() => core.gridValues('even'), 'MissingKey', 'grid');
  refuses(() => core.gridValues({ ...grid, steps: 3 }), 'UnknownKey', 'steps');
  refuses(() => core.gridValues({ ...grid, to: NaN }), 'NotFinite', 'to');
  refuses(() => core.gridValues({ ...grid, points: 1 }), 'OutOfRange', 'points', 1);
  refuses(() => core.gridValues({ ...grid, points: 1e9 }), 'TooMany', 'points');
  refuses(() => core.gridValues({ ...grid, xScale: 'log' }), 'OutOfRange', 'from of a logarithmic axis');
  refuses(() => core.gridValues({ ...grid, xScale: 'wide' }), 'UnknownKind', 'wide');
  refuses(() => core.gridValues({ ...grid, axis: 'omega' }), 'UnknownKey', 'omega');
});

const panels = core.paperPanels();
const panel = fig => panels.find(it => it.fig === fig);

test('the paper has eleven panels, each an instance of a general figure', () => {
  assert.deepEqual(
    panels.map(({ fig }) => fig),
    ['1a', '1b', '1c', '1d', '2a', '2b', '2c', '3a', '3b', '4a', '4b'],
  );
  for (const { fig, kind, title, general } of panels) {
    assert.equal(kind, `fig${fig}`);
    assert.equal(title, of(kind).title);
    assert.equal(of(general).form, of(kind).form);
  }
});

test('a general figure with what a panel sets is the panel', () => {
  for (const { kind, general, params, options, members } of panels) {
    if (members.length > 0 && !options.curves) continue; // curves that differ in two parameters are the panel's alone
    const points = { points: 9, ...(general === 'plv' && { method: 'limit' }) };
    assert.deepEqual(
      core.figureData(general, params, { ...options, ...points }),
      core.figureData(kind, { ...detuned, xi: params.xi }, points),
      kind,
    );
  }
});

test('what the curves of a panel differ in is told in words and in numbers', () => {
  assert.deepEqual(
    panels.map(({ family }) => family),
    [
      'g = 0, 0.01 … 0.04',
      'g = 0, 0.01 … 0.04',
      'g = 0.04',
      'g = 0, 0.01 … 0.04',
      '',
      '',
      '',
      'g = 0, 0.01 … 0.05',
      'γ = 0.05, 0.1, 0.2, 0.5',
      'n̄ = (0, 0.5), (0, 1), (0.5, 1)',
      'n̄ = 0, 0.1, 0.5, 1',
    ],
  );
  assert.deepEqual(panel('4a').members[2], [
    { key: 'nbar1', value: 0.5 },
    { key: 'nbar2', value: 1 },
  ]);
  assert.equal(panel('1a').delta, -0.2);
  assert.deepEqual(
    panels.filter(({ scanned }) => scanned).map(({ fig }) => fig),
    ['3a', '3b'],
  );
  assert.deepEqual(panel('2b').options, { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 }, duration: 80 });
  assert.deepEqual([panel('1c').options, panel('1d').options.part], [{ part: 'im' }, 'im']);
});

test('nodes stand on a circle, node 0 at the top, or around the centre of a star', () => {
  const options = { n: 4, omega: 1, g: 0.1, gamma: 0.2, nbar: 0, xi: 0 };
  const near = (places, expected) => places.forEach((place, k) => assert.ok(Math.abs(place - expected[k]) < 1e-12, `${places}`));
  const ring = new core.Network({ ...options, graph: 'ring' }).layout();
  column(ring, 8);
  near(ring, [0, 1, 1, 0, 0, -1, -1, 0]);
  near(new core.Network({ ...options, graph: 'star' }).layout().subarray(0, 4), [0, 0, 0, 1]);
});

test('limits are those that calls hold to', () => {
  const limits = core.limits();
  for (const [key, { min, max, default: usual = min }] of Object.entries(limits)) assert.ok(min <= usual && usual <= max, key);
  const plv = points => core.figureData('plv', detuned, { points, method: 'limit' });
  column(plv(limits.plvPoints.max).x, limits.plvPoints.max);
  refuses(() => plv(limits.plvPoints.max + 1), 'TooMany', 'points');
  column(core.figureData('plv', detuned, { method: 'limit' }).x, limits.plvPoints.default);
  const curves = count =>
    core.figureData('plv', detuned, { points: 2, method: 'limit', curves: { key: 'g', values: Array(count).fill(0.1) } });
  curves(limits.curves.max);
  refuses(() => curves(limits.curves.max + 1), 'TooMany', 'curves');
  const locking = options => () => core.phaseLocking(detuned, { method: 'ensemble', ...options });
  refuses(locking({ tolerance: limits.tolerance.min / 2 }), 'OutOfRange', 'tolerance');
  refuses(locking({ duration: limits.windowDuration.max * 2 }), 'OutOfRange', 'duration');
  const nodes = n => () => new core.Network({ graph: 'path', n, omega: 1, g: 0.1, gamma: 0.2, nbar: 0, xi: 0 });
  nodes(limits.nodes.max)().free();
  refuses(nodes(limits.nodes.max + 1), 'TooMany', 'n');
  const motion = core.figureData('moments', detuned, {});
  assert.equal(motion.t.at(-1), limits.motionDuration.default);
});
