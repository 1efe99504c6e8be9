//! The words in simplified Chinese.

mod interface;
mod judgements;
mod law;
mod notes;
mod papers;
mod providers;
mod questions;

pub use interface::INTERFACE;
pub use judgements::judgement;
pub use law::{
    approval, bar, certainty, change, dispute, filing, filing_type, licence, outcome, reason,
};
pub use notes::{duty, event, note, unit};
pub use papers::{document, stage, step};
pub use providers::provider_fact;
pub use questions::{choices, question};
