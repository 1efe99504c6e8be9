//! Bad input gets a message that names what was wrong and what was expected.

use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check, day_of_device};
use icp_checker::date::Date;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

#[track_caller]
fn refused(question: &str, choices: &[&str], named: &[&str]) {
    let message = Answers::default()
        .parse(question, choices)
        .expect_err("an error")
        .to_string();
    for name in named {
        assert!(message.contains(&format!("`{name}`")), "{message}");
    }
}

#[test]
fn an_unknown_question_is_named_and_the_known_ones_listed() {
    refused("colour", &["red"], &["colour", "service", "reads-chinese"]);
}

#[test]
fn an_unknown_choice_is_named_and_the_known_ones_listed() {
    refused(
        "service",
        &["webpage"],
        &["webpage", "service", "website", "not-public"],
    );
    refused(
        "activities",
        &["own-sales", "selling"],
        &["selling", "activities", "own-sales"],
    );
}

#[test]
fn two_choices_where_one_is_taken_are_refused() {
    refused(
        "service",
        &["website", "app"],
        &["service", "website", "app"],
    );
    refused("service", &[], &["service", "website"]);
}

#[test]
fn none_of_these_is_an_answer_where_many_are_taken() {
    let answers = Answers::default().parse("topics", &[]).expect("an answer");
    assert_eq!(answers.chosen(Question::Topics), Some(ChoiceSet::EMPTY));
}

#[test]
fn a_device_without_a_day_of_the_calendar_reads_the_edition() {
    assert_eq!(day_of_device(2026, 11, 28), Date::new(2026, 11, 28));
    for (year, month, day) in [
        (0, 1, 1),
        (10_000, 1, 1),
        (u32::MAX, 1, 1),
        (2026, 13, 1),
        (2026, 2, 30),
    ] {
        assert_eq!(
            day_of_device(year, month, day),
            EDITION,
            "{year}-{month}-{day}"
        );
    }
}

#[test]
fn malformed_dates_are_refused() {
    for text in [
        "",
        "today",
        "2026-2-1",
        "2026-13-01",
        "2026-02-30",
        "2025-02-29",
        "2026-00-10",
        "0000-01-01",
        "2026-11-21T00:00",
        "２０２６-11-21",
        "-026-11-21",
        "2026/11/21",
    ] {
        let message = Date::parse(text).expect_err(text).to_string();
        assert!(message.contains(&format!("`{text}`")), "{message}");
    }
    for text in ["2024-02-29", "2026-11-21", "9999-12-31", "0001-01-01"] {
        assert_eq!(Date::parse(text).expect(text).to_string(), text);
    }
}

#[test]
fn every_date_gets_a_report() {
    for text in [
        "0001-01-01",
        "1999-12-31",
        "2005-03-20",
        "2018-03-01",
        "9999-12-31",
    ] {
        for provider in ProviderId::ALL {
            let report = check(
                &Answers::default(),
                Some(*provider),
                Date::parse(text).unwrap(),
            );
            assert!(!report.possible.is_empty(), "{text}");
        }
    }
}

#[test]
fn an_answer_that_cannot_matter_changes_nothing() {
    let on = Date::new(2026, 11, 21);
    let company = Answers::default()
        .parse("service", &["website"])
        .and_then(|answers| answers.parse("served-from", &["mainland"]))
        .and_then(|answers| answers.parse("applicant", &["company"]))
        .expect("answers");
    let aged = company.parse("age", &["under-16"]).expect("an answer");
    assert_eq!(
        format!("{:?}", check(&company, None, on)),
        format!("{:?}", check(&aged, None, on))
    );
}
