// @ts-check
// Which figure can be handled how.

/** @typedef {import('../core/types.js').FigureKind} Kind */

/** @type {ReadonlySet<string>} */
const MAPS = new Set(['plvMap', 'xiPlane', 'informationMap', 'wigner']);
/** A click sets the parameters of both axes. @type {ReadonlySet<string>} */
const CONTROLS = new Set(['plvMap', 'informationMap', 'xiPlane']);
/** @type {ReadonlySet<string>} */
const SHEETS = new Set(['xiSheet', 'fig1c']);
/** Two numbers against each other: no value belongs to a place on the axis. @type {ReadonlySet<string>} */
const PATHS = new Set(['phasors', 'phasePortrait']);
/** What moves, moves on under a window. @type {ReadonlySet<string>} */
const MOTIONS = new Set(['phasors', 'phasePortrait', 'moments', 'relativePhase']);
/** The paper's motions do not. @type {ReadonlySet<string>} */
const STILLS = new Set(['fig2a', 'fig2b', 'fig2c']);
/** Drawn without the present value. @type {ReadonlySet<string>} */
const UNMARKED = new Set(['dissipatorOrder', 'noiseSign', 'crossDiffusion', 'ringNoise', 'uncertainty', 'purity']);

/** Values over two axes. @param {Kind} kind */
export const isMap = kind => MAPS.has(kind);
/** @param {Kind} kind */
export const setsBoth = kind => CONTROLS.has(kind);
/** @param {Kind} kind */
export const isMotion = kind => MOTIONS.has(kind);
/** @param {Kind} kind */
export const isMarked = kind => !SHEETS.has(kind) && !UNMARKED.has(kind);
/** @param {Kind} kind */
export const canBeRead = kind => !SHEETS.has(kind) && !PATHS.has(kind);
/** @param {Kind} kind */
export const canBeZoomed = kind => !SHEETS.has(kind) && !MOTIONS.has(kind);
/** @param {Kind} kind */
export const canBePinned = kind => !MAPS.has(kind) && !SHEETS.has(kind) && !MOTIONS.has(kind) && !STILLS.has(kind);
