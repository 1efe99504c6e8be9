//! The days on which rules begin and end are days on which a source does, and the words of a rule hold while it does.

use crate::place::{nothing_to_mend, of_rule};
use icp_checker::date::Date;
use icp_checker::evidence::{Evidence, Stands, words};
use icp_checker::law::sources::{Source, SourceKind};
use icp_checker::rule::Rule;
use icp_checker::rules;
use icp_checker_support::rules::{EVENTS, begins_or_ends_a_source, is_a_day_of_a_source, named};

#[test]
fn a_rule_begins_and_ends_on_days_on_which_a_source_does() {
    let mend: Vec<_> = rules::all()
        .flat_map(|(_, rule)| {
            let days = [Some(rule.span.since), rule.span.until];
            days.into_iter().flatten().map(move |day| (rule, day))
        })
        .filter(|(_, day)| !is_a_day_of_a_source(*day))
        .map(|(rule, day)| {
            format!(
                "{}: rule `{}` begins or ends on {day}, on which no source of src/law/sources.rs begins or ends",
                of_rule(rule.id()),
                rule.id()
            )
        })
        .collect();
    nothing_to_mend(&mend);
}

#[test]
fn every_event_is_needed() {
    let days: Vec<Date> = rules::all()
        .flat_map(|(_, rule)| [Some(rule.span.since), rule.span.until])
        .flatten()
        .collect();
    let idle = EVENTS
        .iter()
        .filter(|(day, _)| begins_or_ends_a_source(*day) || !days.contains(day));
    let mend: Vec<_> = idle
        .map(|(day, what)| {
            format!("tests/support/src/rules.rs: no rule needs {day}, on which {what}")
        })
        .collect();
    nothing_to_mend(&mend);
    assert!(!is_a_day_of_a_source(Date::new(2019, 3, 7)));
}

/// Whether words hold on some day on which the rule does; words that begin as it ends may tell, by a further step, what
/// was not so before.
fn shares_a_day(rule: &Rule, one: &Evidence) -> bool {
    let (of, own) = (one.source.facts().in_force, rule.span);
    let ends = [of.until, own.until].into_iter().flatten().min();
    let met = ends.is_none_or(|end| of.since.max(own.since) < end);
    met || one.indirect && own.until == Some(of.since)
}

#[test]
fn words_hold_while_their_rule_does() {
    let mend: Vec<_> = rules::all()
        .flat_map(|(_, rule)| rule.evidence.iter().map(move |one| (rule, one)))
        .filter(|(rule, one)| !shares_a_day(rule, one))
        .map(|(rule, one)| {
            format!(
                "{}: the words of `{}` hold on no day of rule `{}`: cite the source of its days, or give the rule others",
                of_rule(rule.id()),
                one.source.id(),
                rule.id()
            )
        })
        .collect();
    nothing_to_mend(&mend);
}

/// Whether a rule that law or a regulator carries has words for it on its first day. Pages of providers seldom name
/// their days: a rule that rests on these alone begins with the law whose practice they tell.
fn begins_with_its_words(rule: &Rule) -> bool {
    let carrying = || rule.evidence.iter().filter(|one| one.stands == Stands::For);
    let law = |one: &Evidence| {
        matches!(
            one.source.facts().kind,
            SourceKind::Law | SourceKind::Regulator
        )
    };
    let held = |one: &Evidence| one.source.facts().in_force.since <= rule.span.since;
    !carrying().any(law) || carrying().any(held)
}

#[test]
fn no_rule_is_older_than_the_law_that_carries_it() {
    let mend: Vec<_> = rules::all()
        .filter(|(_, rule)| !begins_with_its_words(rule))
        .map(|(_, rule)| {
            format!(
                "{}: rule `{}` begins on {}, before every source of it: cite the law of that day, or begin it later",
                of_rule(rule.id()),
                rule.id(),
                rule.span.since
            )
        })
        .collect();
    nothing_to_mend(&mend);
}

#[test]
fn a_rule_that_its_sources_do_not_reach_is_found() {
    const OF_2025: &[Evidence] = &[words(Source::Decree292Article5, "Art 5", "x", "")];
    let (_, first) = rules::all().next().expect("a rule");
    let rule = |since: Date, until: Option<Date>| {
        named("test-days", *first, |rule| {
            rule.span.since = since;
            rule.span.until = until;
            rule.evidence = OF_2025;
        })
    };
    let before = rule(Date::new(2010, 1, 1), Some(Date::new(2020, 1, 1)));
    assert!(!shares_a_day(&before, &OF_2025[0]));
    assert!(!begins_with_its_words(&before));
    let while_in_force = rule(Date::new(2025, 1, 20), None);
    assert!(shares_a_day(&while_in_force, &OF_2025[0]));
    assert!(begins_with_its_words(&while_in_force));
    let until_it = rule(Date::new(2010, 1, 1), Some(Date::new(2025, 1, 20)));
    assert!(!shares_a_day(&until_it, &OF_2025[0]));
    assert!(shares_a_day(&until_it, &OF_2025[0].indirect()));
}
