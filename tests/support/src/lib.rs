//! What the tests share: situations and what is expected of them, the oracle's tables, rules as text, chance.
//!
//! The host tool reads situations and answers by it as well, so these two never panic.

#![expect(
    clippy::missing_panics_doc,
    reason = "a test says what is wrong by failing"
)]

pub mod answers;
pub mod dice;
pub mod expectations;
pub mod oracle;
pub mod render;
pub mod rules;
pub mod situations;
pub mod truth;
pub mod witness;
