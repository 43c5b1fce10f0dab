// @ts-check
// JSON that gives back what was put in: arrays of numbers as the core makes them, and numbers that are none.

/** @param {unknown} value */
export const stringifyExact = value =>
  JSON.stringify(value, (_, it) => {
    if (it instanceof Float64Array) return { float64: [...it] };
    return typeof it === 'number' && !Number.isFinite(it) ? { number: String(it) } : it;
  });

/** @param {string} json @returns {any} */
export const parseExact = json =>
  JSON.parse(json, (_, it) => {
    if (typeof it?.number === 'string') return Number(it.number);
    return Array.isArray(it?.float64) ? Float64Array.from(it.float64) : it;
  });
