// Links, messages and calls as a careless or hostile author writes them; the same from the same seed, in Node and in a page.

/** Numbers from 0 to 1 (mulberry32). */
export function randomOf(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];
const times = (random, most, make) => Array.from({ length: Math.floor(random() * (most + 1)) }, make);

const KEYS = ['v', 't', 'view', 'fig', 'item', 'step', 'delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi', 'a1re', 'a1im', 'a2re', 'a2im',
  'decay', 'runs', 'axis', 'from', 'to', 'points', 'curves', 'equations', 'method', 'start', 'duration', 'steps', 'samples', 'seed',
  'tolerance', 'map', 'measure', 'mode', 'ordering', 'instant', 'graph', 'noiseGraph', 'edges', 'n', 'omega', 'omegaSpread', 'nbar',
  'excite', 'run', 'dark', 'matrix', 'colour', 'constructor', '__proto__', 'toString', '', '%', '🙂', 'XI', 'noise-graph'];
const VIEWS = ['motion', 'spectrum', 'locking', 'steady', 'networks', 'paper', 'departures', 'guide', 'plv', 'Steady-State'];
const WORDS = [...VIEWS, 'xi', 'delta', 'g', 'gamma', 'nbar1', 'both', 'published', 'limit', 'ensemble', 'monteCarlo', 'auto', 'none', 'one', 'ten',
  'cloud', 'out', 'ring', 'complete', 'star', 'path', 'edges', 'same', 'random', 'dark0', 'project', '3a', 'fig. 1(c)', '4b', 'husimi', 'joint'];
const NUMBERS = ['0', '-0', '1', '-1', '0.6', '−0,25', '1e308', '-1e308', '1e999', '5e-324', '1e-300', '1e-9', '2', '3', '7', '12', '128',
  '1000', '0.5', '9007199254740993', '+.5', '1e6', '99.99', '5.5 × 10⁻¹⁷'];
const JUNK = ['', ' ', '0x10', 'Infinity', '∞', '½', '%', '%00', '%zz', '%f0%9f', '"><b>', "';--", '🙂'.repeat(9), '1;2', '1,2,3', '\u0000', '\u202e',
  'a'.repeat(400), '[]', '{}', 'null', 'true', '-', '+', 'e', '1e', '&', '=', '#', '../..', 'javascript:1'];
const LISTS = ['g:0,0.05', 'gamma:1e-9;2', 'xi:', 'g', ':', 'nbar1:0 1 2 3 4 5 6 7 8 9 10 11 12 13', '0-1', '0-1,1-2,2-3', '0-0', '1-0,0-1', '0-999999',
  '0-1 1-2;2-0', '0-127', '3-', '-3', '1,1.1', '1 1 1', '0,0.5,1000'];

/** The words that `gibberish` looks for are in none of them. */
export function wildValue(random) {
  return pick(random, pick(random, [WORDS, NUMBERS, NUMBERS, NUMBERS, JUNK, LISTS]));
}

export function wildLink(random) {
  const pairs = times(random, 12, () => `${pick(random, KEYS)}=${random() < 0.3 ? encodeURIComponent(wildValue(random)) : wildValue(random)}`);
  if (random() < 0.6) pairs.unshift('v=1', `view=${pick(random, VIEWS)}`);
  return `#${pairs.join(random() < 0.95 ? '&' : pick(random, [';', '&&', '#', '?']))}`;
}

const VALUES = [0, -0, 1, -1, 0.5, 0.2, 1.2, 0.6, 3, 1e308, -1e308, 5e-324, 1e-300, NaN, Infinity, -Infinity, 2 ** 53, 1000, 100, -10, null, undefined, '', '1', 'xi',
  true, 10n, [], [1], {}, { re: 1, im: 0 }, { valueOf: 1, toString: 1 }, new Date(NaN), new Float64Array([NaN, 1]), new Map([['xi', 1]]), /x/];
const PARAMS = { omega1: [0.01, 1, 100], omega2: [0.01, 1, 1.2, 100], g: [-10, 0, 0.04, 10, 5e-324], gamma: [1e-4, 0.5, 10], nbar1: [0, 0.5, 1000], nbar2: [0, 3, 1000], xi: [-1, 0, 0.6, 1, 5e-324] };

/** Params, most of them good. */
export function wildParams(random) {
  if (random() < 0.05) return pick(random, VALUES);
  const params = Object.fromEntries(Object.entries(PARAMS).map(([key, list]) => [key, pick(random, list)]));
  if (random() < 0.3) params[pick(random, [...Object.keys(PARAMS), 'colour', 'delta', 'constructor'])] = pick(random, VALUES);
  if (random() < 0.1) delete params[pick(random, Object.keys(PARAMS))];
  return params;
}

/** What anyone may post to an embedded figure. */
export function wildMessage(random) {
  const type = pick(random, ['odd-sympathy:set', 'odd-sympathy:set', 'odd-sympathy:set', 'odd-sympathy:state', 'odd-sympathy:', 'set', null, 7]);
  const params = random() < 0.4 ? { xi: 2 * random() - 1, g: random() } : wildParams(random);
  return pick(random, [{ type, params }, { type, params }, { type, params }, { type, params }, { type }, params, type, [type, params]]);
}

