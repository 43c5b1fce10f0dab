// @ts-check
// A number that tells whether bytes are still what they were (FNV-1a); it guards against accidents, not against people.

/** @param {Uint8Array} bytes */
export const checksum = bytes => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5 | 0) >>> 0;
