//! A rulebook as a file: everything that could change between two editions, by public names.

use crate::{Done, files};
use icp_checker::check::EDITION;
use icp_checker::condition::Condition;
use icp_checker::date::{Date, Span};
use icp_checker::evidence::{Evidence, unread};
use icp_checker::ids::{Bar, Certainty, Licence, Note, Outcome};
use icp_checker::law::changes::CHANGES;
use icp_checker::law::sources::Source;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Gate, Reading, Rule};
use icp_checker::rulebook::{effect, hash, text};
use icp_checker::rules;
use icp_checker::sets::{ChoiceSet, OutcomeSet};
use icp_checker::texts::{self, Lang};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// The form of the file; another one is refused.
const FORMAT: u32 = 1;

/// A rulebook as it is saved.
#[derive(Serialize, Deserialize, Clone)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saved {
    pub(crate) format: u32,
    pub(crate) edition: String,
    pub(crate) hash: String,
    pub(crate) questions: Vec<SavedQuestion>,
    pub(crate) rules: Vec<SavedRule>,
    pub(crate) changes: Vec<SavedChange>,
    pub(crate) sources: Vec<SavedSource>,
}

/// A question with its choices.
#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedQuestion {
    pub(crate) id: String,
    pub(crate) many: bool,
    pub(crate) choices: Vec<String>,
}

/// A rule with everything it says.
#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedRule {
    pub(crate) id: String,
    pub(crate) provider: Option<String>,
    pub(crate) kind: String,
    /// What follows, and how it is told apart from the same thing in other numbers: a deadline, a stage.
    pub(crate) item: Option<String>,
    pub(crate) detail: Option<String>,
    pub(crate) under: Vec<String>,
    /// What must follow from other rules for this one to count, if anything.
    #[serde(default)]
    pub(crate) gate: Option<String>,
    pub(crate) when: SavedCondition,
    pub(crate) certainty: String,
    pub(crate) reading: String,
    pub(crate) since: String,
    pub(crate) until: Option<String>,
    pub(crate) sources: Vec<String>,
    /// Per language.
    pub(crate) words: BTreeMap<String, String>,
}

/// A condition by public names.
#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum SavedCondition {
    Is {
        question: String,
        choices: Vec<String>,
    },
    All(Vec<SavedCondition>),
    Any(Vec<SavedCondition>),
    Not(Box<SavedCondition>),
}

/// A change that a visitor can make.
#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedChange {
    pub(crate) id: String,
    pub(crate) question: String,
    pub(crate) choice: String,
    pub(crate) when: SavedCondition,
    pub(crate) words: BTreeMap<String, String>,
}

/// A source as cited.
#[derive(Serialize, Deserialize, Clone, PartialEq)]
#[serde(deny_unknown_fields)]
pub(crate) struct SavedSource {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) says: String,
    pub(crate) read_on: String,
    pub(crate) since: String,
    pub(crate) until: Option<String>,
    pub(crate) confidence: String,
}

/// Writes this program's own rulebook.
pub(crate) fn save(path: &Path) -> Done {
    files::write(path, serde_json::to_string_pretty(&own())? + "\n")
}

/// Reads a saved rulebook.
pub(crate) fn load(path: &Path) -> Done<Saved> {
    parse(&files::read_text(path)?)
        .map_err(|failure| format!("`{}`: {failure}", path.display()).into())
}

fn parse(text: &str) -> Done<Saved> {
    let saved: Saved =
        serde_json::from_str(text).map_err(|failure| format!("no saved rulebook: {failure}"))?;
    if saved.format != FORMAT {
        return Err(format!("format `{}`, expected `{FORMAT}`", saved.format).into());
    }
    Ok(saved)
}

/// This program's own rulebook.
pub(crate) fn own() -> Saved {
    Saved {
        format: FORMAT,
        edition: EDITION.to_string(),
        hash: hash(),
        questions: Question::ALL
            .iter()
            .map(|question| SavedQuestion {
                id: question.id().to_owned(),
                many: question.many(),
                choices: strings(question.choices()),
            })
            .collect(),
        rules: rules::all()
            .map(|(provider, rule)| saved_rule(provider, rule))
            .collect(),
        changes: CHANGES
            .iter()
            .map(|change| SavedChange {
                id: change.id.id().to_owned(),
                question: change.question().id().to_owned(),
                choice: change.choice.id().to_owned(),
                when: saved_condition(&change.when),
                words: worded(|lang| texts::change(lang, change.id)),
            })
            .collect(),
        sources: Source::ALL
            .iter()
            .map(|source| {
                let citation = source.citation();
                SavedSource {
                    id: source.id().to_owned(),
                    title: citation.title.to_owned(),
                    url: citation.url.to_owned(),
                    says: citation.says.to_owned(),
                    read_on: citation.read_on.to_string(),
                    since: citation.in_force.since.to_string(),
                    until: citation.in_force.until.map(|day| day.to_string()),
                    confidence: citation.confidence.id().to_owned(),
                }
            })
            .collect(),
    }
}

fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn worded(words: impl Fn(Lang) -> &'static str) -> BTreeMap<String, String> {
    let all = Lang::ALL.iter();
    all.map(|lang| (lang.id().to_owned(), words(*lang).to_owned()))
        .collect()
}

fn saved_rule(provider: Option<ProviderId>, rule: &Rule) -> SavedRule {
    let shown = effect(rule.effect);
    let detail = match rule.effect {
        Effect::Duty(_, Some(due)) => Some(format!(
            "within {} {} of {}",
            due.count,
            due.unit.id(),
            due.after.id()
        )),
        Effect::Step(_, Some(days)) => {
            Some(format!("{} to {} {}", days.from, days.to, days.unit.id()))
        }
        Effect::Document(_, stage) => Some(format!("for the {}", stage.id())),
        _ => None,
    };
    SavedRule {
        id: rule.id().to_owned(),
        provider: provider.map(|provider| provider.id().to_owned()),
        kind: shown.kind.to_owned(),
        item: shown.id.map(str::to_owned),
        detail,
        under: rule
            .outcomes
            .iter()
            .map(|outcome| outcome.id().to_owned())
            .collect(),
        gate: match rule.gate {
            Gate::Open => None,
            Gate::LicenceNeeded => Some(LICENCE_NEEDED.to_owned()),
            Gate::LicenceDenied => Some(LICENCE_DENIED.to_owned()),
        },
        when: saved_condition(&rule.when),
        certainty: rule.certainty.id().to_owned(),
        reading: reading(rule.reading).to_owned(),
        since: rule.span.since.to_string(),
        until: rule.span.until.map(|day| day.to_string()),
        sources: rule
            .sources()
            .iter()
            .map(|source| source.id().to_owned())
            .collect(),
        words: worded(|lang| text(rule, lang)),
    }
}

const fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::Taken => "taken",
        Reading::Contrary => "contrary",
    }
}

fn saved_condition(condition: &Condition) -> SavedCondition {
    let several = |parts: &[Condition]| parts.iter().map(saved_condition).collect();
    match condition {
        Condition::Is(question, choices) => SavedCondition::Is {
            question: question.id().to_owned(),
            choices: choices
                .iter()
                .map(|index| question.choices()[index].to_owned())
                .collect(),
        },
        Condition::All(parts) => SavedCondition::All(several(parts)),
        Condition::Any(parts) => SavedCondition::Any(several(parts)),
        Condition::Not(part) => SavedCondition::Not(Box::new(saved_condition(part))),
    }
}

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
const LICENCE_NEEDED: &str = "licence-needed";
const LICENCE_DENIED: &str = "licence-denied";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_rulebook_is_read_back_as_it_was() -> Done {
        let own = own();
        let read = parse(&serde_json::to_string(&own)?)?;
        assert!(read.rules == own.rules && read.changes == own.changes);
        assert!(read.sources == own.sources && read.questions == own.questions);
        for ((_, written), saved) in rules::all().zip(&read.rules) {
            let back = rule(saved)?;
            assert_eq!(
                (
                    back.when,
                    back.outcomes,
                    back.span,
                    back.certainty,
                    back.reading
                ),
                (
                    written.when,
                    written.outcomes,
                    written.span,
                    written.certainty,
                    written.reading
                ),
                "{}",
                written.id()
            );
        }
        Ok(())
    }

    #[test]
    fn what_is_malformed_or_unknown_is_named() {
        let refused = |text: &str| match parse(text) {
            Ok(_) => String::new(),
            Err(failure) => failure.to_string(),
        };
        assert!(refused("{").contains("no saved rulebook"));
        assert!(refused("{\"format\":1,\"nonsense\":2}").contains("nonsense"));
        let mut saved = own();
        saved.format = 7;
        let text = serde_json::to_string(&saved).unwrap_or_default();
        assert!(refused(&text).contains("`7`"));

        type Change = fn(&mut SavedRule);
        let faults: [(&str, Change); 7] = [
            ("`wish`", |rule| rule.kind = "wish".into()),
            ("`hopeful`", |rule| rule.certainty = "hopeful".into()),
            ("`maybe`", |rule| rule.reading = "maybe".into()),
            ("`heaven`", |rule| rule.under = vec!["heaven".into()]),
            ("`2026-02-30`", |rule| rule.since = "2026-02-30".into()),
            ("`colour`", |rule| {
                rule.when = SavedCondition::Is {
                    question: "colour".into(),
                    choices: Vec::new(),
                };
            }),
            ("`palace`", |rule| {
                rule.when = SavedCondition::Not(Box::new(SavedCondition::Is {
                    question: "service".into(),
                    choices: vec!["palace".into()],
                }));
            }),
        ];
        for (named, fault) in faults {
            let mut one = own().rules.swap_remove(0);
            fault(&mut one);
            let failure = rule(&one).err().map(|failure| failure.to_string());
            let failure = failure.unwrap_or_default();
            assert!(
                failure.contains(named) && failure.contains(&one.id),
                "{failure}"
            );
        }
    }
}
