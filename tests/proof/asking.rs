//! What is asked next matters, comes first in asking order, and nothing is asked once nothing can change.
//!
//! While the outcome is open the next question is read off its diagram; then off those of everything listed.
//! Where an outcome is settled every completion comes to it, so an entry that agrees, among those of that
//! outcome, with its rules for that outcome is restricted to the same diagram: each has one smallest form.
//! That holds level by level: a mark of a question that takes many is asked where its question is.

use crate::book::{Reader, Thing, things};
use crate::engine::Engine;
use crate::one_outcome::{equal, today};
use crate::space::{Fact, NEVER, Space, World};
use crate::worlds::worlds;
use icp_checker::condition::Algebra;
use icp_checker::diagram::{Node, TRUE, variable};
use icp_checker::ids::Outcome;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What hangs on which level: for every partial answer set, by quantifying over its completions.
#[derive(Clone)]
pub(crate) struct Hangs {
    /// Where the level is open, and some completion of the others leaves its answer to decide.
    pub(crate) on: BTreeMap<u8, Fact>,
    /// Where completions differ.
    varies: Fact,
}

/// For each level, where it is the one asked.
type Asked = BTreeMap<u8, Fact>;

/// What functions hang on, found once for each.
#[derive(Default)]
pub(crate) struct Found {
    hangs: HashMap<Vec<Fact>, Hangs>,
    proved: HashSet<(Vec<Fact>, Asked)>,
    asked: HashMap<Vec<Node>, Asked>,
}

impl Found {
    /// Of functions taken together.
    pub(crate) fn hangs(&mut self, space: &mut Space, functions: &[Fact]) -> Hangs {
        if let Some(known) = self.hangs.get(functions) {
            return known.clone();
        }
        let mut hangs = Hangs {
            on: BTreeMap::new(),
            varies: NEVER,
        };
        for function in functions {
            let fails = space.not(*function);
            for level in space.reads(*function) {
                let holds_for_some = space.exists(*function, level);
                let fails_for_some = space.exists(fails, level);
                let both = space.and(holds_for_some, fails_for_some);
                let both = space.lift(both);
                let here = space.if_open(level, both, NEVER);
                let known = hangs.on.entry(level).or_insert(NEVER);
                *known = space.or(*known, here);
            }
            let (may_hold, may_fail) = (space.lift(*function), space.lift(fails));
            let varies = space.and(may_hold, may_fail);
            hangs.varies = space.or(hangs.varies, varies);
        }
        self.hangs.insert(functions.to_vec(), hangs.clone());
        hangs
    }

    /// Which level the engine asks first; the same for diagrams of the same shape.
    fn asked(&mut self, space: &mut Space, engine: &mut Engine, node: Node) -> BTreeMap<u8, Fact> {
        let shape = engine.shape(node);
        if let Some(known) = self.asked.get(&shape) {
            return known.clone();
        }
        let asked = engine.asks(space, node);
        self.asked.insert(shape, asked.clone());
        asked
    }

    /// Of these functions, the level said to be asked is the first they hang on.
    pub(crate) fn prove(
        &mut self,
        space: &mut Space,
        functions: &[Fact],
        asked: &Asked,
    ) -> Result<(), String> {
        let new = self.proved.insert((functions.to_vec(), asked.clone()));
        if !new {
            return Ok(());
        }
        let hangs = self.hangs(space, functions);
        let levels: BTreeSet<u8> = hangs.on.keys().chain(asked.keys()).copied().collect();
        let mut earlier = NEVER;
        for level in levels {
            let on = hangs.on.get(&level).copied().unwrap_or(NEVER);
            let is = space.and_not(on, earlier);
            let said = asked.get(&level).copied().unwrap_or(NEVER);
            let question = variable(level).question.id();
            equal(space, &format!("`{question}` next"), said, is)?;
            earlier = space.or(earlier, on);
        }
        equal(space, "something left to ask", earlier, hangs.varies)
    }
}

