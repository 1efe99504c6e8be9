//! What a visitor takes away: text, Markdown, a table, data, a card to hand over, a calendar; all made here, of strings.

use crate::ids::Outcome;
use crate::present::Situation;

mod calendar;
mod card;
mod json;
mod table;
mod text;

pub use calendar::calendar;
pub use card::{CARD_LETTERS, card};
pub use json::json;
pub use table::csv;
pub use text::{markdown, text};

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
