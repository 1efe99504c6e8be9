/**
 * Turns packed text back into bytes, in slices that leave the page its turns.
 *
 * Each step is one of `src/bin/site/pack.rs`, which says what it is for. What is a loop over the contexts there is
 * written out here: this runs for every bit of the wasm, and such small loops would double the time.
 */

const BUCKET_BITS = 18;
const SEEN = 30;
const FRESH = 1 << 31;
const SHORTEST = 5;
const MATCH_BITS = 18;
const STEPS = 33;
const INPUTS = 9;
const WEIGHT = 3276;

/** Bytes between two looks at the clock, and milliseconds of work between two turns of the page. */
const GLANCE = 1024;
const SLICE = 30;

/** @returns {Promise<void>} resolved once the page has had its turn */
function turn() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
}

/** @returns {Error} */
function damaged() {
  return new Error("the packed bytes are damaged, expected them as the build wrote them");
}

/** @param {number} value @returns {number} */
function scramble(value) {
  value = Math.imul(value, 0x9e3779b1);
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b);
}

/** @param {Int32Array} slots @param {number} seen @param {number} salt @returns {number} where the bucket begins */
function bucket(slots, seen, salt) {
  const key = scramble(seen + Math.imul(salt, 0x2f0b4c47));
  const at = (key >>> (32 - BUCKET_BITS)) << 4;
  if (slots[at] !== key) {
    for (let i = 1; i < 16; i++) slots[at + i] = FRESH;
    slots[at] = key;
  }
  return at;
}

/** @param {number} opinion @param {number} error @returns {number} how much a weight changes */
function lesson(opinion, error) {
  return (Math.imul(opinion, error) + 16384) >> 15;
}

/** @param {Int32Array} pace @param {number} known @param {number} aim @returns {number} what a slot holds after a bit */
function moved(pace, known, aim) {
  const chance = known >>> 10;
  const seen = known & 1023;
  return ((chance + ((((aim - chance) >> 3) * pace[seen]) >> 9)) << 10) | (seen < SEEN ? seen + 1 : SEEN);
}