const KINDS = ['fig1a', 'fig1c', 'fig2b', 'fig4a', 'phasors', 'phasePortrait', 'moments', 'relativePhase', 'phaseDial', 'eigenvaluesReal', 'xiPlane', 'xiSheet', 'xiSlice',
  'plv', 'occupations', 'coherence', 'flux', 'information', 'physicality', 'wigner', 'networkGraph', 'networkSpectrum', 'plvMatrix', 'populations', 'balance', 'fig9', 3, null];

function wildOptions(random) {
  const options = { points: pick(random, [2, 5, 9]), method: 'limit' };
  for (const key of times(random, 4, () => pick(random, ['axis', 'from', 'to', 'points', 'width', 'height', 'head', 'duration', 'a1', 'curves', 'marker', 'theme', 'equations', 'data',
    'view', 'probe', 'network', 'pins', 'turns', 'runs', 'colour', 'tolerance']))) options[key] = pick(random, VALUES);
  return options;
}

function wildNetwork(random) {
  const n = pick(random, [2, 3, 4, 6]);
  const network = { graph: pick(random, ['ring', 'complete', 'star', 'path', { edges: [[0, 1]] }, { edges: [[0, 0]] }]), n, omega: 1, g: 0.1, gamma: 0.5, nbar: 0.1, xi: 0.1 };
  if (random() < 0.5) network[pick(random, [...Object.keys(network), 'omegaSpread', 'seed', 'noiseGraph', 'colour'])] = pick(random, VALUES);
  return network;
}

const grid = random => ({ axis: pick(random, ['xi', 'delta', 'g', 'gamma', 'nbar1', 'omega', 3]), from: pick(random, VALUES), to: pick(random, [1, 0.5, ...VALUES]), points: pick(random, [2, 3, 7, 1, 1e9, ...VALUES]) });

