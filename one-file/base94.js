// @ts-check
// Bytes as text: eleven letters for nine bytes. The letters are those from the space to ~ without <, so that they can stand in any
// script element.

const FIRST = 32,
  LESS = 60,
  LETTERS = 94,
  BYTES = 9,
  LENGTH = 11;
/** Nine bytes are two numbers of so many bits; 94 times one of them is still exact. */
const HALF = 2 ** 36;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function toText(bytes) {
  const padded = new Uint8Array(Math.ceil(bytes.length / BYTES) * BYTES);
  padded.set(bytes);
  const codes = new Uint8Array((padded.length / BYTES) * LENGTH);
  for (let at = 0, block = 0; at < padded.length; at += BYTES, block += LENGTH) {
    const [a, b, c, d, e, f, g, h, i] = padded.subarray(at, at + BYTES);
    let high = ((a * 256 + b) * 256 + c) * 4096 + d * 16 + (e >> 4);
    let low = (e & 15) * 2 ** 32 + ((f * 256 + g) * 256 + h) * 256 + i;
    for (let k = LENGTH - 1; k >= 0; k -= 1) {
      const carried = (high % LETTERS) * HALF + low;
      high = Math.floor(high / LETTERS);
      low = Math.floor(carried / LETTERS);
      const letter = FIRST + (carried % LETTERS);
      codes[block + k] = letter >= LESS ? letter + 1 : letter;
    }
  }
  return new TextDecoder().decode(codes);
}

/**
 * A few zeros may follow what was put in.
 * @param {string} text
 */
export function fromText(text) {
  const bytes = new Uint8Array(Math.floor(text.length / LENGTH) * BYTES);
  for (let at = 0, block = 0; block < bytes.length; at += LENGTH, block += BYTES) {
    let high = 0,
      low = 0;
    for (let k = 0; k < LENGTH; k += 1) {
      const letter = text.charCodeAt(at + k);
      low = low * LETTERS + letter - FIRST - (letter > LESS ? 1 : 0);
      const carry = Math.floor(low / HALF);
      low -= carry * HALF;
      high = high * LETTERS + carry;
    }
    const middle = (high % 16) * 16 + Math.floor(low / 2 ** 32);
    bytes.set(
      [high / 2 ** 28, high / 2 ** 20, high / 2 ** 12, high / 16, middle, low / 2 ** 24, low / 2 ** 16, low / 256, low].map(
        it => Math.floor(it) % 256,
      ),
      block,
    );
  }
  return bytes;
}
