//! The result in its order: what stands first, and which sections follow.

use super::Situation;
use super::entries::{Entry, Section, Subject, plain, section};
use super::wording::{append, fill, interface};
use crate::check::{EDITION, Listed, with_compiled};
use crate::ids::{Bar, Certainty, Note, Outcome, Step};
use crate::questions::Question;
use crate::rule::Effect;
use crate::texts::interface::Interface;
use crate::texts::{self, Item};

/// What a result consists of, below the answer. A printer leaves out what it has no use for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The bars that turn the plan down.
    Blocked,
    /// The bars to be mended.
    ToMend,
    /// One thing to begin with.
    WhatFirst,
    /// The way on to questions not asked yet.
    Further,
    /// The questions left open that would still change something.
    StillOpen,
    /// The rules behind the outcome.
    Reasons,
    /// What is filed and what must be held.
    Plan,
    /// The papers.
    Checklist,
    /// The steps.
    Steps,
    /// The ways the plan could go.
    Routes,
    /// What has to be done, and by when.
    Duties,
    /// What to know, of the law and of the provider.
    Notes,
    /// Where sources disagree.
    Disputes,
    /// The sources cited.
    Sources,
    /// What can be taken away.
    TakeAway,
    /// The answers given.
    Answers,
    /// Where this comes from, and what it is worth.
    Closing,
}

impl Part {
    /// The name of its section, for anchors and styles.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Blocked => "blocked",
            Self::ToMend => "to-mend",
            Self::WhatFirst => "what-first",
            Self::Further => "further",
            Self::StillOpen => "still-open",
            Self::Reasons => "reasons",
            Self::Plan => "filings",
            Self::Checklist => "checklist",
            Self::Steps => "steps",
            Self::Routes => "routes",
            Self::Duties => "duties",
            Self::Notes => "notes",
            Self::Disputes => "disputes",
            Self::Sources => "sources",
            Self::TakeAway => "take-away",
            Self::Answers => "answers",
            Self::Closing => "closing",
        }
    }
}

const ORDER: &[Part] = &[
    Part::Blocked,
    Part::ToMend,
    Part::WhatFirst,
    Part::Further,
    Part::StillOpen,
    Part::Reasons,
    Part::Plan,
    Part::Checklist,
    Part::Steps,
    Part::Routes,
    Part::Duties,
    Part::Notes,
    Part::Disputes,
    Part::Sources,
    Part::TakeAway,
    Part::Answers,
    Part::Closing,
];

/// Where nothing can be filed, the way that is open comes before what would open another.
const HONG_KONG_ORDER: &[Part] = &[
    Part::Blocked,
    Part::Routes,
    Part::Further,
    Part::Steps,
    Part::StillOpen,
    Part::Reasons,
    Part::Plan,
    Part::Duties,
    Part::Notes,
    Part::Disputes,
    Part::Sources,
    Part::TakeAway,
    Part::Answers,
    Part::Closing,
];

/// What was asked, and what still could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The questions whose answers can still change the result, in asking order.
    pub unanswered: Vec<Question>,
    /// Those answered, in asking order, each with whether its answer still changes anything.
    pub answered: Vec<(Question, bool)>,
}

/// What stands at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The edition, the day for which the rules are read, and the provider.
    pub edition: String,
    /// The short code of the answers.
    pub code: String,
    /// What this is not.
    pub not_advice: &'static str,
}

/// The answer in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The outcome is certain.
    Certain {
        /// Which one.
        outcome: Outcome,
        /// Its name, and what it means.
        text: Item,
        /// Who has the last word, as far as the answers tell.
        certainty: Option<Certainty>,
    },
    /// Several outcomes are possible.
    Open {
        /// Their names.
        possible: Vec<&'static str>,
    },
}

