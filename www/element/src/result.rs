//! The result: the answer first, then what to do, why, and what comes with it.

use super::deferred::PendingParts;
use super::element::Element;
use super::renderer::Renderer;
use super::timeline::TIMELINE;
use super::wording::{fill, number};
use icp_checker::present::outline::Part;
use icp_checker::questions::Question;
use icp_checker::texts;

impl Renderer<'_> {
    /// The verdict and what to do first; the rest is left for [`Renderer::next_part`].
    pub(super) fn result(&self) -> (Element<'_>, PendingParts) {
        let situation = self.state.situation("");
        let mut page = self.part("div", "step result").add(self.verdict());
        let warning = situation.warning();
        page = page.add_all(warning.map(|text| self.part("p", "stale").text(text)));
        page = page.add(self.contents());
        let mut next = 0;
        for part in situation.order() {
            // Each way is checked anew: that waits until the answer is seen.
            if *part == Part::Routes {
                break;
            }
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
        let parts = self.state.situation("").order();
        let drawn = parts.get(next).map(|part| self.draw(*part));
        let remaining = (next + 1 < parts.len()).then_some(PendingParts(next + 1));
        let drawn = drawn.into_iter().flatten();
        (self.several().add_all(drawn), remaining)
    }

    fn draw(&self, part: Part) -> Vec<Element<'_>> {
        let one = match part {
            Part::Further => self.further(),
            Part::Routes => self.routes(),
            Part::StillOpen => self.still_open(),
            Part::TakeAway => Some(self.take_away()),
            Part::Answers => self.answers_so_far(),
            Part::Closing => Some(self.closing()),
            // Here each source stands behind what it is cited for.
            Part::Sources => None,
            part => {
                let sections = self.state.situation("").sections(part);
                let sections = sections.iter().map(|section| self.report_section(section));
                let supplied = (part == Part::Notes).then(|| self.supplied_notes());
                return sections.chain(supplied.flatten()).collect();
            }
        };
        one.into_iter().collect()
    }

    /// The way to the longer sections, with how much each holds.
    fn contents(&self) -> Element<'_> {
        let words = self.words;
        let situation = self.state.situation("");
        let mut list = self.make("ul");
        for part in situation.order() {
            let title = match part {
                Part::Checklist => words.checklist,
                Part::Steps => words.hong_kong_steps,
                Part::Duties => words.duties,
                Part::Disputes => words.disputes,
                Part::TakeAway => words.take_away,
                _ => continue,
            };
            let count = situation.count(*part);
            if count == 0 && *part != Part::TakeAway {
                continue;
            }
            let way = self.button("link", title, "jump");
            let mut item = self.make("li").add(way.set("data-to", part.id()));
            if count > 0 {
                item = item.text(" ").text(&number(count));
            }
            list = list.add(item);
            if *part == Part::Checklist && situation.timeline().is_some() {
                let way = self.button("link", words.timeline_title, "jump");
                list = list.add(self.make("li").add(way.set("data-to", TIMELINE)));
            }
        }
        self.part("nav", "contents")
            .set("aria-label", words.contents)
            .add(list)
    }

    /// The questions left open that would still change something.
    fn still_open(&self) -> Option<Element<'_>> {
        let state = self.state;
        let unanswered: Vec<Question> = state
            .unanswered
            .iter()
            .copied()
            .filter(|question| state.skipped(*question))
            .collect();
        if unanswered.is_empty() {
            return None;
        }
        let mut list = self.make("dl").class("answer-list open-list");
        for question in unanswered {
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
        let closing = state.situation("").closing();
        self.part("div", "closing")
            .add(actions)
            .add(self.paragraph("edition", &closing.edition))
            .add(self.paragraph("code", &closing.code))
    }
}
