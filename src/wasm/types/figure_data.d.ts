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
/** What a figure is drawn from; the shape depends on its kind. */
export type FigureData = Trajectory | PhaseLockingCurves | ScanCurves<EigenvalueScan> | ScanCurves<SteadyStateScan> | MapData
  | ComparedCurves | PhaseSpaceData | NodeAmplitudes | NetworkSpectra;
