//! The answer at one glance: what it is, for which plan, what it takes, and where to begin.

use super::Situation;
use super::facts::{Fact, facts, fixable};
use super::outline::{Answer, Part};
use super::wording::answer;
use crate::ids::Outcome;
use crate::questions::Question;

/// Where a visitor begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lead {
    /// With the questions that are left.
    Further,
    /// With a section of the result.
    Section(Part),
}

/// The answer at one glance.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// The plan in the visitor's own words: the answers that describe it.
    pub plan: Vec<String>,
    /// What it takes, in the order in which it is asked about; none while the outcome is open.
    pub facts: Vec<Fact>,
    /// The first thing to do, and where it stands.
    pub lead: Option<(&'static str, Lead)>,
}

/// The questions whose answers describe a plan.
const PLAN: [Question; 5] = [
    Question::Service,
    Question::ServedFrom,
    Question::Applicant,
    Question::Activities,
    Question::Topics,
];

impl Situation<'_> {
    /// The answer at one glance; `unasked` is whether questions are left that were not asked yet.
    #[must_use]
    pub fn verdict(&self, unasked: bool) -> Verdict {
        let said = PLAN.iter().filter(|question| {
            let chosen = self.answers.chosen(**question);
            chosen.is_some_and(|chosen| !chosen.is_empty())
        });
        Verdict {
            answer: self.answer(),
            plan: said
                .map(|question| answer(self.lang, self.answers, *question))
                .collect(),
            facts: facts(self.lang, self.report),
            lead: self.lead(unasked),
        }
    }

    fn lead(&self, unasked: bool) -> Option<(&'static str, Lead)> {
        let (words, report) = (self.words(), self.report);
        let section = |text, part| Some((text, Lead::Section(part)));
        match report.outcome {
            Some(Outcome::HongKong) => section(words.compare_routes, Part::Routes),
            Some(_) if fixable(report) > 0 => section(words.begin_mending, Part::ToMend),
            Some(_) if unasked => Some((words.further_go, Lead::Further)),
            Some(Outcome::NoFiling) => None,
            Some(_) if !self.listed_papers().is_empty() => {
                section(words.gather_papers, Part::Checklist)
            }
            Some(_) if self.count(Part::Checklist) > 0 => section(words.see_steps, Part::Checklist),
            Some(_) => None,
            None if unasked => Some((words.go_on, Lead::Further)),
            None => section(words.still_open, Part::StillOpen),
        }
    }
}