/** Calls of the whole API, each of its own kind. */
const CALLS = {
  eigenvalues: (core, random) => core.eigenvalues(wildParams(random), pick(random, [undefined, 'published', 'masterEquation', 3])),
  exceptionalPoints: (core, random) => core.exceptionalPoints(wildParams(random)),
  eigenvalueScan: (core, random) => core.eigenvalueScan(wildParams(random), grid(random)),
  steadyState: (core, random) => core.steadyState(wildParams(random), pick(random, [undefined, 'published', {}])),
  steadyStateScan: (core, random) => {
    const { stable, x, ...columns } = core.steadyStateScan(wildParams(random), grid(random));
    return [...stable].map((is, row) => is && [x[row], columns.theta11[row], columns.theta12.re[row], columns.discord[row]]);
  },
  phaseLocking: (core, random) => core.phaseLocking(wildParams(random), { method: pick(random, ['limit', 'monteCarlo', 'ensemble', 7]), samples: 5, steps: 5, tolerance: 1e-3,
    [pick(random, ['start', 'seed', 'colour', 'steps', 'samples'])]: pick(random, VALUES) }),
  simulation: (core, random) => {
    const run = new core.Simulation(wildParams(random), { a1: { re: pick(random, [1, 1e154, ...VALUES]), im: 0 }, a2: random() < 0.8 ? { re: 0, im: 1 } : pick(random, VALUES) });
    try {
      run.step(pick(random, [0.1, 5, -3, ...VALUES]));
      run.setParams(wildParams(random));
      return [run.time, run.moments(), run.covariance(), run.trajectory(pick(random, [1, 40, ...VALUES]), pick(random, [2, 9, 1e9]))];
    } finally {
      run.free();
    }
  },
  prepared: (core, random) => {
    const squeezing = () => pick(random, [{ r: 0.5 }, { r: pick(random, VALUES), angle: 1 }, { r: 5, angle: pick(random, VALUES) }, ...VALUES]);
    const preparation = { nbar1: pick(random, [0, 0.2, ...VALUES]), [pick(random, ['squeezing1', 'twoModeSqueezing', 'colour'])]: squeezing(), squeezing2: squeezing() };
    const start = core.preparedStart(random() < 0.7 ? preparation : pick(random, VALUES));
    if (random() < 0.3) start[pick(random, ['m11', 'm12', 'theta11', 'theta12'])] = pick(random, [{ re: 1e308, im: -1e308 }, { re: 0.1, im: 0 }, ...VALUES]);
    const run = new core.Simulation(wildParams(random), start);
    try {
      run.step(pick(random, [0.1, 5, -0.01, ...VALUES]));
      return [run.covariance(), run.information(), core.informationInTime(wildParams(random), start, { duration: pick(random, [1, 40, ...VALUES]), points: pick(random, [2, 5, ...VALUES]) })];
    } finally {
      run.free();
    }
  },
  fluctuations: (core, random) => {
    const frequencies = { from: pick(random, [0, 0.5, ...VALUES]), to: pick(random, [2, 1e100, ...VALUES]), points: pick(random, [2, 7, ...VALUES]) };
    const delays = { duration: pick(random, [1, 1e7, ...VALUES]), points: pick(random, [2, 7, ...VALUES]) };
    return pick(random, [
      params => core.noiseSpectra(params, { ...frequencies, ordering: pick(random, [undefined, 'normal', 'symmetric', ...VALUES]) }),
      params => core.response(params, frequencies),
      params => core.correlations(params, delays),
      params => core.fluctuationLocking(params),
      params => core.liouvillianSpectrum(params, pick(random, [undefined, { order: pick(random, [0, 3, ...VALUES]) }, ...VALUES])),
      params => core.lockingTime(params),
    ])(wildParams(random));
  },
  scan: (core, random) => {
    const scan = new core.PhaseLockingScan(wildParams(random), { ...grid(random), method: pick(random, ['limit', 'ensemble', 7]), samples: 5, steps: 5, tolerance: 1e-3 });
    try {
      scan.advance(pick(random, [9, ...VALUES]));
      // An angle is none where there is no magnitude to speak of.
      return [scan.values(), scan.angles().length, scan.magnitudes(), scan.standardErrors()];
    } finally {
      scan.free();
    }
  },
  ensemble: (core, random) => {
    const runs = new core.Ensemble(wildParams(random), { a1: { re: pick(random, [1, ...VALUES]), im: 0 }, a2: { re: 0, im: 1 }, noiseSeed: pick(random, [1, ...VALUES]), runs: pick(random, [1, 3, ...VALUES]) });
    try {
      runs.step(pick(random, [0.1, 5, -3, ...VALUES]));
      runs.setParams(wildParams(random));
      return [runs.time, runs.moments(), runs.kicks()];
    } finally {
      runs.free();
    }
  },
  record: (core, random) => {
    const record = new core.MotionRecord(wildParams(random), { re: pick(random, [1, ...VALUES]), im: 0 }, { re: 0, im: 1 });
    try {
      record.setRuns(random() < 0.5, pick(random, [0, 1, 3, ...VALUES]), pick(random, [1, ...VALUES]));
      record.advance(pick(random, [0.1, 5, ...VALUES]), random() < 0.5);
      record.turn(wildParams(random));
      return [record.moments(), record.kicks()];
    } finally {
      record.free();
    }
  },
  pair: (core, random) => pick(random, [core.model, core.thresholds])(wildParams(random)),
  numbers: (core, random) => pick(random, [
    () => core.occupation(pick(random, [1, ...VALUES]), pick(random, [0.5, ...VALUES])),
    () => core.temperature(pick(random, [1, ...VALUES]), pick(random, [0.5, ...VALUES])),
    () => core.withinQuarterTurn(pick(random, [0.5, ...VALUES]), pick(random, [2, -7, ...VALUES])),
    () => core.gridValues(grid(random)),
    () => core.parseEdges(wildValue(random)),
  ])(),
  network: (core, random) => {
    const network = new core.Network(wildNetwork(random));
    try {
      return [network.eigenvalues(), network.xiRange(), network.darkModes(), network.steadyState({ darkModes: pick(random, ['error', 'project', 3]) })];
    } finally {
      network.free();
    }
  },
  figureData: (core, random) => core.figureData(pick(random, KINDS), wildParams(random), wildOptions(random)) && 0,
  figureSvg: (core, random) => core.figureSvg(pick(random, KINDS), wildParams(random), wildOptions(random)),
  figureCsv: (core, random) => core.figureCsv(pick(random, KINDS), wildParams(random), wildOptions(random)),
  figureFacts: (core, random) => core.figureFacts(pick(random, KINDS), wildParams(random), wildOptions(random)),
};

const NAMES = ['OutOfRange', 'UnknownKey', 'MissingKey', 'NotFinite', 'Overflow', 'NotPhysical', 'TooMany', 'Unstable', 'NotDefined', 'BadGraph', 'UnknownKind'];

/** Numbers that are none, and words for them in texts. */
function senseless(value) {
  if (typeof value === 'number') return Number.isFinite(value) ? '' : String(value);
  if (typeof value === 'string') return value.match(/\b(NaN|inf|Infinity|undefined)\b/)?.[0] ?? '';
  if (ArrayBuffer.isView(value)) return value.every?.(Number.isFinite) ? '' : String(value);
  return value && typeof value === 'object' ? Object.values(value).map(senseless).find(it => it) ?? '' : '';
}

/** What is wrong with the answer to one wild call; nothing, if it is an answer in numbers or a refusal with a name. */
export function wildCall(core, random) {
  const name = pick(random, Object.keys(CALLS));
  try {
    const odd = senseless(CALLS[name](core, random));
    return odd && `${name} answered ${odd}`;
  } catch (error) {
    // A driver's scripts have an Error of their own.
    return Object.prototype.toString.call(error) === '[object Error]' && NAMES.includes(error.name) ? '' : `${name} threw ${error?.name}: ${error?.message}\n${error?.stack}`;
  }
}
