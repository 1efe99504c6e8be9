//! How long an interview is: how many questions are asked until the outcome is known, over everybody there could be.

use super::compile::Compiled;
use crate::diagram::{LEVELS, Node, variable};
use crate::questions::Question;
use crate::sets::OutcomeSet;
use std::collections::{BTreeMap, HashMap};

/// How many there are by the number of questions they are asked before the outcome is known.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lengths(pub BTreeMap<usize, u128>);

impl Lengths {
    /// Of complete sets of answers that come to one of these outcomes, each counted once.
    #[must_use]
    pub fn of_visitors(compiled: &Compiled, outcomes: OutcomeSet) -> Self {
        Count::new(compiled, outcomes, true).from(compiled.outcome, None)
    }

    /// Of ways through the interview that end at one of these outcomes, however many go them.
    #[must_use]
    pub fn of_ways(compiled: &Compiled, outcomes: OutcomeSet) -> Self {
        Count::new(compiled, outcomes, false).from(compiled.outcome, None)
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> u128 {
        self.0.values().sum()
    }

    /// The number of questions that half of them do not exceed; 0 where there are none.
    #[must_use]
    pub fn median(&self) -> usize {
        let mut sum = 0;
        let half = |(length, number): (&usize, &u128)| {
            sum += number;
            (sum * 2 >= self.total()).then_some(*length)
        };
        self.0.iter().find_map(half).unwrap_or_default()
    }

    /// The number of questions that none of them exceeds.
    #[must_use]
    pub fn longest(&self) -> usize {
        self.0.keys().next_back().copied().unwrap_or_default()
    }
}

/// How many sets of answers differ only in the levels from one to before another.
#[must_use]
pub fn free(from: u8, to: u8) -> u128 {
    let levels = from..to;
    levels
        .map(|level| variable(level).width() as u128)
        .product()
}

struct Count<'a> {
    compiled: &'a Compiled,
    outcomes: Node,
    visitors: bool,
    found: HashMap<(Node, bool), Lengths>,
}

impl<'a> Count<'a> {
    fn new(compiled: &'a Compiled, outcomes: OutcomeSet, visitors: bool) -> Self {
        Self {
            compiled,
            outcomes: outcomes.bits().into(),
            visitors,
            found: HashMap::new(),
        }
    }

    /// From a node on, `asked` being the question asked last: one that takes many is asked once for all its marks.
    fn from(&mut self, node: Node, asked: Option<Question>) -> Lengths {
        let diagrams = &self.compiled.diagrams;
        let Some(level) = diagrams.level(node) else {
            let counted = node & self.outcomes != 0;
            return Lengths(counted.then_some((0, 1)).into_iter().collect());
        };
        let question = variable(level).question;
        let again = asked == Some(question);
        if let Some(known) = self.found.get(&(node, again)) {
            return known.clone();
        }
        let mut all = Lengths::default();
        for kid in diagrams.branches(node) {
            let below = diagrams.level(*kid).unwrap_or(LEVELS as u8);
            let weight = if self.visitors {
                free(level + 1, below)
            } else {
                1
            };
            for (length, number) in self.from(*kid, Some(question)).0 {
                *all.0.entry(length + usize::from(!again)).or_default() += number * weight;
            }
        }
        self.found.insert((node, again), all.clone());
        all
    }
}
