//! The answers given, each with the way back to its question.

use super::deferred::Deferred;
use super::element::Element;
use super::renderer::Renderer;
use super::wording::{answer, fill, number};
use icp_checker::questions::Question;
use icp_checker::texts;

impl Renderer<'_> {
    /// All answers and all questions left open, in asking order.
    fn given(&self) -> impl Iterator<Item = Question> {
        let state = self.state;
        Question::ALL
            .iter()
            .copied()
            .filter(|question| state.answers.answered(*question) || state.skipped(*question))
    }

    /// The answers behind a summary, below every step.
    pub(super) fn answers_so_far(&self) -> Option<Element<'_>> {
        let count = self.given().count();
        if count == 0 {
            return None;
        }
        let summary = fill(self.words.your_answers, &[&number(count)]);
        Some(self.closed("answers", &summary, Deferred::Answers))
    }

    /// A box to keep the answers on this device; off until ticked, and absent where a page may keep nothing.
    pub(super) fn remember(&self) -> Option<Element<'_>> {
        let kept = self.state.kept?;
        let mut input = self
            .make("input")
            .set("type", "checkbox")
            .set("id", "remember")
            .set("data-keep", "");
        if kept {
            input = input.set("checked", "");
        }
        let label = self
            .make("label")
            .set("for", "remember")
            .add(self.make("span").text(self.words.remember))
            .add(
                self.make("span")
                    .class("hint")
                    .text(self.words.remember_detail),
            );
        Some(self.part("div", "remember").add(input).add(label))
    }

    pub(super) fn answer_list(&self) -> Element<'_> {
        let mut list = self.make("dl").class("answer-list");
        for question in self.given() {
            let text = texts::question(self.state.lang, question).text;
            let mut said = self.make("dd").text(&answer(self.state, question));
            if !self.state.matters(question) {
                said = said.text(" ").add(
                    self.make("span")
                        .class("unused")
                        .text(self.words.no_longer_used),
                );
            }
            let row = self
                .make("div")
                .class("answer-row")
                .add(self.make("dt").text(text))
                .add(said);
            list = list.add(
                row.add(
                    self.make("dd")
                        .add(self.change_button(self.words.change, question)),
                ),
            );
        }
        list
    }

    /// Goes to a question; for those who only hear it, the name tells which one.
    pub(super) fn change_button(&self, text: &str, question: Question) -> Element<'_> {
        let name = [text, ": ", texts::question(self.state.lang, question).text].concat();
        self.button("link", text, "change")
            .set("data-to", question.id())
            .set("aria-label", &name)
    }
}
