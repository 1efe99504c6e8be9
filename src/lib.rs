//! Does a website, app or mini-program for mainland China need an ICP filing, a licence, or Hong Kong?
//!
//! Modules stand in layer order: each imports only from those above it.

pub mod questions;

pub mod answers;

pub mod code;

pub mod condition;

pub mod date;

pub mod diagram;

mod pieces;

pub mod law;

pub mod providers;

pub mod packed;

pub mod check;

pub mod texts;

pub mod takeaway;

pub mod report;

pub mod certificate;

pub mod rulebook;

#[cfg(feature = "engine")]
pub mod api;

pub mod profile;

#[cfg(feature = "element")]
pub mod view;
