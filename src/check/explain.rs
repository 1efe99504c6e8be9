//! Which answers make a condition hold.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::questions::Question;

/// Questions as a set, one bit each.
pub type Questions = u64;

const _: () = assert!(Question::ALL.len() <= 64);

/// The answered questions that already make the condition hold, or with `wanted` false fail; `None` if they do not.
pub fn explain(condition: &Condition, answers: &Answers, wanted: bool) -> Option<Questions> {
    match condition {
        Condition::Is(question, choices) => {
            let met = answers.chosen(*question)? & choices != 0;
            (met == wanted).then_some(1 << *question as u64)
        }
        Condition::All(parts) if wanted => every(parts, answers, true),
        Condition::Any(parts) if !wanted => every(parts, answers, false),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().find_map(|part| explain(part, answers, wanted))
        }
        Condition::Not(part) => explain(part, answers, !wanted),
    }
}

fn every(parts: &[Condition], answers: &Answers, wanted: bool) -> Option<Questions> {
    let mut questions = 0;
    for part in parts {
        questions |= explain(part, answers, wanted)?;
    }
    Some(questions)
}

/// Every question a condition names.
pub fn named(condition: &Condition) -> Questions {
    match condition {
        Condition::Is(question, _) => 1 << *question as u64,
        Condition::All(parts) | Condition::Any(parts) => parts
            .iter()
            .fold(0, |questions, part| questions | named(part)),
        Condition::Not(part) => named(part),
    }
}
