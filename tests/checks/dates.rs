//! The days on which rules begin and end are days on which a source does.

use crate::place::{nothing_to_mend, of_rule};
use icp_checker::date::Date;
use icp_checker::rules;
use icp_checker_support::rules::{EVENTS, begins_or_ends_a_source, is_a_day_of_a_source};

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
