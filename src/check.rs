//! Answers in, report out: one pure and total function.

use crate::answers::Answers;
use crate::date::Date;
use crate::diagram::{FALSE, Node, TRUE, variable};
use crate::ids::{
    Approval, Bar, Certainty, ChangeId, Dispute, Document, Duty, Filing, FilingType, Headline,
    Licence, Note, Outcome, Stage, Step,
};
use crate::providers::ProviderId;
use crate::questions::Question;
use crate::rule::{Due, Duration, Effect, Rule};
use crate::sets::{CertaintySet, OutcomeSet};

pub mod asking;
pub mod compile;
pub mod decide;
pub mod explain;
mod headline;
pub mod lengths;
pub mod remedies;
pub mod usual;

pub use crate::law::edition::EDITION;
pub use compile::Compiled;

use compile::{Key, Restricted, in_force};
use explain::{explain, named};
use std::cell::RefCell;
use usual::Usual;

/// What is still open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Progress {
    /// The outcome.
    Outcome,
    /// Something else in the report.
    Checklist,
    /// Nothing.
    Done,
}

/// One entry of a list: what it is, by which rule, and on account of which answers.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    /// What is listed.
    pub item: T,
    /// The rule that put it there; where several did, the first.
    pub rule: &'static Rule,
    /// Every rule that put it there.
    pub rules: Vec<&'static Rule>,
    /// The answered questions on which it rests.
    pub because: Vec<Question>,
}

/// One or more changes that together lift what bars the plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Remedy {
    /// The changes, none of which could be left out.
    pub changes: Vec<ChangeId>,
    /// What the plan then comes to.
    pub outcome: Outcome,
    /// The first rule it lifts.
    pub rule: &'static Rule,
}

/// What the answers come to; ids only, no words.
#[derive(Clone, Debug)]
pub struct Report {
    /// The day for which the rules were read.
    pub on: Date,
    /// The province, by its index in the question, if one was named.
    pub province: Option<usize>,
    /// The outcome, once no completion of the answers reaches another.
    pub outcome: Option<Outcome>,
    /// The words in which that outcome is told, where its own would mislead.
    pub headline: Option<Headline>,
    /// The outcomes that some completion reaches, as a set.
    pub possible: OutcomeSet,
    /// Who has the last word, as far as the answers tell; `regulator` while the outcome is open.
    pub certainty: Certainty,
    /// Every certainty that some completion reaches, firmest first; none while the outcome is open.
    pub certainties: Vec<Certainty>,
    /// The next question whose answer can still change this report.
    pub next: Option<Question>,
    /// What that question is asked for.
    pub progress: Progress,
    /// What is filed.
    pub filings: Vec<Filing>,
    /// As which kind of order.
    pub filing_type: Option<FilingType>,
    /// The licences still to be obtained.
    pub licences: Vec<Licence>,
    /// The permits that come first.
    pub approvals: Vec<Listed<Approval>>,
    /// What stands in the way, what turns the plan down first.
    pub bars: Vec<Listed<Bar>>,
    /// What has to be done, and by when.
    pub duties: Vec<Listed<(Duty, Option<Due>)>>,
    /// What to know.
    pub notes: Vec<Listed<Note>>,
    /// Where sources disagree.
    pub disputes: Vec<Listed<Dispute>>,
    /// The rules behind the outcome.
    pub reasons: Vec<Listed<()>>,
    /// The papers.
    pub checklist: Vec<Listed<(Document, Stage)>>,
    /// The steps.
    pub steps: Vec<Listed<(Step, Option<Duration>)>>,
    /// What would change the outcome.
    pub remedies: Vec<Remedy>,
    /// What is to be had or done in most cases that the answers leave open; in no other list.
    pub usual: Vec<Usual>,
}

/// How many sets of rules stay compiled, of about two megabytes each: more than alternate in any program at once.
const KEPT: usize = 128;

thread_local! {
    /// The compiled sets of rules, the last used at the end.
    static COMPILED: RefCell<Vec<Compiled>> = const { RefCell::new(Vec::new()) };
}

/// Works with the compiled rules of a day and provider; those used last are kept, and days with the same rules share them.
pub fn with_compiled<T>(
    provider: Option<ProviderId>,
    on: Date,
    work: impl FnOnce(&mut Compiled) -> T,
) -> T {
    COMPILED.with_borrow_mut(|kept| {
        let rules = in_force(provider, on);
        let same = |known: &Compiled| {
            let both = known.rules.iter().zip(&rules);
            known.provider == provider
                && known.rules.len() == rules.len()
                && both
                    .into_iter()
                    .all(|(one, other)| std::ptr::eq(*one, *other))
        };
        let mut compiled = match kept.iter().rposition(same) {
            Some(at) => kept.remove(at),
            None => Compiled::from_rules(provider, on, rules),
        };
        compiled.on = on;
        let result = work(&mut compiled);
        if kept.len() == KEPT {
            kept.remove(0);
        }
        kept.push(compiled);
        result
    })
}

/// The day a device tells, its month counted from 1; that of the edition, if the calendar has no such day.
#[must_use]
pub fn day_of_device(year: u32, month: u32, day: u32) -> Date {
    Date::of(year, month, day).unwrap_or(EDITION)
}

/// What the answers come to, by the rules of that day, with what the provider adds.
#[must_use]
pub fn check(answers: &Answers, provider: Option<ProviderId>, on: Date) -> Report {
    with_compiled(provider, on, |compiled| {
        let mut report = compiled.check(answers);
        if let (Some(outcome), [_, _, ..]) = (report.outcome, &report.certainties[..]) {
            let claimed = compiled.claimed(answers, outcome);
            if report.certainties.contains(&claimed) {
                report.certainty = claimed;
            }
        }
        report
    })
}

