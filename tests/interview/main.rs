//! `tests/interview.txt`: every path of the interview and every rule as text that needs no code, compared with the rules.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

use icp_checker::check::{Compiled, EDITION};
use icp_checker::date::Date;
use icp_checker::law::changes::CHANGES;
use icp_checker::rule::{Effect, Reading};
use icp_checker::rules;
use icp_checker_support::render;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

type Sections = Vec<(String, String)>;

const FILE: &str = "tests/interview.txt";
const MARK: &str = "\n== ";

/// The whole file: the interview and the lists of the edition's day, then what that day or the law leaves out.
fn document() -> Sections {
    let mut sections = render::sections(&Compiled::new(None, EDITION));
    for (provider, rule) in rules::all() {
        let name = if let Some(provider) = provider {
            format!("{} {}", provider.id(), rule.id())
        } else if !rule.span.covers(EDITION) {
            format!("not on that day {}", rule.id())
        } else if rule.reading == Reading::Contrary {
            format!("read by others {}", rule.id())
        } else {
            // Whatever else there is stands in a list.
            assert!(
                rule.effect != Effect::Doubt,
                "`{}` is in no list",
                rule.id()
            );
            continue;
        };
        sections.push((name, render::rule(rule)));
    }
    let changes = CHANGES.iter().map(render::change);
    sections.extend(changes);
    sections.push(("days on which rules begin or end".to_owned(), calendar()));
    sections
}

/// Every day on which rules begin or end.
fn calendar() -> String {
    let mut days: BTreeMap<Date, Vec<String>> = BTreeMap::new();
    for (provider, rule) in rules::all() {
        let whose = provider.map_or(String::new(), |provider| format!("{} ", provider.id()));
        let mut add = |day, what| {
            let line = format!("  {what} {whose}{}", rule.id());
            days.entry(day).or_default().push(line);
        };
        add(rule.span.since, "begins");
        if let Some(until) = rule.span.until {
            add(until, "ends");
        }
    }
    let mut text = String::new();
    for (day, lines) in days {
        text.push_str(&format!("{day}\n{}\n", lines.join("\n")));
    }
    text
}

fn text(sections: &Sections) -> String {
    let mut text = format!(
        "The interview and every rule as of {EDITION}, by public names.\n\
         A way ends with `→`; a name in brackets leads to the block of that name in the same section.\n\
         Written by `./build.sh write`.\n"
    );
    for (name, body) in sections {
        text.push_str(&format!("{MARK}{name}\n{body}"));
    }
    text
}

/// The sections of a file, by name.
fn read(text: &str) -> BTreeMap<&str, &str> {
    let sections = text.split(MARK).skip(1);
    sections
        .map(|section| section.split_once('\n').unwrap_or((section, "")))
        .collect()
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE)
}

#[test]
fn the_file_says_what_the_rules_say() {
    let now = text(&document());
    if std::env::var_os("WRITE").is_some() {
        std::fs::write(path(), &now).unwrap();
    }
    let before = std::fs::read_to_string(path()).unwrap_or_default();
    if before == now {
        return;
    }
    let (old, new) = (read(&before), read(&now));
    let mut names: Vec<_> = old.keys().chain(new.keys()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| old.get(**name) != new.get(**name));
    let mut message = format!("{} sections of {FILE} differ from the rules", names.len());
    for name in names.iter().take(3) {
        message.push_str(&format!(
            "\n\n== {name}{}",
            difference(old.get(**name), new.get(**name))
        ));
    }
    panic!("{message}\n\nto write it anew, type: ./build.sh write");
}

/// The first line in which a section differs, before and now.
fn difference(old: Option<&&str>, new: Option<&&str>) -> String {
    match (old, new) {
        (None, _) => "\n  is not in the file".to_owned(),
        (_, None) => "\n  is no longer in the rules".to_owned(),
        (Some(old), Some(new)) => {
            let mut lines = old.lines().map(Some).chain([None]);
            let mut now = new.lines().map(Some).chain([None]);
            loop {
                let pair = (lines.next().flatten(), now.next().flatten());
                if pair.0 != pair.1 || pair == (None, None) {
                    let [old, new] = [pair.0, pair.1].map(|line| line.unwrap_or("(ends)"));
                    return format!("\n  file:  {old}\n  rules: {new}");
                }
            }
        }
    }
}

#[test]
fn no_two_sections_have_one_name() {
    let sections = document();
    let names: BTreeSet<_> = sections.iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), sections.len());
}

#[test]
fn every_rule_stands_in_the_file_with_its_dates_sources_and_condition() {
    let all = text(&document());
    for (_, rule) in rules::all() {
        let own = render::rule(rule);
        let (facts, whom) = own.split_at(own.find("  sources").unwrap());
        assert!(all.contains(facts) && all.contains(whom), "`{}`", rule.id());
    }
}
