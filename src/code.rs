//! Answers as a short code for links: a version, the answers as one number, a checksum, in base64url.
//!
//! The number has one digit per question, in a base of its own: 0 while the question is open, and one more than
//! the index of the choice, or than the set of marks, once it is answered.
//! The last questions weigh most, so that the code of a short interview is short.
//!
//! A version is an edition of the questions; what has been added since, `choices_in` leaves out, so that older codes
//! are read as they were written.

use crate::answers::Answers;
use crate::error::{Error, ErrorKind, quoted};
use crate::fnv;
use crate::questions::Question;
use crate::sets::ChoiceSet;

/// The version of the codes written now.
const VERSION: u8 = 2;
const CHECKSUM: usize = 3;
/// The letters of base64url, by their value.
pub const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The most letters a code has.
pub const MAX_LEN: usize = 39;

/// The choices a question had when codes of this version were written, none if it was not asked.
///
/// New choices are the last of their question.
fn choices_in(version: u8, question: Question) -> &'static [&'static str] {
    let choices = question.choices();
    let known = match (version, question) {
        (1, Question::AiModel | Question::PersonalData) => 0,
        (1, Question::Topics) => 11,
        _ => choices.len(),
    };
    choices.get(..known).unwrap_or(choices)
}

/// The code of these answers.
#[must_use]
pub fn write(answers: &Answers) -> String {
    write_as(VERSION, answers)
}

/// The code of these answers to the questions of a version.
fn write_as(version: u8, answers: &Answers) -> String {
    let mut number: Vec<u8> = Vec::new();
    for question in questions_of(version).into_iter().rev() {
        let mut carry = digit(answers, question);
        for byte in &mut number {
            carry += u64::from(*byte) * base(version, question);
            *byte = carry as u8;
            carry >>= 8;
        }
        while carry > 0 {
            number.push(carry as u8);
            carry >>= 8;
        }
    }
    let mut bytes = vec![version];
    bytes.extend_from_slice(&number);
    bytes.extend_from_slice(&checksum(version, &bytes));
    letters(&bytes)
}

/// The answers of this code.
///
/// # Errors
/// Whatever [`write()`] does not write for the questions of this edition, and did not for those of an earlier one.
pub fn read(code: &str) -> Result<Answers, Error> {
    // What is this long was never a code, and is not worth repeating.
    if code.len() > MAX_LEN {
        let message = ["code too long, expected at most 39 letters"];
        return Err(Error::new(ErrorKind::MalformedCode, &message));
    }
    let refused = |expected: &str| {
        let message = ["malformed code ", &quoted(code), ", expected ", expected];
        Err(Error::new(ErrorKind::MalformedCode, &message))
    };
    let Some(bytes) = bytes(code) else {
        return refused("letters of base64url");
    };
    let version = bytes.first().copied();
    let Some(version) = version.filter(|version| (1..=VERSION).contains(version)) else {
        return refused("version 1 or 2");
    };
    let Some(end) = bytes.len().checked_sub(CHECKSUM).filter(|end| *end > 0) else {
        return refused("a checksum");
    };
    if bytes[end..] != checksum(version, &bytes[..end]) {
        return refused("its checksum to be that of its version's questions");
    }
    let mut number = bytes[1..end].to_vec();
    let mut answers = Answers::default();
    for question in questions_of(version) {
        let base = base(version, question);
        let mut rest = 0;
        for byte in number.iter_mut().rev() {
            rest = rest << 8 | u64::from(*byte);
            *byte = (rest / base) as u8;
            rest %= base;
        }
        if let Some(number) = rest.checked_sub(1) {
            let choices = if question.many() {
                ChoiceSet::from_bits(number as u32)
            } else {
                ChoiceSet::EMPTY.with(number as usize)
            };
            answers = answers.with(question, choices);
        }
    }
    // One set of answers has one code: leading zeros, too large a number and idle bits are refused.
    if write_as(version, &answers) == code {
        Ok(answers)
    } else {
        refused("the shortest form")
    }
}

/// The questions of a version, in the order of their digits.
fn questions_of(version: u8) -> Vec<Question> {
    let mut questions = Question::ALL.to_vec();
    if version == 1 {
        // For whom an app is was asked before where it is served from.
        let served = Question::ServedFrom as usize;
        questions.swap(served, Question::AppAudience as usize);
    }
    questions.retain(|question| !choices_in(version, *question).is_empty());
    questions
}

/// How many digits a question has: its choices or sets of marks, and open.
fn base(version: u8, question: Question) -> u64 {
    let choices = choices_in(version, question).len();
    if question.many() {
        (1 << choices) + 1
    } else {
        choices as u64 + 1
    }
}

fn digit(answers: &Answers, question: Question) -> u64 {
    match answers.chosen(question) {
        None => 0,
        Some(marks) if question.many() => u64::from(marks.bits()) + 1,
        Some(choice) => choice.first_index() as u64 + 1,
    }
}

/// A sum over the bytes and over every public name, so that a code of other questions is refused and not misread.
fn checksum(version: u8, bytes: &[u8]) -> [u8; CHECKSUM] {
    let mut sum = fnv::add_32(fnv::BASIS_32, bytes.iter().copied());
    for question in questions_of(version) {
        sum = fnv::add_32(sum, question.id().bytes());
        for choice in choices_in(version, question) {
            sum = fnv::add_32(sum, [0].into_iter().chain(choice.bytes()));
        }
        sum = fnv::add_32(sum, [1]);
    }
    let [a, b, c, d] = sum.to_le_bytes();
    [a ^ d, b, c]
}

