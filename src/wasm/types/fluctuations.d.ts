/** A column of complex numbers. */
export interface ComplexColumn { re: Float64Array; im: Float64Array }
/** 2 to 100,000 equally spaced frequencies in omega1, both ends included. */
export interface FrequencyGrid { from: number; to: number; points: number }
/** Frequencies, and the order of the operators: "normal" (the default; 0 in the vacuum) or "symmetric". */
export interface SpectraGrid extends FrequencyGrid { ordering?: "normal" | "symmetric" }
/** Spectra of the fluctuations at rest, S_ij = integral of exp(i omega tau) <da_i^dagger(0) da_j(tau)>, in 1/omega1. */
export interface NoiseSpectra {
  /** Frequencies, in omega1. */
  omega: Float64Array;
  s11: Float64Array; s22: Float64Array;
  /** Its argument is phi2 - phi1. */
  s12: ComplexColumn;
  /** |s12|^2 / (s11 s22), 0 to 1; 0 where the product is 0. */
  coherence: Float64Array;
}
/** Answer of oscillator i to a drive of oscillator j, in 1/omega1. */
export interface DriveResponse {
  /** Frequencies of the drive, in omega1. */
  omega: Float64Array;
  g11: ComplexColumn; g12: ComplexColumn; g21: ComplexColumn; g22: ComplexColumn;
}
/** <da_i^dagger(0) da_j(tau)> at rest. */
export interface Correlations {
  /** Delays, in 1/omega1. */
  tau: Float64Array;
  c11: ComplexColumn; c12: ComplexColumn; c21: ComplexColumn; c22: ComplexColumn;
}
/** Whether the noise of both oscillators locks at rest, where their means are gone. */
export interface FluctuationLocking {
  /** |mean of exp(i(phi1 - phi2))| of single runs, 0 to 1. */
  magnitude: number;
  /** Argument of that mean in radians, above -pi and up to pi; null where |theta12| is at most 1e-9. */
  angle: number | null;
  /** Pearson's coefficient Re theta12 / sqrt(theta11 theta22). */
  pearson: number;
  /** Mari's 1 / (theta11 + theta22 - 2 Re theta12), at most 1. */
  completeSynchronization: number;
}
/** Up to how many factors of the two eigenvalues and their conjugates, 0 to 20; 2 by default. */
export interface LiouvillianOptions { order?: number }
