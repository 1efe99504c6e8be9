//! What was read for each rule: well formed, about rules that exist, and never less of it than before.

use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check};
use icp_checker::condition::Condition;
use icp_checker::evidence::{Evidence, Stands};
use icp_checker::ids::SharedRule;
use icp_checker::law::sources::Source;
use icp_checker::present::cite::cited;
use icp_checker::questions::{Province, Question};
use icp_checker::rules;
use icp_checker::sets::ChoiceSet;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The pairs of a rule and a source whose words on that rule are in no line yet. Lower this when some are read;
/// a new rule brings its words with it.
const UNREAD_PAIRS: usize = 3;

/// The pairs of a rule for several provinces and one of these that no words are about yet. Lower this likewise.
const UNREAD_PROVINCES: usize = 0;

/// No words stand under more rules than this, unless they are marked an example of a kind.
const RULES_PER_QUOTATION: usize = 8;

/// Sources whose only known address is a home page: what stood there can no longer be found, and its words are kept.
const HOME_PAGES: [&str; 3] = [
    "linktom-guide",
    "offline-app-practice",
    "yunnan-licence-guide",
];

/// Lines about law that no rule carries yet.
const NEW_LAW: &str = "new-law.jsonl";

const KINDS: [&str; 6] = ["law", "regulator", "provider", "firm", "handbook", "none"];

pub(crate) struct Line {
    place: String,
    new_law: bool,
    pub(crate) says: Map<String, Value>,
}

impl Line {
    pub(crate) fn text(&self, field: &str) -> &str {
        self.says
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }

    pub(crate) fn rules(&self) -> impl Iterator<Item = &str> {
        let rules = self.says.get("rule").and_then(Value::as_array);
        rules.into_iter().flatten().filter_map(Value::as_str)
    }
}

