//! Finds a visitor for whom something holds, by following a diagram down to where it is true.

#![expect(
    clippy::expect_used,
    reason = "a diagram that cannot be followed is a mistake in the diagrams, and a test says so by failing"
)]

use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::check::compile::Entry;
use icp_checker::condition::Algebra;
use icp_checker::diagram::{FALSE, Node, TERMINALS, Variable, variable};
use icp_checker::sets::{ChoiceSet, OutcomeSet};

/// These answers with what a branch of a node says; marks that no node asks for stay unticked.
#[must_use]
pub fn with_branch(answers: &Answers, asked: Variable, branch: usize) -> Answers {
    let marks = answers.chosen(asked.question).unwrap_or_default();
    let choices = match asked.mark {
        None => ChoiceSet::EMPTY.with(branch),
        Some(mark) if branch == 1 => marks.with(mark.into()),
        Some(_) => marks,
    };
    answers.with(asked.question, choices)
}

/// Answers under which the function is not `FALSE`; marks that do not matter stay unticked.
#[must_use]
pub fn visitor(compiled: &Compiled, root: Node) -> Option<Answers> {
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
        answers = with_branch(&answers, asked, branch);
        node = branches[branch];
    }
    Some(answers)
}

/// Who gets an entry: its own condition, among those whose outcome admits it.
pub fn getters(compiled: &mut Compiled, entry: usize) -> Node {
    let Entry {
        root,
        outcomes: under,
        ..
    } = compiled.entries[entry];
    let admitted = with_outcome(compiled, under);
    compiled.diagrams.and(root, admitted)
}

/// Whose outcome is one of these.
pub fn with_outcome(compiled: &mut Compiled, outcomes: OutcomeSet) -> Node {
    fn keep(compiled: &mut Compiled, node: Node, outcomes: Node, kept: &mut [Node]) -> Node {
        let Some(level) = compiled.diagrams.level(node) else {
            return Node::from(node & outcomes != 0);
        };
        let at = (node - TERMINALS) as usize;
        if kept[at] == Node::MAX {
            let branches = compiled.diagrams.branches(node).to_vec();
            let branches: Vec<_> = branches
                .into_iter()
                .map(|kid| keep(compiled, kid, outcomes, kept))
                .collect();
            kept[at] = compiled.diagrams.make(level, &branches);
        }
        kept[at]
    }
    let mut kept = vec![Node::MAX; compiled.diagrams.size()];
    keep(
        compiled,
        compiled.outcome,
        outcomes.bits().into(),
        &mut kept,
    )
}
