//! The tests of the rulebook and the engine, in one program.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing"
)]

#[path = "checks/aspects.rs"]
mod aspects;
#[path = "checks/cases.rs"]
mod cases;
#[path = "checks/coverage.rs"]
mod coverage;
#[path = "checks/diagrams.rs"]
mod diagrams;
#[path = "checks/exactness.rs"]
mod exactness;
#[path = "checks/imports.rs"]
mod imports;
#[path = "checks/input.rs"]
mod input;
#[path = "checks/interview.rs"]
mod interview;
#[path = "checks/layers.rs"]
mod layers;
#[path = "checks/profile.rs"]
mod profile;
#[path = "checks/seeds.rs"]
mod seeds;
#[path = "checks/situation.rs"]
mod situation;
#[path = "checks/tables.rs"]
mod tables;
#[path = "checks/takeaway.rs"]
mod takeaway;
#[path = "checks/truth.rs"]
mod truth;
#[path = "checks/typings.rs"]
mod typings;
#[path = "checks/witness.rs"]
mod witness;