/// Every line that was read.
pub(crate) fn lines() -> Vec<Line> {
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

/// Without what differs between a page and a table: white space and the marks of HTML and Markdown.
pub(crate) fn bare(text: &str) -> String {
    let plain = text.replace("<b>", "").replace("</b>", "");
    plain
        .chars()
        .filter(|letter| !letter.is_whitespace() && !"*_`\\".contains(*letter))
        .collect()
}

#[test]
fn every_rule_has_words_that_were_read() {
    let mut read: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for line in lines().iter().filter(|line| line.text("kind") != "none") {
        for rule in line.rules() {
            let pair = (rule.to_owned(), line.text("source").to_owned());
            read.entry(pair).or_default().push(bare(line.text("says")));
        }
    }
    // Words may be a part of what was read.
    let found = |rule: &str, source: &str, says: &str| {
        let lines = read.get(&(rule.to_owned(), source.to_owned()));
        let parts: Vec<String> = says.split('…').map(bare).collect();
        let has = |line: &String| parts.iter().all(|part| line.contains(part.as_str()));
        lines.is_some_and(|lines| lines.iter().any(has))
    };
    let mut unread = BTreeSet::new();
    let mut pairs = BTreeSet::new();
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            let source = one.source.id().to_owned();
            pairs.insert((rule.id(), source.clone()));
            if !found(rule.id(), &source, one.says) {
                unread.insert(format!("{} rests on {source}", rule.id()));
            }
        }
    }
    println!(
        "{} of {} pairs of rule and source have words of their own",
        pairs.len() - unread.len(),
        pairs.len()
    );
    assert_eq!(
        unread.len(),
        UNREAD_PAIRS,
        "pairs whose words are in no line; find them and write them into tests/evidence, or drop the citation, \
         and then lower UNREAD_PAIRS in tests/checks/evidence.rs:\n{}",
        unread.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// The provinces that a condition is about, if it names some: those of every part that names any.
fn provinces(condition: &Condition) -> Option<ChoiceSet> {
    match condition {
        Condition::Is(Question::Province, set) => Some(*set),
        Condition::Is(..) | Condition::Any(_) => None,
        Condition::All(parts) => {
            let sets = parts.iter().filter_map(provinces);
            sets.reduce(|all, set| all.and(set))
        }
        Condition::Not(_) => None,
    }
}

#[test]
fn a_rule_for_several_provinces_has_words_on_each() {
    let mut unread = Vec::new();
    for (_, rule) in rules::all() {
        let Some(named) = provinces(&rule.when) else {
            continue;
        };
        let of = |index: usize| {
            let here = |province: Province| province as usize == index;
            rule.evidence
                .iter()
                .any(|one| one.province.is_some_and(here))
        };
        // Words on the whole mainland are about each of them.
        if rule.evidence.iter().any(|one| one.province.is_none()) {
            continue;
        }
        for index in named.iter().filter(|index| !of(*index)) {
            unread.push(format!(
                "{}: {}",
                rule.id(),
                Question::Province.choices()[index]
            ));
        }
    }
    assert_eq!(unread.len(), UNREAD_PROVINCES, "{}", unread.join("\n"));
}

#[test]
fn words_on_a_province_are_under_rules_for_that_province() {
    let mut faults = Vec::new();
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            let Some(province) = one.province else {
                continue;
            };
            if provinces(&rule.when).is_some_and(|named| !named.contains(province as usize)) {
                let name = Question::Province.choices()[province as usize];
                faults.push(format!("{} {name}: {}", rule.id(), one.says));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_that_provinces_speak_of_exists() {
    let known: BTreeSet<_> = rules::all().map(|(_, rule)| rule.id()).collect();
    for shared in SharedRule::ALL {
        assert!(
            known.contains(shared.id()),
            "src/ids.rs: no rule is called `{}`",
            shared.id()
        );
    }
}

#[test]
fn whoever_names_a_province_reads_no_words_on_another() {
    for index in 0..Question::Province.choices().len() {
        let province = ChoiceSet::EMPTY.with(index);
        let answers = Answers::default().with(Question::Province, province);
        let report = check(&answers, None, EDITION);
        for (_, rule) in rules::all() {
            for one in cited(&[rule], &report) {
                let on = |evidence: &&Evidence| {
                    evidence.source == one.source && evidence.says == one.says
                };
                let fits = |evidence: &Evidence| {
                    let of = evidence.province.map(|of| of as usize);
                    of.is_none_or(|of| of == index)
                };
                let silent = one.says.is_empty();
                assert!(
                    silent || rule.evidence.iter().filter(on).any(fits),
                    "{}: {} for {}",
                    rule.id(),
                    one.says,
                    Question::Province.choices()[index]
                );
            }
        }
    }
}

#[test]
fn no_rule_says_the_same_words_twice() {
    for (_, rule) in rules::all() {
        let mut seen = BTreeSet::new();
        for one in rule.evidence {
            let new = seen.insert((
                one.source.id(),
                one.says,
                one.province.map(|of| of as usize),
            ));
            assert!(
                new,
                "{}: `{}` says {} twice",
                rule.id(),
                one.source.id(),
                one.says
            );
        }
    }
}

#[test]
fn no_words_stand_under_many_rules() {
    let mut under: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for (_, rule) in rules::all() {
        for one in rule
            .evidence
            .iter()
            .filter(|one| one.stands != Stands::Sample)
        {
            let rules = under.entry((one.source.id(), one.says)).or_default();
            rules.insert(rule.id());
        }
    }
    for ((source, says), rules) in under {
        assert!(
            rules.len() <= RULES_PER_QUOTATION,
            "`{source}`: {says} stands under {} rules: {rules:?}",
            rules.len()
        );
    }
}

#[test]
fn no_citation_leads_to_a_home_page() {
    for source in Source::ALL {
        let url = source.citation().url;
        let path = url.splitn(4, '/').nth(3).unwrap_or_default();
        let home = ["", "index.html", "index.htm", "home"].contains(&path.trim_end_matches('/'));
        assert!(
            !home || HOME_PAGES.contains(&source.id()),
            "src/law/sources.rs: `{}` leads to {url}, expected the page that says it",
            source.id()
        );
    }
}

#[test]
fn a_translation_adds_nothing_in_round_brackets() {
    let brackets = ['(', '（', '《', '“'];
    let mut mend = Vec::new();
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            if one.english.contains('(') && !one.says.contains(brackets) {
                mend.push(format!(
                    "{}: `{}`: {}",
                    rule.id(),
                    one.source.id(),
                    one.english
                ));
            }
        }
    }
    assert!(
        mend.is_empty(),
        "what the words do not say does not stand in their translation:\n{}",
        mend.join("\n")
    );
}

#[test]
fn a_translation_comments_on_nothing_and_leaves_nothing_out() {
    let mut mend = Vec::new();
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            let mut fault = |what: &str| {
                let (rule, source) = (rule.id(), one.source.id());
                mend.push(format!("{rule}: `{source}`: {what}: {}", one.english));
            };
            if one.english.contains('[') && !one.says.contains('[') {
                fault("a comment in square brackets");
            }
            if one.english.contains('…') && !one.says.contains('…') {
                fault("a gap that the words do not have");
            }
        }
    }
    assert!(mend.is_empty(), "{}", mend.join("\n"));
}

#[test]
fn the_words_of_a_source_are_not_garbled() {
    // Some copies write a character’s sound after it, or in its place.
    let garbled = |says: &str| {
        let sound = |rest: &str| {
            let end = rest.find(')').unwrap_or(0);
            (1..=6).contains(&end)
                && rest[..end]
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase())
        };
        let after_a_character = |(at, _): (usize, &str)| {
            let before = says[..at].chars().next_back();
            before.is_some_and(|letter| ('一'..='龥').contains(&letter)) && sound(&says[at + 1..])
        };
        says.contains("Zui") || says.match_indices('(').any(after_a_character)
    };
    assert!(garbled("企業(ye)") && garbled("注册资本Zui低") && !garbled("内容分发网络(CDN)、"));
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            assert!(!garbled(one.says), "{}: {}", rule.id(), one.says);
        }
    }
}

#[test]
fn every_word_of_a_source_says_where_it_stands() {
    let mut mend = Vec::new();
    for (_, rule) in rules::all() {
        for one in rule.evidence {
            if one.place.is_empty() && !one.is_unread() {
                mend.push(format!("{}: `{}`", rule.id(), one.source.id()));
            }
        }
    }
    assert!(
        mend.is_empty(),
        "words without the article, heading or row in which they stand:\n{}",
        mend.join("\n")
    );
}
