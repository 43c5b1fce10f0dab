// @ts-check
// Texts in a PNG file (iTXt chunks of the PNG specification, third edition, section 11.3.3): what a picture was made from.

const SIGNATURE_AND_HEADER = 8 + 25;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** The checksum of a chunk. @param {Uint8Array} bytes */
function crc32(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = TABLE[(rest ^ byte) & 0xff] ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** @param {string} keyword in Latin letters @param {string} text */
function chunk(keyword, text) {
  const encoder = new TextEncoder();
  const body = new Uint8Array([...encoder.encode(`iTXt${keyword}`), 0, 0, 0, 0, 0, ...encoder.encode(text)]);
  const whole = new Uint8Array(body.length + 8),
    view = new DataView(whole.buffer);
  view.setUint32(0, body.length - 4);
  whole.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}

/**
 * The same picture with these texts, which stand right behind its header.
 * @param {Uint8Array<ArrayBuffer>} png
 * @param {Record<string, string>} texts
 * @returns {Uint8Array<ArrayBuffer>[]} to be joined by a Blob
 */
export function withTexts(png, texts) {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk(keyword, text));
  return [png.subarray(0, SIGNATURE_AND_HEADER), ...chunks, png.subarray(SIGNATURE_AND_HEADER)];
}
