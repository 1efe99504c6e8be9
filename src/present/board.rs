//! What there is to do, in the order in which it is done: put right, file, obtain the licence, what comes after.

use super::Situation;
use super::entries::{Entry, Line, Subject, plain};
use super::timeline::{Work, lead, outlook};
use super::wording::{days, fill, number};
use crate::answers::Answers;
use crate::check::decide::Known;
use crate::condition::read;
use crate::ids::{Document, Stage, Step, Unit};
use crate::law::papers::{ASIDES, ORIGINS};
use crate::rule::{Duration, Effect};
use crate::texts::interface::Interface;
use crate::texts::{self, Item, Lang};

/// A stage of what there is to do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Phase {
    /// What has to be put right or obtained first.
    Fix,
    /// The filing itself.
    File,
    /// The licence.
    Licence,
    /// What follows.
    After,
}

impl Phase {
    /// Every one, in order.
    pub const ALL: [Self; 4] = [Self::Fix, Self::File, Self::Licence, Self::After];

    /// Its name, for styles and data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fix => "fix",
            Self::File => "file",
            Self::Licence => "licence",
            Self::After => "after",
        }
    }

    /// Its heading.
    #[must_use]
    pub const fn title(self, words: &Interface) -> &'static str {
        words.phases[self as usize]
    }

    /// The papers that are needed in it.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Fix => Stage::Approval,
            Self::File => Stage::Filing,
            Self::Licence => Stage::Licence,
            Self::After => Stage::Psb,
        }
    }

    const fn of_paper(stage: Stage) -> Self {
        match stage {
            Stage::Approval => Self::Fix,
            Stage::Filing => Self::File,
            Stage::Licence => Self::Licence,
            Stage::Psb => Self::After,
        }
    }

    /// None for the way through Hong Kong, which is another.
    const fn of_step(step: Step) -> Option<Self> {
        Some(match step {
            Step::Prepare | Step::Approval => Self::Fix,
            Step::EnterInformation
            | Step::VerifyServer
            | Step::SubjectAndSite
            | Step::Upload
            | Step::FaceCheck
            | Step::Confirm
            | Step::ProviderReview
            | Step::SmsCheck
            | Step::AuthorityReview => Self::File,
            Step::Licence => Self::Licence,
            Step::Psb => Self::After,
            Step::HongKongCancel
            | Step::HongKongDomain
            | Step::HongKongServer
            | Step::HongKongRoute
            | Step::HongKongStores
            | Step::HongKongOwnSite
            | Step::HongKongData => return None,
        })
    }
}

impl Entry<'_> {
    /// The stage it belongs to; none for what is not to be done, or on another way.
    #[must_use]
    pub const fn phase(&self) -> Option<Phase> {
        match self.subject {
            Subject::Mend(_) => Some(Phase::Fix),
            Subject::Paper { stage, .. } => Some(Phase::of_paper(stage)),
            Subject::Step(step) => Phase::of_step(step),
            _ => None,
        }
    }
}

/// What is said of a paper at a stage to whoever gave these answers, beside what is said to everybody.
pub fn asides(
    lang: Lang,
    document: Document,
    stage: Stage,
    answers: &Answers,
) -> impl Iterator<Item = &'static str> {
    let own = ASIDES.iter().filter(move |(of, at, when, _)| {
        *of == document
            && at.is_none_or(|at| at == stage)
            && read(&mut Known(answers), when) == Some(true)
    });
    own.map(move |(_, _, _, aside)| texts::aside(lang, *aside))
}

impl<'a> Situation<'a> {
    /// Everything there is to do, a stage after the other: what to put right, then papers, then steps.
    pub(super) fn board(&self) -> Vec<Entry<'a>> {
        if self.hong_kong() {
            return Vec::new();
        }
        let bars = self.report.bars.iter().map(|listed| listed.item);
        let bars = bars.filter(|bar| !bar.structural()).map(|bar| {
            let text = texts::bar(self.lang, bar).text;
            Entry {
                when: Some(self.work_time(Work::Mend(bar), lead(bar))),
                ..plain(Subject::Mend(bar), Item { text, detail: "" })
            }
        });
        let mut entries: Vec<_> = bars.collect();
        entries.extend(self.papers());
        entries.extend(self.steps());
        entries.sort_by_key(Entry::phase);
        entries
    }

    /// Every paper with its stage, the usual ones among them.
    #[must_use]
    pub fn listed_papers(&self) -> Vec<(Document, Stage)> {
        let certain = self.report.checklist.iter().map(|listed| listed.item);
        let usual = self.report.usual.iter();
        let usual = usual.filter_map(|usual| match usual.rule.effect {
            Effect::Document(document, stage) => Some((document, stage)),
            _ => None,
        });
        certain.chain(usual).collect()
    }

    /// How many papers are ticked, and how many there are, in words; `supplied` are those of a profile.
    #[must_use]
    pub fn ready(&self, supplied: [usize; 2]) -> String {
        let papers = self.listed_papers();
        let ticked = papers.iter().filter(|paper| self.ticked.contains(paper.0));
        let ready = number(ticked.count() + supplied[0]);
        fill(
            self.words().ready,
            &[&ready, &number(papers.len() + supplied[1])],
        )
    }

    /// Adds to a paper who has it, how long it takes to come, and what is said of it to this visitor only.
    pub(super) fn complete_paper(&self, entry: &mut Entry<'a>) {
        let Subject::Paper {
            document, stage, ..
        } = entry.subject
        else {
            return;
        };
        let words = self.words();
        let details = entry.lines.iter();
        let first = details.take_while(|line| matches!(line, Line::Detail(_)));
        let place = first.count();
        let own = asides(self.lang, document, stage, self.answers).map(Line::Detail);
        let from = ORIGINS.iter().find(|(of, _)| *of == document);
        let from = from.map(|(_, origin)| {
            let item = texts::origin(self.lang, *origin);
            Line::Owner(fill(words.owner, &[item.text, item.detail]))
        });
        entry.lines.splice(place..place, own.chain(from));
        if document == Document::FilingNumber {
            entry.when = self.until_filed();
        }
    }

    /// How long it takes until the filing is approved.
    fn until_filed(&self) -> Option<String> {
        let (periods, _) = outlook(self.report, None);
        let review = periods
            .iter()
            .find(|period| period.work == Work::Step(Step::AuthorityReview))?;
        let time = Duration {
            from: review.earliest[1].try_into().ok()?,
            to: review.latest[1].try_into().ok()?,
            unit: Unit::Days,
        };
        (time.to > 0).then(|| days(self.lang, time))
    }
}
