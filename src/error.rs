//! Why input was refused: one type for answers, dates, codes and profiles, each error with a kind and a message.

use std::fmt;

/// What was wrong with the input.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A question that does not exist.
    UnknownQuestion,
    /// A choice that the question does not have.
    UnknownChoice,
    /// None or several choices of a question that takes one.
    WrongNumberOfChoices,
    /// A date that is not `YYYY-MM-DD`, or that the calendar does not have.
    MalformedDate,
    /// A code that is damaged, or was written for other questions.
    MalformedCode,
    /// A profile that is not one to the letter.
    MalformedProfile,
}

/// Input that was refused, and nothing of it taken.
///
/// The message says in English, on one line, what was found and what was expected; of what was found it repeats little.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: &[&str]) -> Self {
        let message = message.concat();
        Self { kind, message }
    }

    /// What was wrong.
    #[must_use]
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// What was found and what was expected, as `Display` writes it.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// The most letters of a name that a message repeats.
const MAX_NAME_LEN: usize = 60;

/// The most names that a message repeats of those given.
const MAX_NAMES: usize = 8;

/// A name that was given, in backquotes; of a long one the first 60 letters and `…`.
#[must_use]
pub fn quoted(name: &str) -> String {
    let end = name.char_indices().nth(MAX_NAME_LEN);
    let (name, more) = end.map_or((name, ""), |(end, _)| (&name[..end], "…"));
    ["`", name, more, "`"].concat()
}

/// Names that are known, each in backquotes, with commas between.
#[must_use]
pub fn listed(names: &[&str]) -> String {
    let all: Vec<_> = names.iter().map(|name| quoted(name)).collect();
    all.join(", ")
}

/// Names that were given, as [`listed`] has them; of many the first eight and `…`.
#[must_use]
pub(crate) fn given(names: &[&str]) -> String {
    match names.get(..MAX_NAMES) {
        Some(first) if names.len() > MAX_NAMES => listed(first) + ", …",
        _ => listed(names),
    }
}

#[cfg(test)]
mod tests {
    use super::{given, quoted};

    #[test]
    fn a_message_repeats_a_name_as_it_is_unless_it_is_long() {
        let longest = "备".repeat(60);
        assert_eq!(quoted(&longest), ["`", &longest, "`"].concat());
        let longer = ["`", &longest, "…`"].concat();
        assert_eq!(quoted(&"备".repeat(61)), longer);
        assert_eq!(quoted(&"备".repeat(1_000_000)), longer);
        assert_eq!(quoted(""), "``");
    }

    #[test]
    fn a_message_repeats_a_few_names() {
        assert_eq!(given(&["a", "b"]), "`a`, `b`");
        assert_eq!(given(&["a"; 8]).matches('a').count(), 8);
        let many = given(&["a"; 10_000]);
        assert!(many.matches('a').count() == 8 && many.ends_with(", …"));
    }
}
