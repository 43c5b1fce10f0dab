// @ts-check
// Shapes that several files share, taken from the declarations of the core so that they cannot drift from it.

/** @typedef {typeof import('../pkg/odd_sympathy.js')} Core */
/** @typedef {Parameters<Core['eigenvalues']>[0]} Params */
/** @typedef {ReturnType<Core['parameterSpecs']>[number]} Spec */
/** @typedef {InstanceType<Core['Simulation']>} Simulation */
/** @typedef {ReturnType<Simulation['trajectory']>} Trajectory */
/** @typedef {Parameters<Core['renderFigure']>[0]} FigureKind */
/** @typedef {Parameters<Core['renderFigure']>[2]} FigureOptions */
/** @typedef {Extract<NonNullable<FigureOptions['data']>, { curves: unknown }>} LockingCurves */
/** @typedef {ReturnType<Core['renderFigure']>['plots']} Plots */
/** @typedef {{ core: Core, script: string, module: WebAssembly.Module }} LoadedCore */

export {};
