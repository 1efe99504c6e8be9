//! What a visitor takes away holds the whole report, in every form and language, whatever was answered.

use icp_checker::answers::Answers;
use icp_checker::check::{Compiled, EDITION, Report};
use icp_checker::date::Date;
use icp_checker::evidence::Stands;
use icp_checker::export;
use icp_checker::ids::{Bar, Document, Event, Outcome, Step};
use icp_checker::present::Situation;
use icp_checker::present::entries::Line;
use icp_checker::present::facts::{Topic, facts};
use icp_checker::present::outline::Part;
use icp_checker::present::timeline::{Work, deadlines, lead, outlook, timeline};
use icp_checker::questions::Question;
use icp_checker::rule::Effect;
use icp_checker::rules;
use icp_checker::sets::{ChoiceSet, DocumentSet};
use icp_checker::texts::{self, Lang};
use icp_checker_support::dice::Dice;
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
                begin: None,
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

/// What is to be put right before a plan can go ahead.
fn to_mend(report: &Report) -> Vec<Bar> {
    let bars = report.bars.iter().map(|listed| listed.item);
    let turned_down = report.outcome == Some(Outcome::HongKong);
    bars.filter(|bar| !turned_down && !bar.structural())
        .collect()
}

/// What is wrong with the order of a plan's steps and deadlines, if anything.
fn disorder(report: &Report, begin: Option<Date>) -> Option<String> {
    let periods = timeline(report, begin);
    let mend = to_mend(report).into_iter().map(Work::Mend);
    let steps = report.steps.iter();
    let listed: Vec<Work> = mend
        .chain(steps.map(|listed| Work::Step(listed.item.0)))
        .collect();
    let works: Vec<Work> = periods.iter().map(|period| period.work).collect();
    if works != listed {
        return Some(format!(
            "there is {listed:?} to do, and in the timeline {works:?}"
        ));
    }
    let review = Work::Step(Step::AuthorityReview);
    let review = periods.iter().find(|period| period.work == review);
    let mending = periods
        .iter()
        .filter(|period| matches!(period.work, Work::Mend(_)));
    let mended = |bar: fn(Bar) -> bool| {
        let those = mending
            .clone()
            .filter(move |period| matches!(period.work, Work::Mend(one) if bar(one)));
        those.fold([0, 0], |ends: [u32; 2], period| {
            [
                ends[0].max(period.earliest[1]),
                ends[1].max(period.latest[1]),
            ]
        })
    };
    // Too few people keep nobody from filing.
    let of_licence = mended(|bar| bar == Bar::StaffTooFew);
    let mut before = mended(|bar| bar != Bar::StaffTooFew);
    for period in &periods {
        let start = match (period.work, review) {
            (Work::Mend(_), _) => [0, 0],
            (Work::Step(Step::Psb), Some(review)) => [review.earliest[1], review.latest[1]],
            (Work::Step(Step::Licence), _) => {
                [before[0].max(of_licence[0]), before[1].max(of_licence[1])]
            }
            (Work::Step(_), _) => before,
        };
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
                period.time.is_some() || period.latest[0] == period.latest[1],
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
        if let Work::Step(_) = period.work {
            before = [period.earliest[1], period.latest[1]];
        }
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
        let period = periods
            .iter()
            .find(|period| period.work == Work::Step(step));
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
fn every_calendar_keeps_to_the_length_of_a_line_and_has_an_event_for_everything_to_do_and_every_deadline()
 {
    let counted = std::cell::Cell::new(0);
    each(true, |name, situation| {
        for begin in BEGINS {
            let works = to_mend(situation.report).len() + situation.report.steps.len();
            let expected = works + deadlines(situation.report, Some(begin)).len();
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
                expected - works,
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
                begin: None,
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
            begin: None,
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

/// A way back of the length that a page of somebody's own has.
const LINK: &str = "https://www.company-with-a-long-name.example/products/filing/checker/index.html?lang=zh-Hans#ArmebrrKEH9l_2BIT4krNK41AAAAAAAAAAAAAAAAAAAAAAAAAAAA.xyzzyxyzzyxyzzyxyzzy";

/// What a card has to hold, and in how few letters.
fn check_card(name: &str, situation: &Situation<'_>) {
    let card = export::card(situation);
    let (lang, words) = (situation.lang, situation.words());
    let letters = card.chars().count();
    assert!(
        letters <= export::CARD_LETTERS,
        "{name}: {letters} letters:\n{card}"
    );
    assert!(card.contains(LINK), "{name}: no way back");
    assert!(!card.contains(['{', '}']), "{name}: {card}");
    for fact in facts(lang, situation.report) {
        let label = fact.topic.label(words);
        assert!(
            fact.topic == Topic::InTheWay || card.contains(label),
            "{name}: nothing of `{label}`:\n{card}"
        );
    }
    // Whatever is below an entry stands there whole or not at all, and who leaves entries out says how many.
    let parts = [Part::Blocked, Part::ToMend];
    let all = parts.iter().flat_map(|part| situation.sections(*part));
    let entries: Vec<_> = all.flat_map(|section| section.entries).collect();
    let named = entries
        .iter()
        .filter(|entry| card.contains(&format!("- {}\n", entry.text)));
    let missing = entries.len() - named.count();
    assert!(missing == 0 || entries.len() > missing, "{name}: {card}");
    if missing > 0 {
        let more = words.more_in_report.replace("{0}", &missing.to_string());
        assert!(
            card.contains(&more),
            "{name}: `{more}` is not said:\n{card}"
        );
    }
    let first = situation.first(3);
    for entry in &first {
        assert!(card.contains(&entry.text), "{name}: {}", entry.text);
    }
    let told = entries.iter().chain(&first).flat_map(|entry| &entry.lines);
    let told: Vec<&str> = told
        .filter_map(|line| match line {
            Line::Detail(text) | Line::Fix(text) => Some(*text),
            _ => None,
        })
        .collect();
    for line in card.lines().filter_map(|line| line.strip_prefix("    ")) {
        assert!(told.contains(&line), "{name}: `{line}` is not whole");
    }
}

#[test]
fn the_card_of_every_plan_says_what_counts_in_few_letters_and_cuts_no_sentence() {
    let card = |name: &str, lang, provider, on, answers: &Answers, report: &Report| {
        check_card(
            name,
            &Situation {
                lang,
                provider,
                on,
                answers,
                report,
                begin: None,
                ticked: TICKED,
                link: LINK,
            },
        );
    };
    for case in situations::all() {
        let report = case.report();
        for &lang in Lang::ALL {
            let name = format!("{} {}", case.place(), lang.id());
            card(&name, lang, case.provider, case.on, &case.answers, &report);
        }
    }
    let mut compiled = Compiled::new(None, EDITION);
    let mut dice = Dice(29);
    let mut outcomes = HashSet::new();
    for round in 0..240 {
        // Half of them have a filing or a licence before them, which few of those drawn from everything have.
        let mut answers = dice.partial(round % 11);
        if round % 2 == 0 {
            for (question, choice) in [
                (Question::Service, 0),
                (Question::ServedFrom, 0),
                (Question::Applicant, 0),
            ] {
                answers = answers.with(question, ChoiceSet::EMPTY.with(choice));
            }
        }
        let report = compiled.check(&answers);
        outcomes.insert(report.outcome);
        for &lang in Lang::ALL {
            let name = format!("{answers:?} {}", lang.id());
            card(&name, lang, None, EDITION, &answers, &report);
        }
    }
    assert_eq!(outcomes.len(), 5, "{outcomes:?}");
}

#[test]
fn what_is_to_be_put_right_stands_in_the_timeline_with_its_time_or_that_nobody_states_one() {
    let (mut timed, mut untimed, mut dated) = (0, 0, 0);
    for case in situations::all() {
        let report = case.report();
        for &lang in Lang::ALL {
            let situation = Situation {
                lang,
                provider: case.provider,
                on: case.on,
                answers: &case.answers,
                report: &report,
                begin: Some(BEGINS[1]),
                ticked: DocumentSet::EMPTY,
                link: "",
            };
            let Some(timeline) = situation.timeline() else {
                continue;
            };
            let (periods, _) = outlook(&report, Some(BEGINS[1]));
            let rows = timeline.rows.iter().flat_map(|row| row.periods.clone());
            assert_eq!(rows.collect::<Vec<_>>(), periods, "{}", case.place());
            let text = export::text(&situation);
            let markdown = export::markdown(&situation);
            let words = situation.words();
            for row in &timeline.rows {
                let period = row.period().expect("a row holds something");
                let mend = matches!(period.work, Work::Mend(_));
                timed += usize::from(mend && period.time.is_some());
                untimed += usize::from(mend && period.time.is_none());
                let unknown = [words.time_unknown, words.own_pace].contains(&&*row.time);
                assert_eq!(unknown, period.time.is_none());
                assert!(!mend || row.time != words.own_pace);
                assert_eq!(row.by.is_some(), period.time.is_some());
                for form in [&text, &markdown] {
                    assert!(form.contains(&row.time), "{}: {}", case.place(), row.time);
                }
                assert!(text.contains(&row.name), "{}: {}", case.place(), row.name);
                for period in &row.periods {
                    let name = situation.work_name(period.work);
                    assert!(row.name.contains(&name), "{}: {name}", case.place());
                }
                if let Some(by) = &row.by {
                    dated += 1;
                    let day = BEGINS[1].plus_days(period.latest[1]).text();
                    assert!(by.contains(&day) && text.contains(by), "{}", case.place());
                }
            }
        }
    }
    assert!(
        timed > 10 && untimed > 10 && dated > 100,
        "{timed} {untimed} {dated}"
    );
}

#[test]
fn how_long_putting_right_takes_is_stated_by_a_source_of_its_rules() {
    let mut stated = 0;
    for bar in Bar::ALL {
        let Some(time) = lead(*bar) else { continue };
        let rules = rules::all().filter(|(_, rule)| rule.effect == Effect::Fixable(*bar));
        let words: Vec<&str> = rules
            .flat_map(|(_, rule)| rule.evidence)
            .filter(|one| one.stands != Stands::Against)
            .map(|one| one.says)
            .collect();
        for number in [time.from, time.to]
            .into_iter()
            .filter(|number| *number > 0)
        {
            let number = number.to_string();
            let said = |words: &&str| {
                let mut numbers = words.split(|letter: char| !letter.is_ascii_digit());
                numbers.any(|one| one == number)
            };
            assert!(
                words.iter().any(said),
                "src/present/timeline.rs: `{}` takes {number}, which no words of its rules say",
                bar.id()
            );
            stated += 1;
        }
    }
    assert!(stated > 0);
}
