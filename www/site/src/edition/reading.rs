//! What was saved in the form that the engine reads.

use super::{SavedCondition, SavedRule};
use crate::Done;
use icp_checker::condition::Condition;
use icp_checker::date::{Date, Span};
use icp_checker::evidence::{Evidence, unread};
use icp_checker::ids::{Bar, Certainty, Licence, Note, Outcome};
use icp_checker::law::sources::Source;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Reading, Rule};
use icp_checker::sets::{ChoiceSet, OutcomeSet};

/// A saved rule in the form that the engine reads; kept for as long as the program runs.
///
/// What follows keeps only its kind, and of a bar which one: other names may have come and gone, and the decision
/// does not hang on them.
pub(crate) fn rule(saved: &SavedRule) -> Done<&'static Rule> {
    let wrong = |what: &str, id: &str, expected: &[&str]| {
        format!(
            "rule `{}`: unknown {what} `{id}`, expected one of `{}`",
            saved.id,
            expected.join("`, `")
        )
    };
    // A bar may be what another rule counts on; one that is gone since can be no such bar.
    let bar = saved.item.as_deref().and_then(Bar::named);
    let bar = bar.unwrap_or(Bar::OperatorNotRegistered);
    let effect = match saved.kind.as_str() {
        "file" => Effect::File,
        "bar" => Effect::Bar(bar),
        "licence" => Effect::Licence(Licence::B21),
        "licence-bar" => Effect::LicenceBar(bar),
        "doubt" => Effect::Doubt,
        "explain" => Effect::Explain,
        "fixable-bar" => Effect::Fixable(Bar::ServerNeeded),
        kind if LISTS.contains(&kind) => Effect::Note(Note::RulesMayHaveChanged),
        kind => return Err(wrong("kind", kind, &[&DECIDING[..], LISTS].concat()).into()),
    };
    let certainty = Certainty::named(&saved.certainty).ok_or_else(|| {
        let all: Vec<_> = Certainty::ALL.iter().map(|known| known.id()).collect();
        wrong("certainty", &saved.certainty, &all)
    })?;
    let reading = match saved.reading.as_str() {
        "taken" => Reading::Taken,
        "contrary" => Reading::Contrary,
        other => return Err(wrong("reading", other, &["taken", "contrary"]).into()),
    };
    let mut outcomes = OutcomeSet::EMPTY;
    for id in &saved.under {
        let outcome = Outcome::named(id).ok_or_else(|| {
            let all: Vec<_> = Outcome::ALL.iter().map(|known| known.id()).collect();
            wrong("outcome", id, &all)
        })?;
        outcomes = outcomes.with(outcome);
    }
    let date =
        |day: &str| Date::parse(day).map_err(|failure| format!("rule `{}`: {failure}", saved.id));
    let until = saved.until.as_deref().map(date).transpose()?;
    let when =
        condition(&saved.when).map_err(|failure| format!("rule `{}`: {failure}", saved.id))?;
    let span = Span {
        since: date(&saved.since)?,
        until,
    };
    // Who says so is compared by name; the decision does not hang on it.
    let mut rule = Rule::new(saved.id.clone().leak(), effect, when, span, SILENT);
    match saved.gate.as_deref() {
        None => {}
        Some(LICENCE_NEEDED) => rule = rule.if_licence_needed(),
        Some(LICENCE_DENIED) => rule = rule.if_licence_denied(),
        Some(other) => return Err(wrong("gate", other, &[LICENCE_NEEDED, LICENCE_DENIED]).into()),
    }
    rule.outcomes = outcomes;
    rule.certainty = certainty;
    rule.reading = reading;
    Ok(Box::leak(Box::new(rule)))
}

/// In place of evidence.
const SILENT: &[Evidence] = &[unread(Source::Decree292Article4)];

/// What a saved rule may have to wait for.
pub(super) const LICENCE_NEEDED: &str = "licence-needed";
pub(super) const LICENCE_DENIED: &str = "licence-denied";

const DECIDING: [&str; 7] = [
    "file",
    "bar",
    "licence",
    "licence-bar",
    "doubt",
    "explain",
    "fixable-bar",
];

const LISTS: &[&str] = &[
    "filing",
    "filing-type",
    "approval",
    "duty",
    "note",
    "dispute",
    "document",
    "step",
];

/// A saved condition in the form that the engine reads.
pub(crate) fn condition(saved: &SavedCondition) -> Done<Condition> {
    let several = |parts: &[SavedCondition]| -> Done<&'static [Condition]> {
        let parts: Result<Vec<Condition>, _> = parts.iter().map(condition).collect();
        Ok(parts?.leak())
    };
    Ok(match saved {
        SavedCondition::Is { question, choices } => {
            let known = Question::named(question).ok_or_else(|| {
                format!("unknown question `{question}`, expected one this program asks")
            })?;
            let mut set = ChoiceSet::EMPTY;
            for choice in choices {
                let found = known.choice_named(choice).ok_or_else(|| {
                    format!(
                        "unknown choice `{choice}` of `{question}`, expected one of `{}`",
                        known.choices().join("`, `")
                    )
                })?;
                set = set.with(found.index());
            }
            Condition::Is(known, set)
        }
        SavedCondition::All(parts) => Condition::All(several(parts)?),
        SavedCondition::Any(parts) => Condition::Any(several(parts)?),
        SavedCondition::Not(part) => Condition::Not(Box::leak(Box::new(condition(part)?))),
    })
}
