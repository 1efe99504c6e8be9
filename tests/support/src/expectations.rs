//! A situation of `tests/cases`: answers under their public names, and what is expected of the report.

use icp_checker::answers::Answers;
use icp_checker::check::{Listed, Progress, Remedy, Report, check};
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker::ids::ProviderId;
use icp_checker::law::changes::CHANGES;
use icp_checker::sets::OutcomeSet;
use serde_json::{Map, Value};

/// One situation as read.
pub(crate) struct Situation {
    pub(crate) file: String,
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) on: Date,
    pub(crate) provider: Option<ProviderId>,
    pub(crate) answers: Answers,
    pub(crate) expect: Map<String, Value>,
}

impl Situation {
    pub(crate) fn report(&self) -> Report {
        check(&self.answers, self.provider, self.on)
    }
}

/// Every situation of every file, in order.
pub(crate) fn all() -> Vec<Situation> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
}

fn read(path: &std::path::Path) -> Vec<Situation> {
    let file = path
        .file_name()
        .expect("a name")
        .to_string_lossy()
        .into_owned();
    let text = std::fs::read_to_string(path).expect("readable");
    let cases: Vec<Value> =
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    cases
        .into_iter()
        .map(|case| {
            let name = case["name"].as_str().expect("a name").to_owned();
            let on = case["on"].as_str().expect("a date");
            Situation {
                source: case["source"].as_str().expect("a source").to_owned(),
                on: Date::parse(on).expect("a date"),
                provider: case.get("provider").and_then(Value::as_str).map(|id| {
                    ProviderId::named(id).unwrap_or_else(|| panic!("{name}: provider {id}"))
                }),
                answers: answers(&case["answers"])
                    .unwrap_or_else(|error| panic!("{name}: {error}")),
                expect: case["expect"].as_object().expect("expectations").clone(),
                file: file.clone(),
                name,
            }
        })
        .collect()
}

/// Reads answers under their public names.
pub(crate) fn answers(given: &Value) -> Result<Answers, String> {
    let mut answers = Answers::default();
    for (question, value) in given.as_object().expect("answers") {
        let choices: Vec<&str> = match value {
            Value::Array(marks) => marks
                .iter()
                .map(|mark| mark.as_str().expect("a name"))
                .collect(),
            one => vec![one.as_str().expect("a name")],
        };
        answers = answers.parse(question, &choices)?;
    }
    Ok(answers)
}

/// The public names of a set of outcomes.
pub(crate) fn outcomes(set: OutcomeSet) -> Vec<&'static str> {
    set.iter().map(Outcome::id).collect()
}

fn ids<T: Copy>(list: &[Listed<T>], id: impl Fn(T) -> &'static str) -> Vec<&'static str> {
    list.iter().map(|listed| id(listed.item)).collect()
}

/// The public names in one list of a report.
pub(crate) fn list(report: &Report, name: &str) -> Vec<&'static str> {
    match name {
        "filings" => report.filings.iter().map(|item| item.id()).collect(),
        "licences" => report.licences.iter().map(|item| item.id()).collect(),
        "approvals" => ids(&report.approvals, |item| item.id()),
        "bars" => ids(&report.bars, |item| item.id()),
        "duties" => ids(&report.duties, |(item, _)| item.id()),
        "notes" => ids(&report.notes, |item| item.id()),
        "disputes" => ids(&report.disputes, |item| item.id()),
        "checklist" => ids(&report.checklist, |(item, _)| item.id()),
        "steps" => ids(&report.steps, |(item, _)| item.id()),
        other => panic!("no list `{other}`"),
    }
}

fn strings(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .expect("a list")
        .iter()
        .map(|id| id.as_str().expect("an id"))
        .collect()
}

fn sorted(mut list: Vec<&str>) -> Vec<&str> {
    list.sort_unstable();
    list
}

/// What of the expectations the report does not meet, in words.
pub(crate) fn differences(report: &Report, expect: &Map<String, Value>) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: String, actual: String| {
        if expected != actual {
            found.push(format!("{what}: expected {expected}, found {actual}"));
        }
    };
    for (key, value) in expect {
        match key.as_str() {
            "outcome" | "certainty" | "filingType" | "next" | "stage" => {
                let actual = match key.as_str() {
                    "outcome" => report.outcome.map(Outcome::id),
                    "certainty" => Some(report.certainty.id()),
                    "filingType" => report.filing_type.map(|id| id.id()),
                    "next" => report.next.map(|id| id.id()),
                    _ => Some(match report.progress {
                        Progress::Outcome => "outcome",
                        Progress::Checklist => "checklist",
                        Progress::Done => "done",
                    }),
                };
                let actual = actual.map_or(Value::Null, Value::from);
                compare(key, value.to_string(), actual.to_string());
            }
            "possible" => compare(
                key,
                format!("{:?}", sorted(strings(value))),
                format!("{:?}", sorted(outcomes(report.possible))),
            ),
            "filings" | "licences" | "approvals" | "bars" => compare(
                key,
                format!("{:?}", sorted(strings(value))),
                format!("{:?}", sorted(list(report, key))),
            ),
            "has" | "hasNot" => {
                for (name, wanted) in value.as_object().expect("lists") {
                    let actual = list(report, name);
                    for id in strings(wanted) {
                        if actual.contains(&id) != (key == "has") {
                            compare(name, format!("{key} `{id}`"), format!("{actual:?}"));
                        }
                    }
                }
            }
            "remedies" => {
                for wanted in value.as_array().expect("remedies") {
                    if !report.remedies.iter().any(|remedy| matches(remedy, wanted)) {
                        compare(key, wanted.to_string(), format!("{:?}", report.remedies));
                    }
                }
            }
            other => panic!("no expectation `{other}`"),
        }
    }
    found
}

fn matches(remedy: &Remedy, wanted: &Value) -> bool {
    let changes: Vec<(&str, &str)> = remedy
        .changes
        .iter()
        .map(|id| {
            let change = &CHANGES[*id as usize];
            (change.question().id(), change.choice.id())
        })
        .collect();
    let wants = wanted["changes"].as_array().expect("changes");
    remedy.outcome.id() == wanted["outcome"]
        && wants.len() == changes.len()
        && wants.iter().all(|want| {
            changes.contains(&(
                want["question"].as_str().expect("a question"),
                want["choice"].as_str().expect("a choice"),
            ))
        })
}
