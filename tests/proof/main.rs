//! The proofs over the whole answer space, in one program.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what is wrong by failing"
)]

#[path = "proof/asking.rs"]
mod asking;
#[path = "proof/book.rs"]
mod book;
#[path = "proof/engine.rs"]
mod engine;
#[path = "proof/exact.rs"]
mod exact;
#[path = "proof/growing.rs"]
mod growing;
#[path = "proof/kleene.rs"]
mod kleene;
#[path = "proof/one_outcome.rs"]
mod one_outcome;
#[path = "proof/order.rs"]
mod order;
#[path = "proof/papers.rs"]
mod papers;
#[path = "proof/providers.rs"]
mod providers;
#[path = "proof/reach.rs"]
mod reach;
#[path = "proof/remedies.rs"]
mod remedies;
#[path = "proof/running.rs"]
mod running;
#[path = "proof/smallest.rs"]
mod smallest;
#[path = "proof/space.rs"]
mod space;
#[path = "checks/truth.rs"]
mod truth;
#[path = "proof/whole.rs"]
mod whole;
#[path = "proof/worlds.rs"]
mod worlds;
