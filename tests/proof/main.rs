//! The proofs over the whole answer space, in one program.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

mod asking;
mod book;
mod engine;
mod exact;
mod firmness;
mod forbidden;
mod growing;
mod kleene;
mod one_outcome;
mod order;
mod papers;
mod providers;
mod reach;
mod remedies;
mod running;
mod smallest;
mod space;
mod whole;
mod worlds;
