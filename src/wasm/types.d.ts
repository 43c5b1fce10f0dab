/** A complex number. */
export interface Complex { re: number; im: number }
/** Parameters of the pair, in units of omega1 with hbar = 1; delta = omega1 - omega2. */
export interface Params {
  omega1: number; omega2: number; g: number; gamma: number; nbar1: number; nbar2: number; xi: number;
}
/** A parameter that can be scanned; delta is applied as omega2 = omega1 - delta. */
export type Axis = "xi" | "delta" | "g" | "gamma" | "nbar1" | "nbar2";
/** 2 to 100,000 equally spaced values of one parameter, both ends included. */
export interface Grid { axis: Axis; from: number; to: number; points: number }
/** The master equation, or the formulas as printed in the paper. */
export type Equations = "masterEquation" | "published";
/** One row of the parameter table. */
export interface ParameterSpec {
  key: string; symbol: string; label: string; unit: string; min: number; max: number; sliderMin: number;
  sliderMax: number; step: number; scale: "linear" | "log"; default: number; help: string;
}
export interface EigenvalueScan { x: Float64Array; re: [Float64Array, Float64Array]; im: [Float64Array, Float64Array] }
export interface SteadyState {
  theta11: number; theta22: number; theta12: Complex; occupation1: number; occupation2: number; flux: number;
  minEigenvalue: number; physical: boolean; entropy: number; purity: number; mutualInformation: number;
  classicalCorrelation: number; discord: number; logNegativity: number;
}
/** Where stable is 0 the other columns are NaN. */
export interface SteadyStateScan {
  x: Float64Array; theta11: Float64Array; theta22: Float64Array;
  theta12: { re: Float64Array; im: Float64Array };
  occupation1: Float64Array; occupation2: Float64Array; flux: Float64Array; minEigenvalue: Float64Array;
  physical: Uint8Array; stable: Uint8Array; entropy: Float64Array; purity: Float64Array;
  mutualInformation: Float64Array; classicalCorrelation: Float64Array; discord: Float64Array;
  logNegativity: Float64Array;
}
/** How to compute a phase-locking value; a key that the method does not use is ignored. */
export interface PhaseLockingOptions {
  method: "limit" | "ensemble" | "monteCarlo";
  /** Begin of the window; 20 / gamma by default. */
  start?: number;
  /** Length of the window; 200 by default. */
  duration?: number;
  /** Monte Carlo time steps; 2000 by default. */
  steps?: number;
  /** Monte Carlo initial phases; 5000 by default. */
  samples?: number;
  /** Monte Carlo seed, a whole number; 1 by default. */
  seed?: number;
  /** Absolute error of the ensemble method; 1e-6 by default. */
  tolerance?: number;
}
export interface PhaseLocking { value: number; magnitude: number; standardError: number }
/** Where a simulation begins; the covariance defaults to the vacuum. */
export interface SimulationStart {
  a1: Complex; a2: Complex; theta11?: number; theta22?: number; theta12?: Complex; noiseSeed?: number;
}
/** As many noisy runs as are asked for, at most 10,000. */
export interface EnsembleStart extends SimulationStart { noiseSeed: number; runs: number }
/** One number for each run. */
export interface EnsembleMoments { re1: Float64Array; im1: Float64Array; re2: Float64Array; im2: Float64Array }
export interface Moments { a1: Complex; a2: Complex }
export interface Covariance { theta11: number; theta22: number; theta12: Complex }
export interface Trajectory { t: Float64Array; re1: Float64Array; im1: Float64Array; re2: Float64Array; im2: Float64Array }
/** When the oscillators lock and when a steady state exists. */
export interface Thresholds {
  /** |delta| / gamma12: for g = 0 the oscillators lock beyond it. */
  xiCritical: number;
  /** The steady state exists for |xi| below it; may exceed 1. */
  xiLimit: number;
  /** Largest real part of the eigenvalues. */
  growthRate: number;
  stable: boolean;
}
/** A family of graphs, or edges between nodes that are counted from 0. */
export type GraphSpec = "ring" | "complete" | "star" | "path" | { edges: [number, number][] };
/** N oscillators: coupling g on the graph, noise correlation xi on the graph of the noise (the same by default). */
export interface NetworkOptions {
  graph: GraphSpec; noiseGraph?: GraphSpec;
  /** 2 to 128. */
  n: number;
  /** One frequency for all nodes, or one for each. */
  omega: number | number[] | Float64Array;
  /** Standard deviation of normal deviates that are added to the frequencies; 0 by default. */
  omegaSpread?: number;
  /** Seed of the deviates, a whole number; 1 by default. */
  seed?: number;
  g: number; gamma: number; nbar: number | number[] | Float64Array; xi: number;
}
/** A mode that the noise does not touch, normalised. */
export interface DarkMode { frequency: number; re: Float64Array; im: Float64Array }
/** Theta, n x n, row by row. */
export interface NetworkSteadyState { re: Float64Array; im: Float64Array; residual: number }
export interface NodeAmplitudes { re: Float64Array; im: Float64Array }
/** Amplitudes at time 0; with a seed a single noisy run. */
export interface NetworkStart { re: number[] | Float64Array; im: number[] | Float64Array; noiseSeed?: number }
/** All nodes of the first time first. */
export interface NetworkTrajectory { t: Float64Array; re: Float64Array; im: Float64Array }
/** What tells the members of a family of curves apart. */
export type MemberOf = { key: Axis; value: number }[];
/** Phase-locking values along an axis; curves that are still being computed are shorter than x. */
export interface PhaseLockingCurves {
  x: Float64Array;
  curves: {
    of?: MemberOf; method: PhaseLockingOptions["method"]; values: Float64Array;
    /** Standard errors, or error estimates of a quadrature. */
    errors?: Float64Array;
  }[];
}
/** Values over a plane, all of x for the first y first; a map that is still being computed has fewer rows. */
export interface MapData {
  /** xi, or its real part. */
  x: Float64Array;
  /** The parameter yAxis, or the imaginary part of xi. */
  y: Float64Array;
  values: Float64Array;
  /** For phase locking. */
  yAxis?: Axis;
  /** For phase locking. */
  method?: PhaseLockingOptions["method"];
}
/** Scans of eigenvalues or of steady states. */
export interface ScanCurves<Scan> { curves: { of?: MemberOf; equations: Equations; scan: Scan }[] }
/** The published text beside the master equation. */
export interface ComparedCurves { x: Float64Array; curves: { label: string; equations: Equations; values: Float64Array }[] }
/** A Gaussian over a plane of phase space: mean, covariance xx, xy, yy, half the side that is shown. */
export interface PhaseSpaceData { mean: Float64Array; covariance: Float64Array; reach: number }
/** Eigenvalues of the noise and of the drift of a network, and the frequencies of its dark modes. */
export interface NetworkSpectra { noise: Float64Array; re: Float64Array; im: Float64Array; dark: Float64Array }
export type FigureKind =
  | "fig1a" | "fig1b" | "fig1c" | "fig1d" | "fig2a" | "fig2b" | "fig2c" | "fig3a" | "fig3b" | "fig4a" | "fig4b"
  | "phasors" | "phasePortrait" | "moments" | "relativePhase" | "phaseDial" | "eigenvaluesReal" | "eigenvaluesImaginary" | "xiPlane" | "xiSheet" | "xiSlice" | "plv" | "plvMap"
  | "occupations" | "coherence" | "flux" | "information" | "mutualInformation" | "physicality"
  | "populations" | "balance" | "wigner" | "informationMap" | "networkGraph" | "networkSpectrum" | "networkEigenvalues" | "plvMatrix"
  | "dissipatorOrder" | "noiseSign" | "crossDiffusion" | "divergence" | "ringNoise" | "uncertainty" | "purity";
