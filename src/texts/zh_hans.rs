//! The words in simplified Chinese.

mod interface;
mod judgements;
mod law;
mod notes;
mod papers;
mod providers;
mod questions;

pub use interface::INTERFACE;
pub(in crate::texts) use judgements::judgement;
pub(in crate::texts) use law::{
    approval, bar, certainty, change, dispute, filing, filing_type, licence, other_reading,
    outcome, reason,
};
pub(in crate::texts) use notes::{duty, event, note, unit};
pub(in crate::texts) use papers::{document, stage, step};
pub(in crate::texts) use providers::provider_fact;
pub(in crate::texts) use questions::{choice, question};
