//! What a visitor takes away: text, Markdown, a table, data, a card to hand over, a calendar; all made here, of strings.

use crate::answers::Answers;
use crate::check::Report;
use crate::date::Date;
use crate::law::Outcome;
use crate::providers::ProviderId;
use crate::texts::Lang;

mod calendar;
mod data;
mod outline;
mod table;
mod text;
mod timeline;
pub mod words;

pub use calendar::calendar;
pub use data::json;
pub use outline::{Block, Kind, Outline, outline};
pub use table::csv;
pub use text::{card, markdown, text};
pub use timeline::{Deadline, Period, deadlines, timeline};

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
    /// The papers ticked off, one bit each in the order of [`crate::law::Document::ALL`].
    pub ticked: u128,
    /// The way back to this result; nothing unless the visitor asked for one.
    pub link: &'a str,
}

/// A name for what is saved, in letters that any system takes; `ending` is that of the form, such as `csv`.
#[must_use]
pub fn file_name(situation: &Situation<'_>, ending: &str) -> String {
    let outcome = situation.report.outcome.map_or("open", Outcome::id);
    [
        "icp-checker-",
        outcome,
        "-",
        &situation.on.text(),
        ".",
        ending,
    ]
    .concat()
}
