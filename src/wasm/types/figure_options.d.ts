/** Options of a figure; what a kind does not use is ignored. */
export interface FigureOptions extends Partial<Grid>, Partial<PhaseLockingOptions> {
  /** For spectra and steady states; "both" draws the published formulas dashed. */
  equations?: Equations | "both";
  /** For xiPlane, xiSheet, xiSlice, fig1c and fig1d: what a complex xi is put into. "hermitian", by default: the correlated noise of a bath;
   * "formal": both corners of Eq. 21 as it stands, which no bath has. */
  continuation?: "hermitian" | "formal";
  /** For the same: which part of the eigenvalues is shown; by default "re", for fig1c and fig1d "im". Data is of the part that it was computed for. */
  part?: "re" | "im";
  /** One curve for each value of a parameter, or of the occupation of both baths ("nbar"); for informationInTime, entanglementAlong and
   * entanglementLifetimeAlong also of the squeezing of the start. */
  curves?: { key: Axis | "nbar" | "squeeze1" | "squeeze2" | "squeeze12"; values: number[] | Float64Array };
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
  /** For clocks, the kicks of one noisy run, drawn as strips: at the end of each step what noise has added in it, as Ensemble.kicks() tells. */
  kicks?: Trajectory;
  /** What the bobs of clocks show: the mean, or the first of `runs`; the other is then pale. */
  bobs?: "mean" | "run";
  /** How much of its arc the larger swing of the clocks fills, above 0 and up to 1; 1 by default. */
  fill?: number;
  /** For clocks: what the pair does together, and what opposite, as columns that drain; false by default. */
  columns?: boolean;
  /** Points to compare with: of a distribution in its plane, of a motion the amplitudes of many runs at the play head. */
  cloud?: { x: number[] | Float64Array; y: number[] | Float64Array }
    | { re1: number[] | Float64Array; im1: number[] | Float64Array; re2: number[] | Float64Array; im2: number[] | Float64Array };
  /** Covariance of a motion at the play head: drawn where its Wigner function is 1/e of the peak. */
  covariance?: Pick<Covariance, "theta11" | "theta22" | "theta12"> & Partial<Covariance>;
  /** What informationMap (the first three) and informationInTime and entanglementAlong show; by default "mutualInformation" and "logNegativity". */
  measure?: "mutualInformation" | "classicalCorrelation" | "discord" | "classicalCorrelationOn1" | "discordOn1" | "logNegativity" | "purity"
    | "fidelity";
  /** Of operators in spectra; "normal" by default. */
  order?: "normal" | "symmetric";
  /** How the start of informationInTime, entanglementAlong, entanglementLifetimeAlong, entanglementMap, entanglementLifetime, wigner and populations is squeezed, as preparedStart has it: r of
   * oscillator 1, of 2 or of both together, 0 by default. */
  squeeze1?: number; squeeze2?: number; squeeze12?: number;
  /** Its angles, in radians. */
  squeezeAngle1?: number; squeezeAngle2?: number; squeezeAngle12?: number;
  /** Thermal quanta of each oscillator before it is squeezed, 0 by default. */
  start1?: number; start2?: number;
  /** Curves to compare with, at most 12. */
  pins?: { label: string; params: Params; data: FigureData }[];
}
