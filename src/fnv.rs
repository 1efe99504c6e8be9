//! FNV-1a: a short sum over bytes that tells by accident different ones apart. It guards against nobody.

/// What a sum of 32 bits begins with.
pub const BASIS_32: u32 = 0x811C_9DC5;

/// What a sum of 64 bits begins with.
pub const BASIS_64: u64 = 0xCBF2_9CE4_8422_2325;

/// A sum of 32 bits with these bytes added.
#[must_use]
pub fn add_32(sum: u32, bytes: impl IntoIterator<Item = u8>) -> u32 {
    let add = |sum: u32, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.into_iter().fold(sum, add)
}

/// A sum of 64 bits with these bytes added.
#[must_use]
pub fn add_64(sum: u64, bytes: impl IntoIterator<Item = u8>) -> u64 {
    let add = |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    bytes.into_iter().fold(sum, add)
}

#[cfg(test)]
mod tests {
    use super::{BASIS_32, BASIS_64, add_32, add_64};

    /// The vectors of the draft that describes FNV, draft-eastlake-fnv, appendix C.
    #[test]
    fn sums_are_those_of_the_standard() {
        for (text, short, long) in [
            ("", 0x811C_9DC5, 0xCBF2_9CE4_8422_2325),
            ("a", 0xE40C_292C, 0xAF63_DC4C_8601_EC8C),
            ("foobar", 0xBF9C_F968, 0x8594_4171_F739_67E8),
        ] {
            assert_eq!(add_32(BASIS_32, text.bytes()), short);
            assert_eq!(add_64(BASIS_64, text.bytes()), long);
        }
    }

    #[test]
    fn bytes_may_be_added_in_parts() {
        let parts = add_32(add_32(BASIS_32, *b"foo"), *b"bar");
        assert_eq!(parts, add_32(BASIS_32, *b"foobar"));
    }
}
