//! A rulebook as a file: everything that could change between two editions, by public names.

mod reading;
mod saving;

pub(crate) use reading::rule;
pub(crate) use saving::own;

use crate::{Done, files};
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

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::rules;

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
