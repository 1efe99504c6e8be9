//! Conditions read as plain truths about one visitor: the simplest reading there is, to compare with.

use icp_checker::answers::Answers;
use icp_checker::condition::Algebra;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

/// A visitor who has answered every question that is asked of them.
pub struct Visitor<'a>(pub &'a Answers);

impl Algebra for Visitor<'_> {
    type Fact = bool;

    fn always(&mut self) -> bool {
        true
    }

    fn never(&mut self) -> bool {
        false
    }

    /// # Panics
    /// If the question is open.
    #[expect(clippy::expect_used, reason = "a plain truth needs an answer")]
    fn is(&mut self, question: Question, choices: ChoiceSet) -> bool {
        let chosen = self.0.chosen(question);
        chosen.expect("every question answered").meets(choices)
    }

    fn and(&mut self, a: bool, b: bool) -> bool {
        a && b
    }

    fn or(&mut self, a: bool, b: bool) -> bool {
        a || b
    }

    fn not(&mut self, a: bool) -> bool {
        !a
    }
}
