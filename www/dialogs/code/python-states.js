// @ts-check
// Spectra at rest and prepared states in Python: after the drift A and the rates of loss and gain, NumPy and SciPy alone.

/** @typedef {import('./subject.js').Subject} Subject */

/** @param {Subject} subject */
export const fluctuations = ({ frequencies: { from, to, points, ordering } }) => [
  'assert (np.linalg.eigvals(A).real < 0).all(), "nothing comes to rest: the pair amplifies, or a mode is dark"',
  ordering === 'normal'
    ? 'noise = gain.T  # normal order: 0 in the vacuum'
    : 'noise = (loss + gain.T) / 2  # symmetric order: with the vacuum',
  `for omega in np.linspace(${from}, ${to}, ${points}):`,
  '    chi = np.linalg.inv(-1j * omega * np.eye(2) - A)',
  '    S = chi.conj() @ noise @ chi.T',
  '    s11, s22, cross = S[0, 0].real, S[1, 1].real, abs(S[0, 1])',
  '    coherence = cross**2 / (s11 * s22) if s11 * s22 > 0 else 0.0',
  '    print("omega", omega, "S11", s11, "S22", s22, "|S12|", cross, "coherence", coherence)',
];

/** The covariances Theta and M of the start. @param {Subject['preparation']} preparation */
function start({ nbar1, nbar2, squeezing1, squeezing2, twoModeSqueezing: { r, angle } }) {
  const thermal = `n0 = np.array([${nbar1}, ${nbar2}]) + 0.5`;
  if (r !== 0) {
    return [
      thermal,
      `r, angle = ${r}, ${angle}`,
      'theta0 = np.diag(n0 * np.cosh(r)**2 + n0[::-1] * np.sinh(r)**2)',
      'M0 = np.array([[0, 1], [1, 0]]) * n0.mean() * np.sinh(2 * r) * np.exp(1j * angle)',
    ];
  }
  return [
    thermal,
    `r, angle = np.array([${squeezing1.r}, ${squeezing2.r}]), np.array([${squeezing1.angle}, ${squeezing2.angle}])`,
    'theta0 = np.diag(n0 * np.cosh(2 * r))',
    'M0 = np.diag(n0 * np.sinh(2 * r) * np.exp(1j * angle))',
  ];
}

/** @param {Subject} subject */
export const states = ({ preparation, times: { duration, points } }) => [
  'from scipy.linalg import expm',
  '',
  '# The start: theta = <da_i^+ da_j>, symmetrised, and M = <da_i da_j>; its amplitude does not matter here.',
  ...start(preparation),
  '',
  '# d theta/dt = A* theta + theta A^T + D, row by row, and dM/dt = A M + M A^T.',
  'D = (loss + gain.T) / 2',
  'one = np.eye(2)',
  'K = np.zeros((5, 5), complex)',
  'K[:4, :4] = np.kron(A.conj(), one) + np.kron(one, A)',
  'K[:4, 4] = D.ravel()',
  `for t in np.linspace(0, ${duration}, ${points}):`,
  '    E = expm(A * t)',
  '    M = E @ M0 @ E.T',
  '    theta = (expm(K * t) @ np.append(theta0.ravel(), 1))[:4].reshape(2, 2)',
  '    sigma = np.zeros((4, 4))  # of x1, p1, x2, p2; vacuum 1/2',
  '    sigma[0::2, 0::2], sigma[0::2, 1::2] = (theta + M).real, (theta + M).imag',
  '    sigma[1::2, 0::2], sigma[1::2, 1::2] = (M - theta).imag, (theta - M).real',
  '    a, b, c, d = [np.linalg.det(it) for it in [sigma[:2, :2], sigma[2:, 2:], sigma[:2, 2:], sigma]]',
  '    delta = a + b - 2 * c',
  '    nu = np.sqrt(2 * d / (delta + np.sqrt(max(delta**2 - 4 * d, 0))))',
  '    print("t", t, "E_N", max(0, -np.log(2 * nu)), "I2", np.log(a * b / d) / 2, "purity", 1 / (4 * np.sqrt(d)))',
];
