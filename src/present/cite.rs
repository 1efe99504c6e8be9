//! Which sources stand under an entry, and how one is cited.

use super::wording::{fill, interface};
use crate::date::{Date, Span};
use crate::law::sources::Source;
use crate::rule::Rule;
use crate::texts::Lang;

/// The sources of some rules, each once: those whose words hold on that day or, if none does, all.
#[must_use]
pub fn cited(rules: &[&Rule], on: Date) -> Vec<Source> {
    let mut all: Vec<Source> = Vec::new();
    for source in rules.iter().flat_map(|rule| rule.sources) {
        if !all.contains(source) {
            all.push(*source);
        }
    }
    let current = |source: &Source| source.citation().in_force.covers(on);
    if all.iter().any(current) {
        all.retain(current);
    }
    all
}

/// Since when words hold, or from when until when they held.
#[must_use]
pub fn in_force(lang: Lang, span: Span) -> String {
    let words = interface(lang);
    let since = span.since.text();
    match span.until {
        Some(until) => fill(words.in_force_until, &[&since, &until.text()]),
        None => fill(words.in_force_since, &[&since]),
    }
}

/// Since when the words of a source hold, when it was read, and how far it is to be trusted.
#[must_use]
pub fn about(lang: Lang, source: Source) -> [String; 3] {
    let words = interface(lang);
    let citation = source.citation();
    [
        in_force(lang, citation.in_force),
        fill(words.read_on, &[&citation.read_on.text()]),
        words.confidence[citation.confidence as usize].into(),
    ]
}
