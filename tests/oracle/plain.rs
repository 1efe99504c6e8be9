//! One visitor at a time: the tables read in plain truth values, and the report as it is shown.

use crate::table::read;
use icp_checker::answers::Answers;
use icp_checker::check::Report;
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker::questions::Question;
use icp_checker::sets::ChoiceSet;

/// What tables and reports are compared by: outcome, licences and structural bars.
pub(crate) type Told = (Option<Outcome>, Vec<&'static str>, Vec<&'static str>);

/// What the tables tell a visitor who has answered everything.
pub(crate) fn by_tables(answers: &Answers, on: Date) -> Told {
    let oracle = read(&mut Said(answers), on);
    let mut outcomes = Outcome::ALL.iter().zip(oracle.outcomes);
    let licences = oracle.licences.iter().filter(|(_, needed)| *needed);
    let bars = oracle.bars.iter().filter(|(_, bars)| *bars);
    (
        outcomes.find(|(_, so)| *so).map(|(outcome, _)| *outcome),
        licences.map(|(licence, _)| licence.id()).collect(),
        bars.map(|(bar, _)| bar.id()).collect(),
    )
}

/// What a report tells.
pub(crate) fn by_report(report: &Report) -> Told {
    let bars = report.bars.iter().map(|listed| listed.item);
    let mut bars: Vec<_> = bars.filter(|bar| bar.structural()).collect();
    bars.sort();
    (
        report.outcome,
        report.licences.iter().map(|licence| licence.id()).collect(),
        bars.into_iter().map(icp_checker::ids::Bar::id).collect(),
    )
}

/// Truth for one visitor.
struct Said<'a>(&'a Answers);

impl Algebra for Said<'_> {
    type Fact = bool;

    fn always(&mut self) -> bool {
        true
    }

    fn never(&mut self) -> bool {
        false
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> bool {
        self.0
            .chosen(question)
            .expect("every answer")
            .meets(choices)
    }

    fn and(&mut self, a: bool, b: bool) -> bool {
        a & b
    }

    fn or(&mut self, a: bool, b: bool) -> bool {
        a | b
    }

    fn not(&mut self, a: bool) -> bool {
        !a
    }
}

/// Numbers that look random and are the same on every run.
pub(crate) struct Dice(u64);

impl Default for Dice {
    fn default() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }
}

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % bound
    }

    /// A visitor who answers everything, ticking few of many marks.
    pub(crate) fn visitor(&mut self) -> Answers {
        let mut answers = Answers::default();
        for question in Question::ALL {
            let width = question.choices().len();
            let choices = if question.many() {
                (0..self.below(3)).map(|_| self.below(width)).collect()
            } else {
                ChoiceSet::EMPTY.with(self.below(width))
            };
            answers = answers.with(*question, choices);
        }
        answers
    }
}
