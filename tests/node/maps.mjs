import assert from 'node:assert/strict';
import test from 'node:test';
import core, { column, detuned, keys, near, refuses } from './support/core.mjs';

const base64 = svg => Buffer.from(svg.match(/href="data:image\/png;base64,([^"]+)"/)[1], 'base64');

test('plvMap: every value is the single value of its cell', () => {
  const map = core.figureData('plvMap', detuned, { points: 5, from: -0.4, to: 0.4 });
  keys(map, ['x', 'y', 'values', 'yAxis', 'method']);
  column(map.values, 25);
  map.y.forEach((delta, row) =>
    map.x.forEach((xi, cell) => {
      const { value } = core.phaseLocking({ ...detuned, omega2: detuned.omega1 - delta, xi }, { method: 'ensemble' });
      near(map.values[5 * row + cell], value, 2e-6, `${xi}, ${delta}`);
    }),
  );
});

test('plvMap: the vertical axis is the detuning, or what is asked for', () => {
  assert.equal(core.figureData('plvMap', detuned, { points: 3 }).yAxis, 'delta');
  const map = core.figureData('plvMap', detuned, { points: 3, axis: 'g', method: 'limit' });
  assert.deepEqual([map.yAxis, map.method, map.y[0], map.y[2]], ['g', 'limit', -0.2, 1]);
});

test('plvMap: too many points are refused', () => {
  refuses(() => core.figureData('plvMap', detuned, { points: 258 }), 'TooMany', 258, 257);
});

test('xiPlane: the axes of the plane are on the grid; between the exceptional points neither mode wins', () => {
  const [, { im: point }] = core.exceptionalPoints(detuned);
  const rates = core.figureData('xiPlane', detuned);
  const frequencies = core.figureData('xiPlane', detuned, { part: 'im' });
  const zero = rates.x.indexOf(0);
  assert.ok(zero > 0);
  rates.y.forEach((im, row) => {
    const [rate, apart] = [rates, frequencies].map(({ values }) => Math.abs(values[row * rates.x.length + zero]));
    assert.equal(rate === 0, Math.abs(im) < point, `dampings at ${im}i`);
    assert.equal(apart === 0, Math.abs(im) > point, `frequencies at ${im}i`);
  });
});

test('xiPlane: formally neither mode wins on the imaginary axis', () => {
  const { x, y, values } = core.figureData('xiPlane', detuned, { continuation: 'formal' });
  const zero = x.indexOf(0);
  y.forEach((_, row) => assert.equal(values[row * x.length + zero], 0));
});

test('xiPlane: on the real axis the rate is that of the eigenvalues', () => {
  const { x, y, values } = core.figureData('xiPlane', detuned);
  const row = y.indexOf(0);
  x.forEach((xi, cell) => {
    if (Math.abs(xi) > 1) return;
    const [slow, fast] = core.eigenvalues({ ...detuned, xi });
    near(Math.abs(values[row * x.length + cell]), slow.re - fast.re, 1e-12, xi);
  });
});

test('fig1c: the sheet has lines through both exceptional points', () => {
  const { x, y } = core.figureData('fig1c', detuned);
  for (const im of [-1, 1].map(side => (side * Math.hypot(0.2, 0.08)) / 0.5)) {
    assert.ok(x.includes(0) && y.some(value => Math.abs(value - im) < 1e-12), im);
  }
});

for (const kind of ['plvMap', 'xiPlane']) {
  test(`${kind}: the SVG carries the map as one PNG`, () => {
    const svg = core.figureSvg(kind, detuned, { method: 'limit' });
    const image = base64(svg);
    assert.deepEqual([...image.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
    assert.ok(svg.length < 200_000, `${svg.length} bytes`);
  });
}

for (const kind of ['fig1c', 'xiSheet']) {
  test(`${kind}: the SVG stays below 200 kB`, () => {
    assert.ok(core.figureSvg(kind, detuned, { width: 900, height: 700 }).length < 200_000);
  });
}
