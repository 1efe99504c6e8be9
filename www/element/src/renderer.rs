//! One drawing of the interview: the state it is drawn from, the words, and the maker of elements.

use super::deferred::{Deferred, PendingParts};
use super::element::{Element, ElementBuilder};
use super::state::{Place, State};
use super::wording;
use icp_checker::texts::interface::Interface;
use icp_checker::texts::{self, Lang};
use std::cell::RefCell;

pub(super) struct Renderer<'a> {
    maker: ElementBuilder,
    pub(super) state: &'a State,
    pub(super) words: &'static Interface,
    /// What stands behind the closed summaries, each in its place.
    pub(super) deferred: RefCell<Vec<Deferred>>,
}

impl std::ops::Deref for Renderer<'_> {
    type Target = ElementBuilder;

    fn deref(&self) -> &ElementBuilder {
        &self.maker
    }
}

/// What is needed to draw any part of a step; `deferred` is what stands behind the summaries drawn before.
pub(super) fn renderer(state: &State, deferred: Vec<Deferred>) -> Renderer<'_> {
    let maker = ElementBuilder {
        chinese: texts::writing(state.lang).reads_chinese,
    };
    Renderer {
        maker,
        state,
        words: wording::interface(state.lang),
        deferred: RefCell::new(deferred),
    }
}

/// A drawing: the step and what is around it, what stands behind its summaries, and what is still to be drawn of it.
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
    /// The level of a heading so many levels below that of the step.
    pub(super) fn below(&self, levels: u8) -> u8 {
        self.state.level + levels
    }

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
