// A notebook author's use of the package. It is compiled, not run: what it shows is that the declarations are complete.
import init, * as core from "../../pkg/odd_sympathy.js";
import type {
    Axis, Complex, Correlations, Covariance, DriveResponse, EigenvalueScan, EnsembleMoments, Equations, FigureData, FigureKind, FigureOptions,
    FigureSpec, FluctuationLocking, Grid, Information, InformationInTime, Limits, Moments, NoiseSpectra, PaperPanel, ParameterSpec, Params,
    PhaseLocking, PhaseLockingOptions, Preparation, PreparedStart, RenderedFigure, SimulationStart, SteadyState, SteadyStateScan, Trajectory,
} from "../../pkg/odd_sympathy.js";

/** true only for the same type; any is the same as nothing but itself. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;
function holds<_Claim extends true>(): void {}

holds<Same<ReturnType<typeof core.parameterSpecs>, ParameterSpec[]>>();
holds<Same<ReturnType<typeof core.figureSpecs>, FigureSpec[]>>();
holds<Same<ReturnType<typeof core.paperPanels>, PaperPanel[]>>();
holds<Same<ReturnType<typeof core.limits>, Limits>>();
holds<Same<ReturnType<typeof core.gridValues>, Float64Array>>();
holds<Same<ReturnType<typeof core.eigenvalues>, [Complex, Complex]>>();
holds<Same<ReturnType<typeof core.exceptionalPoints>, Complex[]>>();
holds<Same<ReturnType<typeof core.eigenvalueScan>, EigenvalueScan>>();
holds<Same<ReturnType<typeof core.steadyState>, SteadyState>>();
holds<Same<ReturnType<typeof core.steadyStateScan>, SteadyStateScan>>();
holds<Same<ReturnType<typeof core.phaseLocking>, PhaseLocking>>();
holds<Same<ReturnType<typeof core.figureData>, FigureData>>();
holds<Same<ReturnType<typeof core.figureSvg>, string>>();
holds<Same<ReturnType<typeof core.figureCsv>, string>>();
holds<Same<ReturnType<typeof core.renderFigure>, RenderedFigure>>();
holds<Same<ReturnType<core.Simulation["moments"]>, Moments>>();
holds<Same<ReturnType<core.Ensemble["moments"]>, EnsembleMoments>>();
holds<Same<Parameters<core.Ensemble["restore"]>, [time: number, moments: EnsembleMoments]>>();
holds<Same<ReturnType<core.Simulation["covariance"]>, Covariance>>();
holds<Same<ReturnType<core.Simulation["information"]>, Information>>();
holds<Same<ReturnType<typeof core.preparedStart>, PreparedStart>>();
holds<Same<ReturnType<typeof core.informationInTime>, InformationInTime>>();
holds<Same<ReturnType<typeof core.noiseSpectra>, NoiseSpectra>>();
holds<Same<ReturnType<typeof core.response>, DriveResponse>>();
holds<Same<ReturnType<typeof core.correlations>, Correlations>>();
holds<Same<ReturnType<typeof core.fluctuationLocking>, FluctuationLocking>>();
holds<Same<ReturnType<typeof core.liouvillianSpectrum>, Complex[]>>();
holds<Same<ReturnType<typeof core.lockingTime>, number | null>>();
holds<Same<ReturnType<core.Simulation["relativePhase"]>, number | null>>();
holds<Same<ReturnType<core.Simulation["trajectory"]>, Trajectory>>();
holds<Same<core.Simulation["time"], number>>();
holds<Same<core.PhaseLockingScan["total"], number>>();
holds<Same<ReturnType<core.PhaseLockingScan["values"]>, Float64Array>>();

/** Keys of T whose value, or whose result or any parameter, is any. */
type Loose<T> = {
    [K in keyof T]: IsAny<T[K]> extends true ? K
        : T[K] extends (...args: infer A) => infer R ? (true extends IsAny<R> | { [I in keyof A]: IsAny<A[I]> }[number] ? K : never)
        : T[K] extends new (...args: infer A) => unknown ? (true extends { [I in keyof A]: IsAny<A[I]> }[number] ? K : never)
        : never;
}[keyof T];
holds<Same<Loose<typeof core>, never>>();
holds<Same<Loose<core.Simulation>, never>>();
holds<Same<Loose<core.Ensemble>, never>>();
holds<Same<Loose<core.PhaseLockingScan>, never>>();
holds<Same<Loose<SteadyState>, never>>();
holds<Same<Loose<SteadyStateScan>, never>>();
holds<Same<Loose<Required<FigureOptions>>, never>>();
holds<Same<core.Canvas, HTMLCanvasElement>>();
holds<Same<Axis, "xi" | "delta" | "g" | "gamma" | "nbar1" | "nbar2" | "xiPhase">>();

