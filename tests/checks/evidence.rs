//! What was read for each rule: well formed, about rules that exist, and never less of it than before.

use icp_checker::questions::Question;
use icp_checker::rules;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::Path;

/// The pairs of a rule and a source it cites for which no words of that source on that rule were found yet.
/// Lower this when some are found; a new rule brings its words with it.
const UNREAD_PAIRS: usize = 201;

/// Lines about law that no rule carries yet.
const NEW_LAW: &str = "new-law.jsonl";

const KINDS: [&str; 6] = ["law", "regulator", "provider", "firm", "handbook", "none"];

struct Line {
    place: String,
    new_law: bool,
    says: Map<String, Value>,
}

impl Line {
    fn text(&self, field: &str) -> &str {
        self.says
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    fn rules(&self) -> impl Iterator<Item = &str> {
        let rules = self.says.get("rule").and_then(Value::as_array);
        rules.into_iter().flatten().filter_map(Value::as_str)
    }
}

fn lines() -> Vec<Line> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/evidence");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder tests/evidence")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
        .collect();
    files.sort();
    let mut lines = Vec::new();
    for path in files {
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = std::fs::read_to_string(&path).expect("readable");
        for (index, line) in text.lines().enumerate() {
            let place = format!("tests/evidence/{name}, line {}", index + 1);
            let value: Value = serde_json::from_str(line)
                .unwrap_or_else(|error| panic!("{place}: {error}; expected a JSON object"));
            let Value::Object(says) = value else {
                panic!("{place}: expected a JSON object");
            };
            lines.push(Line {
                place,
                new_law: name == NEW_LAW,
                says,
            });
        }
    }
    lines
}

#[test]
fn every_line_says_what_was_read_where() {
    let known: BTreeSet<_> = rules::all().map(|(_, rule)| rule.id()).collect();
    let provinces: BTreeSet<_> = Question::Province.choices().iter().copied().collect();
    let mut faults = Vec::new();
    for line in lines() {
        let mut fault = |what: String| faults.push(format!("{}: {what}", line.place));
        let kind = line.text("kind");
        if !KINDS.contains(&kind) {
            fault(format!("`kind` is `{kind}`, expected one of {KINDS:?}"));
        }
        let wanted: &[&str] = match kind {
            "none" => &["matter", "comment"],
            _ => &[
                "matter",
                "source",
                "publisher",
                "title",
                "url",
                "where",
                "says",
                "en",
                "stands",
            ],
        };
        for field in wanted {
            // Where a page could not be opened again, its place may be unknown, and the comment says so.
            let excused = ["url", "where"].contains(field) && !line.text("comment").is_empty();
            if line.text(field).is_empty() && !excused {
                fault(format!("`{field}` is missing"));
            }
        }
        let stands = line.text("stands");
        if kind != "none" && !["for", "against", "sample"].contains(&stands) {
            fault(format!(
                "`stands` is `{stands}`, expected `for`, `against` or `sample`"
            ));
        }
        let province = line.text("province");
        if !province.is_empty() && province != "CN" && !provinces.contains(province) {
            fault(format!("`{province}` is no province"));
        }
        for rule in line.rules().filter(|_| !line.new_law) {
            if !known.contains(rule) {
                fault(format!("no rule `{rule}`"));
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn words_once_found_are_not_lost() {
    let mut found = BTreeSet::new();
    for line in lines().iter().filter(|line| line.text("kind") != "none") {
        for rule in line.rules() {
            found.insert((rule.to_owned(), line.text("source").to_owned()));
        }
    }
    let mut unread = Vec::new();
    let mut pairs = 0;
    for (_, rule) in rules::all() {
        for source in rule.sources {
            pairs += 1;
            if !found.contains(&(rule.id().to_owned(), source.id().to_owned())) {
                unread.push(format!("{} rests on {}", rule.id(), source.id()));
            }
        }
    }
    println!(
        "{} of {pairs} pairs of rule and source have words of their own",
        pairs - unread.len()
    );
    assert_eq!(
        unread.len(),
        UNREAD_PAIRS,
        "pairs without words of their own; find them and write them into tests/evidence, or drop the citation, \
         and then lower UNREAD_PAIRS in tests/checks/evidence.rs:\n{}",
        unread.join("\n")
    );
}
