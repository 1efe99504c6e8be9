//! Three values alone – holds, fails, unknown – rule by rule: safe, and not exact.
//!
//! A simpler engine would read each rule so. The proof of exactness finds what it gets wrong.

use crate::book::{Reader, Thing, things};
use crate::exact::{Says, prove, reached};
use crate::one_outcome::today;
use crate::space::{ALWAYS, Fact, NEVER, Sets, Space, World};
use crate::worlds::worlds;
use icp_checker::check::decide::{met, outcomes, parts, sure};
use icp_checker::condition::Algebra;
use icp_checker::ids::Outcome;
use icp_checker::questions::Question;
use icp_checker::sets::{ChoiceSet, OutcomeSet};
use num_bigint::BigUint;
use std::collections::BTreeMap;
use std::time::Instant;

/// Where it may hold, and where it may fail.
#[derive(Clone, Copy)]
pub(crate) struct Value {
    holds: Fact,
    fails: Fact,
}

/// Reads conditions in three values, for every partial answer set at once.
struct Kleene<'a>(&'a mut Space);

impl Algebra for Kleene<'_> {
    type Fact = Value;

    fn always(&mut self) -> Value {
        Value {
            holds: ALWAYS,
            fails: NEVER,
        }
    }

    fn never(&mut self) -> Value {
        Value {
            holds: NEVER,
            fails: ALWAYS,
        }
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> Value {
        let met = self.0.is(question, choices);
        let not_met = self.0.not(met);
        Value {
            holds: self.0.lift(met),
            fails: self.0.lift(not_met),
        }
    }

    fn and(&mut self, a: Value, b: Value) -> Value {
        Value {
            holds: self.0.and(a.holds, b.holds),
            fails: self.0.or(a.fails, b.fails),
        }
    }

    fn or(&mut self, a: Value, b: Value) -> Value {
        Value {
            holds: self.0.or(a.holds, b.holds),
            fails: self.0.and(a.fails, b.fails),
        }
    }

    fn not(&mut self, a: Value) -> Value {
        Value {
            holds: a.fails,
            fails: a.holds,
        }
    }
}

/// What an engine of three values says of every partial answer set.
fn says(space: &mut Space, world: &World) -> Says {
    let mut kleene = Kleene(space);
    let parts = parts(&mut kleene, &world.rules);
    let possible = outcomes(&mut kleene, &parts).map(|outcome| outcome.holds);
    let certainties = [0, 1, 2, 3].map(|at| {
        let [settled, at_worst] = sure(&mut kleene, &parts, Outcome::ALL[at]);
        let not_settled = kleene.not(settled);
        let province = kleene.and(at_worst, not_settled);
        let weak = kleene.not(at_worst);
        let others = (0..4).filter(|other| *other != at);
        let others = kleene.0.any(others.map(|other| possible[other]));
        [settled, province, weak].map(|certainty| kleene.0.and_not(certainty.holds, others))
    });
    let outcomes = outcomes(&mut kleene, &parts);
    let mut rules: BTreeMap<Thing, Vec<(Value, OutcomeSet)>> = BTreeMap::new();
    for rule in &world.rules {
        for (thing, under) in things(rule) {
            let value = met(&mut kleene, rule, &parts);
            rules.entry(thing).or_default().push((value, under));
        }
    }
    let listed = rules.into_iter().map(|(thing, rules)| {
        let all = rules
            .iter()
            .fold(OutcomeSet::EMPTY, |all, (_, under)| all.union(*under));
        let mut joined = kleene.never();
        for (mut value, under) in rules {
            for outcome in all.minus(under).iter() {
                let admits = kleene.not(outcomes[outcome as usize]);
                value = kleene.and(value, admits);
            }
            joined = kleene.or(joined, value);
        }
        let refused = OutcomeSet::ALL.minus(all);
        let refused = kleene
            .0
            .any(refused.iter().map(|outcome| possible[outcome as usize]));
        let doubtful = kleene.0.or(joined.fails, refused);
        (thing, kleene.0.not(doubtful))
    });
    let listed = listed.collect();
    Says {
        possible,
        certainties,
        listed,
    }
}

#[test]
fn three_values_alone_never_omit_an_outcome_and_are_found_to_add_some() {
    let start = Instant::now();
    let mut reader = Reader::default();
    let worlds = worlds();
    let mut decisions = std::collections::BTreeSet::new();
    let mut caught = 0;
    for world in worlds.iter().filter(|world| world.provider.is_none()) {
        let decision = reader.decision(&world.rules);
        if !decisions.insert(decision.outcomes) {
            continue;
        }
        let space = &mut reader.space;
        let mut kleene = Kleene(space);
        let parts = parts(&mut kleene, &world.rules);
        let claimed = outcomes(&mut kleene, &parts);
        let mut exact = true;
        for (outcome, claimed) in decision.outcomes.into_iter().zip(claimed) {
            let fails = space.not(outcome);
            let (may_hold, may_fail) = (space.lift(outcome), space.lift(fails));
            assert_eq!(space.and_not(may_hold, claimed.holds), NEVER);
            assert_eq!(space.and_not(may_fail, claimed.fails), NEVER);
            exact &= may_hold == claimed.holds;
        }
        caught += usize::from(!exact);
    }
    println!(
        "three values: not exact for {caught} of {} laws",
        decisions.len()
    );

    let world = today(&worlds);
    let said = says(&mut reader.space, world);
    let is = reached(&mut reader, world);
    let space = &mut reader.space;
    let mut wrong = BigUint::ZERO;
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let spurious = space.and_not(said.possible[at], is.possible[at]);
        let [whole, by_mark] =
            [Sets::Partial, Sets::PartialByMark].map(|sets| space.count(spurious, sets));
        wrong += &by_mark;
        let situation = space.situation(spurious);
        println!(
            "three values: `{}` wrongly possible for {whole} partial answer sets, \
             {by_mark} with marks one by one; smallest: {situation}",
            outcome.id()
        );
    }
    assert_ne!(wrong, BigUint::ZERO);
    let mut inexact = 0;
    for (thing, said) in &said.listed {
        assert_eq!(space.and_not(*said, is.listed[thing]), NEVER, "{thing:?}");
        inexact += usize::from(*said != is.listed[thing]);
    }
    println!(
        "three values: {inexact} of {} things listed too rarely, {:?}",
        said.listed.len(),
        start.elapsed()
    );
    let error = prove(&mut reader, world, &said).expect_err("what three values get wrong");
    assert!(error.contains("claimed, and is not so, when"), "{error}");
    println!("found: {error}");
}