/// Of each thing and outcome, whom its rules admitted by that outcome show it, whatever their outcome.
pub(crate) fn own(reader: &mut Reader, world: &World) -> BTreeMap<Thing, [Fact; 4]> {
    let decision = reader.decision(&world.rules);
    let mut own = BTreeMap::new();
    for rule in &world.rules {
        for (thing, under) in things(rule) {
            let met = reader.met(&decision, rule);
            let known: &mut [Fact; 4] = own.entry(thing).or_insert([NEVER; 4]);
            for outcome in under.iter() {
                let known = &mut known[outcome as usize];
                *known = reader.space.or(*known, met);
            }
        }
    }
    own
}

/// What the engine asks next is the first question on which what it is asked for hangs, or nothing is left.
pub(crate) fn prove(
    reader: &mut Reader,
    found: &mut Found,
    world: &World,
    engine: &mut Engine,
) -> Result<(), String> {
    let decision = reader.decision(&world.rules);
    let own = own(reader, world);
    let space = &mut reader.space;
    let outcome = engine.compiled.outcome;
    let asked = found.asked(space, engine, outcome);
    found.prove(space, &decision.outcomes, &asked)?;
    for at in 0..engine.compiled.entries.len() {
        let thing = engine.thing(at);
        let what = format!("{thing:?}");
        let (root, under) = {
            let entry = &engine.compiled.entries[at];
            (entry.root, entry.outcomes)
        };
        let function = engine.function(space, root, TRUE);
        for (outcome, is) in own[&thing].into_iter().enumerate() {
            // Where an outcome is settled, all that is left of the entry is its rules for that outcome.
            let admits = under.contains(Outcome::ALL[outcome]);
            let said = if admits { function } else { NEVER };
            let [said, among] =
                [said, is].map(|function| space.and(function, decision.outcomes[outcome]));
            equal(space, &what, said, among)?;
            if !admits {
                continue;
            }
            let left = engine.left(at, outcome);
            let function = engine.function(space, left, TRUE);
            equal(space, &what, function, is)?;
            let asked = found.asked(space, engine, left);
            found
                .prove(space, &[function], &asked)
                .map_err(|error| format!("{what}: {error}"))?;
        }
    }
    Ok(())
}

#[test]
fn a_question_skipped_and_one_asked_in_vain_are_found() {
    let mut reader = Reader::default();
    let worlds = worlds();
    let world = today(&worlds);
    let mut engine = Engine::new(world);
    let decision = reader.decision(&world.rules);
    let space = &mut reader.space;
    let outcome = engine.compiled.outcome;
    let asked = engine.asks(space, outcome);
    let check =
        |space: &mut Space, asked: &Asked| Found::default().prove(space, &decision.outcomes, asked);
    assert_eq!(check(space, &asked), Ok(()));

    let (level, last) = asked.last_key_value().expect("a question");
    assert_ne!(*last, NEVER);
    let mut skipped = asked.clone();
    skipped.remove(level);
    let error = check(space, &skipped).expect_err("a question skipped");
    assert!(
        error.contains("so, and not claimed, when service = "),
        "{error}"
    );
    println!("found: {error}");

    // Whoever asks for whom a website is for an audience it does not have.
    let mut in_vain = asked.clone();
    let website = space.value(0, 0);
    let website = space.if_open(0, NEVER, website);
    let vain = space.if_open(2, website, NEVER);
    in_vain.insert(2, space.or(in_vain[&2], vain));
    let error = check(space, &in_vain).expect_err("a question in vain");
    assert!(
        error.contains("claimed, and is not so, when service = website"),
        "{error}"
    );
    println!("found: {error}");

    // A world with one condition more has other questions than the engine asks.
    let mut engine = Engine::new(world);
    let missing = worlds[0].rules.len();
    assert!(missing < world.rules.len());
    let error = prove(&mut reader, &mut Found::default(), &worlds[0], &mut engine)
        .expect_err("another world");
    println!("found: {error}");
}
