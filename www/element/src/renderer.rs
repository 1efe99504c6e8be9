//! What every part of the interview is drawn with: the state, the words, the maker of elements, and what is drawn later.

use super::element::ElementBuilder;
use super::state::State;
use super::wording;
use icp_checker::law::sources::Source;
use icp_checker::questions::Question;
use icp_checker::rule::Rule;
use icp_checker::texts::Lang;
use icp_checker::texts::interface::Interface;
use std::cell::RefCell;

/// What stands behind a summary.
pub(super) enum Deferred {
    /// The answers an entry rests on, its rules with their sources, and whether their reasons are told as well.
    Grounds {
        because: Vec<Question>,
        rules: Vec<&'static Rule>,
        reasons: bool,
    },
    /// One source alone.
    Source(Source),
    /// The answers given.
    Answers,
    /// The card for somebody else.
    Card,
}

/// What draws the parts of the interview.
pub(super) struct Renderer<'a> {
    maker: ElementBuilder,
    pub(super) state: &'a State,
    pub(super) words: &'static Interface,
    /// What stands deferred the closed summaries, each in its place.
    pub(super) deferred: RefCell<Vec<Deferred>>,
}

impl std::ops::Deref for Renderer<'_> {
    type Target = ElementBuilder;

    fn deref(&self) -> &ElementBuilder {
        &self.maker
    }
}

/// What is needed to draw any part of a step; `deferred` is what stands deferred the summaries drawn before.
pub(super) fn renderer(state: &State, deferred: Vec<Deferred>) -> Renderer<'_> {
    let maker = ElementBuilder {
        chinese: state.lang == Lang::ZhHans,
    };
    Renderer {
        maker,
        state,
        words: wording::interface(state.lang),
        deferred: RefCell::new(deferred),
    }
}

impl Renderer<'_> {
    /// The level of a heading so many levels below that of the step.
    pub(super) fn below(&self, levels: u8) -> u8 {
        self.state.level + levels
    }
}
