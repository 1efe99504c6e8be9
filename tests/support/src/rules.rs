//! What tests ask of a rule, and rules like others.

use icp_checker::date::Date;
use icp_checker::law::edition::{EDITION, MONTHS_FRESH};
use icp_checker::law::sources::Source;
use icp_checker::rule::{Effect, Rule};

/// Whether a rule takes part in the decision: by it the outcome may be another, or less sure.
#[must_use]
pub fn decides(rule: &Rule) -> bool {
    matches!(
        rule.effect,
        Effect::File | Effect::Bar(_) | Effect::Licence(_) | Effect::LicenceBar(_) | Effect::Doubt
    )
}

/// Whether what a rule does is all that a provider may: note, ask for papers, describe steps.
#[must_use]
pub fn only_adds(rule: &Rule) -> bool {
    matches!(
        rule.effect,
        Effect::Note(_) | Effect::Document(..) | Effect::Step(..)
    )
}

/// Days that a source tells of, although it begins and ends on others; what happened on each.
pub const EVENTS: &[(Date, &str)] = &[
    (Date::new(1, 1, 1), "no day is before it"),
    (Date::new(2011, 1, 8), "police order 33 stands as amended"),
    (
        Date::new(2017, 12, 18),
        "seven regions send a code by text message",
    ),
    (
        Date::new(2018, 1, 8),
        "Tianjin's rules as Alibaba Cloud read them",
    ),
    (
        Date::new(2020, 6, 16),
        "Jiangxi asks for three people's social insurance",
    ),
    (Date::new(2021, 6, 21), "Guangdong has a pledge of its own"),
    (
        Date::new(2024, 10, 23),
        "the pilot of foreign telecom companies opens",
    ),
    (
        Date::new(2026, 3, 1),
        "UCloud counts filings for each host anew",
    ),
    (
        EDITION.plus_months(MONTHS_FRESH),
        "this edition is half a year old",
    ),
];

/// Whether something happened on this day by which a rule may begin or end: a source did, or tells of it.
#[must_use]
pub fn is_a_day_of_a_source(day: Date) -> bool {
    begins_or_ends_a_source(day) || EVENTS.iter().any(|(event, _)| *event == day)
}

/// Whether the words of some source begin or end to hold on this day.
#[must_use]
pub fn begins_or_ends_a_source(day: Date) -> bool {
    Source::ALL.iter().any(|source| {
        let span = source.facts().in_force;
        span.since == day || span.until == Some(day)
    })
}

/// A rule of another name that does as this one does, but for what is changed.
#[must_use]
pub fn named(id: &'static str, like: Rule, change: impl FnOnce(&mut Rule)) -> Rule {
    let mut rule = Rule::new(id, like.effect, like.when, like.span, like.evidence);
    rule.outcomes = like.outcomes;
    rule.gate = like.gate;
    rule.certainty = like.certainty;
    rule.reading = like.reading;
    rule.says = like.says;
    change(&mut rule);
    rule
}
