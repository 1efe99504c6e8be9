//! What tests ask of a rule, and rules like others.

use icp_checker::rule::{Effect, Rule};

/// Whether a rule takes part in the decision: by it the outcome may be another, or less sure.
#[must_use]
pub fn decides(rule: &Rule) -> bool {
    matches!(
        rule.effect,
        Effect::File | Effect::Bar(_) | Effect::Licence(_) | Effect::LicenceBar(_) | Effect::Doubt
    )
}

/// Whether what a rule does is all that a provider may: note, ask for papers, describe steps.
#[must_use]
pub fn only_adds(rule: &Rule) -> bool {
    matches!(
        rule.effect,
        Effect::Note(_) | Effect::Document(..) | Effect::Step(..)
    )
}

/// A rule of another name that does as this one does, but for what is changed.
#[must_use]
pub fn named(id: &'static str, like: Rule, change: impl FnOnce(&mut Rule)) -> Rule {
    let mut rule = Rule::new(id, like.effect, like.when, like.span, like.evidence);
    rule.outcomes = like.outcomes;
    rule.gate = like.gate;
    rule.certainty = like.certainty;
    rule.reading = like.reading;
    rule.says = like.says;
    change(&mut rule);
    rule
}