export async function tour(bytes: BufferSource, canvas: HTMLCanvasElement): Promise<string[]> {
    await init({ module_or_path: bytes });
    await init({ module_or_path: fetch(new URL("https://example.org/odd_sympathy_bg.wasm")) });
    await init({ module_or_path: await WebAssembly.compile(bytes) });
    core.initSync({ module: bytes });

    const params: Params = { omega1: 1, omega2: 1.2, g: 0.04, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0.6 };
    const grid: Grid = { axis: "xi", from: -1, to: 1, points: 201 };
    const equations: Equations = "published";
    const lines: string[] = core.parameterSpecs().map(({ key, symbol, label, unit, min, max, sliderMin, sliderMax, step, scale, default: start, help }) =>
        `${key} ${symbol} ${label} ${unit} ${min + max + sliderMin + sliderMax + step + start} ${scale satisfies "linear" | "log"} ${help}`);

    const [first, second] = core.eigenvalues(params, equations);
    const points: Complex[] = core.exceptionalPoints(params);
    const scan = core.eigenvalueScan(params, grid);
    lines.push(`${first.re + second.im + points.length + scan.x.length + scan.re[0].length + scan.im[1].length}`);

    const state = core.steadyState(params);
    if (state.physical) lines.push(`${state.theta11 + state.theta12.im + state.occupation1 + state.flux + state.minEigenvalue}`);
    lines.push(`${state.entropy + state.purity + state.mutualInformation + state.classicalCorrelation + state.discord + state.logNegativity}`);
    const states = core.steadyStateScan(params, grid, "masterEquation");
    const stable: Uint8Array = states.stable;
    lines.push(`${stable.length + states.physical.length + states.theta12.re.length}`);

    const options: PhaseLockingOptions = { method: "monteCarlo", start: 40, duration: 200, steps: 2000, samples: 5000, seed: 1, tolerance: 1e-6 };
    const { value, magnitude, standardError } = core.phaseLocking(params, options);
    const locking = new core.PhaseLockingScan(params, { ...grid, ...options });
    while (locking.advance(10) < locking.total) lines.push(`${locking.values().length + locking.magnitudes().length + locking.standardErrors().length}`);
    locking.free();
    using passing = new core.PhaseLockingScan(params, { ...grid, ...options });
    const disposable: Disposable = passing;
    disposable[Symbol.dispose]();
    lines.push(`${value + magnitude + standardError}`);

    const start: SimulationStart = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 }, theta11: 1, theta22: 0.5, theta12: { re: 0, im: 0 }, noiseSeed: 1 };
    const run = new core.Simulation(params, start);
    run.step(0.1);
    run.setParams({ ...params, xi: -0.6 });
    const phase = run.relativePhase();
    const path = run.trajectory(10, 100);
    lines.push(`${phase ?? "no phase"} ${run.time} ${run.moments().a1.re} ${run.covariance().theta12.im} ${path.t.length + path.re1.length + path.im2.length}`);

    const preparation: Preparation = { a1: { re: 1, im: 0 }, nbar2: 0.1, squeezing1: { r: 0.5, angle: 0.3 }, squeezing2: { r: 0.5 } };
    const prepared: PreparedStart = core.preparedStart(preparation);
    const squeezed = new core.Simulation(params, { ...prepared, noiseSeed: 1 });
    const information: Information = squeezed.information();
    const inTime = core.informationInTime(params, prepared, { duration: 10, points: 11 });
    lines.push(`${squeezed.covariance().m12.re + information.fidelity + information.discordOn1 + inTime.logNegativity[10] + inTime.t.length}`);
    squeezed.free();
    const spectra: NoiseSpectra = core.noiseSpectra(params, { from: 0, to: 2, points: 101, ordering: "symmetric" });
    const answer: DriveResponse = core.response(params, { from: 0, to: 2, points: 101 });
    const memory: Correlations = core.correlations(params, { duration: 10, points: 11 });
    const together: FluctuationLocking = core.fluctuationLocking(params);
    const slowest: Complex = core.liouvillianSpectrum(params, { order: 1 })[1];
    lines.push(`${spectra.coherence[0] + spectra.s12.re[0] + answer.g12.im[0] + memory.c21.re[0] + together.magnitude + slowest.re}`);
    lines.push(`${together.angle ?? "no angle"} ${core.lockingTime(params) ?? "never"}`);

    const kind: FigureKind = "plv";
    const data: FigureData = structuredClone(core.figureData(kind, params, { ...grid, method: "ensemble" }));
    const drawn: RenderedFigure = core.renderFigure(kind, params, { data, theme: "dark", width: 480, height: 300, pixelRatio: 2 }, canvas);
    for (const { x, y, width, height, xAxis, yAxis } of drawn.plots) lines.push(`${x + y + width + height} ${xAxis.key} ${yAxis.max}`);
    lines.push(drawn.summary, core.figureSvg(kind, params), core.figureCsv(kind, params, { curves: { key: "g", values: [0, 0.1] } }));
    return lines;
}

// What must not compile: each line below is an error, and tsc says so if one is not.
// @ts-expect-error an axis that does not exist
export const noAxis: Grid = { axis: "omega", from: 0, to: 1, points: 2 };
// @ts-expect-error a parameter is missing
export const incomplete: Params = { omega1: 1, omega2: 1, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0 };
// @ts-expect-error a method that does not exist
export const noMethod: PhaseLockingOptions = { method: "exact" };
// @ts-expect-error the phase may be null
export const phase = (run: core.Simulation): number => run.relativePhase();
// @ts-expect-error a text is no number
export const textStep = (run: core.Simulation): void => run.step("0.1");
