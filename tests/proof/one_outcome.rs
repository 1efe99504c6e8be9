//! Every complete answer set has one outcome and one certainty, and the engine's diagrams say which.

use crate::book::{Decision, Reader, Thing, contents};
use crate::engine::Engine;
use crate::space::{ALWAYS, Fact, NEVER, Space, World};
use crate::worlds::worlds;
use icp_checker::check::EDITION;
use icp_checker::condition::Algebra;
use icp_checker::diagram::TRUE;
use icp_checker::ids::{Certainty, Outcome};
use icp_checker::questions::{Applicant, Question, Service};
use icp_checker::sets::ChoiceSet;
use std::collections::BTreeMap;

/// Who comes to what.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Decided {
    /// In the order of [`Outcome::ALL`].
    pub(crate) outcomes: [Fact; 4],
    /// Of each outcome, in the order of [`Certainty::ALL`].
    pub(crate) certainties: [[Fact; 3]; 4],
}

impl Decided {
    /// What the rules say: the weakest certainty is that of whoever is left.
    pub(crate) fn new(space: &mut Space, decision: &Decision) -> Self {
        let outcomes = decision.outcomes;
        let certainties = [0, 1, 2, 3].map(|at| {
            let [settled, at_worst] = decision.sure[at];
            let province = space.and_not(at_worst, settled);
            [settled, province, space.and_not(outcomes[at], at_worst)]
        });
        Self {
            outcomes,
            certainties,
        }
    }
}

/// No answer set is in two of the parts, and each of the whole is in one.
fn partition<const N: usize>(
    space: &mut Space,
    whole: Fact,
    parts: [Fact; N],
    names: [&str; N],
) -> Result<(), String> {
    for (at, part) in parts.iter().enumerate() {
        for (before, other) in parts[..at].iter().enumerate() {
            let both = space.and(*part, *other);
            if both != NEVER {
                let (one, two) = (names[before], names[at]);
                return Err(format!(
                    "both {one} and {two} when {}",
                    space.situation(both)
                ));
            }
        }
    }
    let some = space.any(parts);
    let none = space.and_not(whole, some);
    if none != NEVER {
        let names = names.join(", ");
        return Err(format!("none of {names} when {}", space.situation(none)));
    }
    Ok(())
}

/// Every complete answer set has exactly one outcome, and exactly one certainty.
pub(crate) fn prove(space: &mut Space, decided: &Decided) -> Result<(), String> {
    let names = [0, 1, 2, 3].map(|at| Outcome::ALL[at].id());
    partition(space, ALWAYS, decided.outcomes, names)?;
    for (outcome, certainties) in decided.outcomes.into_iter().zip(decided.certainties) {
        let names = [0, 1, 2].map(|at| Certainty::ALL[at].id());
        partition(space, outcome, certainties, names)?;
    }
    Ok(())
}

/// Two functions are the same, or where they differ.
pub(crate) fn equal(space: &mut Space, what: &str, said: Fact, is: Fact) -> Result<(), String> {
    let too_much = space.and_not(said, is);
    if too_much != NEVER {
        let situation = space.situation(too_much);
        return Err(format!(
            "{what} is claimed, and is not so, when {situation}"
        ));
    }
    let too_little = space.and_not(is, said);
    if too_little != NEVER {
        let situation = space.situation(too_little);
        return Err(format!("{what} is so, and not claimed, when {situation}"));
    }
    Ok(())
}

/// Who is shown what, among all visitors.
pub(crate) fn shown(reader: &mut Reader, world: &World) -> BTreeMap<Thing, Fact> {
    let contents = contents(reader, world);
    let space = &mut reader.space;
    let joined = contents.into_iter().map(|(thing, rules)| {
        let rules = rules.into_iter().map(|(_, shown)| shown);
        (thing, space.any(rules))
    });
    joined.collect()
}

