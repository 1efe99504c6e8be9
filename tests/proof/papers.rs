//! Nobody is asked for one thing in two forms: a paper at two stages, two orders at once, two deadlines.

use crate::book::{Book, Reader, Thing, contents, some};
use icp_checker::condition::Algebra;
use icp_checker::ids::{Bar, Stage};
use icp_checker::rule::Effect;
use icp_checker_support::rules::named;

/// What was proved.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) worlds: usize,
    /// Pairs of rules about one thing, compared in some world.
    pub(crate) pairs: usize,
}

/// What cannot both be asked of one visitor.
const CONTRARY: [(Bar, Bar); 1] = [(Bar::SamePersonRequired, Bar::DifferentPersonsRequired)];

/// Two rules about the same thing never give it two forms, nor two things that exclude each other.
pub(crate) fn prove(reader: &mut Reader, book: &Book) -> Result<Counts, String> {
    let mut counts = Counts::default();
    for world in book.worlds() {
        counts.worlds += 1;
        let contents = contents(reader, &world);
        let mut contents: Vec<_> = contents.iter().collect();
        contents.sort_by_key(|(thing, _)| **thing);
        let orders = contents
            .iter()
            .filter(|(thing, _)| matches!(thing, Thing::FilingType(_)));
        let orders: Vec<_> = orders.flat_map(|(_, rules)| *rules).collect();
        let of = |bar| {
            contents
                .iter()
                .find(|(thing, _)| **thing == Thing::Bar(bar))
        };
        let mut compared: Vec<Vec<_>> = contents
            .iter()
            .map(|(_, rules)| rules.iter().collect())
            .collect();
        compared.push(orders);
        for (one, other) in CONTRARY {
            let both = [one, other].into_iter().filter_map(of);
            compared.push(both.flat_map(|(_, rules)| *rules).collect());
        }
        for rules in compared {
            for (at, (rule, shown)) in rules.iter().enumerate() {
                for (other, also) in &rules[..at] {
                    if agree(rule.effect, other.effect) {
                        continue;
                    }
                    counts.pairs += 1;
                    let both = reader.space.and(*shown, *also);
                    if some(both) {
                        return Err(format!(
                            "`{}` and `{}` on {}: {:?} and {:?} for {}",
                            other.id(),
                            rule.id(),
                            world.name(),
                            other.effect,
                            rule.effect,
                            reader.space.situation(both)
                        ));
                    }
                }
            }
        }
    }
    Ok(counts)
}

/// Whether one visitor can be told both.
fn agree(one: Effect, other: Effect) -> bool {
    match (one, other) {
        (Effect::Document(_, one), Effect::Document(_, other)) => one == other,
        (Effect::Duty(_, one), Effect::Duty(_, other)) => one == other,
        // A provider that adds words to a step need not repeat how long it takes.
        (Effect::Step(_, one), Effect::Step(_, other)) => one == other || one.is_none(),
        (Effect::FilingType(one), Effect::FilingType(other)) => one == other,
        (Effect::Fixable(one), Effect::Fixable(other)) => !CONTRARY
            .iter()
            .any(|pair| *pair == (one, other) || *pair == (other, one)),
        _ => true,
    }
}

#[test]
fn nothing_is_asked_for_in_two_forms() {
    let counts = prove(&mut Reader::default(), &Book::shipped());
    let counts = counts.unwrap_or_else(|found| panic!("{found}"));
    println!(
        "{} pairs of forms are never met together, in {} worlds",
        counts.pairs, counts.worlds
    );
}

#[test]
fn a_paper_at_two_stages_is_found() {
    let copied = *Book::shipped().rule("business-licence");
    let Effect::Document(id, _) = copied.effect else {
        panic!("a paper");
    };
    let again = named("business-licence-again", copied, |rule| {
        rule.effect = Effect::Document(id, Stage::Psb);
    });
    let broken = Book::shipped().and(None, again);
    let found = prove(&mut Reader::default(), &broken).expect_err("two stages");
    assert!(found.contains("business-licence-again"), "{found}");
}

#[test]
fn a_step_whose_length_another_rule_hides_is_found() {
    let steps = Book::shipped();
    let (_, timed) = steps
        .0
        .iter()
        .find(|(_, rule)| matches!(rule.effect, Effect::Step(_, Some(_))))
        .expect("a step that takes a known time");
    let Effect::Step(id, _) = timed.effect else {
        panic!("a step");
    };
    let untimed = named("untimed", **timed, |rule| {
        rule.effect = Effect::Step(id, None);
    });
    let mut broken = steps.clone();
    let first = Box::leak(Box::new(untimed));
    broken.0.insert(0, (None, first));
    let found = prove(&mut Reader::default(), &broken).expect_err("a hidden length");
    assert!(found.contains("untimed"), "{found}");
}
