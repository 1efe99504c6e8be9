//! Finds a visitor for whom something holds, by following a diagram down to where it is true.

use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::check::compile::Entry;
use icp_checker::condition::Algebra;
use icp_checker::diagram::{FALSE, Node, TERMINALS, variable};
use icp_checker::sets::{ChoiceSet, OutcomeSet};

/// Answers under which the function is not `FALSE`; marks that do not matter stay unticked.
pub(crate) fn visitor(compiled: &Compiled, root: Node) -> Option<Answers> {
    if root == FALSE {
        return None;
    }
    let mut answers = Answers::default();
    let mut node = root;
    while node >= TERMINALS {
        let asked = variable(compiled.diagrams.level(node).expect("a level"));
        let branches = compiled.diagrams.branches(node);
        let branch = branches
            .iter()
            .position(|kid| *kid != FALSE)
            .expect("a way that holds");
        let choices = match asked.mark {
            None => ChoiceSet::EMPTY.with(branch),
            Some(mark) => {
                let marks = answers.chosen(asked.question).unwrap_or_default();
                if branch == 1 {
                    marks.with(mark.into())
                } else {
                    marks
                }
            }
        };
        answers = answers.with(asked.question, choices);
        node = branches[branch];
    }
    Some(answers)
}

/// Who gets an entry: its own condition, among those whose outcome admits it.
pub(crate) fn getters(compiled: &mut Compiled, entry: usize) -> Node {
    let Entry { root, under, .. } = compiled.entries[entry];
    let admitted = with_outcome(compiled, under);
    compiled.diagrams.and(root, admitted)
}

/// Whose outcome is one of these.
pub(crate) fn with_outcome(compiled: &mut Compiled, outcomes: OutcomeSet) -> Node {
    fn keep(compiled: &mut Compiled, node: Node, outcomes: Node) -> Node {
        let Some(level) = compiled.diagrams.level(node) else {
            return Node::from(node & outcomes != 0);
        };
        let branches = compiled.diagrams.branches(node).to_vec();
        let kept: Vec<Node> = branches
            .into_iter()
            .map(|kid| keep(compiled, kid, outcomes))
            .collect();
        compiled.diagrams.make(level, &kept)
    }
    let outcome = compiled.outcome;
    keep(compiled, outcome, outcomes.bits().into())
}
