//! Packs the wasm of the element: a context-mixing coder that `www/unpack.js` undoes with the same steps.
//!
//! Every bit is foretold by several contexts at once. Each keeps, for what it has seen, how likely a one is; a mixer
//! weighs their opinions, learns from every bit which of them to trust, and a range coder spends what is left in doubt.
//! A third smaller than deflate on text in three languages, and no browser has to bring a decoder for it.
//!
//! Only integers of 32 bits are used, and where they may overflow they wrap, so that both sides agree everywhere.

/// Contexts that look up a history of their own; the match and a constant join them in the mixer.
const CONTEXTS: usize = 7;
const MATCH: usize = CONTEXTS;
const CONSTANT: usize = CONTEXTS + 1;
const INPUTS: usize = CONTEXTS + 2;

/// Buckets of sixteen slots: the first says whose bucket it is, each other is for the bits of half a byte so far.
const BUCKET_BITS: u32 = 18;
/// A chance is held in the upper 22 bits of a slot, how often it was seen in the rest, up to this.
const SEEN: i32 = 30;
/// An even chance, never seen.
const FRESH: i32 = i32::MIN;
/// How many bytes must agree before a match is looked up.
const SHORTEST: usize = 5;
const MATCH_BITS: u32 = 18;
/// Steps of the last correction, over the range of `stretch`.
const STEPS: usize = 33;

/// The packed bytes, after their length and checksum.
pub(crate) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    packed.extend((bytes.len() as u32).to_be_bytes());
    packed.extend(checksum(bytes).to_be_bytes());
    let mut model = Model::new(bytes.len());
    let (mut low, mut high) = (0u32, u32::MAX);
    for &byte in bytes {
        model.begin();
        for place in (0..8).rev() {
            let bit = i32::from(byte >> place & 1);
            let middle = split(low, high, model.chance());
            if bit == 1 {
                high = middle;
            } else {
                low = middle + 1;
            }
            while (low ^ high) >> 24 == 0 {
                packed.push((low >> 24) as u8);
                low <<= 8;
                high = high << 8 | 255;
            }
            model.learn(bit);
        }
        model.end();
    }
    packed.extend(low.to_be_bytes());
    packed
}

