//! What stands in each list of a result: an entry each, in words, with its grounds.

use super::Situation;
use super::cite::Cited;
use super::entries::{Entry, Line, Section, Subject, plain, section};
use super::routes::Way;
use super::wording::{days, due, fill, labelled};
use crate::ids::{Bar, Note, Stage};
use crate::rule::{Effect, Rule, Says};
use crate::texts::{self, Item};

impl<'a> Situation<'a> {
    pub(super) fn bars(&self, of: impl Fn(Bar) -> bool) -> Vec<Entry<'a>> {
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
    pub(super) fn reasons(&self) -> Vec<Entry<'a>> {
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
    pub(super) fn plan(&self) -> Vec<Section<'a>> {
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
            let usual = self.usual(|effect| match effect {
                Effect::Approval(item) => {
                    Some((Subject::Approval(item), texts::approval(lang, item)))
                }
                _ => None,
            });
            let approvals = approvals.chain(usual).collect();
            sections.extend(section("approvals", words.approvals, approvals));
            let usual = self.usual(|effect| match effect {
                Effect::Licence(item) => Some((Subject::Licence(item), texts::licence(lang, item))),
                _ => None,
            });
            let licences = licences.chain(usual).collect();
            sections.extend(section("licences", words.licences, licences));
        }
        sections
    }

    /// The papers, a stage after the other.
    pub(super) fn papers(&self) -> Vec<Entry<'a>> {
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
                entries.push(self.listed(subject, text.text, Line::Detail(text.detail), listed));
            }
            entries.extend(self.usual(|effect| match effect {
                Effect::Document(document, of) if of == *stage => {
                    let ticked = self.ticked.contains(document);
                    let subject = Subject::Paper {
                        document,
                        stage: of,
                        ticked,
                    };
                    Some((subject, texts::document(self.lang, document)))
                }
                _ => None,
            }));
        }
        for entry in &mut entries {
            if let Subject::Paper { document, .. } = entry.subject {
                let chinese = texts::chinese_name(document);
                entry.chinese = (!texts::writing(self.lang).reads_chinese).then_some(chinese);
            }
            self.complete_paper(entry);
        }
        entries
    }

    /// The steps, the usual ones where they would come.
    pub(super) fn steps(&self) -> Vec<Entry<'a>> {
        let steps = self.report.steps.iter();
        let mut entries: Vec<_> = steps
            .map(|listed| {
                let (step, time) = listed.item;
                let text = texts::step(self.lang, step);
                let detail = Line::Detail(text.detail);
                let mut entry = self.listed(Subject::Step(step), text.text, detail, listed);
                entry.when = time.map(|time| days(self.lang, time));
                (step, entry)
            })
            .collect();
        for usual in &self.report.usual {
            if let Effect::Step(step, time) = usual.rule.effect {
                let text = texts::step(self.lang, step);
                let detail = Line::Detail(text.detail);
                let subject = Subject::Step(step);
                let mut entry = self.grounded(subject, text.text, detail, &[], &usual.rules);
                entry.when = time.map(|time| days(self.lang, time));
                entry.usually = usual.hangs_on.first().copied();
                entries.push((step, entry));
            }
        }
        entries.sort_by_key(|(step, _)| *step as u8);
        entries.into_iter().map(|(_, entry)| entry).collect()
    }

    /// Every way but the plan itself, with what it comes to and takes.
    pub(super) fn other_routes(&self) -> Vec<Entry<'a>> {
        let words = self.words();
        let routes = self.routes();
        let others = routes.iter().filter(|route| route.way != Way::Planned);
        others
            .map(|route| {
                let then = route.answer.clone();
                let facts = route.facts.iter().map(|fact| {
                    let label = fact.topic.label(words);
                    Line::Fact(labelled(self.lang, label, &fact.value))
                });
                Entry {
                    subject: Subject::Route(route.way.clone()),
                    text: self.route_name(&route.way),
                    chinese: None,
                    when: None,
                    usually: None,
                    lines: std::iter::once(Line::Then(fill(words.then, &[&then])))
                        .chain(facts)
                        .collect(),
                    grounds: None,
                }
            })
            .collect()
    }

    pub(super) fn duties(&self) -> Vec<Entry<'a>> {
        let duties = self.report.duties.iter();
        let mut entries: Vec<_> = duties
            .map(|listed| {
                let (duty, time) = listed.item;
                let text = texts::duty(self.lang, duty);
                let mut entry = self.listed(Subject::Duty(duty), text, Line::Detail(""), listed);
                entry.when = time.map(|time| due(self.lang, duty, time));
                entry
            })
            .collect();
        for usual in &self.report.usual {
            if let Effect::Duty(duty, time) = usual.rule.effect {
                let text = texts::duty(self.lang, duty);
                let (subject, none) = (Subject::Duty(duty), Line::Detail(""));
                let mut entry = self.grounded(subject, text, none, &[], &usual.rules);
                entry.when = time.map(|time| due(self.lang, duty, time));
                entry.usually = usual.hangs_on.first().copied();
                entries.push(entry);
            }
        }
        entries
    }

    /// The notes, but for the one that stands above them all; what the provider adds is a section of its own.
    pub(super) fn notes(&self) -> Vec<Section<'a>> {
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
    pub(super) fn disputes(&self) -> Vec<Entry<'a>> {
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
                    usually: None,
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
}
