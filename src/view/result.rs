//! The result: the answer first, then what to do, why, and what comes with it.

use super::element::Made;
use super::sheet::Sheet;
use super::words::{fill, number};
use crate::check::{EDITION, Listed, Remedy};
use crate::law::{Bar, ChangeId, Note, Outcome, Step};
use crate::questions::Question;
use crate::texts;

/// How many ways out are shown at once.
const SHOWN: usize = 5;

impl Sheet<'_> {
    pub(super) fn result(&self) -> Made<'_> {
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
        let to_mend = self.bars(self.words.to_mend, "to-mend", |bar| !bar.structural());
        page = page.add_all(self.bars(self.words.blocked, "blocked", Bar::structural));
        // Where nothing can be filed, the way that is open comes before what would open another.
        page = if report.outcome == Some(Outcome::HongKong) {
            page.add_all(self.further())
                .add_all(self.steps())
                .add_all(self.remedies())
                .add_all(self.still_open())
                .add_all(self.reasons())
                .add_all(self.plan())
                .add_all(to_mend)
        } else {
            page.add_all(to_mend)
                .add_all(self.what_first())
                .add_all(self.further())
                .add_all(self.still_open())
                .add_all(self.reasons())
                .add_all(self.plan())
                .add_all(self.checklist())
                .add_all(self.steps())
        };
        page = page
            .add_all(self.duties())
            .add_all(self.notes())
            .add_all(self.supplied_notes())
            .add_all(self.disputes())
            .add(self.take_away())
            .add_all(self.answers_so_far());
        page.add(self.closing())
    }

    pub(super) fn section(&self, part: &str, title: &str) -> Made<'_> {
        let heading = self
            .heading(self.below(1), title)
            .set("id", part)
            .set("tabindex", "-1");
        self.part("section", part).add(heading)
    }

    /// The way to the longer sections, with how much each holds.
    fn contents(&self) -> Made<'_> {
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
    fn answer_block(&self) -> Made<'_> {
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
    fn still_open(&self) -> Option<Made<'_>> {
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
    fn what_first(&self) -> Option<Made<'_>> {
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
    fn further(&self) -> Option<Made<'_>> {
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

    fn bars(&self, title: &str, part: &str, of: impl Fn(Bar) -> bool) -> Option<Made<'_>> {
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

    /// The ways with the fewest changes in the open, the others behind a summary.
    fn remedies(&self) -> Option<Made<'_>> {
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

    fn remedy(&self, remedy: &Remedy) -> Made<'_> {
        let lang = self.state.lang;
        let change = |id: &ChangeId| self.make("li").text(texts::change(lang, *id));
        let outcome = texts::outcome(lang, remedy.outcome);
        let changes = self.make("ul").class("changes");
        self.part("li", "card remedy")
            .add(changes.add_all(remedy.changes.iter().map(change)))
            .add(self.paragraph("then", &fill(self.words.then, &[outcome.text])))
    }

    /// What ends the page: what to take away, whom to ask, and what it is worth.
    fn closing(&self) -> Made<'_> {
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
                &fill(self.words.code, &[&crate::code::write(&state.answers)]),
            ))
    }
}
