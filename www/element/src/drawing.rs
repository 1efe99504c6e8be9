//! The whole of what is drawn: the step that is shown, and what stands around it.

use super::element::Element;
use super::renderer::{Deferred, Renderer, renderer};
use super::result::PendingParts;
use super::state::{Place, State};
use icp_checker::texts::Lang;

/// A drawing: the step and what is around it, what stands deferred its summaries, and what is still to be drawn of it.
pub(super) struct Drawing {
    /// Header and footer, with an empty step between them.
    pub(super) around: String,
    pub(super) step: String,
    pub(super) deferred: Vec<Deferred>,
    pub(super) pending: Option<PendingParts>,
}

/// Draws what the state says is shown; the grounds of what it lists are drawn once somebody opens them.
pub(super) fn draw(state: &State) -> Drawing {
    let renderer = renderer(state, Vec::new());
    let (step, pending) = match state.place() {
        Place::Question(question) | Place::Change(question) => (renderer.question(question), None),
        Place::Result => {
            let (page, pending) = renderer.result();
            (page, Some(pending))
        }
    };
    let around = renderer
        .part("div", "interview")
        .set("lang", state.lang.id())
        .add(renderer.header())
        .add(renderer.make("div").class("step"))
        .add(renderer.footer());
    Drawing {
        around: around.description(),
        step: step.description(),
        deferred: renderer.deferred.take(),
        pending,
    }
}

impl Renderer<'_> {
    fn header(&self) -> Element<'_> {
        let mut languages = self
            .part("div", "languages")
            .set("role", "group")
            .set("aria-label", self.words.languages);
        for lang in Lang::ALL {
            let current = if *lang == self.state.lang {
                "true"
            } else {
                "false"
            };
            languages = languages.add(
                self.make("button")
                    .set("type", "button")
                    .set("lang", lang.id())
                    .set("aria-pressed", current)
                    .set("data-do", "lang")
                    .set("data-to", lang.id())
                    .add(
                        self.make("span")
                            .set("translate", "no")
                            .foreign(lang.own_name())
                            .set("lang", lang.id()),
                    ),
            );
        }
        let mut header = self
            .part("header", "header")
            .add(
                self.paragraph("title", self.words.title)
                    .set("part", "title"),
            )
            .add(languages);
        if !self.state.can_go_back() && self.state.place() != Place::Result {
            let introduction = self.paragraph("introduction", self.words.introduction);
            header = header.add(self.make("slot").set("name", "intro").add(introduction));
        }
        header
    }

    fn footer(&self) -> Element<'_> {
        let disclaimer = self
            .paragraph("disclaimer", self.words.not_advice)
            .set("part", "disclaimer");
        self.part("footer", "footer")
            .add(self.make("slot").set("name", "disclaimer").add(disclaimer))
            .add(self.make("slot").set("name", "footer"))
    }
}
