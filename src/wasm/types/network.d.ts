/** A family of graphs, or edges between nodes that are counted from 0. */
export type GraphSpec = "ring" | "complete" | "star" | "path" | { edges: [number, number][] };
/** N oscillators: coupling g on the graph, noise correlation xi on the graph of the noise (the same by default). */
export interface NetworkOptions {
  graph: GraphSpec; noiseGraph?: GraphSpec;
  /** 2 to 128. */
  n: number;
  /** One frequency for all nodes, or one for each; 0.01 to 100. */
  omega: number | number[] | Float64Array;
  /** Standard deviation of normal deviates that are added to the frequencies; 0 by default. */
  omegaSpread?: number;
  /** Seed of the deviates, a whole number; 1 by default. */
  seed?: number;
  /** -10 to 10. */
  g: number;
  /** 0.0001 to 10. */
  gamma: number;
  /** Thermal quanta, one number for all nodes or one for each; 0 to 1000. */
  nbar: number | number[] | Float64Array;
  /** Within the range that Network.xiRange() tells: beyond it the noise correlation matrix is not positive. */
  xi: number;
}
/** A mode that the noise does not touch, normalised. */
export interface DarkMode { frequency: number; re: Float64Array; im: Float64Array }
/** Theta, n x n, row by row; residual is the norm of what it leaves of its equation, over that of the diffusion. */
export interface NetworkSteadyState { re: Float64Array; im: Float64Array; residual: number }
/** Amplitudes of the nodes. */
export interface NodeAmplitudes { re: Float64Array; im: Float64Array }
/** Amplitudes at time 0; with a seed a single noisy run. */
export interface NetworkStart { re: number[] | Float64Array; im: number[] | Float64Array; noiseSeed?: number }
/** All nodes of the first time first. */
export interface NetworkTrajectory { t: Float64Array; re: Float64Array; im: Float64Array }
