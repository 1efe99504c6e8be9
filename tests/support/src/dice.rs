//! Sequences that look random and are the same in every run, on every machine.

use icp_checker::answers::Answers;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

/// A sequence, begun anywhere but at nought (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % sides
    }

    /// One possible answer to a question; of one that takes many, each mark is ticked one time in four.
    pub fn answer(&mut self, question: Question) -> ChoiceSet {
        let choices = question.choices().len();
        if question.many() {
            (0..choices).filter(|_| self.roll(4) == 0).collect()
        } else {
            ChoiceSet::EMPTY.with(self.roll(choices))
        }
    }

    /// These answers with every open question answered.
    pub fn complete(&mut self, answers: &Answers) -> Answers {
        let open = Question::ALL
            .iter()
            .filter(|question| !answers.answered(**question));
        open.fold(answers.clone(), |answers, question| {
            let answer = self.answer(*question);
            answers.with(*question, answer)
        })
    }

    /// Answers to so many questions in ten.
    pub fn partial(&mut self, answered_in_ten: usize) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            if self.roll(10) < answered_in_ten {
                let answer = self.answer(*question);
                answers = answers.with(*question, answer);
            }
        }
        answers
    }
}
