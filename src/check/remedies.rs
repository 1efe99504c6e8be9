//! Remedies: the fewest changes after which the plan can go ahead, each verified by applying it.

use super::Remedy;
use super::compile::Compiled;
use super::explain::explain;
use crate::answers::Answers;
use crate::diagram::{Diagrams, Memo, Node, TERMINALS};
use crate::ids::Outcome;
use crate::law::changes::CHANGES;
use crate::questions::Question;
use crate::rule::{Change, Rule};
use crate::sets::{ChoiceSet, OutcomeSet};

/// Every remedy of at most so many changes is found; where all need more, some that take the fewest.
///
/// No plan has to change more things, several marks of one question being one thing: more changes are
/// needed only where several marks have to go.
pub const MAX_CHANGES: usize = 3;

/// These answers after a change.
#[must_use]
pub fn apply(answers: &Answers, change: &Change) -> Answers {
    let choices = if change.drops() {
        let marks = answers.chosen(change.question()).unwrap_or_default();
        marks.without(change.choice.index())
    } else {
        ChoiceSet::of(change.choice)
    };
    answers.with(change.question(), choices)
}

/// Whether the visitor could make it, and it would change anything; only what is ticked can be dropped.
#[must_use]
pub fn offered(answers: &Answers, change: &Change) -> bool {
    if change.drops() {
        return explain(&change.when, answers, true).is_some();
    }
    explain(&change.when, answers, false).is_none() && apply(answers, change) != *answers
}

/// The remedies of a plan that comes to Hong Kong, the smallest first.
pub fn remedies(compiled: &mut Compiled, answers: &Answers, rule: &'static Rule) -> Vec<Remedy> {
    // Nobody who is asked about a plan that fails has said to hold a licence: none is assumed.
    let none_held = answers.with(Question::LicencesHeld, ChoiceSet::EMPTY);
    let answers = if answers.answered(Question::LicencesHeld) {
        answers
    } else {
        &none_held
    };
    // What no change touches is settled once, for all candidates.
    let mut fixed = answers.clone();
    for question in Question::ALL {
        if CHANGES.iter().any(|change| change.question() == *question) {
            fixed = fixed.without(*question);
        }
    }
    let mut memo = Memo::default();
    let root = compiled
        .diagrams
        .restrict(compiled.outcome, &fixed, &mut memo);

    let diagrams = &compiled.diagrams;
    let mut found: Vec<Remedy> = Vec::new();
    let mut frontier: Vec<Tried> = vec![(answers.clone(), Vec::new())];
    let mut with_marks: Vec<Tried> = Vec::new();
    for made_so_far in 0..=MAX_CHANGES {
        // One more than that, but no mark: now and then it spares dropping two.
        let beyond = made_so_far == MAX_CHANGES;
        if beyond && !found.is_empty() {
            return found;
        }
        let mut deeper = Vec::new();
        for (answers, made) in &frontier {
            let from = made.last().map_or(0, |last| last + 1);
            for (at, change) in CHANGES.iter().enumerate().skip(from) {
                let twice = made
                    .iter()
                    .any(|made| CHANGES[*made].question() == change.question() && !change.drops());
                if twice || beyond && last_of_all(CHANGES, at) || !offered(answers, change) {
                    continue;
                }
                let mut made = made.clone();
                made.push(at);
                if found.iter().any(|remedy| includes(&made, remedy)) {
                    continue;
                }
                let changed = apply(answers, change);
                if let Some(outcome) = sole(diagrams, root, &changed) {
                    found.push(remedy(&made, outcome, rule));
                } else {
                    deeper.push((changed, made));
                }
            }
        }
        let whole = |tried: &Tried| tried.1.iter().all(|at| !last_of_all(CHANGES, *at));
        with_marks.extend(frontier.into_iter().filter(whole));
        frontier = deeper;
    }
    with_marks.extend(frontier);
    for tried in &with_marks {
        if let Some((made, outcome)) = without_marks(diagrams, root, tried) {
            found.push(remedy(&made, outcome, rule));
        }
    }
    let fewest = found.iter().map(|remedy| remedy.changes.len()).min();
    found.retain(|remedy| Some(remedy.changes.len()) == fewest);
    found
}

/// Whether a change takes a mark away and no other change can wait for it: such marks are tried all at once.
///
/// A mark that stands before another change may have to go before that one can be made.
#[must_use]
pub fn last_of_all(changes: &[Change], at: usize) -> bool {
    changes[at..].iter().all(Change::drops)
}

/// Changed answers, and the indices of the changes made.
type Tried = (Answers, Vec<usize>);

fn remedy(made: &[usize], outcome: Outcome, rule: &'static Rule) -> Remedy {
    Remedy {
        changes: made.iter().map(|at| CHANGES[*at].id).collect(),
        outcome,
        rule,
    }
}

/// Whether a remedy gets by with some of these changes.
fn includes(made: &[usize], remedy: &Remedy) -> bool {
    let mut ids = remedy.changes.iter();
    ids.all(|id| made.iter().any(|at| CHANGES[*at].id == *id))
}

/// These changes and the marks that have to go besides: all are dropped, then kept again one by one.
fn without_marks(
    diagrams: &Diagrams,
    root: Node,
    (answers, made): &Tried,
) -> Option<(Vec<usize>, Outcome)> {
    let (mut bare, mut made) = (answers.clone(), made.clone());
    let mut dropped = Vec::new();
    for (at, change) in CHANGES.iter().enumerate() {
        if last_of_all(CHANGES, at) && offered(&bare, change) {
            bare = apply(&bare, change);
            dropped.push(at);
        }
    }
    let mut outcome = sole(diagrams, root, &bare)?;
    for at in dropped {
        let question = CHANGES[at].question();
        let marks = bare.chosen(question)?.with(CHANGES[at].choice.index());
        let kept = bare.with(question, marks);
        match sole(diagrams, root, &kept) {
            Some(other) => (bare, outcome) = (kept, other),
            None => made.push(at),
        }
    }
    Some((made, outcome))
}

/// The one outcome these answers come to, if it is one and not Hong Kong.
fn sole(diagrams: &Diagrams, root: Node, answers: &Answers) -> Option<Outcome> {
    let mut seen = vec![false; diagrams.size()];
    let mut frontier = vec![root];
    let mut bits = 0;
    while let Some(node) = frontier.pop() {
        if node < TERMINALS {
            bits |= node;
        } else if !std::mem::replace(&mut seen[(node - TERMINALS) as usize], true) {
            diagrams.follow(node, answers, &mut frontier);
        }
    }
    let outcome = OutcomeSet::from_bits(bits as u8).only();
    outcome.filter(|outcome| *outcome != Outcome::HongKong)
}
