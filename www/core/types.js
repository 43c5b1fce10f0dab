// @ts-check
// Shapes that several files share, taken from the declarations of the core so that they cannot drift from it.

/** @typedef {typeof import('../../pkg/odd_sympathy.js')} Core */
/** @typedef {Parameters<Core['eigenvalues']>[0]} Params */
/** @typedef {ReturnType<Core['parameterSpecs']>[number]} Spec */
/** @typedef {ReturnType<Core['figureSpecs']>[number]} FigureSpec */
/** @typedef {ReturnType<Core['limits']>} Limits */
/** @typedef {ReturnType<Core['paperPanels']>[number]} PaperPanel */
/** @typedef {InstanceType<Core['Simulation']>} Simulation */
/** @typedef {ReturnType<Simulation['trajectory']>} Trajectory */
/** @typedef {ReturnType<Simulation['moments']>} Moments */
/** @typedef {InstanceType<Core['MotionRecord']>} MotionRecord */
/** @typedef {import('../../pkg/odd_sympathy.js').RunsShown} RunsShown */
/** @typedef {Parameters<Core['renderFigure']>[0]} FigureKind */
/** @typedef {Parameters<Core['renderFigure']>[2]} FigureOptions */
/** @typedef {Awaited<ReturnType<Core['figureData']>>} FigureData */
/** @typedef {import('../../pkg/odd_sympathy.js').PhaseLockingCurves} LockingCurves */
/** @typedef {ReturnType<Core['renderFigure']>['plots']} Plots */
/** @typedef {Parameters<Core['phaseLocking']>[1]} LockingOptions */
/** @typedef {{ core: Core, script: string, module: WebAssembly.Module }} LoadedCore */
/**
 * A curve that is kept to compare with: as it was drawn, with its parameters in words.
 * @typedef {NonNullable<FigureOptions['pins']>[number] & { axis: FigureOptions['axis'], words: string }} Pin
 */
/** What a saved copy begins with. @typedef {{ title: string, link: string, pins: Record<string, Pin[]> }} SavedCopy */

export {};
