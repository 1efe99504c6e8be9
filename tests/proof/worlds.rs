//! Worlds: every set of rules that is in force for some provider on some day.

use icp_checker::check::compile::in_force;
use icp_checker::date::Date;
use icp_checker::providers::ProviderId;
use icp_checker::rule::Rule;
use icp_checker::rules;
use std::collections::BTreeSet;

/// Rules that are in force together, for some provider on some day.
pub(crate) struct World {
    /// The first day on which they are.
    pub(crate) on: Date,
    /// The first provider for whom they are.
    pub(crate) provider: Option<ProviderId>,
    /// The rules, in the order of the rulebook.
    pub(crate) rules: Vec<&'static Rule>,
}

impl World {
    /// Day and provider, for a message.
    pub(crate) fn name(&self) -> String {
        let provider = self.provider.map_or("no provider", ProviderId::id);
        format!("{} with {provider}", self.on)
    }
}

/// Every day on which some rule starts or ends, and the day before the first.
pub(crate) fn days() -> Vec<Date> {
    let mut days = BTreeSet::new();
    for (_, rule) in rules::all() {
        days.insert(rule.span.since);
        days.extend(rule.span.until);
    }
    let first = *days.first().expect("a rule");
    days.extend(day_before(first));
    days.into_iter().collect()
}

/// The day before, unless the calendar starts with this one.
fn day_before(day: Date) -> Option<Date> {
    let number = day.day_number() - 1;
    let (year, month, _) = day.parts();
    let (year, month) = [(year, month), (year, month - 1), (year - 1, 12)]
        .into_iter()
        .filter(|(year, month)| *year > 0 && *month > 0)
        .find(|(year, month)| Date::new(*year, *month, 1).day_number() <= number)?;
    let day = number - Date::new(year, month, 1).day_number() + 1;
    Some(Date::new(year, month, day as u8))
}

/// Nobody, then every provider.
pub(crate) fn providers() -> impl Iterator<Item = Option<ProviderId>> {
    let named = ProviderId::ALL.iter().map(|id| Some(*id));
    [None].into_iter().chain(named)
}

/// Every set of rules that is in force for some provider on some day, once, the days in order.
pub(crate) fn worlds() -> Vec<World> {
    let mut known = BTreeSet::new();
    let mut worlds = Vec::new();
    for on in days() {
        for provider in providers() {
            let rules = in_force(provider, on);
            let same: Vec<*const Rule> =
                rules.iter().map(|rule| std::ptr::from_ref(*rule)).collect();
            if known.insert(same) {
                worlds.push(World {
                    on,
                    provider,
                    rules,
                });
            }
        }
    }
    worlds
}

#[test]
fn a_day_before_is_one_day_earlier() {
    for day in days() {
        if let Some(before) = day_before(day) {
            assert_eq!(before.day_number(), day.day_number() - 1);
        }
    }
    assert_eq!(day_before(Date::new(1, 1, 1)), None);
    assert_eq!(
        day_before(Date::new(2024, 3, 1)),
        Some(Date::new(2024, 2, 29))
    );
    assert_eq!(
        day_before(Date::new(2024, 1, 1)),
        Some(Date::new(2023, 12, 31))
    );
}

#[test]
fn rules_in_force_change_on_the_days_looked_at() {
    let days = days();
    // Between two of these days, and after the last, nothing starts or ends.
    for (_, rule) in rules::all() {
        let ends = [Some(rule.span.since), rule.span.until];
        assert!(ends.into_iter().flatten().all(|end| days.contains(&end)));
    }
}
