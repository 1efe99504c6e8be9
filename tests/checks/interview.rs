//! How long an interview is: how many questions until the outcome is known, over every visitor.

use icp_checker::answers::Answers;
use icp_checker::check::lengths::{Lengths, free};
use icp_checker::check::{Compiled, EDITION};
use icp_checker::diagram::LEVELS;
use icp_checker::sets::{OUGHT, OutcomeSet};

fn print(what: &str, lengths: &Lengths) {
    let total = lengths.total();
    let share = |number: u128| number as f64 / total as f64;
    let weighted = lengths.0.iter();
    let mean: f64 = weighted
        .map(|(length, number)| *length as f64 * share(*number))
        .sum();
    println!(
        "{total} {what}: median {}, mean {mean:.2} questions to the outcome",
        lengths.median()
    );
    for (length, number) in &lengths.0 {
        println!("  {length:2} questions: {:7.3} %", share(*number) * 100.0);
    }
}

fn short_enough(whom: &str, lengths: &Lengths) {
    let median = lengths.median();
    assert!(
        median <= 8,
        "half of all {whom} are asked {median} questions before their outcome is known, and eight are enough: \
         in src/questions.rs move up what decides for most"
    );
}

#[test]
fn the_median_visitor_learns_the_outcome_in_at_most_eight_questions() {
    let mut compiled = Compiled::new(None, EDITION);
    let all = Lengths::of_visitors(&compiled, OutcomeSet::ALL);
    print("visitors", &all);
    assert_eq!(
        all.total(),
        free(0, LEVELS as u8),
        "every visitor is counted once"
    );
    short_enough("visitors", &all);
    // Those who ought to file are asked longest; so are those who answer every way once.
    let ought = Lengths::of_visitors(&compiled, OUGHT);
    print("visitors who ought to file", &ought);
    short_enough("visitors who ought to file", &ought);
    let ways = Lengths::of_ways(&compiled, OutcomeSet::ALL);
    print("ways through the interview", &ways);
    assert_eq!(
        compiled.max_remaining(&Answers::default()),
        all.longest(),
        "`Compiled::max_remaining` (left) has to be the longest way to an outcome (right)"
    );
    println!("at most {}", all.longest());
}
