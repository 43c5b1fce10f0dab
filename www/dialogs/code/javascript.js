// @ts-check
// The current state in JavaScript, with this project's package.

/** @typedef {import('./subject.js').Subject} Subject */

/** As a literal of the language. @param {object} value @returns {string} */
const literal = value =>
  `{ ${Object.entries(value)
    .map(([key, it]) => `${key}: ${typeof it === 'object' ? literal(it) : typeof it === 'string' ? `'${it}'` : it}`)
    .join(', ')} }`;

const EIGENVALUES = "for (const { re, im } of eigenvalues(params)) console.log('lambda', re, im); // least damped first";

/** @type {Record<import('./subject.js').Task, { names: string, lines: (subject: Subject) => string[] }>} */
const TASKS = {
  motion: {
    names: 'eigenvalues, Simulation',
    lines: ({ start, time }) => [
      EIGENVALUES,
      `const simulation = new Simulation(params, ${literal(start)});`,
      `simulation.step(${time});`,
      'const { a1, a2 } = simulation.moments();',
      "console.log('a1', a1.re, a1.im);",
      "console.log('a2', a2.re, a2.im);",
    ],
  },
  spectrum: { names: 'eigenvalues', lines: () => [EIGENVALUES] },
  locking: {
    names: 'phaseLocking',
    lines: ({ locking }) => [
      `const { value } = phaseLocking(params, ${literal(locking)});`,
      "console.log('PLV', value); // negative: antiphase",
    ],
  },
  steady: {
    names: 'steadyState',
    lines: () => [
      'const { theta11, theta22, theta12, mutualInformation } = steadyState(params);',
      "console.log('theta', theta11, theta22, theta12.re, theta12.im);",
      "console.log('I2', mutualInformation, 'nats');",
    ],
  },
  fluctuations: {
    names: 'noiseSpectra',
    lines: ({ frequencies }) => [
      `const { omega, s11, s22, s12, coherence } = noiseSpectra(params, ${literal(frequencies)});`,
      'omega.forEach((it, k) => {',
      "  console.log('omega', it, 'S11', s11[k], 'S22', s22[k], '|S12|', Math.hypot(s12.re[k], s12.im[k]), 'coherence', coherence[k]);",
      '});',
    ],
  },
  states: {
    names: 'informationInTime, preparedStart',
    lines: ({ preparation, times }) => [
      `const start = preparedStart(${literal(preparation)});`,
      `const { t, logNegativity, mutualInformation, purity } = informationInTime(params, start, ${literal(times)});`,
      'for (let k = 0; k < t.length; k += 1) {',
      "  console.log('t', t[k], 'E_N', logNegativity[k], 'I2', mutualInformation[k], 'purity', purity[k]);",
      '}',
    ],
  },
};

/** @param {Subject} subject */
export function javascript(subject) {
  const { names, lines } = TASKS[subject.task];
  return [
    '// Node 20 or later, after `npm install ./pkg` in a build of the repository.',
    "// In a browser: import init from 'odd-sympathy'; await init();",
    "import { readFileSync } from 'node:fs';",
    `import { initSync, ${names} } from 'odd-sympathy';`,
    '',
    "initSync({ module: readFileSync(new URL(import.meta.resolve('odd-sympathy/odd_sympathy_bg.wasm'))) });",
    '',
    `const params = ${literal(subject.params)};`,
    ...lines(subject),
    '',
  ].join('\n');
}
