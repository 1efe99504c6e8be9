//! Whether the tests of the tables and the proofs over all visitors notice a mutant.

use crate::judge::{Change, Judge, thing};
use icp_checker::rule::{Effect, Reading, Rule, Says};
use icp_checker_support::rules::{decides, is_a_day_of_a_source, only_adds};

/// Whether some of them would fail.
pub(crate) fn notices(judge: &mut Judge, change: Change) -> bool {
    let (own, rule) = judge.rules[change.place];
    let mutated = change.rule;
    ill_formed(mutated)
        || undated(mutated)
        || own.is_some() && !only_adds(mutated)
        || last_of_its_name(judge, rule, mutated)
        || !judge.shows(change)
        || judge.clashes(change)
}

/// `tests/checks/tables.rs`: dates in order, words where a rule decides, contrary rules among those that do.
fn ill_formed(rule: &Rule) -> bool {
    let decides = decides(rule);
    let behind = decides || rule.effect == Effect::Explain;
    let other = matches!(rule.says, Says::Other(_));
    let contrary = rule.reading == Reading::Contrary;
    rule.span
        .until
        .is_some_and(|until| until <= rule.span.since)
        || contrary && !decides
        || behind != (other || matches!(rule.says, Says::Reason(_)))
        || contrary != other
}

/// `tests/checks/dates.rs`: rules begin and end on days on which a source does.
fn undated(rule: &Rule) -> bool {
    let days = [Some(rule.span.since), rule.span.until];
    !days.into_iter().flatten().all(is_a_day_of_a_source)
}

/// `tests/checks/coverage.rs`: every public name occurs in some report.
fn last_of_its_name(judge: &Judge, rule: &Rule, mutated: &Rule) -> bool {
    let named = thing(rule.effect);
    let gone = thing(mutated.effect) != named || mutated.reading == Reading::Contrary;
    let says = |other: &Rule| other.reading == Reading::Taken && thing(other.effect) == named;
    let others = judge.rules.iter().map(|(_, other)| *other);
    named.0 != "reasons"
        && says(rule)
        && gone
        && !others.filter(|other| other.id() != rule.id()).any(says)
}