/// FNV-1a: a damaged script must not reach the compiler as something else.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |sum, &byte| {
        (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// The last number of the range that means a one, whose chance is given in 65536ths.
fn split(low: u32, high: u32, chance: i32) -> u32 {
    let (range, chance) = (high - low, chance as u32);
    low + (range >> 16) * chance + (((range & 0xFFFF) * chance) >> 16)
}

fn scramble(value: i32) -> i32 {
    let value = value.wrapping_mul(0x9E37_79B1_u32 as i32);
    (value ^ shifted(value, 15)).wrapping_mul(0x85EB_CA6B_u32 as i32)
}

/// A shift that brings in zeros, as `>>>` does.
fn shifted(value: i32, by: u32) -> i32 {
    (value as u32 >> by) as i32
}

/// Chance in 65536ths of a one, for `ln(p / (1 - p)) * 256` from -2047 to 2047 at 2048 below the index.
fn squashing() -> Vec<i32> {
    let mut table = vec![0; 4096];
    // exp(-1/256) is 1 - 1/256 + 1/131072, to seven digits.
    let mut odds = 1 << 28;
    for at in 0..2048 {
        let against = odds >> 14;
        let low = (against << 16) / ((1 << 14) + against);
        table[2048 - at] = low;
        table[2048 + at] = 65536 - low;
        odds += (odds >> 17) - (odds >> 8);
    }
    table
}

/// The inverse, for chances in 4096ths.
fn stretching(squash: &[i32]) -> Vec<i32> {
    let mut table = Vec::with_capacity(4096);
    for (at, chance) in squash.iter().enumerate().skip(1) {
        table.resize(
            table.len().max((chance >> 4) as usize + 1),
            at as i32 - 2048,
        );
    }
    table.resize(4096, 2047);
    table
}

/// What both sides know after every bit.
struct Model {
    squash: Vec<i32>,
    stretch: Vec<i32>,
    /// How far a chance moves to what came, in 4096ths: nearly all the way at first, ever less later.
    pace: Vec<i32>,
    bytes: Vec<u8>,
    slots: Vec<i32>,
    /// What each context sees at this byte, and where the bucket for it begins.
    seen: [i32; CONTEXTS],
    buckets: [usize; CONTEXTS],
    /// What their slots held before this bit; two contexts may share a bucket.
    held: [i32; CONTEXTS],
    /// The bits of this byte so far, after a leading one.
    bits: usize,
    /// The last four bytes, and the four before them.
    recent: i32,
    older: i32,
    /// The letters since the last sign or space.
    word: i32,
    /// The UTF-8 character at hand, the one before it, and how many bytes are to come.
    character: i32,
    before: i32,
    left: i32,
    /// Where the bytes before last stood in the same order, what followed them, and for how long they agreed.
    places: Vec<usize>,
    place: usize,
    length: usize,
    /// How often a match of some length is right, in 65536ths.
    trust: [i32; 32],
    /// Opinions, and two sets of weights for them: by the bits and the match, and by the last byte.
    opinions: [i32; INPUTS],
    weights: [Vec<i32>; 2],
    sets: [usize; 2],
    verdicts: [i32; 2],
    /// The last correction: what a chance has been worth after this byte and these bits.
    worth: Vec<i32>,
    corrected: usize,
}

impl Model {
    fn new(length: usize) -> Self {
        let squash = squashing();
        let stretch = stretching(&squash);
        let mut worth = vec![0; 65536 * STEPS];
        for (at, entry) in worth.iter_mut().enumerate() {
            *entry = squash[(at % STEPS * 128).clamp(1, 4095)];
        }
        let weights = |sets: usize| vec![(1 << 14) / 5; sets * INPUTS];
        Self {
            pace: (0..=SEEN).map(|seen| 40960 / (10 * seen + 13)).collect(),
            bytes: Vec::with_capacity(length),
            slots: vec![FRESH; 16 << BUCKET_BITS],
            seen: [0; CONTEXTS],
            buckets: [0; CONTEXTS],
            held: [FRESH; CONTEXTS],
            bits: 1,
            recent: 0,
            older: 0,
            word: 0,
            character: 0,
            before: 0,
            left: 0,
            places: vec![0; 1 << MATCH_BITS],
            place: 0,
            length: 0,
            trust: [1 << 15; 32],
            opinions: [0; INPUTS],
            weights: [weights(1024), weights(256)],
            sets: [0; 2],
            verdicts: [0; 2],
            worth,
            corrected: 0,
            squash,
            stretch,
        }
    }

    /// Before a byte: what every context sees.
    fn begin(&mut self) {
        let (recent, older) = (self.recent, self.older);
        self.seen = [
            // One, two and three bytes: instructions, syllables, one Chinese character.
            recent & 0xFF,
            recent & 0xFFFF,
            recent & 0xFF_FFFF,
            // The word so far.
            self.word,
            // The same place in the two words of 32 bits before: tables of numbers and addresses.
            shifted(recent, 24) | shifted(older, 24) << 8 | (self.bytes.len() as i32 & 3) << 16,
            // Three bytes but the last: instructions whose operand varies.
            shifted(recent, 8),
            // The character before the one at hand.
            self.before.wrapping_add(self.left << 24),
        ];
        self.look_up_match();
    }

    /// Goes on with the match that held so far, or looks for one that ends with the same bytes.
    fn look_up_match(&mut self) {
        let now = self.bytes.len();
        if now < SHORTEST {
            return;
        }
        let key = scramble(
            self.recent
                .wrapping_add((self.older & 0xFF).wrapping_mul(0x2F0B_4C47)),
        );
        let key = shifted(key, 32 - MATCH_BITS) as usize;
        if self.length == 0 {
            self.place = self.places[key];
            while self.length < 32
                && self.length < self.place
                && self.bytes[self.place - 1 - self.length] == self.bytes[now - 1 - self.length]
            {
                self.length += 1;
            }
            if self.length < SHORTEST {
                self.length = 0;
            }
        }
        self.places[key] = now;
    }

    /// Finds or takes the bucket of each context, for the next half of a byte.
    fn find_buckets(&mut self) {
        for (at, seen) in self.seen.iter().enumerate() {
            let salt = (self.bits * 8 + at) as i32;
            let key = scramble(seen.wrapping_add(salt.wrapping_mul(0x2F0B_4C47)));
            let bucket = (shifted(key, 32 - BUCKET_BITS) << 4) as usize;
            if self.slots[bucket] != key {
                self.slots[bucket..bucket + 16].fill(FRESH);
                self.slots[bucket] = key;
            }
            self.buckets[at] = bucket;
        }
    }

    /// The slot of a context within its bucket: 1 to 15, by the bits of this half so far.
    fn slot(&self, context: usize) -> usize {
        let bits = self.bits;
        self.buckets[context]
            + match bits {
                16.. => {
                    let first = 1 << (bits.ilog2() - 4);
                    (bits & (first - 1)) | first
                }
                _ => bits,
            }
    }

    /// The bit that the match foretells, while it has not failed.
    fn foretold(&self) -> Option<i32> {
        if self.length == 0 {
            return None;
        }
        let byte = usize::from(self.bytes[self.place]) | 256;
        Some((byte >> (7 - self.bits.ilog2()) & 1) as i32)
    }

    /// Short lengths one by one, longer ones by fours.
    fn trusted(&self) -> usize {
        if self.length < 16 {
            self.length
        } else {
            (12 + self.length / 4).min(31)
        }
    }

    /// The chance of a one, in 65536ths.
    fn chance(&mut self) -> i32 {
        if self.bits == 1 || self.bits >> 4 == 1 {
            self.find_buckets();
        }
        for context in 0..CONTEXTS {
            let held = self.slots[self.slot(context)];
            self.held[context] = held;
            self.opinions[context] = self.stretch[shifted(held, 20) as usize];
        }
        let sure = self.stretch[(self.trust[self.trusted()] >> 4) as usize];
        self.opinions[MATCH] = match self.foretold() {
            Some(1) => sure,
            Some(_) => -sure,
            None => 0,
        };
        self.opinions[CONSTANT] = 256;

        let matched = [self.length > 0, self.length > 8, self.length > 16];
        let matched = matched.iter().filter(|longer| **longer).count();
        let last = self.recent as usize & 0xFF;
        self.sets = [matched << 8 | self.bits, last].map(|set| set * INPUTS);
        for at in 0..2 {
            let weights = &self.weights[at][self.sets[at]..][..INPUTS];
            let sum = weights
                .iter()
                .zip(&self.opinions)
                .fold(0i32, |sum, (weight, opinion)| {
                    sum.wrapping_add(weight.wrapping_mul(*opinion))
                });
            self.verdicts[at] = (sum >> 14).clamp(-2047, 2047);
        }
        let verdict = 2048 + ((self.verdicts[0] + self.verdicts[1]) >> 1);

        // Between two steps the correction is drawn straight; the nearer one learns.
        let (step, part) = ((verdict >> 7) as usize, verdict & 127);
        let first = (last << 8 | self.bits) * STEPS + step;
        let corrected = (self.worth[first] * (128 - part) + self.worth[first + 1] * part) >> 7;
        self.corrected = first + (part >> 6) as usize;
        (self.squash[verdict as usize] + 3 * corrected) >> 2
    }

    /// After a bit: everything that foretold it is told.
    fn learn(&mut self, bit: i32) {
        for at in 0..2 {
            let error = (bit << 16) - self.squash[(2048 + self.verdicts[at]) as usize];
            let weights = &mut self.weights[at][self.sets[at]..][..INPUTS];
            for (weight, opinion) in weights.iter_mut().zip(&self.opinions) {
                *weight += (*opinion * error + (1 << 14)) >> 15;
            }
        }
        for context in 0..CONTEXTS {
            let held = self.held[context];
            let (chance, seen) = (shifted(held, 10), held & 1023);
            let aim = -bit & 0x3F_FFFF;
            let moved = chance + ((((aim - chance) >> 3) * self.pace[seen as usize]) >> 9);
            let slot = self.slot(context);
            self.slots[slot] = moved << 10 | (seen + 1).min(SEEN);
        }
        if let Some(foretold) = self.foretold() {
            let trusted = self.trusted();
            let trust = &mut self.trust[trusted];
            *trust += ((-i32::from(foretold == bit) & 0xFFFF) - *trust) >> 6;
            if foretold != bit {
                self.length = 0;
            }
        }
        let worth = &mut self.worth[self.corrected];
        *worth += ((-bit & 0xFFFF) - *worth) >> 6;
        self.bits = self.bits << 1 | bit as usize;
    }

    /// After a byte.
    fn end(&mut self) {
        let byte = self.bits as i32 & 0xFF;
        self.bits = 1;
        self.bytes.push(byte as u8);
        self.older = self.older << 8 | shifted(self.recent, 24);
        self.recent = self.recent << 8 | byte;
        if self.length > 0 {
            self.length += 1;
            self.place += 1;
        }
        let letter = byte >= 0x80 || (byte as u8).is_ascii_alphanumeric();
        self.word = if letter {
            scramble(self.word.wrapping_add(byte + 1))
        } else {
            0
        };
        if byte >> 6 == 2 {
            self.character = self.character << 8 | byte;
            self.left -= i32::from(self.left > 0);
        } else {
            self.before = self.character;
            self.character = byte;
            self.left = i32::from(byte >= 0xC0) + i32::from(byte >= 0xE0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `www/unpack.js` does, with the encoder's own model.
    fn unpack(packed: &[u8]) -> Option<Vec<u8>> {
        let word = |at: usize| Some(u32::from_be_bytes(packed.get(at..at + 4)?.try_into().ok()?));
        let (length, expected, mut value) = (word(0)? as usize, word(4)?, word(8)?);
        let mut rest = packed[12..].iter();
        let mut model = Model::new(0);
        let (mut low, mut high) = (0u32, u32::MAX);
        for _ in 0..length {
            model.begin();
            for _ in 0..8 {
                let middle = split(low, high, model.chance());
                let bit = value <= middle;
                if bit {
                    high = middle;
                } else {
                    low = middle + 1;
                }
                while (low ^ high) >> 24 == 0 {
                    low <<= 8;
                    high = high << 8 | 255;
                    value = value << 8 | rest.next().map_or(0, |byte| u32::from(*byte));
                }
                model.learn(i32::from(bit));
            }
            model.end();
        }
        (checksum(&model.bytes) == expected).then_some(model.bytes)
    }

    /// Bytes without any pattern, the same at every run.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1u32;
        std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        })
        .take(length)
        .collect()
    }

    #[test]
    fn what_is_packed_comes_back() {
        let text = "备案 là bắt buộc; a filing is required. ".repeat(50);
        let mut mixed = noise(1 << 19);
        mixed.extend(text.bytes().cycle().take(1 << 19));
        for bytes in [
            vec![],
            vec![0],
            vec![255],
            (0..=255).collect(),
            vec![7; 100_000],
            noise(10_000),
            text.into_bytes(),
            mixed,
        ] {
            assert_eq!(unpack(&pack(&bytes)), Some(bytes));
        }
    }

    #[test]
    fn noise_hardly_grows_and_patterns_shrink() {
        assert!(pack(&noise(10_000)).len() < 10_300);
        assert!(pack(&[7; 100_000]).len() < 200);
    }

    #[test]
    fn damage_is_noticed() {
        let packed = pack("An ICP filing is free of charge. ".repeat(20).as_bytes());
        for at in (4..packed.len() - 4).step_by(5) {
            let mut damaged = packed.clone();
            damaged[at] ^= 16;
            assert_eq!(unpack(&damaged), None, "byte {at}");
        }
        assert_eq!(unpack(&packed[..packed.len() / 2]), None);
    }
}
