/** Squeezing: one variance is exp(2r) times as large, the other one exp(2r) times smaller. */
export interface Squeezing {
  /** 0 to 5. */
  r: number;
  /** Phase of <da da>, or of <da1 da2>, in radians, 0 by default: then x is stretched and p squeezed. */
  angle?: number;
}
/** What a start is prepared from: thermal noise, squeezed and displaced. Squeezing is of single oscillators or of both together. */
export interface Preparation {
  /** <a1>, 0 by default. */
  a1?: Complex;
  /** <a2>, 0 by default. */
  a2?: Complex;
  /** Thermal quanta of oscillator 1 before it is squeezed, 0 to 1000; 0 by default. */
  nbar1?: number;
  /** Thermal quanta of oscillator 2 before it is squeezed, 0 to 1000; 0 by default. */
  nbar2?: number;
  squeezing1?: Squeezing;
  squeezing2?: Squeezing;
  twoModeSqueezing?: Squeezing;
}
/** A start with all of its moments. */
export interface PreparedStart extends SimulationStart {
  theta11: number; theta22: number; theta12: Complex; m11: Complex; m22: Complex; m12: Complex;
}
/** Equally spaced times from 0 to the duration, both included. */
export interface TimeGrid {
  /** In 1/omega1. */
  duration: number;
  /** 2 to 100,000. */
  points: number;
}
/** What a Gaussian state tells; in nats. */
export interface Information {
  /** Renyi-2 entropy, 0 for a pure state. */
  entropy: number;
  /** Von Neumann entropy. */
  vonNeumannEntropy: number;
  /** 1 for a pure state, otherwise between 0 and 1. */
  purity: number;
  /** Renyi-2 mutual information, 0 or more. */
  mutualInformation: number;
  /** The part of it that the best Gaussian measurement on oscillator 2 reveals. */
  classicalCorrelation: number;
  /** The rest of it. */
  discord: number;
  /** The part of the mutual information that the best Gaussian measurement on oscillator 1 reveals. */
  classicalCorrelationOn1: number;
  /** The rest of it. */
  discordOn1: number;
  /** 0 where the oscillators are not entangled. */
  logNegativity: number;
  /** With the state that the same start would have under the same Hamiltonians without damping; 1 at the start. */
  fidelity: number;
}
/** Columns of Information against time. */
export interface InformationInTime {
  /** Times, in 1/omega1. */
  t: Float64Array;
  entropy: Float64Array; vonNeumannEntropy: Float64Array; purity: Float64Array; mutualInformation: Float64Array;
  classicalCorrelation: Float64Array; discord: Float64Array; classicalCorrelationOn1: Float64Array; discordOn1: Float64Array;
  logNegativity: Float64Array; fidelity: Float64Array;
}
