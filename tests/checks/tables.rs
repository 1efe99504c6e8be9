//! The tables are sound: names are unique, orders agree, nothing is left unused.

use icp_checker::date::Date;
use icp_checker::ids::{ChangeId, Dispute, OtherReading, Reason};
use icp_checker::law::changes::CHANGES;
use icp_checker::law::disputes::POSITIONS;
use icp_checker::law::judgements::{JUDGEMENTS, Judgement};
use icp_checker::law::sources::Source;
use icp_checker::rule::ProviderFact;
use icp_checker::rule::{Effect, Reading, Rule, Says};
use icp_checker::rules;
use icp_checker_support::rules::{decides, only_adds};
use serde_json::Value;
use std::collections::BTreeSet;

fn rules() -> Vec<&'static Rule> {
    rules::all().map(|(_, rule)| rule).collect()
}

#[test]
fn every_rule_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        assert!(seen.insert(rule.id()), "`{}` twice", rule.id());
        let kebab = rule
            .id()
            .bytes()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-');
        assert!(kebab, "`{}`", rule.id());
    }
}

#[test]
fn every_rule_ends_after_it_begins() {
    for rule in rules() {
        assert!(
            rule.span.until.is_none_or(|until| rule.span.since < until),
            "{}",
            rule.id()
        );
    }
}

#[test]
fn contrary_rules_only_touch_certainty() {
    for rule in rules()
        .into_iter()
        .filter(|rule| rule.reading == Reading::Contrary)
    {
        assert!(decides(rule), "{}", rule.id());
    }
}

#[test]
fn every_rule_behind_an_outcome_says_why() {
    for rule in rules() {
        let core = decides(rule) || rule.effect == Effect::Explain;
        let says = matches!(rule.says, Says::Reason(_) | Says::Other(_));
        assert_eq!(core, says, "{}", rule.id());
        let other = matches!(rule.says, Says::Other(_));
        assert_eq!(rule.reading == Reading::Contrary, other, "{}", rule.id());
    }
}

#[test]
fn providers_add_and_never_change() {
    for (provider, rule) in rules::all().filter(|(provider, _)| provider.is_some()) {
        assert!(only_adds(rule), "{provider:?}: {}", rule.id());
        assert!(matches!(rule.says, Says::Provider(_)), "{}", rule.id());
    }
}

#[test]
fn every_source_reason_and_fact_is_used() {
    let rules = rules();
    let sources: BTreeSet<Source> = rules
        .iter()
        .flat_map(|rule| rule.sources.iter().copied())
        .chain(POSITIONS.iter().flat_map(|(_, sources, _)| *sources))
        .chain(
            JUDGEMENTS
                .iter()
                .flat_map(|(_, _, sources)| sources.iter().copied()),
        )
        .collect();
    let unused: Vec<_> = Source::ALL
        .iter()
        .filter(|source| !sources.contains(source))
        .collect();
    assert!(unused.is_empty(), "sources nobody cites: {unused:?}");
    for reason in Reason::ALL {
        assert!(
            rules.iter().any(|rule| rule.says == Says::Reason(*reason)),
            "{reason:?}"
        );
    }
    for reading in OtherReading::ALL {
        assert!(
            rules.iter().any(|rule| rule.says == Says::Other(*reading)),
            "{reading:?}"
        );
    }
    for fact in ProviderFact::all() {
        assert!(
            rules.iter().any(|rule| rule.says == Says::Provider(fact)),
            "{fact:?}"
        );
    }
}

#[test]
fn tables_stand_in_the_order_of_their_ids() {
    assert!(
        CHANGES
            .iter()
            .map(|change| change.id)
            .eq(ChangeId::ALL.iter().copied())
    );
    assert!(
        POSITIONS
            .iter()
            .map(|(id, ..)| *id)
            .eq(Dispute::ALL.iter().copied())
    );
    assert!(
        JUDGEMENTS
            .iter()
            .map(|(id, ..)| *id)
            .eq(Judgement::ALL.iter().copied())
    );
}

#[test]
fn judgements_name_rules_that_exist() {
    let ids: BTreeSet<_> = rules().iter().map(|rule| rule.id()).collect();
    for (judgement, decided, sources) in JUDGEMENTS {
        assert!(!sources.is_empty(), "{judgement:?}");
        for id in *decided {
            assert!(ids.contains(id), "{judgement:?} names `{id}`");
        }
    }
}

#[test]
fn every_citation_is_complete() {
    for source in Source::ALL {
        let citation = source.citation();
        assert!(
            !citation.title.is_empty() && !citation.says.is_empty(),
            "{source:?}"
        );
        assert!(
            citation.url.starts_with("https://") || citation.url.starts_with("http://"),
            "{source:?}"
        );
        assert!(citation.read_on >= Date::new(2026, 1, 1), "{source:?}");
    }
}

/// `tests/rules.json`: each row R01 to R46 of the facts, with the rules that carry it.
#[test]
fn every_row_of_the_facts_is_carried_by_a_rule() {
    let rows: Value = serde_json::from_str(include_str!("../rules.json")).expect("the rows");
    let rows = rows.as_object().expect("rows");
    let ids: BTreeSet<_> = rules().iter().map(|rule| rule.id()).collect();
    for number in 1..=46 {
        let carried = rows[&format!("R{number:02}")].as_array().expect("rules");
        assert!(!carried.is_empty());
        for id in carried {
            assert!(
                ids.contains(id.as_str().expect("an id")),
                "R{number:02} names {id}"
            );
        }
    }
}
