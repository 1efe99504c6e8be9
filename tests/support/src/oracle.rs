//! Flat decision tables, written from the sources and not from the rules, and what they are compared with.

pub mod compare;
pub mod table;
