//! The words in Vietnamese.

mod interface;
mod judgements;
mod law;
mod notes;
mod pages;
mod papers;
mod providers;
mod provinces;
mod questions;
mod scripts;
mod start;
mod terms;
mod writing;

pub(in crate::texts) use interface::INTERFACE;
pub(in crate::texts) use judgements::judgement;
pub(in crate::texts) use law::{
    approval, bar, certainty, change, dispute, filing, filing_type, headline, licence,
    other_reading, outcome, reason,
};
pub(in crate::texts) use notes::{common_note, duty, event, unit};
pub(in crate::texts) use pages::PAGES;
pub(in crate::texts) use papers::{aside, document, origin, stage, step};
pub(in crate::texts) use providers::provider_fact;
pub(in crate::texts) use provinces::province_note;
pub(in crate::texts) use questions::{choice, question};
pub(in crate::texts) use scripts::SCRIPTS;
pub(in crate::texts) use start::START;
pub(in crate::texts) use terms::term;
pub(in crate::texts) use writing::WRITING;
