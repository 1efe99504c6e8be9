//! How long an interview is: how many questions until the outcome is known, over every visitor.

use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::date::Date;
use icp_checker::diagram::{LEVELS, Node, variable};
use icp_checker::questions::Question;
use icp_checker::sets::{OUGHT, OutcomeSet};
use std::collections::BTreeMap;
use std::collections::HashMap;

/// Visitors by the number of questions they are asked.
type Lengths = BTreeMap<usize, u128>;

/// How many visitors differ only in the levels from one to before another.
fn free(from: u8, to: u8) -> u128 {
    (from..to)
        .map(|level| variable(level).width() as u128)
        .product()
}

/// What is counted: visitors, or ways through the interview; and with which outcomes.
#[derive(Clone, Copy)]
struct Count {
    visitors: bool,
    outcomes: OutcomeSet,
}

fn lengths(
    compiled: &Compiled,
    count: Count,
    node: Node,
    asked: Option<Question>,
    found: &mut HashMap<(Node, bool), Lengths>,
) -> Lengths {
    let Some(level) = compiled.diagrams.level(node) else {
        let counted = node & Node::from(count.outcomes.bits()) != 0;
        return if counted {
            Lengths::from([(0, 1)])
        } else {
            Lengths::new()
        };
    };
    let question = variable(level).question;
    let again = asked == Some(question);
    if let Some(known) = found.get(&(node, again)) {
        return known.clone();
    }
    let mut all = Lengths::new();
    for kid in compiled.diagrams.branches(node) {
        let below = compiled.diagrams.level(*kid).unwrap_or(LEVELS as u8);
        let weight = if count.visitors {
            free(level + 1, below)
        } else {
            1
        };
        for (length, number) in lengths(compiled, count, *kid, Some(question), found) {
            *all.entry(length + usize::from(!again)).or_default() += number * weight;
        }
    }
    found.insert((node, again), all.clone());
    all
}

fn median(lengths: &Lengths) -> usize {
    let total: u128 = lengths.values().sum();
    let mut sum = 0;
    for (count, visitors) in lengths {
        sum += visitors;
        if sum * 2 >= total {
            return *count;
        }
    }
    unreachable!("a median exists")
}

/// Counts from the first question on.
fn whole(compiled: &Compiled, count: Count) -> Lengths {
    lengths(compiled, count, compiled.outcome, None, &mut HashMap::new())
}

fn print(what: &str, lengths: &Lengths) {
    let total: u128 = lengths.values().sum();
    let share = |number: u128| number as f64 / total as f64;
    let mean: f64 = lengths
        .iter()
        .map(|(length, number)| *length as f64 * share(*number))
        .sum();
    println!(
        "{total} {what}: median {}, mean {mean:.2} questions to the outcome",
        median(lengths)
    );
    for (length, number) in lengths {
        println!("  {length:2} questions: {:7.3} %", share(*number) * 100.0);
    }
}

fn short_enough(whom: &str, lengths: &Lengths) {
    let median = median(lengths);
    assert!(
        median <= 8,
        "half of all {whom} are asked {median} questions before their outcome is known, and eight are enough: \
         in src/questions.rs move up what decides for most"
    );
}

#[test]
fn the_median_visitor_learns_the_outcome_in_at_most_eight_questions() {
    let mut compiled = Compiled::new(None, Date::new(2026, 11, 21));
    let every = OutcomeSet::ALL;
    let all = whole(
        &compiled,
        Count {
            visitors: true,
            outcomes: every,
        },
    );
    print("visitors", &all);
    assert_eq!(
        all.values().sum::<u128>(),
        free(0, LEVELS as u8),
        "every visitor is counted once"
    );
    short_enough("visitors", &all);
    // Those who ought to file are asked longest; so are those who answer every way once.
    let ought = whole(
        &compiled,
        Count {
            visitors: true,
            outcomes: OUGHT,
        },
    );
    print("visitors who ought to file", &ought);
    short_enough("visitors who ought to file", &ought);
    let ways = whole(
        &compiled,
        Count {
            visitors: false,
            outcomes: every,
        },
    );
    print("ways through the interview", &ways);
    let most = all.keys().max().copied().unwrap_or(0);
    assert_eq!(
        compiled.max_remaining(&Answers::default()),
        most,
        "`Compiled::max_remaining` (left) has to be the longest way to an outcome (right)"
    );
    println!("at most {most}");
}
