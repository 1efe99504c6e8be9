//! Conditions read as plain truths about one visitor: the simplest reading there is, to compare with.

use icp_checker::answers::Answers;
use icp_checker::condition::Algebra;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

/// A visitor whose every question is answered.
pub(crate) struct Visitor<'a>(pub(crate) &'a Answers);

impl Algebra for Visitor<'_> {
    type Fact = bool;

    fn always(&mut self) -> bool {
        true
    }

    fn never(&mut self) -> bool {
        false
    }

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

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// Below `sides`.
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides
    }

    /// One possible answer to a question; for many marks, each is ticked one time in four.
    pub(crate) fn answer(&mut self, question: Question) -> ChoiceSet {
        if question.many() {
            (0..question.choices().len())
                .filter(|_| self.roll(4) == 0)
                .collect()
        } else {
            ChoiceSet::EMPTY.with(self.roll(question.choices().len()))
        }
    }

    /// These answers with every open question answered.
    pub(crate) fn complete(&mut self, answers: &Answers) -> Answers {
        Question::ALL
            .iter()
            .fold(answers.clone(), |answers, question| {
                if answers.answered(*question) {
                    answers
                } else {
                    let choice = self.answer(*question);
                    answers.with(*question, choice)
                }
            })
    }
}
