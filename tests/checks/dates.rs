//! The days on which rules begin and end are days on which a source does.

use crate::place::{nothing_to_mend, of_rule};
use icp_checker::rules;
use icp_checker_support::rules::is_a_day_of_a_source;

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
