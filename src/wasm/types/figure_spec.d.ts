/** One row of the figure table. */
export interface FigureSpec {
  kind: FigureKind;
  /** A few words. */
  title: string;
  /** Curves over two axes, colours over two axes, surfaces over a plane, nodes and what joins them, an angle, or things that move. */
  form: "lines" | "map" | "sheet" | "graph" | "dial" | "scene";
  handles: FigureHandles;
}
/** What a reader can do with a figure. */
export interface FigureHandles {
  /** Options take a probe: x, and of maps y. */
  read: boolean;
  /** A view, and of lines xScale and yScale, change what is drawn. */
  zoom: boolean;
  /** Options take pins. */
  pin: boolean;
  /** The marker stands for parameters that a drag sets: that of the horizontal axis, or those of the plane. */
  drag: boolean;
  /** A place sets the parameters of both axes. */
  setBoth: boolean;
}
/** The values of a grid; what its parameter takes is not checked. */
export interface GridSpacing { axis?: Axis; from: number; to: number; points: number; xScale?: "linear" | "log" }
/** A panel of the paper. */
export interface PaperPanel {
  /** Its name in the paper. */
  fig: "1a" | "1b" | "1c" | "1d" | "2a" | "2b" | "2c" | "3a" | "3b" | "4a" | "4b";
  kind: FigureKind;
  title: string;
  /** The figure that it is an instance of. */
  general: FigureKind;
  /** The paper's; of fig1c the correlation is the reader's, and xi 0 stands for it. */
  params: Required<Params>;
  /** omega1 - omega2 without the rounding of a difference. */
  delta: number;
  /** What it sets: axis, from, to, points, equations, curves that differ in one parameter, a1, a2, duration, part. */
  options: FigureOptions;
  /** What its curves differ in, of one or several parameters; empty for a single curve. */
  members: MemberOf[];
  /** The same in words, or the coupling for which the plane is drawn. */
  family: string;
  /** Whether its curves take so long that they are better computed elsewhere. */
  scanned: boolean;
}
/** Limits of a number, and what is taken where it is not given. */
export interface Limit { min: number; max: number; default?: number }
/** Limits of what is no parameter. */
export interface Limits {
  /** Curves of a family, and curves that are kept. */
  curves: Limit; pins: Limit;
  /** Noisy runs of a figure, and of an Ensemble. */
  runs: Limit; ensembleRuns: Limit;
  seed: Limit;
  /** Points of a scan, of a curve, of a curve of phase locking. */
  scanPoints: Limit; curvePoints: Limit; plvPoints: Limit;
  /** Options of phaseLocking. */
  windowStart: Limit; windowDuration: Limit; steps: Limit; samples: Limit; tolerance: Limit;
  /** The same of a Network. */
  networkSteps: Limit; networkSamples: Limit;
  /** Length of a motion of figures, and time of a Simulation. */
  motionDuration: Limit; time: Limit;
  /** r of a prepared start. */
  squeezing: Limit;
  nodes: Limit; omegaSpread: Limit;
  /** Characters that parseEdges reads. */
  edgesText: Limit;
}
