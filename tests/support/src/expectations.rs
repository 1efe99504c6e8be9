//! What a report is expected to say, and what of it it does not.

use icp_checker::check::{Listed, Progress, Remedy, Report};
use icp_checker::ids::{
    Approval, Bar, Dispute, Document, Duty, Filing, FilingType, Licence, Note, Outcome, Step,
};
use icp_checker::law::changes::CHANGES;
use icp_checker::questions::Question;
use serde_json::{Map, Value};

/// A list of a report.
pub struct List {
    /// Its public name.
    pub name: &'static str,
    /// The public names in it, in its order.
    pub ids: fn(&Report) -> Vec<&'static str>,
    /// Every public name that can be in it.
    pub all: fn() -> Vec<&'static str>,
    knows: fn(&str) -> bool,
}

macro_rules! lists {
    ($($name:literal of $kind:ident: $ids:expr;)+) => {
        [$(List {
            name: $name,
            ids: $ids,
            all: || $kind::ALL.iter().map(|id| id.id()).collect(),
            knows: |id| $kind::named(id).is_some(),
        }),+]
    };
}

/// Every list of a report whose entries have public names of their own.
pub const LISTS: [List; 9] = lists! {
    "filings" of Filing: |report| report.filings.iter().map(|item| item.id()).collect();
    "licences" of Licence: |report| report.licences.iter().map(|item| item.id()).collect();
    "approvals" of Approval: |report| ids(&report.approvals, Approval::id);
    "bars" of Bar: |report| ids(&report.bars, Bar::id);
    "duties" of Duty: |report| ids(&report.duties, |(item, _)| item.id());
    "notes" of Note: |report| ids(&report.notes, Note::id);
    "disputes" of Dispute: |report| ids(&report.disputes, Dispute::id);
    "checklist" of Document: |report| ids(&report.checklist, |(item, _)| item.id());
    "steps" of Step: |report| ids(&report.steps, |(item, _)| item.id());
};

fn ids<T: Copy>(list: &[Listed<T>], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(|listed| id(listed.item)).collect()
}

fn list(name: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.name == name)
}

/// The strings of a list; nothing, if it is none or holds something else.
fn strings(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

fn sorted(mut list: Vec<&str>) -> Vec<&str> {
    list.sort_unstable();
    list
}

/// What of the expectations the report does not meet, in words; one that cannot be understood is not met.
#[must_use]
pub fn differences(report: &Report, expect: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in expect {
        match missed(report, key, value) {
            Some(missed) => found.extend(missed),
            None => found.push(format!("`{key}` cannot be understood: {value}")),
        }
    }
    found
}

/// What a report says but for its words, a line each: its values, its lists, its remedies.
#[must_use]
pub fn told(report: &Report) -> Vec<String> {
    let mut told: Vec<String> = VALUES
        .iter()
        .map(|(key, value)| format!("{key}: {}", value(report).unwrap_or("null")))
        .collect();
    told.push(format!("possible: {}", possible(report).join(", ")));
    let lists = LISTS.iter().map(|list| (list.name, (list.ids)(report)));
    let lists = lists.filter(|(_, ids)| !ids.is_empty());
    told.extend(lists.map(|(name, ids)| format!("{name}: {}", ids.join(", "))));
    let remedies = report.remedies.iter();
    told.extend(remedies.map(|remedy| {
        let changes = changed(remedy).into_iter();
        let changes: Vec<_> = changes
            .map(|(question, choice)| format!("{question} = {choice}"))
            .collect();
        format!("remedy: {} by {}", remedy.outcome.id(), changes.join(", "))
    }));
    told
}

/// What a report says of itself, under the name of the public contract.
type Said = fn(&Report) -> Option<&'static str>;

const VALUES: [(&str, Said); 5] = [
    ("outcome", |report| report.outcome.map(Outcome::id)),
    ("certainty", |report| Some(report.certainty.id())),
    ("filingType", |report| {
        report.filing_type.map(FilingType::id)
    }),
    ("next", |report| report.next.map(Question::id)),
    ("stage", |report| {
        Some(match report.progress {
            Progress::Outcome => "outcome",
            Progress::Checklist => "checklist",
            Progress::Done => "done",
        })
    }),
];

fn possible(report: &Report) -> Vec<&'static str> {
    report.possible.iter().map(Outcome::id).collect()
}

