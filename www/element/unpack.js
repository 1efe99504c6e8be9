// @ts-check
/**
 * Turns packed text back into bytes: a decoder of LZMA that works in slices, which leave the page its turns.
 *
 * `www/site/src/pack.rs` packs with no bits of the position in any context, so none is looked at here.
 */

/** Symbols between two looks at the clock, and milliseconds of work between two turns of the page. */
const GLANCE = 256;
const SLICE = 30;

/** Where the chances of each kind begin: one for each of twelve states, or a tree of them. */
const STATES = 12;
const MATCH = 0;
const REPEAT = MATCH + STATES;
const OLDER = REPEAT + STATES;
const LONG = OLDER + 3 * STATES;
const SLOT = LONG + STATES;
const SPECIAL = SLOT + 4 * 64;
const ALIGN = SPECIAL + 115;
const LENGTH = ALIGN + 16;
const REPEATED = LENGTH + 2 + 8 + 8 + 256;
const LITERAL = REPEATED + 2 + 8 + 8 + 256;
/** A tree for a byte alone and two for one that follows a match, for each of the upper three bits of the byte before. */
const LITERALS = 0x300 << 3;

/** @returns {Promise<void>} resolved once the page has had its turn */
function turn() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** @returns {Error} */
function damaged() {
  return new Error("the packed bytes are damaged, expected them as the build wrote them");
}

/** @param {string} text base64 of what `pack` wrote @returns {Promise<Uint8Array<ArrayBuffer>>} */
export async function unpack(text) {
  const letters = atob(text);
  const packed = new Uint8Array(letters.length);
  for (let at = 0; at < packed.length; at++) packed[at] = letters.charCodeAt(at);
  const header = new DataView(packed.buffer);
  if (packed.length < 13) throw damaged();
  const length = header.getUint32(0);
  // A damaged length must not keep the page busy for hours.
  if (length >>> 24) throw damaged();
  const bytes = new Uint8Array(length);
  const symbol = decoder(packed, 8, bytes);
  let now = 0;
  for (let count = 0, until = 0; now < length; count++) {
    if (count % GLANCE === 0 && performance.now() > until) {
      await turn();
      until = performance.now() + SLICE;
    }
    now = symbol(now);
  }
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  if (sum >>> 0 !== header.getUint32(4)) throw damaged();
  return bytes;
}

/**
 * @param {Uint8Array} packed @param {number} next where the packed bytes begin @param {Uint8Array} bytes what is unpacked
 * @returns {(now: number) => number} decodes the symbol that begins there, a byte or a match; where the next one begins
 */
function decoder(packed, next, bytes) {
  const chances = new Uint16Array(LITERAL + LITERALS).fill(1024);
  let range = -1;
  let code = 0;
  for (const end = next + 5; next < end; next++) code = (code << 8) | packed[next];
  let state = 0;
  /** The distances of the last four matches, less one. */
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];

  const refill = () => {
    if (range >>> 24 === 0) {
      range <<= 8;
      code = (code << 8) | packed[next++];
    }
  };

  /** @param {number} at which chance foretells it */
  const bit = (at) => {
    const chance = chances[at];
    const bound = Math.imul(range >>> 11, chance);
    const one = code >>> 0 >= bound >>> 0;
    if (one) {
      range = (range - bound) | 0;
      code = (code - bound) | 0;
      chances[at] = chance - (chance >> 5);
    } else {
      range = bound;
      chances[at] = chance + ((2048 - chance) >> 5);
    }
    refill();
    return one ? 1 : 0;
  };

  /** @param {number} from @param {number} count so many bits, the highest first, each foretold by those before it */
  const tree = (from, count) => {
    let found = 1;
    for (let left = count; left > 0; left--) found = (found << 1) | bit(from + found);
    return found - (1 << count);
  };

  /** @param {number} from @param {number} count the same, the lowest first */
  const reverse = (from, count) => {
    let [found, node] = [0, 1];
    for (let at = 0; at < count; at++) {
      const one = bit(from + node);
      node = (node << 1) | one;
      found |= one << at;
    }
    return found;
  };

  /** @param {number} count so many bits that nothing foretells */
  const direct = (count) => {
    let found = 0;
    for (let left = count; left > 0; left--) {
      range >>>= 1;
      const one = code >>> 0 >= range >>> 0;
      if (one) code = (code - range) | 0;
      found = (found << 1) | (one ? 1 : 0);
      refill();
    }
    return found;
  };

  /** @param {number} now where it goes @returns {number} where the next symbol goes */
  const literal = (now) => {
    const from = LITERAL + 0x300 * (now ? bytes[now - 1] >> 5 : 0);
    let found = 1;
    if (state >= 7) {
      // The byte after a match is seldom the one that follows what was matched.
      for (let other = bytes[now - rep0 - 1] | 0x100, alike = 0x100; found < 0x100; ) {
        other <<= 1;
        const foretold = other & alike;
        const one = bit(from + alike + foretold + found);
        found = (found << 1) | one;
        alike &= one ? other : ~other;
      }
    } else {
      while (found < 0x100) found = (found << 1) | bit(from + found);
    }
    bytes[now] = found;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    return now + 1;
  };

  /** @param {number} from @returns {number} the length of a match */
  const matched = (from) => {
    if (!bit(from)) return tree(from + 2, 3) + 2;
    if (!bit(from + 1)) return tree(from + 10, 3) + 10;
    return tree(from + 18, 8) + 18;
  };

  /** @param {number} length of the match @returns {number} its distance, less one */
  const distance = (length) => {
    const slot = tree(SLOT + 64 * Math.min(length - 2, 3), 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << count;
    if (slot < 14) return base + reverse(SPECIAL + base - slot, count);
    return base + (direct(count - 4) << 4) + reverse(ALIGN, 4);
  };

  /** A match at a distance met before, which becomes the last one; null for the single byte there. */
  const repeat = () => {
    if (!bit(OLDER + state)) {
      if (!bit(LONG + state)) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      let found;
      if (!bit(OLDER + STATES + state)) found = rep1;
      else {
        if (!bit(OLDER + 2 * STATES + state)) found = rep2;
        else {
          found = rep3;
          rep3 = rep2;
        }
        rep2 = rep1;
      }
      rep1 = rep0;
      rep0 = found;
    }
    const length = matched(REPEATED);
    state = state < 7 ? 8 : 11;
    return length;
  };

  return (now) => {
    if (!bit(MATCH + state)) return literal(now);
    let length;
    if (bit(REPEAT + state)) length = repeat();
    else {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      length = matched(LENGTH);
      state = state < 7 ? 7 : 10;
      rep0 = distance(length);
    }
    if (rep0 >= now || now + length > bytes.length) throw damaged();
    for (const end = now + length; now < end; now++) bytes[now] = bytes[now - rep0 - 1];
    return now;
  };
}
