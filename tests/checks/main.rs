//! The tests of the rulebook and the engine, in one program.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what is wrong by failing"
)]

mod aspects;
mod board;
mod cases;
mod contradictions;
mod coverage;
mod dates;
mod diagrams;
mod elsewhere;
mod evidence;
mod exactness;
mod glossary;
mod headlines;
mod imports;
mod input;
mod interview;
mod layers;
mod meaning;
mod place;
mod profile;
mod provinces;
mod seeds;
mod tables;
mod takeaway;
mod verdict;
