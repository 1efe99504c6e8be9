//! What is still to be asked: which questions, whether one of them matters, and how many at most.

use super::Report;
use super::compile::Compiled;
use crate::answers::Answers;
use crate::diagram::{Node, TERMINALS, variable};
use crate::questions::Question;
use crate::sets::{OutcomeSet, QuestionSet};

/// What the answers come to, and what is still to be asked.
pub struct Survey {
    /// What they come to.
    pub report: Report,
    /// The unanswered questions that can still change the report; while the outcome is open, it alone.
    pub unanswered: Vec<Question>,
    /// The most questions that can still be asked before the outcome is known.
    pub max_remaining: usize,
}

impl Compiled {
    /// Everything about these answers at once, which takes a third of the time of asking three times.
    pub fn survey(&mut self, answers: &Answers) -> Survey {
        let mut restricted = self.restrict(answers);
        Survey {
            unanswered: self.asked(restricted.roots()).iter().collect(),
            max_remaining: self.max_depth(restricted.outcome),
            report: self.report(&mut restricted, answers),
        }
    }

    /// The unanswered questions that can still change the report, in asking order; while the outcome is open, it alone.
    pub fn unanswered(&mut self, answers: &Answers) -> Vec<Question> {
        let restricted = self.restrict(answers);
        self.asked(restricted.roots()).iter().collect()
    }

    /// Whether this question's answer, the others given, can change the outcome or any list.
    pub fn matters(&mut self, answers: &Answers, question: Question) -> bool {
        let answers = answers.without(question);
        let asks = |asked: QuestionSet| asked.contains(question);
        // Most questions matter to the outcome, and then nothing else need be looked at.
        let outcome = self.restrict_outcome(&answers);
        asks(self.asked(vec![outcome])) || {
            let restricted = self.restrict(&answers);
            asks(self.asked(restricted.roots()))
        }
    }

    /// The outcomes that some completion of these answers reaches.
    pub fn possible(&mut self, answers: &Answers) -> OutcomeSet {
        let outcome = self.restrict_outcome(answers);
        OutcomeSet::from_bits(self.diagrams.reachable(outcome) as u8)
    }

    /// The most questions that can still be asked before the outcome is known.
    pub fn max_remaining(&mut self, answers: &Answers) -> usize {
        let restricted = self.restrict(answers);
        self.max_depth(restricted.outcome)
    }

    /// The most questions on a path to a terminal, a question counted once however many of its marks are asked.
    fn max_depth(&self, root: Node) -> usize {
        self.depth(root, &mut vec![0; self.diagrams.size()])
    }

    /// The same, with what was found for every node so far; 0 stands for nothing.
    fn depth(&self, node: Node, found: &mut [usize]) -> usize {
        let Some(level) = self.diagrams.level(node) else {
            return 0;
        };
        let index = (node - TERMINALS) as usize;
        if found[index] == 0 {
            let question = variable(level).question;
            for child in self.diagrams.branches(node) {
                let again = self
                    .diagrams
                    .level(*child)
                    .is_some_and(|level| variable(level).question == question);
                let depth = self.depth(*child, found) + usize::from(!again);
                found[index] = found[index].max(depth);
            }
        }
        found[index]
    }

    /// The questions that any of these functions asks.
    pub(super) fn asked(&self, mut frontier: Vec<Node>) -> QuestionSet {
        let mut seen = vec![false; self.diagrams.size()];
        let mut asked = QuestionSet::EMPTY;
        while let Some(node) = frontier.pop() {
            let Some(level) = self.diagrams.level(node) else {
                continue;
            };
            if !std::mem::replace(&mut seen[(node - TERMINALS) as usize], true) {
                asked = asked.with(variable(level).question);
                frontier.extend_from_slice(self.diagrams.branches(node));
            }
        }
        asked
    }
}
