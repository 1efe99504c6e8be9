//! What is printed of a result: on few pages the answer, what to put right, the papers to tick and the dates.
//!
//! It stands beside the interview only while the browser prints; reasons, sources and answers follow it where the visitor
//! asked for them.

use super::element::Element;
use super::page::Page;
use super::renderer::{self, Renderer};
use super::state::Place;
use icp_checker::ids::Outcome;
use icp_checker::present::board::Phase;
use icp_checker::present::entries::{Entry, Line, Section, Subject};
use icp_checker::present::outline::{Answer, Part};
use icp_checker::present::timeline::Row;
use icp_checker::present::verdict::Verdict;
use icp_checker::present::wording::{fill, first_sentence, joined, number};
use icp_checker::texts;

/// Above so many papers, duties and things to be put right, who has each paper and duties without a day are left to the
/// report: what is printed is to be read at a table, not to be filed.
const ROOM: usize = 60;

/// How many papers or duties a thing to be put right is as long as.
const LENGTH_OF_MENDING: usize = 3;

impl Renderer<'_> {
    /// The brief; `link` is the way back to the result, empty for none.
    fn brief(&self, link: &str) -> Element<'_> {
        let (state, words) = (self.state, self.words);
        let situation = state.situation(link);
        let brief = self
            .make("div")
            .set("part", "brief")
            .set("lang", state.lang.id());
        let brief = self.brief_answer(brief);
        let parts = [Part::Blocked, Part::ToMend];
        let to_mend = parts.iter().flat_map(|part| situation.sections(*part));
        let to_mend = to_mend.map(|section| {
            self.brief_list(&section, |line| match line {
                Line::Fix(text) => Some(text),
                _ => None,
            })
        });
        let mut brief = brief.add_all(to_mend.collect::<Vec<_>>());
        // Where nothing can be filed, what is to be done is to take another way.
        if state.report.outcome == Some(Outcome::HongKong) {
            let ways = [Part::Routes, Part::Steps];
            let ways = ways.iter().flat_map(|part| situation.sections(*part));
            let ways = ways.map(|section| {
                self.brief_list(&section, |line| match line {
                    Line::Detail(text) => Some(text),
                    Line::Then(text) => Some(text),
                    _ => None,
                })
            });
            brief = brief.add_all(ways.collect::<Vec<_>>());
        }
        let open = situation.asked().unanswered;
        if state.report.outcome.is_none() && !open.is_empty() {
            let open = open.iter().map(|question| {
                let text = texts::question(state.lang, *question).text;
                self.make("li").text(text)
            });
            brief = brief
                .add(self.heading(self.below(1), words.still_open))
                .add(self.make("ul").add_all(open));
        }
        let checklist = situation.sections(Part::Checklist);
        let entries = checklist.iter().flat_map(|section| &section.entries);
        let papers: Vec<&Entry<'_>> = entries
            .filter(|entry| matches!(entry.subject, Subject::Paper { .. }))
            .collect();
        let duties = situation.count(Part::Duties);
        let mending = situation.sections(Part::ToMend);
        let mending: usize = mending.iter().map(|section| section.entries.len()).sum();
        let roomy = papers.len() + duties + LENGTH_OF_MENDING * mending <= ROOM;
        if !papers.is_empty() {
            brief = brief
                .add(self.heading(self.below(1), words.papers))
                .add(self.paragraph("", &state.ready()));
        }
        for phase in Phase::ALL {
            let here = papers.iter().filter(|entry| entry.phase() == Some(phase));
            let mut here = here.map(|entry| self.brief_paper(entry, roomy)).peekable();
            if here.peek().is_some() {
                brief = brief
                    .add(self.paragraph("label", phase.title(words)))
                    .add(self.make("ul").class("boxes").add_all(here));
            }
        }
        if let Some(timeline) = situation.timeline() {
            let rows = timeline.rows.iter().map(|row| self.brief_row(row));
            brief = brief
                .add(self.heading(self.below(1), words.timeline_title))
                .add(self.paragraph("", &timeline.text))
                .add(self.make("table").add_all(rows))
                .add_all(
                    timeline
                        .remark
                        .map(|remark| self.paragraph("remark", remark)),
                );
        }
        for section in situation.sections(Part::Duties) {
            let (dated, others): (Vec<_>, Vec<_>) = section
                .entries
                .iter()
                .partition(|entry| roomy || entry.when.is_some());
            let due = dated.iter().map(|entry| {
                let when = self
                    .make("td")
                    .text(entry.when.as_deref().unwrap_or_default());
                let name = self.make("td").text(&first_sentence(&entry.text));
                self.make("tr").add(name).add(when)
            });
            brief = brief
                .add(self.heading(self.below(1), &section.title))
                .add(self.make("table").add_all(due));
            if !others.is_empty() {
                let more = fill(words.more_in_report, &[&number(others.len())]);
                brief = brief.add(self.paragraph("remark", &more));
            }
        }
        let closing = situation.closing();
        let link = (!link.is_empty()).then(|| self.paragraph("", link));
        brief = brief
            .add(self.paragraph("closing-line", &closing.edition))
            .add(self.paragraph("", &closing.code))
            .add_all(link)
            .add(self.paragraph("", closing.not_advice));
        let mut class = String::from("brief");
        for (is, name) in [(!roomy, " dense"), (state.evidence, " evidence")] {
            if is {
                class.push_str(name);
            }
        }
        let brief = brief.class(&class);
        brief.add_all(state.evidence.then(|| {
            self.heading(self.below(1), words.appendix)
                .class("appendix")
        }))
    }

    /// What stands in its place while nothing is printed.
    fn no_brief(&self) -> Element<'_> {
        self.make("div").class("brief")
    }

    fn brief_answer<'a>(&'a self, brief: Element<'a>) -> Element<'a> {
        let (state, words) = (self.state, self.words);
        let situation = state.situation("");
        let Verdict {
            answer,
            plan,
            facts,
            ..
        } = situation.verdict(false);
        let (title, detail) = match answer {
            Answer::Certain { text, .. } => (text.text, text.detail),
            Answer::Open { .. } => (words.cannot_tell, words.cannot_tell_detail),
        };
        let plan = joined(words, plan.iter().map(String::as_str));
        let facts = facts.iter().map(|fact| self.fact(fact, None));
        let warning = situation.warning();
        let possible = state.report.outcome.is_none().then(|| self.possible());
        brief
            .add(self.paragraph("label", words.title))
            .add(self.heading(state.level, title))
            .add(self.paragraph("remark", &plan))
            .add(self.paragraph("", detail))
            .add_all(possible.into_iter().flatten())
            .add_all(warning.map(|text| self.paragraph("stale", text)))
            .add(self.make("dl").class("facts").add_all(facts))
    }

    /// A list of names, each with what is said below it.
    fn brief_list<'b>(
        &self,
        section: &'b Section<'_>,
        said: impl Fn(&'b Line) -> Option<&'b str>,
    ) -> Element<'_> {
        let entries = section.entries.iter().map(|entry| {
            let name = self.make("strong").text(&entry.text);
            let below = entry.lines.iter().filter_map(&said);
            let item = self.make("li").add(name);
            below.fold(item, |item, text| item.text(" ").text(text))
        });
        self.several()
            .add(self.heading(self.below(1), &section.title))
            .add(self.make("ul").class("to-put-right").add_all(entries))
    }

    /// A paper with an empty box, or a ticked one.
    fn brief_paper(&self, entry: &Entry<'_>, roomy: bool) -> Element<'_> {
        let ticked = matches!(entry.subject, Subject::Paper { ticked: true, .. });
        let mut item = self
            .make("li")
            .class(if ticked { "ticked" } else { "" })
            .add(self.make("strong").text(&entry.text));
        if let Some(chinese) = entry.chinese {
            item = item
                .text(" ")
                .add(self.make("span").class("chinese").foreign(chinese));
        }
        if entry.usually.is_some() {
            let usually = self.make("em").text(self.words.usually);
            item = item.text(" ").add(usually);
        }
        // Who has it: nobody gathers papers alone.
        let owners = entry
            .lines
            .iter()
            .filter(|_| roomy)
            .filter_map(|line| match line {
                Line::Owner(text) => Some(self.make("span").class("owner").text(text)),
                _ => None,
            });
        item.add_all(owners)
    }

    fn brief_row(&self, row: &Row) -> Element<'_> {
        let cell = |text: &str| self.make("td").text(text);
        let dated = self.state.begin.is_some();
        let by = dated.then(|| cell(row.by.as_deref().unwrap_or_default()));
        self.make("tr")
            .add(cell(&row.name))
            .add(cell(&row.time))
            .add_all(by)
    }
}

impl Page {
    /// Lays out what is printed: of a result the brief and, if they were asked for, reasons, sources and answers.
    pub(super) fn lay_out(&self) {
        let state = self.state.borrow();
        let address = state.address();
        let renderer = renderer::renderer(&state, Vec::new());
        let brief = match state.place() {
            Place::Result => renderer.brief(address.as_deref().unwrap_or("")),
            Place::Question(_) | Place::Change(_) => renderer.no_brief(),
        };
        self.put(brief);
        let whole = state.evidence && state.place() == Place::Result;
        drop(renderer);
        drop(state);
        self.finish();
        if whole {
            self.fill_all();
        }
    }

    /// Takes the brief away once it is printed.
    pub(super) fn clear_away(&self) {
        let state = self.state.borrow();
        let renderer = renderer::renderer(&state, Vec::new());
        self.put(renderer.no_brief());
    }

    fn put(&self, brief: Element<'_>) {
        let old = self.container.query_selector(".brief").ok().flatten();
        self.replace(old, &brief.description());
    }
}
