// @ts-check
// Takes the place of www/core/one-file.js: the file writes itself, as it was before it was unpacked.

const { unpacked } = /** @type {{ unpacked: import('./unpack.js').Unpacked }} */ (/** @type {unknown} */ (globalThis));

export const oneFile = async () => unpacked.shell.replace('PACKED', () => unpacked.packed);
