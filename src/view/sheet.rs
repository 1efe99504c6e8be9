//! One drawing of the interview: the state it is drawn from, the words, and the maker of elements.

use super::element::{Made, Maker};
use super::sources::Behind;
use super::state::{Place, State};
use super::words;
use crate::texts::Lang;
use crate::texts::interface::Interface;
use std::cell::RefCell;
use web_sys::{Document, Element};

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

/// What is needed to draw any part of a step.
pub(super) fn sheet<'a>(state: &'a State, document: &Document) -> Sheet<'a> {
    let maker = Maker {
        document: document.clone(),
        chinese: state.lang == Lang::ZhHans,
    };
    Sheet {
        maker,
        state,
        words: words::interface(state.lang),
        behind: RefCell::default(),
    }
}

/// Draws what the state says is shown; the grounds of what it lists are drawn once somebody opens them.
pub(super) fn draw(state: &State, document: &Document) -> (Element, Vec<Behind>) {
    let sheet = sheet(state, document);
    let step = match state.place() {
        Place::Question(question) | Place::Change(question) => sheet.question(question),
        Place::Result => sheet.result(),
    };
    let page = sheet.part("div", "interview").set("lang", state.lang.id());
    let page = page.add(sheet.header()).add(step).add(sheet.footer());
    (page.element, sheet.behind.take())
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
