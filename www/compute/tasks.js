// @ts-check
// What the pool is asked, what its workers answer, and what stands between.

/** @typedef {import('../core/types.js').Core} Core */
/** @typedef {import('../core/types.js').Params} Params */
/** @typedef {ConstructorParameters<Core['PhaseLockingScan']>[1]} ScanOptions */
/** @typedef {{ kind: 'scan', params: Params, options: ScanOptions }} ScanTask */
/** @typedef {import('../core/types.js').FigureKind} FigureKind */
/** @typedef {import('../core/types.js').FigureOptions} FigureOptions */
/** @typedef {{ kind: 'figureData', figure: FigureKind, params: Params, options: FigureOptions }} DataTask */
/** @typedef {ScanTask | DataTask} Task */
/** The first cells of a task, as many as time allowed. @typedef {{ values: Float64Array, errors: Float64Array }} Cells */
/** A broken worker cannot take another task. @typedef {{ name: string, message: string, broken: boolean }} Refusal */
/** @typedef {{ result: unknown } | { refusal: Refusal }} Answer */
/** Unable: it cannot load the core, and why. @typedef {Answer | { alive: true } | { unable: string }} Report */
/** What is patient lets everything else go first. @typedef {{ signal?: AbortSignal, patient?: boolean }} How */
/**
 * What is to be done, for whom, and how often it was begun.
 * @typedef {{ task: Task, how: How, attempts: number, resolve: (result: any) => void, reject: (reason: unknown) => void }} Job
 */
/** Who hears of a worker. @typedef {{ hear: (report: Answer) => void, lose: (why: string) => void }} Listener */

export {};
