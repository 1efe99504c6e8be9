//! What is possible, and what is listed, is exactly what completions reach: for every partial answer set.

use crate::book::{Reader, Thing};
use crate::engine::Engine;
use crate::one_outcome::{Decided, equal, shown, today};
use crate::space::{Fact, NEVER, World};
use crate::worlds::worlds;
use icp_checker::condition::Algebra;
use icp_checker::ids::{Certainty, Outcome};
use icp_checker::questions::{Question, ServedFrom};
use icp_checker::sets::ChoiceSet;
use std::collections::BTreeMap;

/// What an engine says of every partial answer set.
#[derive(Clone)]
pub(crate) struct Says {
    /// For each outcome, where it calls it possible.
    pub(crate) possible: [Fact; 4],
    /// For each outcome and certainty, where the one is settled and it calls the other possible.
    pub(crate) certainties: [[Fact; 3]; 4],
    /// Where it lists each thing.
    pub(crate) listed: BTreeMap<Thing, Fact>,
}

/// What completions reach: the specification, by quantifying over them.
pub(crate) fn reached(reader: &mut Reader, world: &World) -> Says {
    let decision = reader.decision(&world.rules);
    let shown = shown(reader, world);
    let space = &mut reader.space;
    let decided = Decided::new(space, &decision);
    let possible = decided.outcomes.map(|outcome| space.lift(outcome));
    let certainties = [0, 1, 2, 3].map(|at| {
        let settled = space.certain(decided.outcomes[at]);
        decided.certainties[at].map(|certainty| {
            let some = space.lift(certainty);
            space.and(some, settled)
        })
    });
    let listed = shown
        .into_iter()
        .map(|(thing, who)| (thing, space.certain(who)))
        .collect();
    Says {
        possible,
        certainties,
        listed,
    }
}

/// What is said is what completions reach.
pub(crate) fn prove(reader: &mut Reader, world: &World, says: &Says) -> Result<(), String> {
    let mut is = reached(reader, world);
    let space = &mut reader.space;
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let what = format!("`{}` possible", outcome.id());
        equal(space, &what, says.possible[at], is.possible[at])?;
    }
    for (thing, said) in &says.listed {
        let is = is.listed.remove(thing).unwrap_or(NEVER);
        equal(space, &format!("{thing:?} listed"), *said, is)?;
    }
    if let Some((thing, _)) = is.listed.first_key_value() {
        return Err(format!("{thing:?} is never listed"));
    }
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        for (place, certainty) in Certainty::ALL.iter().enumerate() {
            let what = format!("`{}` with `{}` possible", outcome.id(), certainty.id());
            let (said, is) = (says.certainties[at][place], is.certainties[at][place]);
            equal(space, &what, said, is)?;
        }
    }
    Ok(())
}

#[test]
fn an_engine_that_forgets_the_gate_or_a_completion_is_found() {
    let mut reader = Reader::default();
    let worlds = worlds();
    let world = today(&worlds);
    let mut engine = Engine::new(world);
    let says = engine.says(&mut reader.space);
    assert_eq!(prove(&mut reader, world, &says), Ok(()));

    let mut without_gate = says.clone();
    for at in 0..engine.compiled.entries.len() {
        let root = engine.compiled.entries[at].root;
        let certain = engine.certain(&mut reader.space, root);
        without_gate.listed.insert(engine.thing(at), certain);
    }
    let error = prove(&mut reader, world, &without_gate).expect_err("no gate");
    assert!(error.contains("claimed, and is not so"), "{error}");
    println!("found: {error}");

    // Whoever overlooks that the server may stand in the mainland.
    let mut overlooked = says.clone();
    let space = &mut reader.space;
    let mainland = space.is(
        Question::ServedFrom,
        ChoiceSet::of(ServedFrom::Mainland.choice()),
    );
    let decision = reader.decision(&world.rules);
    let space = &mut reader.space;
    let elsewhere = space.and_not(decision.outcomes[1], mainland);
    overlooked.possible[1] = space.lift(elsewhere);
    let error = prove(&mut reader, world, &overlooked).expect_err("a completion");
    assert!(error.contains("served-from = mainland"), "{error}");
    println!("found: {error}");

    let mut unsure = says;
    unsure.certainties[1][2] = NEVER;
    let error = prove(&mut reader, world, &unsure).expect_err("a certainty");
    assert!(error.contains("service = "), "{error}");
    println!("found: {error}");
}
