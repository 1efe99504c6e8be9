//! Answering more never makes anything else possible, never reverses an outcome, never withdraws an item.
//!
//! An item is listed where its own condition is certain and no outcome is possible that refuses it.
//! So it is never withdrawn if the first never is and no outcome is ever added.
//! Of the fields of a report, `possible`, `certainties` and the ids in the lists only ever go one way,
//! and `outcome` is kept once it is there.
//! `certainty` is not one of them: it says who has the last word as far as the answers tell.

use crate::book::{Reader, Thing};
use crate::engine::Engine;
use crate::exact::Says;
use crate::one_outcome::today;
use crate::space::{Fact, NEVER, Space};
use crate::worlds::worlds;
use icp_checker::condition::Algebra;
use icp_checker::diagram::{LEVELS, variable};
use icp_checker::ids::{Certainty, Outcome};
use std::collections::{BTreeMap, HashSet};

/// What an engine says, each as it hangs on one more answer.
pub(crate) struct Claims {
    /// What is possible and settled.
    pub(crate) says: Says,
    /// Where each thing's own condition is certain.
    own: BTreeMap<Thing, Fact>,
}

impl Claims {
    pub(crate) fn new(space: &mut Space, engine: &mut Engine) -> Self {
        let own = (0..engine.compiled.entries.len()).map(|at| {
            let root = engine.compiled.entries[at].root;
            (engine.thing(at), engine.certain(space, root))
        });
        let own = own.collect();
        let says = engine.says(space);
        Self { says, own }
    }
}

/// Whether it may come true by an answer, or may cease to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum May {
    Cease,
    Begin,
}

/// What was proved so far; many worlds share most of it.
#[derive(Default)]
pub(crate) struct Proved(HashSet<(Fact, Fact, May)>);

/// One more answer never changes it in the other direction, where `within` held before.
fn one_way(
    space: &mut Space,
    proved: &mut Proved,
    what: &str,
    fact: Fact,
    within: Option<Fact>,
    may: May,
) -> Result<(), String> {
    if !proved.0.insert((fact, within.unwrap_or(NEVER), may)) {
        return Ok(());
    }
    for level in space.reads(fact) {
        let [answered, open] = [false, true].map(|open| space.with_open(fact, level, open));
        let mut wrong = match may {
            May::Cease => space.and_not(answered, open),
            May::Begin => space.and_not(open, answered),
        };
        if wrong != NEVER
            && let Some(within) = within
        {
            let before = space.with_open(within, level, true);
            wrong = space.and(wrong, before);
        }
        if wrong != NEVER {
            let question = variable(level).question.id();
            let how = match may {
                May::Cease => "begins",
                May::Begin => "ends",
            };
            let situation = space.situation(wrong);
            return Err(format!("{what} {how} with `{question}` when {situation}"));
        }
    }
    Ok(())
}

/// No answer adds an outcome or a certainty, reverses an outcome or withdraws an item.
pub(crate) fn prove(space: &mut Space, proved: &mut Proved, claims: &Claims) -> Result<(), String> {
    let Claims { says, own } = claims;
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let what = format!("`{}` possible", outcome.id());
        one_way(space, proved, &what, says.possible[at], None, May::Cease)?;
    }
    for (thing, own) in own {
        one_way(space, proved, &format!("{thing:?}"), *own, None, May::Begin)?;
    }
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let others = (0..4).filter(|other| *other != at);
        let others = space.any(others.map(|other| says.possible[other]));
        let settled = space.and_not(says.possible[at], others);
        let what = format!("`{}`", outcome.id());
        one_way(space, proved, &what, settled, None, May::Begin)?;
        for (place, certainty) in Certainty::ALL.iter().enumerate() {
            // While the outcome is open there is none, so only from there on.
            let what = format!("`{}` with `{}`", outcome.id(), certainty.id());
            let reached = says.certainties[at][place];
            one_way(space, proved, &what, reached, Some(settled), May::Cease)?;
        }
    }
    Ok(())
}

#[test]
fn an_engine_that_takes_back_what_it_said_is_found() {
    let mut reader = Reader::default();
    let worlds = worlds();
    let world = today(&worlds);
    let mut engine = Engine::new(world);
    let decision = reader.decision(&world.rules);
    let space = &mut reader.space;

    // Whoever takes an open question for its first choice says more with every answer.
    let mut claims = Claims::new(space, &mut engine);
    let mut hasty = decision.outcomes[3];
    for level in 0..LEVELS as u8 {
        let first = space.value(level, 0);
        let taken = space.and(hasty, first);
        let taken = space.exists(taken, level);
        hasty = space.if_open(level, taken, hasty);
    }
    claims.says.possible[3] = hasty;
    let error = prove(space, &mut Proved::default(), &claims).expect_err("an outcome added");
    assert!(
        error.starts_with("`hong-kong` possible begins with"),
        "{error}"
    );
    println!("found: {error}");

    let mut claims = Claims::new(space, &mut engine);
    let thing = *claims.own.keys().next().expect("an entry");
    let certain = claims.own[&thing];
    let open = space.open(0);
    let only_before = space.and(certain, open);
    let first = space.lift(decision.outcomes[0]);
    let taken_back = space.and(first, open);
    claims.own.insert(thing, space.or(only_before, taken_back));
    let error = prove(space, &mut Proved::default(), &claims).expect_err("an item withdrawn");
    assert!(error.contains("ends with `service`"), "{error}");
    println!("found: {error}");

    let mut claims = Claims::new(space, &mut engine);
    let company = space.open(4);
    claims.says.certainties[0][2] = space.and_not(claims.says.certainties[0][2], company);
    let error = prove(space, &mut Proved::default(), &claims).expect_err("a certainty added");
    assert!(error.contains("begins with"), "{error}");
    println!("found: {error}");
}
