//! Conditions over answers: written as tables, read by one function that is generic over its algebra.

use crate::questions::Question;
use crate::sets::ChoiceSet;

/// When something holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Condition {
    /// The answer is one of these choices; for a question that takes many, at least one of them is ticked.
    Is(Question, ChoiceSet),
    /// Every part holds; with no part, always.
    All(&'static [Condition]),
    /// Some part holds; with no part, never.
    Any(&'static [Condition]),
    /// The part does not hold.
    Not(&'static Condition),
}

impl Condition {
    /// Whether it hangs on the answer to a question.
    #[must_use]
    pub const fn names(&self, question: Question) -> bool {
        match self {
            Self::Is(asked, _) => *asked as usize == question as usize,
            Self::Not(part) => part.names(question),
            Self::All(parts) | Self::Any(parts) => {
                let mut at = 0;
                while at < parts.len() {
                    if parts[at].names(question) {
                        return true;
                    }
                    at += 1;
                }
                false
            }
        }
    }
}

/// Holds for every visitor.
pub const ALWAYS: Condition = Condition::All(&[]);

/// `is!(Service: Website | App)`: the answer to the question is one of these choices.
#[macro_export]
macro_rules! is {
    ($question:ident: $($choice:ident)|+) => {
        $crate::condition::Condition::Is(
            $crate::questions::Question::$question,
            $crate::sets::ChoiceSet::EMPTY
                $(.with($crate::questions::$question::$choice.choice().index()))+,
        )
    };
}

/// `all!(a, b)`: every part holds.
#[macro_export]
macro_rules! all {
    ($($part:expr),+ $(,)?) => { $crate::condition::Condition::All(&[$($part),+]) };
}

/// `any!(a, b)`: some part holds.
#[macro_export]
macro_rules! any {
    ($($part:expr),+ $(,)?) => { $crate::condition::Condition::Any(&[$($part),+]) };
}

/// `not!(a)`: the part does not hold.
#[macro_export]
macro_rules! not {
    ($part:expr) => {
        $crate::condition::Condition::Not(&$part)
    };
}

/// What conditions are read into: truth values, decision diagrams, formulas of another prover.
pub trait Algebra {
    /// What a condition becomes.
    type Fact: Copy;
    /// Holds always.
    fn always(&mut self) -> Self::Fact;
    /// Holds never.
    fn never(&mut self) -> Self::Fact;
    /// The answer is one of these choices, or at least one of these is ticked.
    fn is(&mut self, question: Question, choices: ChoiceSet) -> Self::Fact;
    /// Both hold.
    fn and(&mut self, a: Self::Fact, b: Self::Fact) -> Self::Fact;
    /// At least one holds.
    fn or(&mut self, a: Self::Fact, b: Self::Fact) -> Self::Fact;
    /// It does not hold.
    fn not(&mut self, a: Self::Fact) -> Self::Fact;
}

/// Reads a condition in an algebra.
pub fn read<A: Algebra>(algebra: &mut A, condition: &Condition) -> A::Fact {
    match condition {
        Condition::Is(question, choices) => algebra.is(*question, *choices),
        Condition::All(parts) => {
            let mut fact = algebra.always();
            for part in *parts {
                let next = read(algebra, part);
                fact = algebra.and(fact, next);
            }
            fact
        }
        Condition::Any(parts) => {
            let mut fact = algebra.never();
            for part in *parts {
                let next = read(algebra, part);
                fact = algebra.or(fact, next);
            }
            fact
        }
        Condition::Not(part) => {
            let fact = read(algebra, part);
            algebra.not(fact)
        }
    }
}