/// What of one expectation is not met; `None`, if it cannot be understood.
fn missed(report: &Report, key: &str, expected: &Value) -> Option<Vec<String>> {
    if let Some((_, value)) = VALUES.iter().find(|(known, _)| *known == key) {
        let actual = value(report).map_or(Value::Null, Value::from);
        let differs = || format!("{key}: expected {expected}, found {actual}");
        return Some((*expected != actual).then(differs).into_iter().collect());
    }
    let all = |actual: Vec<&str>| {
        let (expected, actual) = (sorted(strings(expected)?), sorted(actual));
        let differs = || format!("{key}: expected {expected:?}, found {actual:?}");
        Some((expected != actual).then(differs).into_iter().collect())
    };
    match key {
        "possible" => all(possible(report)),
        "filings" | "licences" | "approvals" | "bars" => all((list(key)?.ids)(report)),
        "has" | "hasNot" => {
            let mut found = Vec::new();
            for (name, wanted) in expected.as_object()? {
                let list = list(name)?;
                let actual = (list.ids)(report);
                for id in strings(wanted)? {
                    let listed = actual.contains(&id);
                    if !listed && !(list.knows)(id) {
                        found.push(format!("{name}: {key} `{id}`, and nothing is called so"));
                    } else if listed != (key == "has") {
                        found.push(format!("{name}: expected {key} `{id}`, found {actual:?}"));
                    }
                }
            }
            Some(found)
        }
        "remedies" => {
            let mut found = Vec::new();
            for wanted in expected.as_array()? {
                let wants = changes(wanted)?;
                let same = |remedy: &Remedy| {
                    let made = changed(remedy);
                    remedy.outcome.id() == wanted["outcome"]
                        && made.len() == wants.len()
                        && wants.iter().all(|want| made.contains(want))
                };
                if !report.remedies.iter().any(same) {
                    let told: Vec<_> = report.remedies.iter().map(changed).collect();
                    found.push(format!("{key}: expected {wanted}, found {told:?}"));
                }
            }
            Some(found)
        }
        _ => None,
    }
}

/// The changes of a remedy: what is answered anew, and with what.
fn changed(remedy: &Remedy) -> Vec<(&'static str, &'static str)> {
    let changes = remedy.changes.iter().map(|id| &CHANGES[*id as usize]);
    changes
        .map(|change| (change.question().id(), change.choice.id()))
        .collect()
}

fn changes(wanted: &Value) -> Option<Vec<(&str, &str)>> {
    let changes = wanted.get("changes")?.as_array()?.iter();
    changes
        .map(|change| {
            let part = |name: &str| change.get(name)?.as_str();
            Some((part("question")?, part("choice")?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::differences;
    use icp_checker::answers::Answers;
    use icp_checker::check::{EDITION, check};
    use serde_json::{Value, json};

    fn found(expect: Value) -> Vec<String> {
        let report = check(&Answers::default(), None, EDITION);
        differences(
            &report,
            expect.as_object().unwrap_or(&serde_json::Map::new()),
        )
    }

    #[test]
    fn what_is_met_is_not_told() {
        let met = json!({
            "outcome": null, "next": "service", "stage": "outcome", "licences": [],
            "possible": ["hong-kong", "licence", "filing", "no-filing"],
            "hasNot": {"notes": ["already-filed"]},
        });
        assert_eq!(found(met), Vec::<String>::new());
    }

    #[test]
    fn what_is_not_met_or_not_understood_is_told() {
        for (expect, told) in [
            (
                json!({"outcome": "filing"}),
                "outcome: expected \"filing\", found null",
            ),
            (
                json!({"possible": ["filing"]}),
                "possible: expected [\"filing\"]",
            ),
            (
                json!({"has": {"notes": ["already-filed"]}}),
                "notes: expected has `already-filed`",
            ),
            (
                json!({"hasNot": {"notes": ["no-such"]}}),
                "`no-such`, and nothing is called so",
            ),
            (
                json!({"has": {"weather": []}}),
                "`has` cannot be understood",
            ),
            (json!({"bars": "none"}), "`bars` cannot be understood"),
            (json!({"outcomes": []}), "`outcomes` cannot be understood"),
            (
                json!({"remedies": [{"outcome": "filing", "changes": []}]}),
                "remedies: expected {",
            ),
            (json!({"remedies": [{}]}), "`remedies` cannot be understood"),
        ] {
            let found = found(expect);
            assert!(
                found.len() == 1 && found[0].contains(told),
                "{told}: {found:?}"
            );
        }
    }
}
