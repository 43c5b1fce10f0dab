// What is timed of the npm package, in Node and in a browser alike: the rows of times.rs, with the same numbers.

const LEAST_TIME = 1000;
const LEAST_RUNS = 5;
/** A browser's clock is coarse: what is shorter is run several times between two looks at it. */
const LEAST_LAP = 10;
const DEFAULTS = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 };

/** The curves of Fig. 3(a). */
export const FIG3A = [0.05, 0.04, 0.03, 0.02, 0.01, 0].map(g => ({
  params: { ...DEFAULTS, g },
  options: { axis: 'xi', from: -1, to: 1, points: 201, method: 'ensemble' },
}));

function network({ Network }, n) {
  const omega = Array.from({ length: n }, (_, k) => 1 + 0.05 * Math.sin(7 * k));
  const nbar = Array.from({ length: n }, (_, k) => 0.2 + 0.1 * Math.cos(k));
  return new Network({ graph: 'ring', n, omega, g: 0.1, gamma: 0.5, nbar, xi: 0.3 });
}

function fig3a({ PhaseLockingScan }) {
  let value = 0;
  for (const { params, options } of FIG3A) {
    const scan = new PhaseLockingScan(params, options);
    scan.advance(201);
    value = scan.values()[160];
    scan.free();
  }
  return { value };
}

const ROWS = {
  steady: (_, ring) => {
    const { re, im, residual } = ring.steadyState();
    return { value: Math.hypot(re[1], im[1]), residual };
  },
  limit: (_, ring) => ({ value: ring.phaseLocking({ method: 'limit' })[1] }),
  ensemble: (_, ring) => ({ value: ring.phaseLocking({ method: 'ensemble' })[1] }),
  scan: core => {
    const params = { ...DEFAULTS, g: 0.3, nbar1: 0.05, nbar2: 0.2 };
    return { value: core.steadyStateScan(params, { axis: 'xi', from: -0.9, to: 0.9, points: 100_000 }).theta11[0] };
  },
  fig: fig3a,
  montecarlo: core => core.phaseLocking(DEFAULTS, { method: 'monteCarlo' }),
};

/** Fastest and median time of a run, in seconds. */
export function measure(row, run) {
  const lap = laps => {
    let found;
    const start = performance.now();
    for (let k = 0; k < laps; k += 1) found = run();
    return { found, time: (performance.now() - start) / laps };
  };
  const { time } = lap(1);
  const laps = Math.max(1, Math.ceil(LEAST_LAP / Math.max(time, 0.01)));
  const times = [],
    begin = performance.now();
  let found;
  while (times.length < LEAST_RUNS || performance.now() - begin < LEAST_TIME) {
    const done = lap(laps);
    found = done.found;
    times.push(done.time / 1000);
  }
  times.sort((a, b) => a - b);
  const { value, residual = null } = found;
  return { row, fastest: times[0], median: times[times.length >> 1], value, residual };
}

/** A row of the package. */
export function measureRow(core, row) {
  const [, name, digits] = row.match(/^([a-z]+)(\d*)/);
  const ring = name === 'fig' || digits === '' ? undefined : network(core, Number(digits));
  return measure(row, () => ROWS[name](core, ring));
}
