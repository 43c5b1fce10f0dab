// @ts-check
// The curves of a family, side by side from the pool: all of them, as far as they are, with every piece that comes.

/** @typedef {import('./curve.js').Part} Part */

/**
 * @param {import('./pool.js').ScanPool} pool
 * @param {import('../core/types.js').Params[]} members
 * @param {import('./tasks.js').ScanOptions} options
 * @param {AbortSignal} signal
 * @param {(parts: (Part | undefined)[], done: number) => void} onParts with the number of values that are there
 */
export async function scanFamily(pool, members, options, signal, onParts) {
  /** @type {(Part | undefined)[]} */
  const parts = members.map(() => undefined);
  await Promise.all(
    members.map(async (params, index) => {
      /** @param {Part} part */
      const onPart = part => {
        parts[index] = part;
        onParts(
          parts,
          parts.reduce((sum, it) => sum + (it?.done ?? 0), 0),
        );
      };
      onPart(await pool.scan(params, options, { signal, onPart }));
    }),
  );
}