/// The engine's diagrams are what the rules say: outcome, what it is made of, and every list.
pub(crate) fn prove_engine(
    reader: &mut Reader,
    world: &World,
    engine: &mut Engine,
) -> Result<usize, String> {
    let decision = reader.decision(&world.rules);
    let parts = engine.compiled.parts;
    let mut said = Vec::new();
    parts.map(|node| said.push(engine.function(&mut reader.space, node, TRUE)));
    for (said, is) in said.into_iter().zip(decision.facts()) {
        equal(&mut reader.space, "a part of the decision", said, is)?;
    }
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let node = engine.compiled.outcome;
        let said = engine.function(&mut reader.space, node, 1 << at);
        equal(&mut reader.space, outcome.id(), said, decision.outcomes[at])?;
    }
    let mut shown = shown(reader, world);
    let mut kinds = Vec::new();
    for at in 0..engine.compiled.entries.len() {
        let thing = engine.thing(at);
        let (root, under) = {
            let entry = &engine.compiled.entries[at];
            (entry.root, entry.outcomes)
        };
        let own = engine.function(&mut reader.space, root, TRUE);
        let admitted = reader.admitted(&decision, under);
        let said = reader.space.and(own, admitted);
        let is = shown.remove(&thing).unwrap_or(NEVER);
        equal(&mut reader.space, &format!("{thing:?}"), said, is)?;
        if let Thing::FilingType(_) = thing {
            kinds.push((thing, is));
        }
    }
    if let Some((thing, _)) = shown.first_key_value() {
        return Err(format!("{thing:?} has no entry"));
    }
    // A report has room for one kind of order.
    for (at, (thing, is)) in kinds.iter().enumerate() {
        for (other, also) in &kinds[..at] {
            let both = reader.space.and(*is, *also);
            if both != NEVER {
                let situation = reader.space.situation(both);
                return Err(format!("both {other:?} and {thing:?} when {situation}"));
            }
        }
    }
    Ok(engine.compiled.entries.len())
}

/// The law of this edition, with no provider.
pub(crate) fn today(worlds: &[World]) -> &World {
    let past = |world: &&World| world.on <= EDITION && world.provider.is_none();
    worlds.iter().rfind(past).expect("a world")
}

#[test]
fn a_gap_an_overlap_and_a_rule_left_out_are_found() {
    let mut reader = Reader::default();
    let worlds = worlds();
    let world = today(&worlds);
    let decision = reader.decision(&world.rules);
    let space = &mut reader.space;
    let decided = Decided::new(space, &decision);
    let company = space.is(
        Question::Applicant,
        ChoiceSet::of(Applicant::Company.choice()),
    );
    let app = space.is(Question::Service, ChoiceSet::of(Service::App.choice()));

    let mut gap = decided;
    gap.outcomes[1] = space.and_not(gap.outcomes[1], company);
    let error = prove(space, &gap).expect_err("a gap");
    assert!(error.starts_with("none of"), "{error}");
    assert!(error.contains("applicant = company"), "{error}");
    println!("found: {error}");

    let mut overlap = decided;
    overlap.outcomes[0] = space.or(overlap.outcomes[0], app);
    let error = prove(space, &overlap).expect_err("an overlap");
    assert!(error.starts_with("both"), "{error}");
    assert!(error.contains("service = app"), "{error}");
    println!("found: {error}");

    let mut twice = decided;
    twice.certainties[1][2] = space.or(twice.certainties[1][2], twice.certainties[1][0]);
    let error = prove(space, &twice).expect_err("two certainties");
    assert!(error.contains("service = "), "{error}");
    println!("found: {error}");

    // An engine that lost one rule is not the engine of these rules.
    for lost in 0..world.rules.len() {
        let rule = world.rules[lost];
        let alone = |other: &&&icp_checker::rule::Rule| other.effect == rule.effect;
        let shared = world.rules.iter().filter(alone).count() > 1;
        if shared || lost % 20 != 0 {
            continue;
        }
        let mut rules = world.rules.clone();
        rules.remove(lost);
        let broken = World { rules, ..*world };
        let mut engine = Engine::new(&broken);
        let found = prove_engine(&mut reader, world, &mut engine);
        assert!(found.is_err(), "`{}` can be left out unnoticed", rule.id());
    }
}
