//! Does a website, app or mini-program for mainland China need an ICP filing, a licence, or Hong Kong?
//!
//! Modules stand in layer order: each imports only from those above it.

pub mod error;

pub mod fnv;

pub mod questions;

mod string_table;

pub mod ids;

pub mod sets;

pub mod answers;

pub mod code;

pub mod condition;

pub mod date;

pub mod diagram;

pub mod rule;

pub mod law;

pub mod providers;

pub mod rules;

pub mod check;

pub mod texts;

pub mod present;

pub mod export;

pub mod report;

pub mod certificate;

pub mod rulebook;

pub mod profile;
