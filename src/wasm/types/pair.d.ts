/** A complex number. */
export interface Complex { re: number; im: number }
/** Parameters of the pair: hbar = 1, frequencies and rates in units of omega1, times in 1/omega1; delta = omega1 - omega2. */
export interface Params {
  /** Frequency of oscillator 1, 0.01 to 100; 1 sets the unit of time. */
  omega1: number;
  /** Frequency of oscillator 2, 0.01 to 100. */
  omega2: number;
  /** Coherent coupling, -10 to 10. */
  g: number;
  /** Energy damping rate, 0.0001 to 10; amplitudes decay at half of it. */
  gamma: number;
  /** Thermal quanta in the bath of oscillator 1, 0 to 1000. */
  nbar1: number;
  /** Thermal quanta in the bath of oscillator 2, 0 to 1000. */
  nbar2: number;
  /** Correlation of the noise, -1 to 1. */
  xi: number;
  /** Its phase in radians, 0 by default: the correlation is xi exp(i xiPhase). */
  xiPhase?: number;
}
/** A parameter that can be scanned; delta is applied as omega2 = omega1 - delta. */
export type Axis = "xi" | "delta" | "g" | "gamma" | "nbar1" | "nbar2" | "xiPhase";
/** 2 to 100,000 equally spaced values of one parameter, both ends included. */
export interface Grid { axis: Axis; from: number; to: number; points: number }
/** The points of a grid from number `first` (0) on, `count` of them (all that follow): what one of several workers takes over. */
export interface GridPart { first?: number; count?: number }
/** The master equation, or the formulas as printed in the paper. */
export type Equations = "masterEquation" | "published";
/** One row of the parameter table. */
export interface ParameterSpec {
  key: string; symbol: string; label: string;
  /** Empty for numbers without one. */
  unit: string;
  /** Smallest value that is accepted. */
  min: number;
  /** Largest value that is accepted. */
  max: number;
  sliderMin: number; sliderMax: number; step: number; scale: "linear" | "log"; default: number;
  /** One sentence on what it does. */
  help: string;
}
/** The two eigenvalues along an axis, as continuous branches; branch 0 begins as the least damped. */
export interface EigenvalueScan {
  /** Values of the parameter. */
  x: Float64Array;
  /** Minus the damping of the amplitude of each branch, in omega1. */
  re: [Float64Array, Float64Array];
  /** Minus the frequency of each branch, in omega1. */
  im: [Float64Array, Float64Array];
}
/** Theta in units where the vacuum has 1/2, and what follows from it; information in nats. */
export interface SteadyState {
  /** Variance of oscillator 1, 1/2 in the vacuum. */
  theta11: number;
  /** Variance of oscillator 2, 1/2 in the vacuum. */
  theta22: number;
  /** Coherence of the two. */
  theta12: Complex;
  /** Mean quanta of oscillator 1, theta11 - 1/2. */
  occupation1: number;
  /** Mean quanta of oscillator 2, theta22 - 1/2. */
  occupation2: number;
  /** Coherent flux of quanta from oscillator 2 to 1, 2 g Im theta12, in omega1 (Eq. 34 if published). */
  flux: number;
  /** Smallest eigenvalue of Theta; at least 1/2 in a state of quantum mechanics. */
  minEigenvalue: number;
  /** Whether it is at least 1/2 - 1e-12. */
  physical: boolean;
  /** Renyi-2 entropy, 0 for a pure state. */
  entropy: number;
  /** 1 for a pure state, otherwise between 0 and 1. */
  purity: number;
  /** Renyi-2 mutual information, 0 or more. */
  mutualInformation: number;
  /** The part of it that a heterodyne measurement on oscillator 2 reveals. */
  classicalCorrelation: number;
  /** The rest of it. */
  discord: number;
  /** 0 where the oscillators are not entangled. */
  logNegativity: number;
}
/** Columns of SteadyState along an axis; where stable is 0 the numbers are NaN. */
export interface SteadyStateScan {
  /** Values of the parameter. */
  x: Float64Array;
  theta11: Float64Array; theta22: Float64Array; theta12: { re: Float64Array; im: Float64Array };
  occupation1: Float64Array; occupation2: Float64Array; flux: Float64Array; minEigenvalue: Float64Array;
  /** 1 or 0. */
  physical: Uint8Array;
  /** 1 or 0. */
  stable: Uint8Array;
  entropy: Float64Array; purity: Float64Array; mutualInformation: Float64Array; classicalCorrelation: Float64Array;
  discord: Float64Array; logNegativity: Float64Array;
}
/** When the oscillators lock and when a steady state exists. */
export interface Thresholds {
  /** |delta| / gamma12: for g = 0 the oscillators lock beyond it. */
  xiCritical: number;
  /** The steady state exists for |xi| below it; may exceed 1. */
  xiLimit: number;
  /** Largest real part of the eigenvalues, in omega1. */
  growthRate: number;
  stable: boolean;
  /** |xi| gamma12 <= gamma; beyond, the bath amplifies one combination of the amplitudes, whether or not the pair is stable. */
  passive: boolean;
  /** Of the Hamiltonian: one ground state for g^2 < omega1 omega2, many where they are equal, none beyond. */
  ground: "unique" | "degenerate" | "none";
  /** What has to be said of a pair that is not passive or has no single ground state, a sentence each. */
  caveats: string[];
}
/** A correlation as the page keeps it: -pi/2 < xiPhase <= pi/2, the rest in the sign of xi. */
export interface Correlation { xi: number; xiPhase: number }
/** A jump operator of the master equation: sqrt(rate) times the sum of loss[i] a_i, or of gain[i] a_i^dagger; the other one is null. */
export interface JumpOperator { rate: number; loss: [Complex, Complex] | null; gain: [Complex, Complex] | null }
/** What the pair is made of; matrices are 2 x 2, row by row. */
export interface Model {
  /** Cross damping, in omega1. */
  gamma12: number;
  /** A of d<a>/dt = A<a>. */
  drift: { re: Float64Array; im: Float64Array };
  /** D of dTheta/dt = A*Theta + Theta A^T + D. */
  diffusion: { re: Float64Array; im: Float64Array };
  /** Both losses, then both gains; of each that of rate 1 + |xi| before that of 1 - |xi|. */
  jumpOperators: JumpOperator[];
}
