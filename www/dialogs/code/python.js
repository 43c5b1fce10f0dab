// @ts-check
// The current state in Python, without this project's code: QuTiP takes the equations of motion from the master
// equation, NumPy solves them.

import { fluctuations, states } from './python-states.js';

/** @typedef {import('./subject.js').Subject} Subject */

/** @param {{ re: number, im: number }} value */
const complex = ({ re, im }) => `complex(${re}, ${im})`;

const EIGENVALUES = [
  'for value in sorted(np.linalg.eigvals(A), key=lambda it: -it.real):  # least damped first',
  '    print("lambda", value.real, value.imag)',
];

/** @param {Subject} subject */
function locking({ locking, params }) {
  const { method, start = 20 / params.gamma, duration, steps = 2000, samples = 5000, seed } = locking;
  if (method === 'limit') {
    return [
      'values, vectors = np.linalg.eig(A)',
      'slow, fast = np.argsort(-values.real)',
      'if np.isclose(values[slow].real, values[fast].real, rtol=0, atol=1e-9):  # equal dampings: the mean over one beat',
      '    beat, n = 2 * np.pi / max(abs(values[slow].imag - values[fast].imag), 1e-6), np.arange(500) + 0.5',
      '    a = [np.exp(2j * np.pi * n / 500), np.ones_like(n)]',
      '    B = A - np.trace(A) / 2 * np.eye(2)',
      '    paths = [qt.Qobj(B * beat * k / 500).expm().full() @ a for k in n]',
      '    value = np.mean([np.cos(np.angle(a1 * a2.conj())) for a1, a2 in paths])',
      'else:',
      '    value = np.cos(np.angle(vectors[0, slow] / vectors[1, slow]))',
      'print("PLV", value)  # negative: antiphase',
    ];
  }
  const phases =
    method === 'monteCarlo'
      ? [`rng = np.random.default_rng(${seed})  # not the random numbers of the page`, `phases = rng.uniform(0, 2 * np.pi, ${samples})`]
      : ['phases = 2 * np.pi * (np.arange(4000) + 0.5) / 4000  # evenly spread'];
  return [
    ...phases,
    `start, duration, steps = ${start}, ${duration}, ${steps}`,
    'B = A - np.trace(A) / 2 * np.eye(2)  # common decay and rotation leave the relative phase as it is',
    'M = qt.Qobj(B * (start + duration / steps / 2)).expm().full()',
    'step = qt.Qobj(B * duration / steps).expm().full()',
    'total = 0.0',
    'for _ in range(steps):',
    '    a1, a2 = M @ np.array([np.exp(1j * phases), np.ones_like(phases)])',
    '    total += np.mean(np.cos(np.angle(a1 * a2.conj())))',
    '    M = step @ M',
    '    M /= np.abs(M).max()',
    'print("PLV", total / steps)  # negative: antiphase',
  ];
}

/** @type {Record<import('./subject.js').Task, (subject: Subject) => string[]>} */
const TASKS = {
  motion: ({ start, time }) => [
    ...EIGENVALUES,
    `a = qt.Qobj(A * ${time}).expm().full() @ np.array([${complex(start.a1)}, ${complex(start.a2)}])`,
    'print("a1", a[0].real, a[0].imag)',
    'print("a2", a[1].real, a[1].imag)',
  ],
  spectrum: () => EIGENVALUES,
  locking,
  steady: () => [
    'assert (np.linalg.eigvals(A).real < 0).all(), "no steady state: the pair amplifies, or a mode is dark"',
    '# A* theta + theta A^T = -D, row by row.',
    'D = (loss + gain.T) / 2',
    'one = np.eye(2)',
    'theta = np.linalg.solve(np.kron(A.conj(), one) + np.kron(one, A), -D.ravel()).reshape(2, 2)',
    'print("theta", theta[0, 0].real, theta[1, 1].real, theta[0, 1].real, theta[0, 1].imag)',
    'det = np.linalg.det(theta).real',
    'print("I2", np.log(theta[0, 0].real * theta[1, 1].real / det), "nats")',
  ],
  fluctuations,
  states,
};

/** @param {Subject} subject */
export function python(subject) {
  const { xiPhase = 0, ...params } = subject.params;
  const parameters = Object.entries({ ...params, xi_phase: xiPhase });
  return [
    '# pip install numpy qutip',
    'import numpy as np',
    'import qutip as qt',
    '',
    `${parameters.map(([key]) => key).join(', ')} = ${parameters.map(([, value]) => value).join(', ')}`,
    '',
    '# Rates of loss and gain (Lindblad), correlated by z.',
    'z = xi * np.exp(1j * xi_phase)',
    'Xi = np.array([[1, z], [z.conjugate(), 1]])',
    'n = np.array([nbar1, nbar2])',
    'loss = Xi * gamma * np.sqrt(np.outer(n + 1, n + 1))',
    'gain = Xi.conj() * gamma * np.sqrt(np.outer(n, n))',
    '',
    '# The master equation; four levels are enough to read off how the mean amplitudes move.',
    'a = [qt.tensor(qt.destroy(4), qt.qeye(4)), qt.tensor(qt.qeye(4), qt.destroy(4))]',
    'H = omega1 * a[0].dag() * a[0] + omega2 * a[1].dag() * a[1] + g * (a[0].dag() * a[1] + a[1].dag() * a[0])',
    '',
    'def moved(O):',
    '    result = 1j * (H * O - O * H)',
    '    for rates, L in [(loss, a), (gain, [it.dag() for it in a])]:',
    '        for i in range(2):',
    '            for j in range(2):',
    '                both = L[j].dag() * L[i]',
    '                result += rates[i, j] * (L[j].dag() * O * L[i] - (both * O + O * both) / 2)',
    '    return result',
    '',
    'vacuum = qt.basis([4, 4], [0, 0])',
    'one_quantum = [it.dag() * vacuum for it in a]',
    'A = np.array([[vacuum.overlap(moved(O) * ket) for ket in one_quantum] for O in a])  # d<a>/dt = A <a>',
    '',
    ...TASKS[subject.task](subject),
    '',
  ].join('\n');
}
