//! How a language is written, for every language to fill in, and what follows from it.

use crate::texts::{CHINESE, Lang, writing};
use std::ops::RangeInclusive;

/// What differs from language to language beside its words.
#[derive(Clone, Debug)]
pub struct Writing {
    /// Between a label and what it labels.
    pub colon: &'static str,
    /// Between two sentences.
    pub space: &'static str,
    /// Between groups of three digits.
    pub thousands: char,
    /// Whether its readers read Chinese: names in Chinese then need neither a mark nor a translation.
    pub reads_chinese: bool,
    /// Letters by which a quotation is known to be in this language; none where it has no letters of its own.
    pub own_letters: &'static [RangeInclusive<char>],
    /// Between conditions that all have to hold.
    pub and: &'static str,
    /// Between conditions of which one has to hold.
    pub or: &'static str,
    /// Before a condition that may not hold.
    pub not: &'static str,
    /// A condition that everybody meets.
    pub always: &'static str,
    /// A condition that nobody meets.
    pub never: &'static str,
}

impl Writing {
    fn has(&self, letter: char) -> bool {
        let mut ranges = self.own_letters.iter();
        ranges.any(|range| range.contains(&letter))
    }
}

/// A number in decimal digits, in groups of three as the language writes them.
#[must_use]
pub fn grouped(lang: Lang, digits: &str) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(writing(lang).thousands);
        }
        text.push(digit);
    }
    text
}

/// Whether most of a text is in Chinese letters.
#[must_use]
pub fn mostly_chinese(text: &str) -> bool {
    let chinese = writing(CHINESE);
    most(text, |letter| chinese.has(letter))
}

/// The language of a quotation, by its letters; none where they do not tell.
///
/// A few letters are enough where no other language is written with them. Chinese quotations name foreign things
/// and others name Chinese ones, so there, as with Latin letters, the most decide.
#[must_use]
pub fn language_of(text: &str) -> Option<Lang> {
    let mut others = Lang::ALL.iter().copied().filter(|lang| *lang != CHINESE);
    let own = others.find(|lang| text.contains(|letter| writing(*lang).has(letter)));
    own.or_else(|| most(text, |letter| letter.is_ascii_alphabetic()).then(Lang::default))
        .or_else(|| mostly_chinese(text).then_some(CHINESE))
}

fn most(text: &str, kind: impl Fn(char) -> bool) -> bool {
    text.chars().filter(|letter| kind(*letter)).count() * 2 > text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_from_the_right() {
        for &lang in Lang::ALL {
            let mark = writing(lang).thousands;
            for (digits, expected) in [
                ("7", "7".to_owned()),
                ("999", "999".to_owned()),
                ("1000", format!("1{mark}000")),
                ("1234567", format!("1{mark}234{mark}567")),
            ] {
                assert_eq!(grouped(lang, digits), expected);
            }
        }
    }

    #[test]
    fn a_quotation_is_known_by_its_letters() {
        assert_eq!(language_of("备案"), Some(CHINESE));
        assert_eq!(language_of("ICP备案"), Some(Lang::default()));
        assert_eq!(language_of("a filing (备案)"), Some(Lang::default()));
        assert_eq!(language_of("Đăng ký").map(Lang::id), Some("vi"));
        assert_eq!(language_of("2018"), None);
    }
}
