// @ts-check
// Unpacks LZMA (".lzma", as LZMA SDK's lzma-specification.txt defines it): a fifth smaller than what browsers unpack
// by themselves.

/** Where the chances of each kind of bit begin; four bits of the position, at most, tell them apart. */
const MATCH = 0,
  REPEAT = 192,
  FIRST = 204,
  SECOND = 216,
  THIRD = 228,
  LONG = 240,
  SLOT = 432,
  SPECIAL = 687,
  ALIGN = 802,
  LENGTH = 818,
  REPEAT_LENGTH = 1332,
  LITERAL = 1846;
/** Within the chances of a length. */
const MIDDLE = 2 + 128,
  HIGH = MIDDLE + 128;

/**
 * @param {Uint8Array} packed
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function unpackLzma(packed) {
  const context = packed[0] % 9,
    low = Math.floor(packed[0] / 9) % 5,
    position = Math.floor(packed[0] / 45);
  const output = new Uint8Array(new DataView(packed.buffer, packed.byteOffset).getUint32(5, true));
  const chances = new Uint16Array(LITERAL + (768 << (context + low))).fill(1024);
  let at = 18,
    range = 0xffffffff,
    code = new DataView(packed.buffer, packed.byteOffset).getUint32(14);

  const refill = () => {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | packed[at]) >>> 0;
    at += 1;
  };
  /** @param {number} index */
  const bit = index => {
    const chance = chances[index],
      bound = (range >>> 11) * chance;
    const is = code < bound ? 0 : 1;
    if (is) {
      range -= bound;
      code -= bound;
      chances[index] = chance - (chance >> 5);
    } else {
      range = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
    }
    refill();
    return is;
  };
  /** The highest bit first. @param {number} base @param {number} bits */
  const tree = (base, bits) => {
    let node = 1;
    for (let k = 0; k < bits; k += 1) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  };
  /** The lowest bit first. @param {number} base @param {number} bits */
  const reversed = (base, bits) => {
    let node = 1,
      value = 0;
    for (let k = 0; k < bits; k += 1) {
      const is = bit(base + node);
      node = (node << 1) | is;
      value |= is << k;
    }
    return value;
  };
  /** Bits that are as often set as not. @param {number} bits */
  const even = bits => {
    let value = 0;
    for (let k = 0; k < bits; k += 1) {
      range >>>= 1;
      const is = code >= range ? 1 : 0;
      if (is) code -= range;
      value = value * 2 + is;
      refill();
    }
    return value;
  };
  /** @param {number} base @param {number} place */
  const length = (base, place) => {
    if (!bit(base)) return 2 + tree(base + 2 + place * 8, 3);
    if (!bit(base + 1)) return 10 + tree(base + MIDDLE + place * 8, 3);
    return 18 + tree(base + HIGH, 8);
  };
  /** How far back a match of this length begins. @param {number} matched */
  const distance = matched => {
    const slot = tree(SLOT + Math.min(matched - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1,
      base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < 14) return base + reversed(SPECIAL + base - slot, bits);
    return base + even(bits - 4) * 16 + reversed(ALIGN, 4);
  };

  /** What was written last: 0 to 6 a literal, and after what. */
  let state = 0;
  /** The last four distances, less one. */
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let end = 0; end < output.length;) {
    const place = end & ((1 << position) - 1);
    if (!bit(MATCH + (state << 4) + place)) {
      const before = output[end - 1] ?? 0;
      const base = LITERAL + 768 * (((end & ((1 << low) - 1)) << context) + (before >> (8 - context)));
      let letter = 1;
      if (state > 6) {
        for (let like = output[end - a - 1]; letter < 256;) {
          like <<= 1;
          const expected = like & 256,
            is = bit(base + 256 + expected + letter);
          letter = (letter << 1) | is;
          if (is !== expected >> 8) break;
        }
      }
      while (letter < 256) letter = (letter << 1) | bit(base + letter);
      output[end] = letter;
      end += 1;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let size = 0;
    if (!bit(REPEAT + state)) {
      [b, c, d] = [a, b, c];
      size = length(LENGTH, place);
      a = distance(size);
      state = state < 7 ? 7 : 10;
    } else {
      if (bit(FIRST + state)) {
        if (!bit(SECOND + state)) [a, b] = [b, a];
        else if (!bit(THIRD + state)) [a, b, c] = [c, a, b];
        else [a, b, c, d] = [d, a, b, c];
      } else if (!bit(LONG + (state << 4) + place)) {
        size = 1;
      }
      if (size === 1) {
        state = state < 7 ? 9 : 11;
      } else {
        size = length(REPEAT_LENGTH, place);
        state = state < 7 ? 8 : 11;
      }
    }
    for (const until = Math.min(end + size, output.length); end < until; end += 1) output[end] = output[end - a - 1];
  }
  return output;
}
