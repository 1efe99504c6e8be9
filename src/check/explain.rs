//! Which answers make a condition hold.

use crate::answers::Answers;
use crate::condition::Condition;
use crate::sets::QuestionSet;

/// The answered questions that already make the condition hold, or with `wanted` false fail; `None` if they do not.
#[must_use]
pub fn explain(condition: &Condition, answers: &Answers, wanted: bool) -> Option<QuestionSet> {
    match condition {
        Condition::Is(question, choices) => {
            let met = answers.chosen(*question)?.meets(*choices);
            (met == wanted).then_some(QuestionSet::of(*question))
        }
        Condition::All(parts) if wanted => every(parts, answers, true),
        Condition::Any(parts) if !wanted => every(parts, answers, false),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().find_map(|part| explain(part, answers, wanted))
        }
        Condition::Not(part) => explain(part, answers, !wanted),
    }
}

fn every(parts: &[Condition], answers: &Answers, wanted: bool) -> Option<QuestionSet> {
    let mut questions = QuestionSet::EMPTY;
    for part in parts {
        questions = questions.union(explain(part, answers, wanted)?);
    }
    Some(questions)
}

/// Every question a condition names.
#[must_use]
pub fn named(condition: &Condition) -> QuestionSet {
    match condition {
        Condition::Is(question, _) => QuestionSet::of(*question),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().fold(QuestionSet::EMPTY, |questions, part| {
                questions.union(named(part))
            })
        }
        Condition::Not(part) => named(part),
    }
}
