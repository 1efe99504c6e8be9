//! The proof itself: every world, every complete and every partial answer set.
//!
//! a. Every complete answer set has one outcome and one certainty, and the engine's diagrams say which.
//! b. What is possible, and what is listed, is what completions reach.
//! c. Answering more never takes back what was said.
//! d. The next question is the first that matters, and there is none once nothing can change.

use crate::asking::{self, Found};
use crate::book::Reader;
use crate::engine::Engine;
use crate::exact::{self, reached};
use crate::growing::{self, Claims, Proved};
use crate::one_outcome::{self, Decided, today};
use crate::space::{ALWAYS, Sets, World, providers};
use crate::worlds::{days, worlds};
use icp_checker::ids::Outcome;
use icp_checker::rule::{Effect, Rule};
use icp_checker_support::rules::decides;
use num_bigint::BigUint;
use std::time::{Duration, Instant};

/// After how many nodes, of twelve bytes each, a thread begins a new store with the next law.
const MOST_NODES: usize = 100_000_000;

/// What one thread proved.
#[derive(Default)]
struct Counts {
    worlds: usize,
    entries: usize,
    times: [Duration; 4],
}

fn prove(worlds: &[(usize, &World)]) -> Result<Counts, String> {
    let mut counts = Counts::default();
    let mut reader = Reader::default();
    let (mut proved, mut found) = (Proved::default(), Found::default());
    let mut before = None;
    for (law, world) in worlds {
        // What was found out is shared between worlds, but no more of it than a machine has room for.
        if before.replace(*law) != Some(*law) && reader.space.size() > MOST_NODES {
            reader = Reader::default();
            (proved, found) = (Proved::default(), Found::default());
        }
        let mut letter = 0;
        let mut start = Instant::now();
        let mut done = |counts: &mut Counts| {
            counts.times[letter] += start.elapsed();
            start = Instant::now();
            letter += 1;
        };
        let name = |error| format!("{}: {error}", world.name());

        let decision = reader.decision(&world.rules);
        let decided = Decided::new(&mut reader.space, &decision);
        one_outcome::prove(&mut reader.space, &decided).map_err(name)?;
        let mut engine = Engine::new(world);
        counts.entries +=
            one_outcome::prove_engine(&mut reader, world, &mut engine).map_err(name)?;
        done(&mut counts);

        let claims = Claims::new(&mut reader.space, &mut engine);
        exact::prove(&mut reader, world, &claims.says).map_err(name)?;
        done(&mut counts);

        growing::prove(&mut reader.space, &mut proved, &claims).map_err(name)?;
        done(&mut counts);

        asking::prove(&mut reader, &mut found, world, &mut engine).map_err(name)?;
        done(&mut counts);
        counts.worlds += 1;
    }
    Ok(counts)
}

/// The rules that decide in a world, what there is to mend among them.
fn deciding(world: &World) -> Vec<*const Rule> {
    let rules = world.rules.iter().filter(|rule| {
        let mended = matches!(rule.effect, Effect::Fixable(_));
        mended || decides(rule)
    });
    rules.map(|rule| std::ptr::from_ref(*rule)).collect()
}

#[test]
fn every_answer_set_of_every_world_is_reported_as_its_completions_call_for() {
    let start = Instant::now();
    let worlds = worlds();
    // Worlds that decide alike share most of the work, so they stay together.
    let mut laws: Vec<Vec<*const Rule>> = Vec::new();
    let mut halves: [Vec<(usize, &World)>; 2] = Default::default();
    for world in &worlds {
        let deciding = deciding(world);
        let known = laws.iter().position(|law| *law == deciding);
        let law = known.unwrap_or_else(|| {
            laws.push(deciding);
            laws.len() - 1
        });
        halves[law % 2].push((law, world));
    }
    for half in &mut halves {
        half.sort_by_key(|(law, _)| *law);
    }
    let [one, two] = &halves;
    let (one, two) = std::thread::scope(|scope| {
        let one = scope.spawn(|| prove(one));
        let two = prove(two);
        (one.join().expect("a result"), two)
    });
    let [one, two] = [one, two].map(|half| half.unwrap_or_else(|error| panic!("{error}")));
    assert_eq!(one.worlds + two.worlds, worlds.len());
    println!(
        "worlds: {} days x {} providers, {} sets of rules, {} laws",
        days().len(),
        providers().count(),
        worlds.len(),
        laws.len()
    );
    println!("entries proved: {}", one.entries + two.entries);
    let letters = one.times.iter().zip(two.times);
    let letters: Vec<Duration> = letters.map(|(one, two)| *one + two).collect();
    println!("time of a, b, c, d on both threads: {letters:?}");
    println!("proved in {:?}", start.elapsed());
}

#[test]
fn the_answer_sets_of_this_edition_are_counted() {
    let worlds = worlds();
    let world = today(&worlds);
    let mut reader = Reader::default();
    let decision = reader.decision(&world.rules);
    let is = reached(&mut reader, world);
    let says = Engine::new(world).says(&mut reader.space);
    let space = &mut reader.space;
    let all = [Sets::Complete, Sets::Partial, Sets::PartialByMark];
    let [complete, partial, by_mark] = all.map(|sets| space.count(ALWAYS, sets));
    println!("complete answer sets: {complete}");
    println!("partial answer sets, many questions open as a whole: {partial}");
    println!("partial answer sets, marks open one by one: {by_mark}");
    let mut sum = BigUint::ZERO;
    let mut settled_sum = BigUint::ZERO;
    for (at, outcome) in Outcome::ALL.iter().enumerate() {
        let come = space.count(decision.outcomes[at], Sets::Complete);
        sum += &come;
        let settled = space.certain(decision.outcomes[at]);
        let [whole, by_mark] = [Sets::Partial, Sets::PartialByMark].map(|sets| {
            let possible = space.count(says.possible[at], sets);
            // Also counted, not only equal as functions: a question open as a whole is a case of its marks.
            assert_eq!(possible, space.count(is.possible[at], sets));
            (possible, space.count(settled, sets))
        });
        settled_sum += &whole.1;
        println!(
            "{}: {come} complete; {} partial reach it, {} settle it; \
             marks one by one {} and {}",
            outcome.id(),
            whole.0,
            whole.1,
            by_mark.0,
            by_mark.1
        );
    }
    println!("partial answer sets that settle the outcome: {settled_sum}");
    assert_eq!(sum, complete);
    assert!(settled_sum > complete && settled_sum < partial);
}