fn letters(bytes: &[u8]) -> String {
    let mut code = String::new();
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for index in 0..=chunk.len() {
            code.push(char::from(
                LETTERS[(bits >> (18 - 6 * index) & 63) as usize],
            ));
        }
    }
    code
}

fn bytes(code: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in code.as_bytes().chunks(4) {
        let mut bits = 0;
        for index in 0..4 {
            let six = match chunk.get(index) {
                Some(letter) => LETTERS.iter().position(|known| known == letter)?,
                None => 0,
            };
            bits = bits << 6 | six as u32;
        }
        // A lone letter holds no whole byte; the caller compares with what would have been written.
        bytes.extend(bits.to_be_bytes().into_iter().skip(1).take(chunk.len() - 1));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{MAX_LEN, read, write};
    use crate::answers::Answers;
    use crate::error::Error;
    use crate::questions::Question;
    use crate::sets::ChoiceSet;

    /// A sequence that looks random and is the same on every run.
    fn next(seed: &mut u64) -> u64 {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        *seed
    }

    fn any_answers(seed: &mut u64) -> Answers {
        let mut answers = Answers::default();
        for &question in Question::ALL {
            let marks = ChoiceSet::from_bits(next(seed) as u32).and(question.every_choice());
            answers = match (next(seed) % 3, question.many()) {
                (0, _) => answers,
                (_, true) => answers.with(question, marks),
                (_, false) => answers.with(
                    question,
                    ChoiceSet::EMPTY.with(next(seed) as usize % question.choices().len()),
                ),
            };
        }
        answers
    }

    #[test]
    fn a_code_reads_back_as_the_answers_it_was_written_for() {
        let mut seed = 7;
        for _ in 0..2000 {
            let answers = any_answers(&mut seed);
            let code = write(&answers);
            assert_eq!(read(&code).as_ref(), Ok(&answers), "{code}");
            assert!(code.len() <= MAX_LEN, "{code}");
            assert!(
                code.bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
            );
        }
    }

    #[test]
    fn the_largest_answers_fit_and_no_answers_are_short() {
        let mut largest = Answers::default();
        for &question in Question::ALL {
            let last = ChoiceSet::EMPTY.with(question.choices().len() - 1);
            largest = largest.with(
                question,
                if question.many() {
                    question.every_choice()
                } else {
                    last
                },
            );
        }
        let code = write(&largest);
        assert!(code.len() <= MAX_LEN, "{code} has {} letters", code.len());
        assert_eq!(read(&code), Ok(largest));
        assert_eq!(write(&Answers::default()).len(), 6);
    }

    /// Codes that were written by the first edition, before two questions and eight topics were added.
    #[test]
    fn a_code_of_the_first_edition_reads_as_what_was_said_then() -> Result<(), Error> {
        let said: [(&str, &[&str]); 7] = [
            ("service", &["website"]),
            ("served-from", &["mainland"]),
            ("applicant", &["company"]),
            ("activities", &["own-sales", "community"]),
            ("topics", &["news", "health"]),
            ("province", &["CN-GD"]),
            ("reads-chinese", &["no"]),
        ];
        let mut answers = Answers::default();
        assert_eq!(read("AbcUOA"), Ok(answers.clone()));
        for (question, choices) in said {
            answers = answers.parse(question, choices)?;
        }
        assert_eq!(read("AUmGfU3kdvJa27xP0AKJXtE"), Ok(answers.clone()));
        assert_ne!(write(&answers), "AUmGfU3kdvJa27xP0AKJXtE");
        // What that edition did not ask, it did not write.
        let newer = answers.parse("ai-model", &["own"])?;
        assert_ne!(read(&super::write_as(1, &newer)), Ok(newer));
        Ok(())
    }

    #[test]
    fn a_question_left_open_is_not_one_answered_with_none_of_these() {
        let open = Answers::default();
        let none = open.with(Question::Activities, ChoiceSet::EMPTY);
        assert_ne!(write(&open), write(&none));
        assert_eq!(read(&write(&none)), Ok(none));
    }

    #[test]
    fn every_change_of_one_letter_is_refused_or_is_another_canonical_code() {
        let mut seed = 11;
        let code = write(&any_answers(&mut seed));
        let mut read_back = 0;
        for at in 0..code.len() {
            for letter in *super::LETTERS {
                let mut changed = code.clone().into_bytes();
                changed[at] = letter;
                let changed = String::from_utf8(changed).unwrap_or_default();
                if changed != code && read(&changed).is_ok() {
                    read_back += 1;
                }
            }
        }
        assert_eq!(read_back, 0);
    }

    #[test]
    fn what_is_no_code_is_refused_with_a_reason() {
        let long = "A".repeat(1_000_000);
        let padded = write(&Answers::default()) + "=";
        for code in [
            "",
            "A",
            "AQ",
            "AQAA",
            "AgAA",
            "javascript:alert(1)",
            "<b>",
            "备案",
            "\u{202e}",
            &long,
            &padded,
        ] {
            let reason = read(code).err().map(|error| error.to_string());
            let reason = reason.unwrap_or_default();
            assert!(reason.contains("expected"), "{code:.20}: {reason}");
            assert!(reason.len() < 200);
        }
    }
}
