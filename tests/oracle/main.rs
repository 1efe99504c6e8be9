//! The engine against flat decision tables written from the facts, over every visitor.

#![expect(clippy::expect_used, reason = "a test says what is wrong by failing")]

mod plain;

use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check};
use icp_checker::date::Date;
use icp_checker::ids::Bar;
use icp_checker::rules;
use icp_checker_support::dice::Dice;
use icp_checker_support::oracle::compare::{Difference, Engine};
use icp_checker_support::oracle::table::Tables;
use std::collections::BTreeMap;

const TABLES: &str = include_str!("decisions.txt");

/// The day of the five oldest pages: before it the facts say little.
const SEEDS: Date = Date::new(2018, 3, 1);

/// The days on which the tables begin to say something else.
fn days() -> Vec<Date> {
    let cells = TABLES.split(['|', '\n']).map(str::trim);
    in_order(cells.filter_map(|cell| Date::parse(cell).ok()).collect())
}

/// The days on which the tables or the rules do: between two of them neither changes.
fn every_day() -> Vec<Date> {
    let spans = rules::law().iter().map(|rule| rule.span);
    let turns = spans.flat_map(|span| [Some(span.since), span.until]);
    in_order(turns.flatten().chain(days()).collect())
}

fn in_order(mut days: Vec<Date>) -> Vec<Date> {
    days.extend([SEEDS, EDITION]);
    days.retain(|day| (SEEDS..=EDITION).contains(day));
    days.sort();
    days.dedup();
    days
}

#[test]
fn the_engine_answers_every_visitor_as_the_tables_do() {
    let tables = Tables::parse(TABLES).expect("readable tables");
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let turns = every_day();
    for on in turns.iter().copied() {
        for found in Engine::new(on).differences(&tables) {
            wrong.entry(found.text()).or_default().push(on.text());
        }
    }
    let texts = wrong
        .iter()
        .map(|(text, days)| format!("{}: {text}", days.join(", ")));
    assert!(wrong.is_empty(), "{}", texts.collect::<Vec<_>>().join("\n"));
    println!("{} rows, {} spans of days", rows().len(), turns.len());
}

/// How changed tables differ from the engine, on the last day on which they do.
fn difference(engines: &mut [Engine], changed: &str) -> Option<Difference> {
    let tables = Tables::parse(changed).expect("readable tables");
    let mut days = engines.iter_mut().rev();
    days.find_map(|engine| engine.differences(&tables).into_iter().next())
}

fn engines() -> Vec<Engine> {
    days().into_iter().map(Engine::new).collect()
}

/// The lines that are rows, each with the results its table knows.
fn rows() -> Vec<(usize, Vec<&'static str>)> {
    let mut rows = Vec::new();
    let mut results = Vec::new();
    let mut heading = false;
    for (at, line) in TABLES.lines().enumerate() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        if let Some((_, known)) = line.strip_prefix('=').and_then(|rest| rest.split_once(':')) {
            results = known.split(',').map(str::trim).collect();
            heading = true;
        } else if !std::mem::take(&mut heading) {
            rows.push((at, results.clone()));
        }
    }
    rows
}

/// A row with another result.
fn concluding(row: &str, result: &str) -> String {
    let mut cells: Vec<_> = row.split('|').collect();
    let then = cells.len() - 4;
    cells[then] = result;
    cells.join("|")
}

fn own_result(row: &str) -> &str {
    row.rsplit('|').nth(3).expect("a result").trim()
}

fn with_line(at: usize, line: Option<&str>) -> String {
    let lines = TABLES.lines().enumerate();
    let kept = lines.filter_map(|(place, own)| if place == at { line } else { Some(own) });
    kept.collect::<Vec<_>>().join("\n")
}

#[test]
fn without_any_one_of_its_rows_a_table_is_found_to_differ() {
    let mut engines = engines();
    let mut idle = Vec::new();
    for (at, _) in rows() {
        let less = with_line(at, None);
        if Tables::parse(&less).is_ok() && difference(&mut engines, &less).is_none() {
            idle.push(format!("line {}", at + 1));
        }
    }
    assert!(
        idle.is_empty(),
        "rows that say nothing: {}",
        idle.join(", ")
    );
}

#[test]
fn with_another_result_in_any_row_a_table_is_found_to_differ() {
    let mut engines = engines();
    let mut missed = Vec::new();
    for (at, results) in rows() {
        let row = TABLES.lines().nth(at).expect("a line");
        for result in results {
            if result == own_result(row) {
                continue;
            }
            let changed = with_line(at, Some(&concluding(row, result)));
            if difference(&mut engines, &changed).is_none() {
                missed.push(format!("line {} with `{result}`", at + 1));
            }
        }
    }
    assert!(missed.is_empty(), "not noticed: {}", missed.join(", "));
}

#[test]
fn a_difference_comes_with_a_visitor_for_whom_a_report_shows_it() {
    let missing = TABLES
        .lines()
        .position(|line| line.contains("R09, R11"))
        .expect("the row about offshore companies");
    let tables = with_line(missing, None);
    let tables = Tables::parse(&tables).expect("readable tables");
    let found = Engine::new(EDITION).differences(&tables);
    let found = found
        .iter()
        .find(|found| found.about == Bar::OperatorNotRegistered.id())
        .expect("a difference about that bar");
    assert!(
        found.visitors > 0 && !found.only_in_tables,
        "{}",
        found.text()
    );
    let report = check(&found.situation, None, EDITION);
    assert!(
        report
            .bars
            .iter()
            .any(|bar| bar.item == Bar::OperatorNotRegistered),
        "{}",
        found.text()
    );
}

#[test]
fn one_visitor_after_another_gets_the_report_the_tables_expect() {
    let tables = Tables::parse(TABLES).expect("readable tables");
    let mut dice = Dice(20_261_123);
    for on in [SEEDS, EDITION] {
        for _ in 0..1_000 {
            let answers = dice.complete(&Answers::default());
            let tables = plain::by_tables(&tables, &answers, on);
            let engine = plain::by_report(&check(&answers, None, on));
            assert_eq!(tables, engine, "on {on} for {answers:?}");
        }
    }
}

#[test]
fn what_is_wrong_in_a_table_is_named_with_its_line() {
    for (wrong, line, named) in [
        ("row | - ", "line 1", "`= name: results`"),
        (
            "= duty: file, none\nweather | then | since | until | source",
            "line 2",
            "`weather`",
        ),
        (
            "= duty: file, none\nservice | then | since | until",
            "line 2",
            "`source`",
        ),
        (&with_cell("service", "blog"), "line 3", "`blog`"),
        (&with_cell("then", "perhaps"), "line 3", "`perhaps`"),
        (&with_cell("since", "2023-02-30"), "line 3", "`2023-02-30`"),
        (&with_cell("source", ""), "line 3", "source"),
        (&with_cell("service", "app"), "at the end", "`duty`"),
        (&with_cell("service", "-"), "", "`outcome`"),
    ] {
        let error = Tables::parse(wrong).err().unwrap_or_default();
        assert!(error.starts_with(line) && error.contains(named), "{error}");
    }
}

/// A table of one row, otherwise right, with this in one column.
fn with_cell(column: &str, cell: &str) -> String {
    let columns = ["service", "then", "since", "until", "source"];
    let right = ["-", "none", "-", "-", "R02"];
    let cells: Vec<_> = columns
        .iter()
        .zip(right)
        .map(|(name, right)| if *name == column { cell } else { right })
        .collect();
    format!(
        "= duty: file, none\n{}\n{}",
        columns.join("|"),
        cells.join("|")
    )
}