/** @param {string} text base64 of what `pack` wrote @returns {Promise<Uint8Array>} */
export async function unpack(text) {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const [length, expected, begin] = [0, 4, 8].map((at) => packed.slice(at, at + 4).reduce((sum, byte) => (sum << 8) | byte, 0));
  // A damaged length must not keep the page busy for hours.
  if (length >>> 24) throw damaged();
  const bytes = new Uint8Array(length);

  const squash = new Int32Array(4096);
  for (let at = 0, odds = 1 << 28; at < 2048; at++) {
    const against = odds >> 14;
    squash[2048 - at] = (against << 16) / ((1 << 14) + against);
    squash[2048 + at] = 65536 - squash[2048 - at];
    odds += (odds >> 17) - (odds >> 8);
  }
  const stretch = new Int32Array(4096).fill(2047);
  for (let at = 1, from = 0; at < 4096; at++) while (from < 4096 && from <= squash[at] >> 4) stretch[from++] = at - 2048;
  const pace = new Int32Array(SEEN + 1).map((_, seen) => 40960 / (10 * seen + 13));
  const slots = new Int32Array(16 << BUCKET_BITS).fill(FRESH);
  const places = new Int32Array(1 << MATCH_BITS);
  const trust = new Int32Array(32).fill(1 << 15);
  const byBits = new Int32Array(1024 * INPUTS).fill(WEIGHT);
  const byLast = new Int32Array(256 * INPUTS).fill(WEIGHT);
  const worth = new Uint16Array(65536 * STEPS);
  for (let at = 0; at < STEPS; at++) worth[at] = squash[Math.min(Math.max(at * 128, 1), 4095)];
  for (let done = STEPS; done < worth.length; done *= 2) worth.copyWithin(done, 0, done);

  let [next, low, high, value] = [12, 0, -1, begin];
  let [recent, older, word, character, before, left] = [0, 0, 0, 0, 0, 0];
  let [place, agreed, sum] = [0, 0, 0x811c9dc5];

  /** One byte; a plain function, so that compilers need not start anew after every pause. */
  const step = (now) => {
    if (now >= SHORTEST) {
      const key = scramble(recent + Math.imul(older & 255, 0x2f0b4c47)) >>> (32 - MATCH_BITS);
      if (!agreed) {
        place = places[key];
        while (agreed < 32 && agreed < place && bytes[place - 1 - agreed] === bytes[now - 1 - agreed]) agreed++;
        if (agreed < SHORTEST) agreed = 0;
      }
      places[key] = now;
    }
    const last = recent & 255;
    const column = (recent >>> 24) | ((older >>> 24) << 8) | ((now & 3) << 16);
    const y = last * INPUTS;
    let bits = 1;
    let half = 1;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let b4 = 0;
    let b5 = 0;
    let b6 = 0;
    let bottom = low;
    let top = high;
    let code = value;
    let length = agreed;
    for (let shift = 7; shift >= 0; shift--) {
      if ((shift & 3) === 3) {
        half = 1;
        const salt = bits << 3;
        b0 = bucket(slots, last, salt);
        b1 = bucket(slots, recent & 0xffff, salt + 1);
        b2 = bucket(slots, recent & 0xffffff, salt + 2);
        b3 = bucket(slots, word, salt + 3);
        b4 = bucket(slots, column, salt + 4);
        b5 = bucket(slots, recent >>> 8, salt + 5);
        b6 = bucket(slots, before + (left << 24), salt + 6);
      }

      const k0 = slots[b0 + half];
      const k1 = slots[b1 + half];
      const k2 = slots[b2 + half];
      const k3 = slots[b3 + half];
      const k4 = slots[b4 + half];
      const k5 = slots[b5 + half];
      const k6 = slots[b6 + half];
      const o0 = stretch[k0 >>> 20];
      const o1 = stretch[k1 >>> 20];
      const o2 = stretch[k2 >>> 20];
      const o3 = stretch[k3 >>> 20];
      const o4 = stretch[k4 >>> 20];
      const o5 = stretch[k5 >>> 20];
      const o6 = stretch[k6 >>> 20];
      const foretold = length ? (bytes[place] >> shift) & 1 : 0;
      const trusted = length < 16 ? length : Math.min(12 + (length >> 2), 31);
      const sure = length ? stretch[trust[trusted] >> 4] : 0;
      const o7 = foretold ? sure : -sure;

      const x = ((((length > 0) + (length > 8) + (length > 16)) << 8) | bits) * INPUTS;
      let dot = (Math.imul(o0, byBits[x]) + Math.imul(o1, byBits[x + 1]) + Math.imul(o2, byBits[x + 2])) | 0;
      dot = (dot + Math.imul(o3, byBits[x + 3]) + Math.imul(o4, byBits[x + 4]) + Math.imul(o5, byBits[x + 5])) | 0;
      dot = (dot + Math.imul(o6, byBits[x + 6]) + Math.imul(o7, byBits[x + 7]) + (byBits[x + 8] << 8)) | 0;
      const p = Math.max(-2047, Math.min(2047, dot >> 14));
      dot = (Math.imul(o0, byLast[y]) + Math.imul(o1, byLast[y + 1]) + Math.imul(o2, byLast[y + 2])) | 0;
      dot = (dot + Math.imul(o3, byLast[y + 3]) + Math.imul(o4, byLast[y + 4]) + Math.imul(o5, byLast[y + 5])) | 0;
      dot = (dot + Math.imul(o6, byLast[y + 6]) + Math.imul(o7, byLast[y + 7]) + (byLast[y + 8] << 8)) | 0;
      const q = Math.max(-2047, Math.min(2047, dot >> 14));

      const verdict = 2048 + ((p + q) >> 1);
      const part = verdict & 127;
      const first = ((last << 8) | bits) * STEPS + (verdict >> 7);
      const corrected = (worth[first] * (128 - part) + worth[first + 1] * part) >> 7;
      const chance = (squash[verdict] + 3 * corrected) >> 2;

      const range = (top - bottom) | 0;
      const share = (Math.imul(range >>> 16, chance) + (Math.imul(range & 0xffff, chance) >>> 16)) | 0;
      const bit = (code - bottom) >>> 0 <= share >>> 0 ? 1 : 0;
      if (bit) top = (bottom + share) | 0;
      else bottom = (bottom + share + 1) | 0;
      while ((bottom ^ top) >>> 24 === 0) {
        bottom <<= 8;
        top = (top << 8) | 255;
        code = (code << 8) | packed[next++];
      }

      const e = (bit << 16) - squash[2048 + p];
      byBits[x] += lesson(o0, e);
      byBits[x + 1] += lesson(o1, e);
      byBits[x + 2] += lesson(o2, e);
      byBits[x + 3] += lesson(o3, e);
      byBits[x + 4] += lesson(o4, e);
      byBits[x + 5] += lesson(o5, e);
      byBits[x + 6] += lesson(o6, e);
      byBits[x + 7] += lesson(o7, e);
      byBits[x + 8] += lesson(256, e);
      const f = (bit << 16) - squash[2048 + q];
      byLast[y] += lesson(o0, f);
      byLast[y + 1] += lesson(o1, f);
      byLast[y + 2] += lesson(o2, f);
      byLast[y + 3] += lesson(o3, f);
      byLast[y + 4] += lesson(o4, f);
      byLast[y + 5] += lesson(o5, f);
      byLast[y + 6] += lesson(o6, f);
      byLast[y + 7] += lesson(o7, f);
      byLast[y + 8] += lesson(256, f);

      const aim = -bit & 0x3fffff;
      slots[b0 + half] = moved(pace, k0, aim);
      slots[b1 + half] = moved(pace, k1, aim);
      slots[b2 + half] = moved(pace, k2, aim);
      slots[b3 + half] = moved(pace, k3, aim);
      slots[b4 + half] = moved(pace, k4, aim);
      slots[b5 + half] = moved(pace, k5, aim);
      slots[b6 + half] = moved(pace, k6, aim);
      if (length) {
        trust[trusted] += ((foretold === bit ? 65535 : 0) - trust[trusted]) >> 6;
        if (foretold !== bit) length = 0;
      }
      worth[first + (part >> 6)] += ((-bit & 65535) - worth[first + (part >> 6)]) >> 6;
      bits = (bits << 1) | bit;
      half = (half << 1) | bit;
    }

    low = bottom;
    high = top;
    value = code;
    agreed = length;
    const byte = bits & 255;
    bytes[now] = byte;
    sum = Math.imul(sum ^ byte, 0x01000193);
    older = (older << 8) | (recent >>> 24);
    recent = (recent << 8) | byte;
    if (agreed) {
      agreed++;
      place++;
    }
    const letter = (byte | 32) - 97;
    word = byte >= 128 || (byte >= 48 && byte < 58) || (letter >= 0 && letter < 26) ? scramble(word + byte + 1) : 0;
    if (byte >> 6 === 2) {
      character = (character << 8) | byte;
      if (left) left--;
    } else {
      before = character;
      character = byte;
      left = (byte >= 192) + (byte >= 224);
    }
  };

  for (let now = 0, until = 0; now < length; now++) {
    if (now % GLANCE === 0 && performance.now() > until) {
      await turn();
      until = performance.now() + SLICE;
    }
    step(now);
  }
  if ((sum | 0) !== expected) throw damaged();
  return bytes;
}
