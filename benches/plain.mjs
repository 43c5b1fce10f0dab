// Times of plain JavaScript, as one would write it without a library: node benches/plain.mjs ROW; two of the rows of times.rs.
import { measure } from './rows.js';

const complex = (re, im = 0) => ({ re, im });
const plus = (a, b) => complex(a.re + b.re, a.im + b.im);
const times = (a, b) => complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
const over = (a, b) => {
  const square = b.re * b.re + b.im * b.im;
  return complex((a.re * b.re + a.im * b.im) / square, (a.im * b.re - a.re * b.im) / square);
};
const exp = a => complex(Math.exp(a.re) * Math.cos(a.im), Math.exp(a.re) * Math.sin(a.im));
function root(a) {
  const size = Math.hypot(a.re, a.im),
    re = Math.sqrt((size + a.re) / 2);
  return complex(re, Math.sign(a.im || 1) * Math.sqrt(Math.max(0, (size - a.re) / 2)));
}

/** One point of Fig. 3(a) by random phases: Eq. 25 sample by sample. */
function monteCarlo({ g = 0.04, delta = -0.2, gamma = 0.5, xi = 0.6, samples = 5000, steps = 2000, start = 40, duration = 200 } = {}) {
  const cos = new Float64Array(samples),
    sin = new Float64Array(samples);
  for (let k = 0; k < samples; k += 1) {
    const phase = 2 * Math.PI * Math.random();
    cos[k] = Math.cos(phase);
    sin[k] = Math.sin(phase);
  }
  const half = complex(0, delta / 2),
    off = complex((-xi * gamma) / 2, -g);
  const q = root(plus(times(off, off), times(half, half)));
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const t = start + (duration * (step + 0.5)) / steps;
    // e^{At} but for a common factor: cosh qt and sinh(qt)/q over e^{qt}.
    const decayed = exp(times(complex(-2 * t), q)),
      c = complex((1 + decayed.re) / 2, decayed.im / 2);
    const s = over(complex((1 - decayed.re) / 2, -decayed.im / 2), q),
      turn = times(half, s),
      m12 = times(off, s);
    const m11 = plus(c, complex(-turn.re, -turn.im)),
      m22 = plus(c, turn);
    for (let k = 0; k < samples; k += 1) {
      const x = cos[k],
        y = sin[k];
      const phase1 = Math.atan2(m11.re * y + m11.im * x + m12.im, m11.re * x - m11.im * y + m12.re);
      const phase2 = Math.atan2(m12.re * y + m12.im * x + m22.im, m12.re * x - m12.im * y + m22.re);
      sum += Math.cos(phase1 - phase2);
    }
  }
  return sum / (samples * steps);
}

/** Steady state of the pair by the closed form, with its information measures. */
function steadyState({ delta = -0.2, g = 0.3, gamma = 0.5, nbar1 = 0.05, nbar2 = 0.2, xi }) {
  const down = Math.sqrt((nbar1 + 1) * (nbar2 + 1)),
    up = Math.sqrt(nbar1 * nbar2),
    x = xi * gamma * (down - up);
  const p = (gamma ** 2 - x ** 2) / gamma,
    q = (gamma ** 2 + 4 * g ** 2) / gamma;
  const r = -0.5 * xi * (gamma * (down - up) * (nbar1 + nbar2) - 2 * gamma * up),
    e = g * (nbar1 - nbar2);
  const re = (q * r + delta * e) / (p * q + delta ** 2),
    im = (delta * r - p * e) / (p * q + delta ** 2);
  const total = nbar1 + nbar2 + 1 - ((2 * x) / gamma) * re,
    difference = nbar1 - nbar2 + ((4 * g) / gamma) * im;
  const theta11 = (total + difference) / 2,
    theta22 = (total - difference) / 2;
  const a = 2 * theta11,
    b = 2 * theta22,
    square = 4 * (re * re + im * im),
    det = a * b - square;
  const minEigenvalue = total / 2 - Math.hypot(difference / 2, Math.hypot(re, im));
  const mutualInformation = Math.log((a * b) / det),
    classicalCorrelation = Math.log(a / (a - square / (b + 1)));
  const smallest = (Math.sqrt((a + b) ** 2 - 4 * square) - Math.abs(a - b)) / 2;
  return {
    theta11,
    theta22,
    theta12: complex(re, im),
    occupation1: theta11 - 0.5,
    occupation2: theta22 - 0.5,
    flux: 2 * g * im,
    minEigenvalue,
    physical: minEigenvalue >= 0.5 - 1e-12,
    entropy: Math.log(det),
    purity: 1 / det,
    mutualInformation,
    classicalCorrelation,
    discord: mutualInformation - classicalCorrelation,
    logNegativity: Math.max(0, -Math.log(smallest)),
  };
}

const ROWS = {
  montecarlo: () => ({ value: monteCarlo() }),
  scan: () => {
    const states = Array.from({ length: 100_000 }, (_, k) => steadyState({ xi: -0.9 + (1.8 * k) / 99_999 }));
    return { value: states[0].theta11 };
  },
};

console.log(JSON.stringify(measure(process.argv[2], ROWS[process.argv[2]])));
