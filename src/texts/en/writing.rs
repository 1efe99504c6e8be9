//! How English is written.

use crate::texts::writing::Writing;

/// The marks and connectives.
pub(in crate::texts) static WRITING: Writing = Writing {
    colon: ": ",
    space: " ",
    thousands: ',',
    reads_chinese: false,
    own_letters: &[],
    and: " and ",
    or: " or ",
    not: "not ",
    always: "always",
    never: "never",
};
