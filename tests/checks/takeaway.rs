//! What a visitor takes away holds the whole report, in every form and language, whatever was answered.

use icp_checker::check::Report;
use icp_checker::date::Date;
use icp_checker::export;
use icp_checker::ids::{Document, Event, Step};
use icp_checker::present::Situation;
use icp_checker::present::timeline::{Period, deadlines, timeline};
use icp_checker::rule::Effect;
use icp_checker::sets::DocumentSet;
use icp_checker::texts::{self, Lang};
use icp_checker_support::situations;
use serde_json::Value;
use std::collections::HashSet;

const BEGINS: [Date; 4] = [
    Date::new(1, 1, 1),
    Date::new(2026, 11, 21),
    Date::new(2028, 2, 28),
    Date::new(9999, 12, 30),
];

/// Every other paper.
const TICKED: DocumentSet = DocumentSet::from_bits(u128::MAX / 3);

/// Every situation of the cases in every language or, where that would take long, most of them in one only.
fn each(all: bool, work: impl Fn(&str, &Situation<'_>)) {
    for (at, case) in situations::all().iter().enumerate() {
        let report = case.report();
        for &lang in Lang::ALL {
            if !all && at % 10 != 0 && at % Lang::ALL.len() != lang as usize {
                continue;
            }
            let situation = Situation {
                lang,
                provider: case.provider,
                on: case.on,
                answers: &case.answers,
                report: &report,
                ticked: TICKED,
                link: "",
            };
            work(
                &format!("{} «{}» {}", case.file, case.name, lang.id()),
                &situation,
            );
        }
    }
}

fn unfolded(calendar: &str) -> String {
    calendar.replace("\r\n ", "")
}

/// The values of a property, in order.
fn values<'a>(calendar: &'a str, property: &str) -> Vec<&'a str> {
    let lines = calendar.split("\r\n");
    lines
        .filter_map(|line| line.strip_prefix(property))
        .collect()
}

/// What is wrong with the order of a plan's steps and deadlines, if anything.
fn disorder(report: &Report, begin: Option<Date>) -> Option<String> {
    let periods = timeline(report, begin);
    let listed: Vec<Step> = report.steps.iter().map(|listed| listed.item.0).collect();
    let steps: Vec<Step> = periods.iter().map(|period| period.step).collect();
    if steps != listed {
        return Some(format!(
            "the steps are {listed:?}, and in the timeline {steps:?}"
        ));
    }
    let review = periods
        .iter()
        .find(|period| period.step == Step::AuthorityReview);
    let mut before: Option<Period> = None;
    for (period, listed) in periods.iter().zip(&report.steps) {
        let follows = match (period.step, review) {
            (Step::Psb, Some(review)) => Some(*review),
            _ => before,
        };
        let start = follows.map_or([0, 0], |before| [before.earliest[1], before.latest[1]]);
        for (holds, what) in [
            (
                period.earliest[0] <= period.earliest[1],
                "ends before it begins, at the earliest",
            ),
            (
                period.latest[0] <= period.latest[1],
                "ends before it begins, at the latest",
            ),
            (
                period.earliest[0] <= period.latest[0],
                "begins later at the earliest than at the latest",
            ),
            (
                period.earliest[1] <= period.latest[1],
                "ends later at the earliest than at the latest",
            ),
            (
                listed.item.1.is_some() || period.latest[0] == period.latest[1],
                "takes time, though nobody says how long",
            ),
            (
                [period.earliest[0], period.latest[0]] == start,
                "does not begin where what it follows ends",
            ),
        ] {
            if !holds {
                return Some(format!("{period:?} {what}"));
            }
        }
        before = Some(*period);
    }
    for deadline in deadlines(report, begin) {
        let step = match deadline.due.after {
            Event::ProviderReview => Step::ProviderReview,
            Event::SmsSent => Step::SmsCheck,
            Event::SiteOpens | Event::FilingApproved => Step::AuthorityReview,
            Event::LicenceIssued => Step::Licence,
            event => {
                return Some(format!(
                    "{event:?} is no step that a deadline can count from"
                ));
            }
        };
        let period = periods.iter().find(|period| period.step == step);
        if period.is_none_or(|period| deadline.day <= period.latest[0]) {
            return Some(format!("{deadline:?} does not come after {step:?}"));
        }
    }
    None
}

#[test]
fn the_steps_of_every_plan_follow_each_other_and_deadlines_come_after_what_they_count_from() {
    for case in situations::all() {
        let report = case.report();
        let begins = BEGINS[..3].iter().copied().map(Some).chain([None]);
        for begin in begins {
            if let Some(wrong) = disorder(&report, begin) {
                panic!("{}, begun on {begin:?}: {wrong}", case.place());
            }
        }
    }
}

