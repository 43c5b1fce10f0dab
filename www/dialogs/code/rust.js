// @ts-check
// The current state in Rust, with this project's crate.

/** @typedef {import('./subject.js').Subject} Subject */

/** A floating-point literal. @param {number} value */
const float = value => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`);

/** @param {{ re: number, im: number }} value */
const complex = ({ re, im }) => `Complex64::new(${float(re)}, ${float(im)})`;

/** A variant of an enum. @param {string} name */
const capital = name => name[0].toUpperCase() + name.slice(1);

const EIGENVALUES = [
  'for lambda in eigenvalues(&pair) {',
  '    println!("lambda {} {}", lambda.re, lambda.im); // least damped first',
  '}',
];

/** @param {Subject} subject */
function locking({ locking }) {
  const { method = 'ensemble', start, duration, steps, samples, seed, tolerance } = locking;
  const fields = [
    ...(start === undefined ? [] : [`start: Some(${float(start)})`]),
    `duration: ${float(Number(duration))}`,
    `steps: ${steps}`,
    `samples: ${samples}`,
    `seed: ${seed}`,
    `tolerance: ${float(Number(tolerance))}`,
  ];
  return [
    'let options = PhaseLockingOptions {',
    ...fields.map(field => `    ${field},`),
    `    ..PhaseLockingOptions::new(Method::${capital(method)})`,
    '};',
    'println!("PLV {}", phase_locking(&pair, &options)?.value); // negative: antiphase',
  ];
}

/** @param {Subject['preparation']} preparation */
function preparationFields({ a1, a2, nbar1, nbar2, squeezing1, squeezing2, twoModeSqueezing }) {
  /** @param {{ r: number, angle: number }} squeezing */
  const squeezing = ({ r, angle }) => `Squeezing { r: ${float(r)}, angle: ${float(angle)} }`;
  return [
    `a1: ${complex(a1)}`,
    `a2: ${complex(a2)}`,
    `nbar1: ${float(nbar1)}`,
    `nbar2: ${float(nbar2)}`,
    `squeezing1: ${squeezing(squeezing1)}`,
    `squeezing2: ${squeezing(squeezing2)}`,
    `two_mode_squeezing: ${squeezing(twoModeSqueezing)}`,
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
  fluctuations: {
    uses: ['odd_sympathy::analysis::{noise_spectra, OperatorOrder}', 'odd_sympathy::physics::{Pair, Params}'],
    lines: ({ frequencies: { from, to, points, ordering } }) => [
      `let order = OperatorOrder::${capital(ordering)};`,
      `let it = noise_spectra(&pair, ${float(from)}, ${float(to)}, ${points}, order)?;`,
      'for k in 0..it.omega.len() {',
      '    let cross = it.s12.re[k].hypot(it.s12.im[k]);',
      '    print!("omega {} S11 {} S22 {} ", it.omega[k], it.s11[k], it.s22[k]);',
      '    println!("|S12| {cross} coherence {}", it.coherence[k]);',
      '}',
    ],
  },
  states: {
    uses: [
      'num_complex::Complex64',
      'odd_sympathy::analysis::{information_in_time, prepared_start, Preparation, Squeezing}',
      'odd_sympathy::physics::{Pair, Params}',
    ],
    lines: ({ preparation, times }) => [
      'let start = prepared_start(&Preparation {',
      ...preparationFields(preparation).map(field => `    ${field},`),
      '})?;',
      `let it = information_in_time(&pair, &start, ${float(times.duration)}, ${times.points})?;`,
      'for (t, state) in it.t.iter().zip(&it.states) {',
      '    let (entangled, shared) = (state.log_negativity, state.mutual_information);',
      '    println!("t {t} E_N {entangled} I2 {shared} purity {}", state.purity);',
      '}',
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
