//! The law as tables: a subject a module, a source an entry.

use crate::rule::Rule;

pub mod artificial_intelligence;
pub mod bars;
pub mod changes;
pub mod data;
pub mod definitions;
pub mod disputes;
pub mod documents;
pub mod duties;
pub mod edition;
pub mod finance;
pub mod fixable;
pub mod judgements;
pub mod licences;
pub mod notes;
pub mod papers;
pub mod plans;
pub mod posts;
pub mod process;
pub mod provinces;
pub mod reasons;
pub mod refusals;
pub mod scope;
pub mod security;
pub mod selling;
pub mod sources;
pub mod terms;
pub mod topics;
pub mod trades;

/// Every rule of the law, a subject a table, in the order in which reports list what follows from them.
pub(crate) const TABLES: &[&[Rule]] = &[
    scope::RULES,
    refusals::RULES,
    provinces::OWN,
    bars::RULES,
    artificial_intelligence::RULES,
    finance::RULES,
    licences::RULES,
    reasons::RULES,
    topics::RULES,
    trades::RULES,
    fixable::RULES,
    provinces::shared::RULES,
    documents::RULES,
    process::RULES,
    duties::RULES,
    posts::RULES,
    security::RULES,
    data::RULES,
    selling::RULES,
    notes::RULES,
    disputes::RULES,
];
