//! One drawing of the interview: the state it is drawn from, the words, and the maker of elements.

use super::element::{Made, Maker};
use super::result::Unfinished;
use super::sources::Behind;
use super::state::{Place, State};
use super::words;
use crate::texts::Lang;
use crate::texts::interface::Interface;
use std::cell::RefCell;

pub(super) struct Sheet<'a> {
    maker: Maker,
    pub(super) state: &'a State,
    pub(super) words: &'static Interface,
    /// What stands behind the closed summaries, each in its place.
    pub(super) behind: RefCell<Vec<Behind>>,
}

impl std::ops::Deref for Sheet<'_> {
    type Target = Maker;

    fn deref(&self) -> &Maker {
        &self.maker
    }
}

/// What is needed to draw any part of a step; `behind` is what stands behind the summaries drawn before.
pub(super) fn sheet(state: &State, behind: Vec<Behind>) -> Sheet<'_> {
    let maker = Maker {
        chinese: state.lang == Lang::ZhHans,
    };
    Sheet {
        maker,
        state,
        words: words::interface(state.lang),
        behind: RefCell::new(behind),
    }
}

/// A drawing: the step and what is around it, what stands behind its summaries, and what is still to be drawn of it.
pub(super) struct Drawing {
    /// Header and footer, with an empty step between them.
    pub(super) around: String,
    pub(super) step: String,
    pub(super) behind: Vec<Behind>,
    pub(super) unfinished: Option<Unfinished>,
}

/// Draws what the state says is shown; the grounds of what it lists are drawn once somebody opens them.
pub(super) fn draw(state: &State) -> Drawing {
    let sheet = sheet(state, Vec::new());
    let (step, unfinished) = match state.place() {
        Place::Question(question) | Place::Change(question) => (sheet.question(question), None),
        Place::Result => {
            let (page, unfinished) = sheet.result();
            (page, Some(unfinished))
        }
    };
    let around = sheet
        .part("div", "interview")
        .set("lang", state.lang.id())
        .add(sheet.header())
        .add(sheet.make("div").class("step"))
        .add(sheet.footer());
    Drawing {
        around: around.description(),
        step: step.description(),
        behind: sheet.behind.take(),
        unfinished,
    }
}

impl Sheet<'_> {
    /// The level of a heading so many levels below that of the step.
    pub(super) fn below(&self, levels: u8) -> u8 {
        self.state.level + levels
    }

    fn header(&self) -> Made<'_> {
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

    fn footer(&self) -> Made<'_> {
        let disclaimer = self
            .paragraph("disclaimer", self.words.not_advice)
            .set("part", "disclaimer");
        self.part("footer", "footer")
            .add(self.make("slot").set("name", "disclaimer").add(disclaimer))
            .add(self.make("slot").set("name", "footer"))
    }
}
