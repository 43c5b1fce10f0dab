// @ts-check
// Shapes that several files share, taken from the declarations of the core so that they cannot drift from it.

/** @typedef {typeof import('../pkg/odd_sympathy.js')} Core */
/** @typedef {Parameters<Core['eigenvalues']>[0]} Params */
/** @typedef {ReturnType<Core['parameterSpecs']>[number]} Spec */
/** @typedef {InstanceType<Core['Simulation']>} Simulation */
/** @typedef {ReturnType<Simulation['trajectory']>} Trajectory */
/** @typedef {ReturnType<Simulation['moments']>} Moments */
/** @typedef {Parameters<Core['renderFigure']>[0]} FigureKind */
/** @typedef {Parameters<Core['renderFigure']>[2]} FigureOptions */
/** @typedef {Awaited<ReturnType<Core['figureData']>>} FigureData */
/** @typedef {import('../pkg/odd_sympathy.js').PhaseLockingCurves} LockingCurves */
/** @typedef {ReturnType<Core['renderFigure']>['plots']} Plots */
/** @typedef {Parameters<Core['phaseLocking']>[1]} LockingOptions */
/** @typedef {{ core: Core, script: string, module: WebAssembly.Module }} LoadedCore */
/**
 * What every view is given when it is first shown.
 * @typedef {object} Context
 * @property {Core} core
 * @property {LoadedCore} loaded
 * @property {import('./state.js').Store} store
 * @property {import('./address.js').Address} address
 * @property {import('./own-settings.js').OwnSettings} own
 * @property {readonly Spec[]} specs
 * @property {readonly import('./fields.js').Field[]} fields
 * @property {HTMLElement} section the view's own part of the page
 * @property {import('./figure-card.js').FigureCard[]} cards the cards in it
 * @property {Partial<Record<import('./state.js').View, (link: string) => string>>} values what a view gives to copy instead of the numbers of the pair
 * @property {(error: unknown) => void} fault for what cannot be answered by a sentence
 */

export {};
