//! The words of the interview for a language, and the filling of their gaps.

use super::state::State;
use crate::questions::Question;
use crate::texts::interface::Interface;
use crate::texts::{self, Lang};

pub(super) fn interface(lang: Lang) -> &'static Interface {
    match lang {
        Lang::En => &texts::en::INTERFACE,
        Lang::ZhHans => &texts::zh_hans::INTERFACE,
        Lang::Vi => &texts::vi::INTERFACE,
    }
}

/// The pattern with `{0}`, `{1}`, … replaced.
pub(super) fn fill(pattern: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let place = place
            .bytes()
            .fold(0, |place, digit| place * 10 + usize::from(digit - b'0'));
        filled.push_str(values.get(place).copied().unwrap_or_default());
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A small number in digits.
pub(super) fn number(value: usize) -> String {
    let mut digits = String::new();
    if value >= 10 {
        digits.push_str(&number(value / 10));
    }
    digits.push(char::from(b'0' + (value % 10) as u8));
    digits
}

/// Several things in one line.
pub(super) fn joined<'a>(words: &Interface, parts: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for part in parts {
        if !line.is_empty() {
            line.push_str(words.separator);
        }
        line.push_str(part);
    }
    line
}

/// The answer to a question in words.
pub(super) fn answer(state: &State, question: Question) -> String {
    let words = interface(state.lang);
    match state.answers.chosen(question) {
        None => words.left_open.into(),
        Some(0) => words.none_of_these.into(),
        Some(chosen) => {
            let choices = texts::choices(state.lang, question).enumerate();
            joined(
                words,
                choices
                    .filter(|(place, _)| chosen >> place & 1 == 1)
                    .map(|(_, choice)| choice.0),
            )
        }
    }
}
