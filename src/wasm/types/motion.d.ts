/** How to compute a phase-locking value; a key that the method does not use is ignored. Times are in 1/omega1. */
export interface PhaseLockingOptions {
  /** Infinite time, in closed form or, for both modes damped alike with g, by quadrature over a period; quadrature over a window of time and all initial phases; or random phases, as in the paper. */
  method: "limit" | "ensemble" | "monteCarlo";
  /** Begin of the window; 20 / gamma by default. */
  start?: number;
  /** Length of the window; 200 by default. */
  duration?: number;
  /** Monte Carlo time steps, 1 to 1,000,000; 2000 by default. */
  steps?: number;
  /** Monte Carlo initial phases, 2 to 1,000,000; 5000 by default. */
  samples?: number;
  /** Monte Carlo seed, a whole number; 1 by default. */
  seed?: number;
  /** Absolute error of the ensemble method; 1e-6 by default. */
  tolerance?: number;
}
/** How well the phases lock, over all initial phases. */
export interface PhaseLocking {
  /** Mean of cos(phi1 - phi2), -1 to 1; negative in antiphase. */
  value: number;
  /** |mean of exp(i(phi1 - phi2))|, 0 to 1: blind to which phase they lock at. */
  magnitude: number;
  /** Standard error of a Monte Carlo value, error estimate of a quadrature, 0 for a closed form. */
  standardError: number;
  /** Argument of that mean in radians, above -pi and up to pi: the angle they lock at; null where the mean cannot be told from 0. */
  angle: number | null;
}
/** Where a simulation begins; the covariance defaults to the vacuum, 1/2, 1/2, 0, without squeezing. */
export interface SimulationStart {
  a1: Complex; a2: Complex; theta11?: number; theta22?: number; theta12?: Complex;
  /** <da1 da1>, 0 by default. */
  m11?: Complex;
  /** <da2 da2>, 0 by default. */
  m22?: Complex;
  /** <da1 da2>, 0 by default. */
  m12?: Complex;
  /** A whole number: moments() is then a single noisy run, the same for the same seed. */
  noiseSeed?: number;
}
/** As many noisy runs as are asked for, at most 10,000. */
export interface EnsembleStart extends SimulationStart { noiseSeed: number; runs: number }
/** One number for each run. */
export interface EnsembleMoments { re1: Float64Array; im1: Float64Array; re2: Float64Array; im2: Float64Array }
/** Amplitudes <a1> and <a2>, whose squared moduli count quanta. */
export interface Moments {
  /** Of oscillator 1. */
  a1: Complex;
  /** Of oscillator 2. */
  a2: Complex;
}
/** Theta: variances of the oscillators, 1/2 in the vacuum, and their coherence; M: what squeezing brings. */
export interface Covariance {
  theta11: number; theta22: number; theta12: Complex;
  /** <da1 da1>. */
  m11: Complex;
  /** <da2 da2>. */
  m22: Complex;
  /** <da1 da2>. */
  m12: Complex;
}
/** Amplitudes at equally spaced times, in 1/omega1. */
export interface Trajectory { t: Float64Array; re1: Float64Array; im1: Float64Array; re2: Float64Array; im2: Float64Array }
