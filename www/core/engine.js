// @ts-check
// What the computing core asks of a browser, in words where it is missing.

/** The smallest module with a register of two numbers: () => i8x16.popcnt(i8x16.splat(0)). */
const WIDE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** @param {Pick<typeof WebAssembly, 'validate'> | undefined} engine */
export function checkEngine(engine) {
  if (typeof engine !== 'object') throw new Error('this browser has no WebAssembly');
  if (!engine.validate(WIDE)) {
    throw new Error('this browser’s WebAssembly has no SIMD, which Chrome, Edge and Firefox have had since 2021 and Safari since 2023');
  }
}
