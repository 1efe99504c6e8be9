//! The order of the variables: what each level of a diagram asks, in asking order.

use crate::answers::Answers;
use crate::questions::Question;

const QUESTIONS: usize = Question::ALL.len();

/// What a level of the diagrams asks: a question or, of a question that takes many, one mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Variable {
    /// The question.
    pub question: Question,
    /// Which of its marks, for a question that takes many.
    pub mark: Option<u8>,
}

impl Variable {
    /// How many values it has, and branches a node of its level.
    #[must_use]
    pub const fn width(self) -> usize {
        match self.mark {
            None => self.question.choices().len(),
            Some(_) => 2,
        }
    }

    /// The value that the answers give it, if they give it one.
    pub(super) fn value(self, answers: &Answers) -> Option<usize> {
        let chosen = answers.chosen(self.question)?;
        Some(match self.mark {
            None => chosen.first_index(),
            Some(mark) => usize::from(chosen.contains(mark.into())),
        })
    }
}

/// The first level of each question, and the number of levels.
pub(super) const FIRST: [u8; QUESTIONS + 1] = {
    let mut first = [0; QUESTIONS + 1];
    let mut index = 0;
    while index < QUESTIONS {
        let question = Question::ALL[index];
        let levels = if question.many() {
            question.choices().len()
        } else {
            1
        };
        first[index + 1] = first[index] + levels as u8;
        index += 1;
    }
    first
};

/// The number of levels.
pub const LEVELS: usize = FIRST[QUESTIONS] as usize;

const VARIABLES: [Variable; LEVELS] = {
    let mut variables = [Variable {
        question: Question::Service,
        mark: None,
    }; LEVELS];
    let mut index = 0;
    while index < QUESTIONS {
        let question = Question::ALL[index];
        let mut level = FIRST[index];
        while level < FIRST[index + 1] {
            let mark = if question.many() {
                Some(level - FIRST[index])
            } else {
                None
            };
            variables[level as usize] = Variable { question, mark };
            level += 1;
        }
        index += 1;
    }
    variables
};

/// What a level asks.
#[must_use]
pub const fn variable(level: u8) -> Variable {
    VARIABLES[level as usize]
}