/// The province that was named.
fn province(answers: &Answers) -> Option<usize> {
    let named = answers.chosen(Question::Province)?;
    (named.len() == 1).then(|| named.first_index())
}

impl Compiled {
    /// What the answers come to.
    pub fn check(&mut self, answers: &Answers) -> Report {
        let mut restricted = self.restrict(answers);
        self.report(&mut restricted, answers)
    }

    /// What the answers come to that restricted the functions to these.
    fn report(&mut self, restricted: &mut Restricted, answers: &Answers) -> Report {
        let outcome = restricted.possible.only();
        let certainties =
            CertaintySet::from_bits(self.diagrams.reachable(restricted.certainty) as u8);
        let next = restricted
            .roots()
            .into_iter()
            .filter_map(|root| self.diagrams.level(root))
            .min()
            .map(|level| variable(level).question);
        let mut report = Report {
            on: self.on,
            province: province(answers),
            outcome,
            headline: None,
            possible: restricted.possible,
            certainty: certainties.iter().last().unwrap_or(Certainty::Regulator),
            certainties: match outcome {
                Some(_) => certainties.iter().collect(),
                None => Vec::new(),
            },
            next,
            progress: match (outcome, next) {
                (None, _) => Progress::Outcome,
                (Some(_), Some(_)) => Progress::Checklist,
                (Some(_), None) => Progress::Done,
            },
            filings: Vec::new(),
            filing_type: None,
            licences: Vec::new(),
            approvals: Vec::new(),
            bars: Vec::new(),
            duties: Vec::new(),
            notes: Vec::new(),
            disputes: Vec::new(),
            reasons: Vec::new(),
            checklist: Vec::new(),
            steps: Vec::new(),
            remedies: Vec::new(),
            usual: Vec::new(),
        };
        for at in 0..self.entries.len() {
            if restricted.entries[at] == TRUE {
                self.list(at, restricted, answers, &mut report);
            }
        }
        if outcome.is_some() && next.is_some() {
            report.usual = self.usual(restricted);
        }
        if outcome == Some(Outcome::HongKong) {
            let rule = self.first_bar(restricted);
            report.remedies =
                rule.map_or_else(Vec::new, |rule| remedies::remedies(self, answers, rule));
        }
        report.headline = headline::headline(&report, answers);
        report
    }

    /// The first structural bar met for certain or, where only their union is, the first that may be.
    fn first_bar(&mut self, restricted: &mut Restricted) -> Option<&'static Rule> {
        let bars: Vec<(&'static Rule, Node)> = self
            .entries
            .iter()
            .flat_map(|entry| entry.rules.iter().copied())
            .filter(|(rule, _)| matches!(rule.effect, Effect::Bar(_) | Effect::LicenceBar(_)))
            .collect();
        let mut first = None;
        for (rule, met) in bars {
            match self.cofactor(met, restricted) {
                TRUE => return Some(rule),
                FALSE => {}
                _ => first = first.or(Some(rule)),
            }
        }
        first
    }

    fn list(
        &mut self,
        at: usize,
        restricted: &mut Restricted,
        answers: &Answers,
        report: &mut Report,
    ) {
        let Some(listed) = self.listed(at, restricted, answers) else {
            return;
        };
        let rule = listed.rule;
        if let Key::Reason(_) = self.entries[at].key {
            report.reasons.push(listed);
            return;
        }
        match rule.effect {
            Effect::Filing(item) => report.filings.push(item),
            Effect::FilingType(item) => report.filing_type = Some(item),
            Effect::Licence(item) => report.licences.push(item),
            Effect::Approval(item) => report.approvals.push(listed.of(item)),
            Effect::Bar(item) | Effect::LicenceBar(item) | Effect::Fixable(item) => {
                report.bars.push(listed.of(item));
            }
            Effect::Duty(item, due) => report.duties.push(listed.of((item, due))),
            Effect::Note(item) => report.notes.push(listed.of(item)),
            Effect::Dispute(item) => report.disputes.push(listed.of(item)),
            Effect::Document(item, stage) => report.checklist.push(listed.of((item, stage))),
            Effect::Step(item, days) => report.steps.push(listed.of((item, days))),
            Effect::File | Effect::Doubt | Effect::Explain => {}
        }
    }

    /// An entry with the rules that put it there: those met for certain or, where only their union is, all.
    fn listed(
        &mut self,
        at: usize,
        restricted: &mut Restricted,
        answers: &Answers,
    ) -> Option<Listed<()>> {
        let all = self.entries[at].rules.clone();
        // The last are rules that decide: what they put there is admitted whatever their own outcomes say.
        let (mut certain, mut perhaps, mut besides) = (Vec::new(), Vec::new(), Vec::new());
        for (rule, met) in all {
            match self.cofactor(met, restricted) {
                FALSE => {}
                _ if rule.outcomes.and(restricted.possible).is_empty() => besides.push(rule),
                TRUE => certain.push(rule),
                _ => perhaps.push(rule),
            }
        }
        let mut some = [certain, perhaps, besides].into_iter();
        let rules = some.find(|rules| !rules.is_empty())?;
        let rule = *rules.first()?;
        let because = explain(&rule.when, answers, true).unwrap_or_else(|| named(&rule.when));
        let because = because
            .iter()
            .filter(|question| answers.answered(*question))
            .collect();
        Some(Listed {
            item: (),
            rule,
            rules,
            because,
        })
    }
}

impl Listed<()> {
    fn of<T>(self, item: T) -> Listed<T> {
        let Self {
            rule,
            rules,
            because,
            ..
        } = self;
        Listed {
            item,
            rule,
            rules,
            because,
        }
    }
}
