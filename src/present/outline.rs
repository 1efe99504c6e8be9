//! The result in its order: what stands first, which sections follow, and which entries they hold.

use super::Situation;
use super::cite::Cited;
use super::entries::{Entry, Grounds, Line, Section, Subject};
use super::wording::{append, days, due, fill, interface, joined};
use crate::check::{EDITION, Listed, with_compiled};
use crate::ids::{Bar, Certainty, Note, Outcome, Stage, Step};
use crate::questions::Question;
use crate::rule::{Rule, Says};
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
    /// What would change the outcome.
    Remedies,
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
    Part::Further,
    Part::Steps,
    Part::Remedies,
    Part::StillOpen,
    Part::Reasons,
    Part::Plan,
    Part::ToMend,
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

    fn hong_kong(&self) -> bool {
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
                section("checklist", words.checklist, self.papers()),
                words.checklist_detail,
            ),
            Part::Steps => section("steps", self.steps_title(), self.steps()),
            Part::Remedies => with_remark(
                section("remedies", words.remedies, self.remedies()),
                words.remedies_detail,
            ),
            Part::Duties => section("duties", words.duties, self.duties()),
            Part::Notes => self.notes(),
            Part::Disputes => section("disputes", words.disputes, self.disputes()),
            Part::WhatFirst
            | Part::Further
            | Part::StillOpen
            | Part::Sources
            | Part::TakeAway
            | Part::Answers
            | Part::Closing => Vec::new(),
        }
    }

    /// The title of the steps.
    #[must_use]
    pub fn steps_title(&self) -> &'static str {
        if self.hong_kong() {
            self.words().hong_kong_steps
        } else {
            self.words().steps
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

    fn bars(&self, of: impl Fn(Bar) -> bool) -> Vec<Entry<'a>> {
        let bars = self.report.bars.iter().filter(|listed| of(listed.item));
        bars.map(|listed| {
            let text = texts::bar(self.lang, listed.item);
            self.listed(
                Subject::Bar(listed.item),
                text.text,
                Line::Fix(text.detail),
                listed,
            )
        })
        .collect()
    }

    /// The rules behind the outcome; the words of two rules may be the same.
    fn reasons(&self) -> Vec<Entry<'a>> {
        let mut told = Vec::new();
        let mut entries = Vec::new();
        for listed in &self.report.reasons {
            if let Says::Reason(reason) = listed.rule.says
                && !told.contains(&reason)
            {
                told.push(reason);
                let text = texts::reason(self.lang, reason);
                entries.push(self.listed(Subject::Reason(reason), text, Line::Detail(""), listed));
            }
        }
        entries
    }

    /// What is filed and what must be held or, where that cannot be had, would have been.
    fn plan(&self) -> Vec<Section<'a>> {
        let (lang, words, report) = (self.lang, self.words(), self.report);
        let filings = report.filings.iter().map(|filing| {
            let (text, detail) = (texts::filing(lang, *filing), "");
            plain(Subject::Filing(*filing), Item { text, detail })
        });
        let kind = report
            .filing_type
            .map(|kind| plain(Subject::FilingType(kind), texts::filing_type(lang, kind)));
        let approvals = report.approvals.iter().map(|listed| {
            let text = texts::approval(lang, listed.item);
            let subject = Subject::Approval(listed.item);
            self.listed(subject, text.text, Line::Detail(text.detail), listed)
        });
        let licences = report
            .licences
            .iter()
            .map(|licence| plain(Subject::Licence(*licence), texts::licence(lang, *licence)));
        let mut sections = section("filings", words.filings, filings.chain(kind).collect());
        if self.hong_kong() {
            let both = approvals.chain(licences).collect();
            sections.extend(section("licences", words.would_have_needed, both));
        } else {
            sections.extend(section("approvals", words.approvals, approvals.collect()));
            sections.extend(section("licences", words.licences, licences.collect()));
        }
        sections
    }

    /// The papers, a stage after the other.
    fn papers(&self) -> Vec<Entry<'a>> {
        let mut entries = Vec::new();
        for stage in Stage::ALL {
            for listed in &self.report.checklist {
                let (document, of) = listed.item;
                if of != *stage {
                    continue;
                }
                let subject = Subject::Paper {
                    document,
                    stage: of,
                    ticked: self.ticked.contains(document),
                };
                let text = texts::document(self.lang, document);
                let mut entry = self.listed(subject, text.text, Line::Detail(text.detail), listed);
                let chinese = texts::chinese_name(document);
                entry.chinese = (!texts::writing(self.lang).reads_chinese).then_some(chinese);
                entries.push(entry);
            }
        }
        entries
    }

    fn steps(&self) -> Vec<Entry<'a>> {
        let steps = self.report.steps.iter();
        steps
            .map(|listed| {
                let (step, time) = listed.item;
                let text = texts::step(self.lang, step);
                let detail = Line::Detail(text.detail);
                let mut entry = self.listed(Subject::Step(step), text.text, detail, listed);
                entry.when = time.map(|time| days(self.lang, time));
                entry
            })
            .collect()
    }

    fn remedies(&self) -> Vec<Entry<'a>> {
        let words = self.words();
        let remedies = self.report.remedies.iter();
        remedies
            .map(|remedy| {
                let changes = remedy.changes.iter();
                let changes = changes.map(|change| texts::change(self.lang, *change));
                let then = texts::outcome(self.lang, remedy.outcome).text;
                Entry {
                    subject: Subject::Remedy {
                        changes: remedy.changes.clone(),
                        outcome: remedy.outcome,
                    },
                    text: joined(words, changes),
                    chinese: None,
                    when: None,
                    lines: vec![Line::Then(fill(words.then, &[then]))],
                    grounds: None,
                }
            })
            .collect()
    }

    fn duties(&self) -> Vec<Entry<'a>> {
        let duties = self.report.duties.iter();
        duties
            .map(|listed| {
                let (duty, time) = listed.item;
                let text = texts::duty(self.lang, duty);
                let mut entry = self.listed(Subject::Duty(duty), text, Line::Detail(""), listed);
                entry.when = time.map(|time| due(self.lang, duty, time));
                entry
            })
            .collect()
    }

    /// The notes, but for the one that stands above them all; what the provider adds is a section of its own.
    fn notes(&self) -> Vec<Section<'a>> {
        let (mut general, mut own) = (Vec::new(), Vec::new());
        for listed in &self.report.notes {
            if listed.item == Note::RulesMayHaveChanged {
                continue;
            }
            let text = texts::note(self.lang, listed.item);
            let from_provider = |rule: &&Rule| matches!(rule.says, Says::Provider(_));
            let list = if listed.rules.iter().any(from_provider) {
                &mut own
            } else {
                &mut general
            };
            let mut entry = self.listed(Subject::Note(listed.item), text, Line::Detail(""), listed);
            // The title of their section says whose words these are.
            for line in &mut entry.lines {
                if let Line::Provider(fact) = *line {
                    *line = Line::Detail(fact);
                }
            }
            list.push(entry);
        }
        let words = self.words();
        let provider = self.provider.map_or("", |provider| provider.name());
        let mut sections = section("notes", words.notes, general);
        let title = fill(words.with_provider, &[provider]);
        sections.extend(section("provider-notes", &title, own));
        sections
    }

    /// Both sides of each disagreement.
    fn disputes(&self) -> Vec<Entry<'a>> {
        let disputes = self.report.disputes.iter();
        disputes
            .map(|listed| {
                let text = texts::dispute(self.lang, listed.item);
                let (sources, followed) = texts::positions(listed.item);
                let sides = sources.into_iter().zip(text.positions).enumerate();
                Entry {
                    subject: Subject::Dispute(listed.item),
                    text: text.text.into(),
                    chinese: None,
                    when: None,
                    lines: sides
                        .map(|(side, (source, says))| Line::Side {
                            cited: Cited::side(listed.item, source),
                            says,
                            followed: Some(side) == followed,
                        })
                        .collect(),
                    grounds: None,
                }
            })
            .collect()
    }

    /// An entry of the report, with what the provider adds and its grounds.
    fn listed<T>(
        &self,
        subject: Subject,
        text: &str,
        first: Line,
        listed: &'a Listed<T>,
    ) -> Entry<'a> {
        let facts = listed.rules.iter().filter_map(|rule| match rule.says {
            Says::Provider(fact) => Some(Line::Provider(texts::provider_fact(self.lang, fact))),
            Says::Nothing | Says::Reason(_) | Says::Other(_) => None,
        });
        let lines = std::iter::once(first).chain(facts);
        let reasons = !matches!(subject, Subject::Reason(_));
        Entry {
            subject,
            text: text.into(),
            chinese: None,
            when: None,
            lines: lines.filter(|line| *line != Line::Detail("")).collect(),
            grounds: Some(Grounds {
                because: &listed.because,
                rules: &listed.rules,
                reasons,
            }),
        }
    }
}

/// An entry that needs no grounds.
fn plain<'a>(subject: Subject, item: Item) -> Entry<'a> {
    let detail = Some(Line::Detail(item.detail)).filter(|line| *line != Line::Detail(""));
    Entry {
        subject,
        text: item.text.into(),
        chinese: None,
        when: None,
        lines: detail.into_iter().collect(),
        grounds: None,
    }
}

fn section<'a>(id: &'static str, title: &str, entries: Vec<Entry<'a>>) -> Vec<Section<'a>> {
    let section = Section {
        id,
        title: title.into(),
        remark: "",
        entries,
    };
    Some(section)
        .filter(|section| !section.entries.is_empty())
        .into_iter()
        .collect()
}

fn with_remark<'a>(mut sections: Vec<Section<'a>>, remark: &'static str) -> Vec<Section<'a>> {
    for section in &mut sections {
        section.remark = remark;
    }
    sections
}