export type FigureData = Trajectory | PhaseLockingCurves | ScanCurves<EigenvalueScan> | ScanCurves<SteadyStateScan> | MapData
  | ComparedCurves | PhaseSpaceData | NodeAmplitudes | NetworkSpectra;
/** Options of a figure; what a kind does not use is ignored. */
export interface FigureOptions extends Partial<Grid>, Partial<PhaseLockingOptions> {
  /** For spectra and steady states; "both" draws the published formulas dashed. */
  equations?: Equations | "both";
  /** One curve for each value of a parameter. */
  curves?: { key: Axis; values: number[] | Float64Array };
  /** Whether the present values are marked, by lines and dots; true by default, false for print. */
  marker?: boolean;
  /** Address that is written into files. */
  link?: string;
  theme?: "light" | "dark" | "projector";
  /** CSS pixels. */
  width?: number;
  /** CSS pixels. */
  height?: number;
  pixelRatio?: number;
  /** What figureData returned, or a trajectory, or a part of a scan. */
  data?: FigureData;
  /** Start of a motion. */
  a1?: Complex;
  /** Start of a motion. */
  a2?: Complex;
  /** Time of the play head of a motion. */
  head?: number;
  /** Whether the common decay of a motion is taken out: amplitudes divided by that of the least damped mode, relative to t = 0. */
  decayFree?: boolean;
  /** When knobs were turned during a motion, in order of time, and Re of the least damped eigenvalue from then on; the first began it. */
  turns?: { t: number[] | Float64Array; rate: number[] | Float64Array };
  /** Part of the figure that is shown. */
  view?: { x?: [number, number]; y?: [number, number] };
  /** Spacing of the horizontal axis and of its points. */
  xScale?: "linear" | "log";
  yScale?: "linear" | "log";
  /** Where values are read out; y for maps. */
  probe?: { x: number; y?: number };
  /** The network of network figures; by default a ring of six with the parameters of oscillator 1 and as much xi as it allows. */
  network?: NetworkOptions;
  /** Wigner: Re alpha1 against Re alpha2, or the plane of one oscillator. */
  mode?: "joint" | "1" | "2";
  ordering?: "wigner" | "husimi" | "glauber";
  /** Single noisy runs, at most 50: of a motion drawn thin beneath the mean, of a network as dots at the mean of each node. */
  runs?: Trajectory[] | { re: number[] | Float64Array; im: number[] | Float64Array }[];
  /** Points to compare with: of a distribution in its plane, of a motion the amplitudes of many runs at the play head. */
  cloud?: { x: number[] | Float64Array; y: number[] | Float64Array }
    | { re1: number[] | Float64Array; im1: number[] | Float64Array; re2: number[] | Float64Array; im2: number[] | Float64Array };
  /** Covariance of a motion at the play head: drawn where its Wigner function is 1/e of the peak. */
  covariance?: Covariance;
  /** What informationMap shows. */
  measure?: "mutualInformation" | "classicalCorrelation" | "discord";
  /** Curves to compare with, at most 12. */
  pins?: { label: string; params: Params; data: FigureData }[];
}
export interface PlotAxis { key: string; min: number; max: number; scale: "linear" | "log" }
/** Where the curves are, in CSS pixels. */
export interface Plot { x: number; y: number; width: number; height: number; xAxis: PlotAxis; yAxis: PlotAxis }
export interface RenderedFigure {
  /** One sentence on what the figure shows. */
  summary: string;
  /** Where the published text departs from the master equation; empty where it does not. */
  note: string;
  /** How it was computed. */
  method: string;
  /** Values under the probe; empty without one. */
  readout: string;
  plots: Plot[];
}
