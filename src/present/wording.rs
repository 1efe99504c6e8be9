//! The wording that the page and everything taken away from it share.

use crate::answers::Answers;
use crate::ids::Duty;
use crate::questions::Question;
use crate::rule::{Due, Duration};
use crate::texts::interface::Interface;
use crate::texts::{self, Lang};

/// The words of the interview in a language.
#[must_use]
pub fn interface(lang: Lang) -> &'static Interface {
    texts::interface(lang)
}

/// The pattern with `{0}`, `{1}`, … replaced.
#[must_use]
pub fn fill(pattern: &str, values: &[&str]) -> String {
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
#[must_use]
pub fn number(value: usize) -> String {
    let mut digits = String::new();
    if value >= 10 {
        digits.push_str(&number(value / 10));
    }
    digits.push(char::from(b'0' + (value % 10) as u8));
    digits
}

/// Adds to a text, with what stands between its parts.
pub fn append(text: &mut String, between: &str, part: &str) {
    if !text.is_empty() && !part.is_empty() {
        text.push_str(between);
    }
    text.push_str(part);
}

/// Adds a sentence to a text.
pub fn add_sentence(text: &mut String, lang: Lang, sentence: &str) {
    append(text, texts::writing(lang).space, sentence);
}

/// The first sentence.
#[must_use]
pub fn first_sentence(text: &str) -> String {
    let mut first = String::new();
    for letter in text.chars() {
        if letter == '。' || letter == ' ' && first.ends_with('.') {
            break;
        }
        first.push(letter);
    }
    first
}

/// What something is, and the thing itself.
#[must_use]
pub fn labelled(lang: Lang, label: &str, text: &str) -> String {
    [label, texts::writing(lang).colon, text].concat()
}

/// Several things in one line.
pub fn joined<'a>(words: &Interface, parts: impl Iterator<Item = &'a str>) -> String {
    let mut line = String::new();
    for part in parts {
        append(&mut line, words.separator, part);
    }
    line
}

/// The answer to a question.
#[must_use]
pub fn answer(lang: Lang, answers: &Answers, question: Question) -> String {
    let words = interface(lang);
    match answers.chosen(question) {
        None => words.left_open.into(),
        Some(chosen) if chosen.is_empty() => words.none_of_these.into(),
        Some(chosen) => {
            let choices: Vec<_> = texts::choices(lang, question).collect();
            joined(words, chosen.iter().map(|index| choices[index].0))
        }
    }
}

/// How long a step takes.
#[must_use]
pub fn days(lang: Lang, days: Duration) -> String {
    let words = interface(lang);
    let [one, several] = texts::unit(lang, days.unit);
    let unit = if days.to == 1 { one } else { several };
    let (from, to) = (number(days.from.into()), number(days.to.into()));
    if days.from == days.to {
        fill(words.days, &[&to, unit])
    } else if days.from == 0 {
        fill(words.up_to, &[&to, unit])
    } else {
        fill(words.days_between, &[&from, &to, unit])
    }
}

/// When a duty is due.
#[must_use]
pub fn due(lang: Lang, duty: Duty, due: Due) -> String {
    let words = interface(lang);
    let [one, several] = texts::unit(lang, due.unit);
    let unit = if due.count == 1 { one } else { several };
    let pattern = if duty == Duty::LogRetention {
        words.kept_for
    } else {
        words.due
    };
    fill(
        pattern,
        &[
            &number(due.count.into()),
            unit,
            texts::event(lang, due.after),
        ],
    )
}
