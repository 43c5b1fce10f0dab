/** HTMLCanvasElement where TypeScript knows the browser's types; elsewhere nothing can be drawn on. */
export type Canvas = typeof globalThis extends { HTMLCanvasElement: { prototype: infer Known } } ? Known : never;
/** The values along a side of a plot. */
export interface PlotAxis { key: string; min: number; max: number; scale: "linear" | "log" }
/** Where the curves are, in CSS pixels. */
export interface Plot { x: number; y: number; width: number; height: number; xAxis: PlotAxis; yAxis: PlotAxis }
/** What a drawing says in words, and where its plots are. */
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
