//! The result: the answer first, then what to do, why, and what comes with it.

use super::element::Element;
use super::renderer::Renderer;
use super::wording::{fill, number};
use icp_checker::check::{EDITION, Listed, Remedy};
use icp_checker::ids::{Bar, ChangeId, Note, Outcome, Step};
use icp_checker::questions::Question;
use icp_checker::texts;

/// How many ways out are shown at once.
const SHOWN: usize = 5;

/// What a result consists of, below the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Blocked,
    ToMend,
    WhatFirst,
    Further,
    StillOpen,
    Reasons,
    Plan,
    Checklist,
    Steps,
    Remedies,
    Duties,
    Notes,
    Disputes,
    TakeAway,
    Answers,
    Closing,
}

/// The parts in their order. What comes before the way on is drawn with the answer, the rest once that is seen.
const FILED: &[Part] = &[
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
    Part::TakeAway,
    Part::Answers,
    Part::Closing,
];

/// Where nothing can be filed, the way that is open comes before what would open another.
const HONG_KONG: &[Part] = &[
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
    Part::TakeAway,
    Part::Answers,
    Part::Closing,
];

/// A result of which a part is still to be drawn: which one is next.
pub(super) struct PendingParts(usize);

impl Renderer<'_> {
    fn parts(&self) -> &'static [Part] {
        match self.state.report.outcome {
            Some(Outcome::HongKong) => HONG_KONG,
            _ => FILED,
        }
    }

    /// The answer and what to do first; the rest is left for [`Renderer::next_part`].
    pub(super) fn result(&self) -> (Element<'_>, PendingParts) {
        let report = &self.state.report;
        let mut page = self.part("div", "step result").add(self.answer_block());
        let stale = report
            .notes
            .iter()
            .find(|note| note.item == Note::RulesMayHaveChanged);
        if let Some(stale) = stale {
            page = page.add(
                self.part("p", "stale")
                    .text(texts::note(self.state.lang, stale.item)),
            );
        }
        page = page.add(self.contents());
        let mut next = 0;
        for part in self.parts() {
            page = page.add_all(self.draw(*part));
            next += 1;
            if *part == Part::Further {
                break;
            }
        }
        (page.set("data-unfinished", ""), PendingParts(next))
    }

    /// The next part, and what is left after it.
    pub(super) fn next_part(
        &self,
        PendingParts(next): PendingParts,
    ) -> (Element<'_>, Option<PendingParts>) {
        let parts = self.parts();
        let drawn = parts.get(next).map(|part| self.draw(*part));
        let left = (next + 1 < parts.len()).then_some(PendingParts(next + 1));
        (self.several().add_all(drawn.into_iter().flatten()), left)
    }

    fn draw(&self, part: Part) -> Vec<Element<'_>> {
        let words = self.words;
        let one = match part {
            Part::Blocked => self.bars(words.blocked, "blocked", Bar::structural),
            Part::ToMend => self.bars(words.to_mend, "to-mend", |bar| !bar.structural()),
            Part::WhatFirst => self.what_first(),
            Part::Further => self.further(),
            Part::StillOpen => self.still_open(),
            Part::Reasons => self.reasons(),
            Part::Plan => return self.plan(),
            Part::Checklist => self.checklist(),
            Part::Steps => self.steps(),
            Part::Remedies => self.remedies(),
            Part::Duties => self.duties(),
            Part::Notes => {
                let mut notes = self.notes();
                notes.extend(self.supplied_notes());
                return notes;
            }
            Part::Disputes => self.disputes(),
            Part::TakeAway => Some(self.take_away()),
            Part::Answers => self.answers_so_far(),
            Part::Closing => Some(self.closing()),
        };
        one.into_iter().collect()
    }

    pub(super) fn section(&self, part: &str, title: &str) -> Element<'_> {
        let heading = self
            .heading(self.below(1), title)
            .set("id", part)
            .set("tabindex", "-1");
        self.part("section", part).add(heading)
    }

    /// The way to the longer sections, with how much each holds.
    fn contents(&self) -> Element<'_> {
        let (words, report) = (self.words, &self.state.report);
        let steps = if report.outcome == Some(Outcome::HongKong) {
            words.hong_kong_steps
        } else {
            words.steps
        };
        let sections = [
            ("remedies", words.remedies, report.remedies.len()),
            ("checklist", words.checklist, report.checklist.len()),
            ("steps", steps, report.steps.len()),
            ("duties", words.duties, report.duties.len()),
            ("disputes", words.disputes, report.disputes.len()),
            ("take-away", words.take_away, 1),
        ];
        let mut list = self.make("ul");
        for (part, title, count) in sections {
            if count > 0 {
                let way = self.button("link", title, "jump").set("data-to", part);
                let mut item = self.make("li").add(way);
                if part != "take-away" {
                    item = item.text(" ").text(&number(count));
                }
                list = list.add(item);
            }
        }
        self.part("nav", "contents")
            .set("aria-label", words.contents)
            .add(list)
    }

    /// The answer in a sentence, and who has the last word.
    fn answer_block(&self) -> Element<'_> {
        let (lang, report) = (self.state.lang, &self.state.report);
        let heading = |text| {
            self.heading(self.state.level, text)
                .class("heading")
                .set("tabindex", "-1")
                .set("part", "heading")
        };
        let Some(outcome) = report.outcome else {
            return self
                .part("div", "outcome open")
                .add(heading(self.words.cannot_tell))
                .add(self.paragraph("", self.words.cannot_tell_detail))
                .add_all(self.possible());
        };
        let text = texts::outcome(lang, outcome);
        // A doubt that further answers may lift is not yet one to worry a visitor with.
        let certainty = if let [only] = report.certainties[..] {
            let words = texts::certainty(lang, only);
            self.part("p", ["certainty ", only.id()].concat().as_str())
                .add(self.make("strong").text(words.text))
                .add(self.make("span").text(words.detail))
        } else {
            self.part("p", "certainty")
                .add(self.make("span").text(self.words.certainty_open))
        };
        self.part("div", ["outcome ", outcome.id()].concat().as_str())
            .add(self.paragraph("name", text.text))
            .add(heading(text.detail))
            .add(certainty)
    }

    /// The questions left open that would still change something.
    fn still_open(&self) -> Option<Element<'_>> {
        let state = self.state;
        let open: Vec<Question> = state
            .open
            .iter()
            .copied()
            .filter(|question| state.skipped(*question))
            .collect();
        if open.is_empty() {
            return None;
        }
        let mut list = self.make("dl").class("answer-list open-list");
        for question in open {
            let text = texts::question(state.lang, question);
            list = list.add(
                self.make("div")
                    .class("answer-row")
                    .add(self.make("dt").text(text.text))
                    .add(self.make("dd").text(text.where_to_find))
                    .add(
                        self.make("dd")
                            .add(self.change_button(self.words.answer, question)),
                    ),
            );
        }
        Some(self.section("still-open", self.words.still_open).add(list))
    }

    /// One thing to begin with; where something has to be mended, it is that, and stands above.
    fn what_first(&self) -> Option<Element<'_>> {
        let (lang, report) = (self.state.lang, &self.state.report);
        if report.outcome.is_none() || !report.bars.is_empty() {
            return None;
        }
        // Until more is known, the first step that is certain may be a late one.
        let prepare = report
            .steps
            .first()
            .filter(|step| step.item.0 == Step::Prepare);
        let first = match (report.approvals.first(), prepare) {
            (Some(approval), _) => texts::approval(lang, approval.item),
            (None, Some(step)) => texts::step(lang, step.item.0),
            (None, None) => return None,
        };
        Some(
            self.section("what-first", self.words.what_first)
                .add(self.make("p").add(self.make("strong").text(first.text)))
                .add(self.paragraph("", first.detail)),
        )
    }

    /// The way on to the questions not asked yet.
    fn further(&self) -> Option<Element<'_>> {
        let left = self.state.unasked().count();
        if left == 0 {
            return None;
        }
        let further = self.part("section", "further");
        Some(match self.state.report.outcome {
            Some(_) => further
                .add(self.heading(self.below(1), self.words.further))
                .add(self.paragraph("", &fill(self.words.further_detail, &[&number(left)])))
                .add(self.button("primary", self.words.further_go, "further")),
            None => further.add(self.button("primary", self.words.go_on, "further")),
        })
    }

    fn bars(&self, title: &str, part: &str, of: impl Fn(Bar) -> bool) -> Option<Element<'_>> {
        let bars: Vec<&Listed<Bar>> = self
            .state
            .report
            .bars
            .iter()
            .filter(|bar| of(bar.item))
            .collect();
        if bars.is_empty() {
            return None;
        }
        let mut section = self.section(part, title);
        for bar in bars {
            let text = texts::bar(self.state.lang, bar.item);
            section = section.add(
                self.part("div", "card bar")
                    .add(self.heading(self.below(2), text.text))
                    .add(self.paragraph("label", self.words.mended_by))
                    .add(self.paragraph("", text.detail))
                    .add_all(self.provider_words(&bar.rules))
                    .add(self.grounds(&bar.because, &bar.rules)),
            );
        }
        Some(section)
    }

    /// The ways with the fewest changes in the open, the others deferred a summary.
    fn remedies(&self) -> Option<Element<'_>> {
        let remedies = &self.state.report.remedies;
        if remedies.is_empty() {
            return None;
        }
        let (first, others) = remedies.split_at(remedies.len().min(SHOWN));
        let list = |remedies: &[Remedy]| {
            let ways = remedies.iter().map(|remedy| self.remedy(remedy));
            self.make("ul").class("remedy-list").add_all(ways)
        };
        let section = self
            .section("remedies", self.words.remedies)
            .add(self.paragraph("remark", self.words.remedies_detail))
            .add(list(first));
        if others.is_empty() {
            return Some(section);
        }
        let summary = fill(self.words.more_remedies, &[&number(others.len())]);
        Some(section.add(self.details("more", &summary).add(list(others))))
    }

    fn remedy(&self, remedy: &Remedy) -> Element<'_> {
        let lang = self.state.lang;
        let change = |id: &ChangeId| self.make("li").text(texts::change(lang, *id));
        let outcome = texts::outcome(lang, remedy.outcome);
        let changes = self.make("ul").class("changes");
        self.part("li", "card remedy")
            .add(changes.add_all(remedy.changes.iter().map(change)))
            .add(self.paragraph("then", &fill(self.words.then, &[outcome.text])))
    }

    /// What ends the page: what to take away, whom to ask, and what it is worth.
    fn closing(&self) -> Element<'_> {
        let state = self.state;
        let mut actions = self.part("div", "actions");
        if let Some(contact) = &state.contact {
            let link = self.make("a").class("primary").set("href", contact);
            let link = link
                .set("rel", "noopener noreferrer")
                .set("target", "_blank");
            actions = actions.add(link.text(self.words.contact));
        }
        if state.can_go_back() {
            actions = actions.add(self.button("plain", self.words.back, "back"));
        }
        let again = if state.kept == Some(true) {
            self.words.forget
        } else {
            self.words.start_again
        };
        actions = actions.add(self.button("plain", again, "restart"));
        let edition = fill(self.words.edition, &[&EDITION.text(), &state.on.text()]);
        let provider = state.provider.map_or("", |provider| provider.name());
        self.part("div", "closing")
            .add(actions)
            .add(self.paragraph("edition", &edition).text(" ").text(provider))
            .add(self.paragraph(
                "code",
                &fill(
                    self.words.code,
                    &[&icp_checker::code::write(&state.answers)],
                ),
            ))
    }
}
