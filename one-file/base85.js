// @ts-check
// Bytes as text: five letters for four bytes. The letters are those from ( to ~ without < and \, so that they can stand
// in any script element.

const FIRST = 40, LESS = 60, BACKSLASH = 92;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function toText(bytes) {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  const letters = [];
  for (let at = 0; at < padded.length; at += 4) {
    const value = view.getUint32(at);
    for (let power = 85 ** 4; power >= 1; power /= 85) {
      let letter = FIRST + Math.floor(value / power) % 85;
      if (letter >= LESS) letter += 1;
      if (letter >= BACKSLASH) letter += 1;
      letters.push(String.fromCharCode(letter));
    }
  }
  return letters.join('');
}

/**
 * A few zeros may follow what was put in.
 * @param {string} text
 */
export function fromText(text) {
  const bytes = new Uint8Array(text.length / 5 * 4), view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 5) {
    let value = 0;
    for (let k = 0; k < 5; k += 1) {
      const letter = text.charCodeAt(at + k);
      value = value * 85 + letter - FIRST - (letter > BACKSLASH ? 2 : letter > LESS ? 1 : 0);
    }
    view.setUint32(at / 5 * 4, value);
  }
  return bytes;
}
