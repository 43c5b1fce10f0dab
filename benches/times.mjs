// Times of the npm package in Node: node benches/times.mjs ROW; the rows of times.rs.
import init, { Network, PhaseLockingScan, phaseLocking, steadyStateScan } from '../pkg/node.js';

const LEAST_TIME = 1000;
const LEAST_RUNS = 5;
const DEFAULTS = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 };

await init();

function network(n) {
  const omega = Array.from({ length: n }, (_, k) => 1 + 0.05 * Math.sin(7 * k));
  const nbar = Array.from({ length: n }, (_, k) => 0.2 + 0.1 * Math.cos(k));
  return new Network({ graph: 'ring', n, omega, g: 0.1, gamma: 0.5, nbar, xi: 0.3 });
}

function fig3a() {
  let value = 0;
  for (const g of [0.05, 0.04, 0.03, 0.02, 0.01, 0]) {
    const scan = new PhaseLockingScan({ ...DEFAULTS, g }, { axis: 'xi', from: -1, to: 1, points: 201, method: 'ensemble' });
    scan.advance(201);
    value = scan.values()[160];
    scan.free();
  }
  return { value };
}

const ROWS = {
  steady: ring => () => {
    const { re, im, residual } = ring.steadyState();
    return { value: Math.hypot(re[1], im[1]), residual };
  },
  limit: ring => () => ({ value: ring.phaseLocking({ method: 'limit' })[1] }),
  ensemble: ring => () => ({ value: ring.phaseLocking({ method: 'ensemble' })[1] }),
  scan: () => () => {
    const params = { ...DEFAULTS, g: 0.3, nbar1: 0.05, nbar2: 0.2 };
    return { value: steadyStateScan(params, { axis: 'xi', from: -0.9, to: 0.9, points: 100_000 }).theta11[0] };
  },
  fig: () => fig3a,
  montecarlo: () => () => phaseLocking(DEFAULTS, { method: 'monteCarlo' }),
};

const row = process.argv[2];
const [, name, digits] = row.match(/^([a-z]+)(\d*)/);
const run = ROWS[name](name === 'fig' || digits === '' ? undefined : network(Number(digits)));
let found = run();
const times = [];
const begin = performance.now();
while (times.length < LEAST_RUNS || performance.now() - begin < LEAST_TIME) {
  const start = performance.now();
  found = run();
  times.push((performance.now() - start) / 1000);
}
times.sort((a, b) => a - b);
const { value, residual = null } = found;
console.log(JSON.stringify({ row, fastest: times[0], median: times[times.length >> 1], value, residual }));
