//! How simplified Chinese is written.

use crate::texts::writing::Writing;

/// The marks and connectives.
pub(in crate::texts) static WRITING: Writing = Writing {
    colon: "：",
    space: "",
    thousands: ',',
    reads_chinese: true,
    own_letters: &['\u{2E80}'..='\u{9FFF}'],
    and: "，且",
    or: "，或",
    not: "并非",
    always: "始终",
    never: "从不",
};
