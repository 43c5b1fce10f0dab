// @ts-check
// The current state in Rust, with this project's crate.

/** @typedef {import('./subject.js').Subject} Subject */

/** A floating-point literal. @param {number} value */
const float = value => /[.e]/.test(String(value)) ? String(value) : `${value}.0`;

/** @param {{ re: number, im: number }} value */
const complex = ({ re, im }) => `Complex64::new(${float(re)}, ${float(im)})`;

const EIGENVALUES = [
  'for lambda in eigenvalues(&pair) {',
  '    println!("lambda {} {}", lambda.re, lambda.im); // least damped first',
  '}',
];

/** @param {Subject} subject */
function locking({ locking }) {
  const { method = 'ensemble', start, duration, steps, samples, seed, tolerance } = locking;
  const name = method[0].toUpperCase() + method.slice(1);
  const fields = [
    ...(start === undefined ? [] : [`start: Some(${float(start)})`]),
    `duration: ${float(Number(duration))}`, `steps: ${steps}`, `samples: ${samples}`, `seed: ${seed}`, `tolerance: ${float(Number(tolerance))}`,
  ];
  return [
    'let options = PhaseLockingOptions {',
    ...fields.map(field => `    ${field},`),
    `    ..PhaseLockingOptions::new(Method::${name})`,
    '};',
    'println!("PLV {}", phase_locking(&pair, &options)?.value); // negative: antiphase',
  ];
}

/** @type {Record<import('./subject.js').Task, { uses: string[], lines: (subject: Subject) => string[] }>} */
const TASKS = {
  motion: {
    uses: ['num_complex::Complex64', 'odd_sympathy::analysis::trajectory', 'odd_sympathy::physics::{eigenvalues, Pair, Params}'],
    lines: ({ start, time }) => [
      ...EIGENVALUES,
      `let start = [${complex(start.a1)}, ${complex(start.a2)}];`,
      `let path = trajectory(&pair, start, 0.0, ${float(time)}, 2)?;`,
      'println!("a1 {} {}", path.re1[1], path.im1[1]);',
      'println!("a2 {} {}", path.re2[1], path.im2[1]);',
    ],
  },
  spectrum: { uses: ['odd_sympathy::physics::{eigenvalues, Pair, Params}'], lines: () => EIGENVALUES },
  locking: {
    uses: ['odd_sympathy::analysis::{phase_locking, Method, PhaseLockingOptions}', 'odd_sympathy::physics::{Pair, Params}'],
    lines: locking,
  },
  steady: {
    uses: ['odd_sympathy::analysis::{steady_state, Equations}', 'odd_sympathy::physics::{Pair, Params}'],
    lines: () => [
      'let steady = steady_state(&pair, Equations::MasterEquation)?;',
      'let theta = steady.covariance;',
      'println!("theta {} {} {} {}", theta.theta11, theta.theta22, theta.theta12.re, theta.theta12.im);',
      'println!("I2 {} nats", steady.information.mutual_information);',
    ],
  },
};

/** @param {Subject} subject */
export function rust(subject) {
  const { uses, lines } = TASKS[subject.task];
  const { xiPhase = 0, ...params } = subject.params;
  const fields = Object.entries({ ...params, xi_phase: xiPhase }).map(([key, value]) => `        ${key}: ${float(value)},`);
  return [
    '// cargo add --path REPOSITORY odd-sympathy, then cargo add num-complex',
    ...uses.map(path => `use ${path};`),
    '',
    'fn main() -> Result<(), odd_sympathy::Error> {',
    '    let params = Params {',
    ...fields,
    '    };',
    '    let pair = Pair::new(params)?;',
    ...lines(subject).map(line => `    ${line}`),
    '    Ok(())',
    '}',
    '',
  ].join('\n');
}