#[test]
fn every_calendar_keeps_to_the_length_of_a_line_and_has_an_event_for_every_step_and_deadline() {
    let counted = std::cell::Cell::new(0);
    each(true, |name, situation| {
        for begin in BEGINS {
            let expected =
                situation.report.steps.len() + deadlines(situation.report, Some(begin)).len();
            let Some(calendar) = export::calendar(situation, begin) else {
                assert_eq!(expected, 0, "{name}");
                continue;
            };
            assert!(calendar.ends_with("END:VCALENDAR\r\n"), "{name}");
            for line in calendar.split_terminator("\r\n") {
                assert!(line.len() <= 75, "{name}: {line}");
                assert!(!line.contains(['\r', '\n']), "{name}: {line}");
            }
            let calendar = unfolded(&calendar);
            let unique: HashSet<_> = values(&calendar, "UID:").into_iter().collect();
            assert_eq!(unique.len(), expected, "{name}");
            for date in values(&calendar, "DTSTART;VALUE=DATE:") {
                assert_eq!(date.len(), 8, "{name}");
                assert!(
                    date >= begin.text().replace('-', "").as_str(),
                    "{name}: {date}"
                );
            }
            assert_eq!(
                values(&calendar, "TRIGGER:").len(),
                expected - situation.report.steps.len(),
                "{name}"
            );
            assert!(!calendar.contains("METHOD"), "{name}");
            counted.set(counted.get() + 1);
        }
    });
    assert!(
        counted.get() > 0,
        "no situation of tests/cases has a calendar"
    );
}

#[test]
fn a_calendar_names_its_events_alike_in_every_language_and_gives_no_answer_away() {
    let case = &situations::all()[0];
    let report = case.report();
    let mut named = Vec::new();
    for &lang in Lang::ALL {
        for begin in &BEGINS[..3] {
            let situation = Situation {
                lang,
                provider: case.provider,
                on: case.on,
                answers: &case.answers,
                report: &report,
                ticked: DocumentSet::EMPTY,
                link: "https://checker.example/#secret",
            };
            let calendar = unfolded(&export::calendar(&situation, *begin).expect("events"));
            let names: Vec<String> = values(&calendar, "UID:")
                .into_iter()
                .map(str::to_owned)
                .collect();
            named.push(names);
            for secret in [icp_checker::code::write(&case.answers).as_str(), "secret"] {
                assert!(
                    !calendar.contains(secret),
                    "the calendar gives `{secret}` away"
                );
            }
        }
    }
    assert!(!named[0].is_empty(), "{} has no events", case.place());
    for names in &named {
        assert_eq!(*names, named[0], "one event has two names");
    }
}

#[test]
fn every_paper_stands_in_every_form_with_its_tick_and_no_gap_is_left() {
    each(false, |name, situation| {
        let text = export::text(situation);
        let markdown = export::markdown(situation);
        let csv = export::csv(situation);
        let card = export::card(situation);
        let json: Value = serde_json::from_str(&export::json(situation)).expect("JSON");
        let listed = situation.report.checklist.iter();
        let papers: Vec<Document> = listed.map(|listed| listed.item.0).collect();
        let ids: Vec<&str> = papers.iter().map(|paper| paper.id()).collect();
        assert_eq!(json["checklist"], serde_json::json!(ids), "{name}");
        // What is only usual stands there as well, so marked.
        let usual = situation.report.usual.iter();
        let usual = usual.filter_map(|usual| match usual.rule.effect {
            Effect::Document(document, _) => Some(document),
            _ => None,
        });
        let papers: Vec<Document> = papers.into_iter().chain(usual).collect();
        let ticked = papers.iter().filter(|paper| ticked(**paper)).count();
        for form in [&text, &markdown] {
            assert_eq!(beginning(form, "- [x] "), ticked, "{name}");
            assert_eq!(beginning(form, "- [ ] "), papers.len() - ticked, "{name}");
        }
        for paper in papers {
            let own = texts::document(situation.lang, paper).text;
            assert!(text.contains(&format!("] {own}")), "{name}: {own}");
            assert!(csv.contains(&format!("\"{own}\"")), "{name}: {own}");
            let official = texts::chinese_name(paper);
            for form in [&text, &markdown, &csv] {
                assert!(form.contains(official), "{name}: {official}");
            }
        }
        for form in [text, markdown, csv, card] {
            assert!(!form.contains(['{', '}']), "{name}");
        }
        let file = export::file_name(situation, "csv");
        let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
        assert!(
            file.split(['-', '.']).all(|part| part.chars().all(plain)),
            "{name}: {file}"
        );
    });
}

fn ticked(paper: Document) -> bool {
    TICKED.contains(paper)
}

fn beginning(form: &str, mark: &str) -> usize {
    let lines = form.lines();
    lines.filter(|line| line.starts_with(mark)).count()
}

#[test]
fn every_form_is_the_same_again_whatever_was_made_in_between() {
    let cases = situations::all();
    let make = |case: &situations::Situation| {
        let report = case.report();
        let situation = Situation {
            lang: Lang::Vi,
            provider: case.provider,
            on: case.on,
            answers: &case.answers,
            report: &report,
            ticked: TICKED,
            link: "https://checker.example/#code",
        };
        [
            export::text(&situation),
            export::markdown(&situation),
            export::csv(&situation),
            export::json(&situation),
            export::card(&situation),
            export::calendar(&situation, BEGINS[1]).unwrap_or_default(),
        ]
    };
    let some: Vec<_> = cases.iter().step_by(19).collect();
    let first: Vec<_> = some.iter().map(|case| make(case)).collect();
    let again: Vec<_> = some.iter().rev().map(|case| make(case)).collect();
    for (first, again) in first.iter().zip(again.iter().rev()) {
        assert_eq!(first, again);
    }
}
