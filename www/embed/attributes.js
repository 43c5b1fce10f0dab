// @ts-check
// Which attributes of <odd-sympathy-figure> mean something: the keys of a link. All others are the article's own, whatever a
// framework, an editor or its author puts there. tests/node/embed.mjs holds this list against the fields of the state.

/** Parameters as the state and attributes call them. */
export const PARAMETERS = /** @type {const} */ (['delta', 'g', 'gamma', 'nbar1', 'nbar2', 'xi', 'xiPhase']);

export const LINK_KEYS = Object.freeze([
  'v', 'view', 'fig', 'kind', 'controls', 'theme', 'origin', 'caption', 't', ...PARAMETERS, 'bath', 'item', 'step', 'chapter',
  'a1re', 'a1im', 'a2re', 'a2im', 'decay', 'runs', 'kicks', 'columns', 'bobs', 'axis', 'from', 'to', 'points', 'curves', 'equations', 'continuation', 'part',
  'method', 'start', 'duration', 'steps', 'samples', 'seed', 'tolerance', 'map', 'measure', 'mode', 'ordering', 'quantity', 'order', 'instant',
  'squeeze1', 'squeezeAngle1', 'squeeze2', 'squeezeAngle2', 'squeeze12', 'squeezeAngle12', 'start1', 'start2',
  'graph', 'noiseGraph', 'edges', 'n', 'omega', 'omegaSpread', 'nbar', 'excite', 'run', 'dark', 'matrix',
]);

/** HTML writes attributes in small letters. */
const KEYS = new Map(LINK_KEYS.map(key => [key.toLowerCase(), key]));

/** The key of a link that an attribute is. @param {string} name */
export const keyOf = name => KEYS.get(name.toLowerCase());
