//! Providers change no outcome, bar or rule: they add notes, papers and steps to the law of the day.

use crate::book::{Book, Decision, Reader, Thing, contents, some};
use icp_checker::ids::{Bar, Certainty};
use icp_checker::providers::ProviderId;
use icp_checker::rule::{Effect, Rule};
use icp_checker_support::rules::{decides, only_adds};
use std::collections::HashMap;

/// What was proved.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) worlds: usize,
    /// Rules of providers, in all worlds.
    pub(crate) added: usize,
    /// Functions that are the same with and without the provider.
    pub(crate) same: usize,
}

/// What a provider may add to.
fn may_add(thing: Thing) -> bool {
    matches!(thing, Thing::Note(_) | Thing::Document(_) | Thing::Step(_))
}

/// Outcome, certainty and every list but notes, papers and steps are those of the law alone.
pub(crate) fn prove(reader: &mut Reader, book: &Book) -> Result<Counts, String> {
    let mut counts = Counts::default();
    let mut alone: HashMap<_, (Decision, HashMap<_, _>)> = HashMap::new();
    for world in book.worlds() {
        let law = book.in_force(None, world.on);
        let own = &world.rules[law.len()..];
        let told = |rule: &Rule| format!("`{}` on {}", rule.id(), world.name());
        if !world.rules.starts_with(&law) {
            return Err(format!("the law is not whole on {}", world.name()));
        }
        let with = (reader.decision(&world.rules), contents(reader, &world));
        let without = alone.entry(world.on).or_insert_with(|| {
            let law = crate::space::World {
                on: world.on,
                provider: None,
                rules: law.clone(),
            };
            (reader.decision(&law.rules), contents(reader, &law))
        });
        counts.worlds += 1;
        counts.added += own.len();
        // Looked at before the rules: a function that differs has a visitor to show.
        let facts = with.0.outcomes.into_iter().zip(without.0.outcomes);
        let sure = with
            .0
            .sure
            .concat()
            .into_iter()
            .zip(without.0.sure.concat());
        let parts = with.0.facts().into_iter().zip(without.0.facts());
        for (changed, as_it_was) in facts.chain(sure).chain(parts) {
            let differs = reader.space.xor(changed, as_it_was);
            if some(differs) {
                let rule = own.iter().find(|rule| decides(rule));
                return Err(format!(
                    "{} changes what it comes to for {}",
                    rule.map_or_else(|| world.name(), |rule| told(rule)),
                    reader.space.situation(differs)
                ));
            }
            counts.same += 1;
        }
        for (thing, rules) in &with.1 {
            if may_add(*thing) {
                continue;
            }
            let before = without.1.get(thing).map_or(&[][..], Vec::as_slice);
            if rules.as_slice() != before {
                let rule = rules.last().expect("a rule").0;
                return Err(format!("{} puts {thing:?} into a report", told(rule)));
            }
            counts.same += rules.len();
        }
        if let Some(rule) = own.iter().find(|rule| !only_adds(rule)) {
            return Err(format!("{} is no note, paper or step", told(rule)));
        }
    }
    Ok(counts)
}

#[test]
fn providers_change_no_outcome_bar_or_rule() {
    let counts = prove(&mut Reader::default(), &Book::shipped());
    let counts = counts.unwrap_or_else(|found| panic!("{found}"));
    println!(
        "{} functions are the same with and without provider, in {} worlds; {} rules only add",
        counts.same, counts.worlds, counts.added
    );
}

fn broken(effect: Effect) -> String {
    let book = Book::shipped();
    let (provider, rule) = book.0.iter().find(|(own, _)| own.is_some()).expect("one");
    assert_eq!(*provider, Some(ProviderId::AlibabaCloud));
    let broken = book.clone().with(rule.id(), |rule| {
        rule.effect = effect;
        rule.certainty = Certainty::Settled;
    });
    prove(&mut Reader::default(), &broken).expect_err("a provider that changes something")
}

#[test]
fn a_provider_that_bars_is_found() {
    let found = broken(Effect::Bar(Bar::ALL[0]));
    assert!(found.contains("changes what it comes to for"), "{found}");
}

#[test]
fn a_provider_that_wants_something_mended_is_found() {
    let found = broken(Effect::Fixable(Bar::DomainHolder));
    assert!(found.contains("DomainHolder"), "{found}");
}

#[test]
fn a_provider_that_explains_an_outcome_is_found() {
    let found = broken(Effect::Explain);
    assert!(found.contains("Reason"), "{found}");
}
