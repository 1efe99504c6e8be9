//! What is shown of a result, decided once as data: its order, its words, its sources, deadlines and durations.
//!
//! Printers turn it into a page, text, Markdown, a table or a calendar; they decide nothing.

use crate::answers::Answers;
use crate::check::Report;
use crate::date::Date;
use crate::providers::ProviderId;
use crate::sets::DocumentSet;
use crate::texts::Lang;

pub mod board;
pub mod cite;
pub mod entries;
pub mod facts;
pub mod groups;
mod lists;
pub mod outline;
pub mod places;
pub mod routes;
pub mod timeline;
pub mod verdict;
pub mod wording;

/// A report, and the visitor it was made for.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The language to write in.
    pub lang: Lang,
    /// The provider, if one was chosen.
    pub provider: Option<ProviderId>,
    /// The day for which the rules are read.
    pub on: Date,
    /// What the visitor said.
    pub answers: &'a Answers,
    /// What it comes to, with that provider, on that day.
    pub report: &'a Report,
    /// The day on which the visitor means to begin, if one was chosen.
    pub begin: Option<Date>,
    /// The papers ticked off.
    pub ticked: DocumentSet,
    /// The way back to this result; nothing unless the visitor asked for one.
    pub link: &'a str,
}
