//! How Vietnamese is written.

use crate::texts::writing::Writing;

/// The marks and connectives.
pub(in crate::texts) static WRITING: Writing = Writing {
    colon: ": ",
    space: " ",
    thousands: '.',
    reads_chinese: false,
    own_letters: &[
        'ă'..='ă',
        'đ'..='đ',
        'ơ'..='ơ',
        'ư'..='ư',
        '\u{1EA0}'..='\u{1EF9}',
    ],
    and: " và ",
    or: " hoặc ",
    not: "không phải ",
    always: "luôn luôn",
    never: "không bao giờ",
};