impl<'a> Situation<'a> {
    /// The words of the interview.
    #[must_use]
    pub fn words(&self) -> &'static Interface {
        interface(self.lang)
    }

    pub(super) fn hong_kong(&self) -> bool {
        self.report.outcome == Some(Outcome::HongKong)
    }

    /// The parts of the result, in order.
    #[must_use]
    pub fn order(&self) -> &'static [Part] {
        if self.hong_kong() {
            HONG_KONG_ORDER
        } else {
            ORDER
        }
    }

    /// What stands above everything else.
    #[must_use]
    pub fn answer(&self) -> Answer {
        let name = |outcome| texts::outcome(self.lang, outcome);
        match self
            .report
            .outcome
            .zip(texts::answer(self.lang, self.report))
        {
            // A doubt that further answers may lift is not yet one to worry a visitor with.
            Some((outcome, text)) => Answer::Certain {
                outcome,
                text,
                certainty: match self.report.certainties[..] {
                    [only] => Some(only),
                    _ => None,
                },
            },
            None => Answer::Open {
                possible: self
                    .report
                    .possible
                    .iter()
                    .map(|outcome| name(outcome).text)
                    .collect(),
            },
        }
    }

    /// What has to be read before the answer is believed.
    #[must_use]
    pub fn warning(&self) -> Option<&'static str> {
        let stale = |listed: &Listed<Note>| listed.item == Note::RulesMayHaveChanged;
        let listed = self.report.notes.iter().find(|listed| stale(listed))?;
        Some(texts::note(self.lang, listed.item))
    }

    /// The sections of a part, those that would be empty left out.
    /// A part that says nothing of the report, such as [`Part::TakeAway`], has none.
    #[must_use]
    pub fn sections(&self, part: Part) -> Vec<Section<'a>> {
        let words = self.words();
        match part {
            Part::Blocked => section("blocked", words.blocked, self.bars(Bar::structural)),
            Part::ToMend => section("to-mend", words.to_mend, self.bars(|bar| !bar.structural())),
            Part::WhatFirst if self.report.bars.is_empty() => {
                section("what-first", words.what_first, self.first(1))
            }
            Part::Reasons => section("reasons", words.reasons, self.reasons()),
            Part::Plan => self.plan(),
            Part::Checklist => with_remark(
                section("checklist", words.checklist, self.board()),
                words.checklist_detail,
            ),
            // Elsewhere they stand among what there is to do.
            Part::Steps if self.hong_kong() => {
                section("steps", words.hong_kong_steps, self.steps())
            }
            Part::Routes => with_remark(
                section("routes", words.routes, self.other_routes()),
                words.routes_detail,
            ),
            Part::Duties => section("duties", words.duties, self.duties()),
            Part::Notes => self.notes(),
            Part::Disputes => section("disputes", words.disputes, self.disputes()),
            Part::WhatFirst
            | Part::Steps
            | Part::Further
            | Part::StillOpen
            | Part::Sources
            | Part::TakeAway
            | Part::Answers
            | Part::Closing => Vec::new(),
        }
    }

    /// How many entries a list has, the usual ones among them.
    #[must_use]
    pub fn count(&self, part: Part) -> usize {
        let report = self.report;
        let usual = |of: fn(Effect) -> bool| {
            let usual = report.usual.iter();
            usual.filter(|usual| of(usual.rule.effect)).count()
        };
        match part {
            Part::Checklist if !self.hong_kong() => {
                let bars = report.bars.iter();
                let to_mend = bars.filter(|listed| !listed.item.structural()).count();
                to_mend
                    + report.checklist.len()
                    + report.steps.len()
                    + usual(|effect| matches!(effect, Effect::Document(..) | Effect::Step(..)))
            }
            Part::Steps if self.hong_kong() => report.steps.len(),
            Part::Duties => {
                report.duties.len() + usual(|effect| matches!(effect, Effect::Duty(..)))
            }
            Part::Disputes => report.disputes.len(),
            _ => 0,
        }
    }

    /// What to begin with: at most so many permits and steps.
    #[must_use]
    pub fn first(&self, most: usize) -> Vec<Entry<'a>> {
        let report = self.report;
        if report.outcome.is_none() {
            return Vec::new();
        }
        let approvals = report.approvals.iter().filter(|_| !self.hong_kong());
        let approvals = approvals.map(|listed| texts::approval(self.lang, listed.item));
        let steps = report.steps.iter().map(|listed| listed.item.0);
        // Until more is known, the first step that is certain may be a late one.
        let begun = steps.skip_while(|step| !self.hong_kong() && *step != Step::Prepare);
        let steps = begun
            .filter(|step| *step != Step::Approval)
            .map(|step| texts::step(self.lang, step));
        approvals
            .chain(steps)
            .take(most)
            .map(|item| plain(Subject::First, item))
            .collect()
    }

    /// What was asked, and what still could be.
    #[must_use]
    pub fn asked(&self) -> Asked {
        with_compiled(self.provider, self.on, |compiled| {
            let answered = Question::ALL.iter().copied();
            let answered = answered.filter(|question| self.answers.answered(*question));
            Asked {
                answered: answered
                    .map(|question| (question, compiled.matters(self.answers, question)))
                    .collect(),
                unanswered: compiled.unanswered(self.answers),
            }
        })
    }

    /// Where this comes from, and what it is worth.
    #[must_use]
    pub fn closing(&self) -> Closing {
        let words = self.words();
        let mut edition = fill(words.edition, &[&EDITION.text(), &self.on.text()]);
        if let Some(provider) = self.provider {
            append(&mut edition, " ", provider.name());
        }
        Closing {
            edition,
            code: fill(words.code, &[&crate::code::write(self.answers)]),
            not_advice: words.not_advice,
        }
    }
}

fn with_remark<'a>(mut sections: Vec<Section<'a>>, remark: &'static str) -> Vec<Section<'a>> {
    for section in &mut sections {
        section.remark = remark;
    }
    sections
}
