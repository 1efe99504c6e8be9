//! What differs by name: rules, changes, sources and questions, whether or not a report shows it.

use crate::edition::{self, Saved, SavedRule};

/// Rules, changes and sources that one side has and the other has not, or has otherwise.
pub(super) fn differences(old: &Saved, new: &Saved) -> Vec<String> {
    let mut lines = Vec::new();
    let name = |rule: &SavedRule| match &rule.provider {
        Some(provider) => format!("{provider} {}", rule.id),
        None => rule.id.clone(),
    };
    lines.extend(differing("rule", &old.rules, &new.rules, name, |a, b| {
        parted(&[
            ("condition", a.when != b.when),
            (
                "effect",
                (&a.kind, &a.item, &a.detail) != (&b.kind, &b.item, &b.detail),
            ),
            ("outcomes", a.under != b.under),
            ("certainty", a.certainty != b.certainty),
            ("reading", a.reading != b.reading),
            ("dates", (&a.since, &a.until) != (&b.since, &b.until)),
            ("sources", a.sources != b.sources),
            ("words", a.words != b.words),
        ])
    }));
    let id = |change: &edition::SavedChange| change.id.clone();
    lines.extend(differing(
        "change",
        &old.changes,
        &new.changes,
        id,
        |a, b| {
            parted(&[
                ("condition", a.when != b.when),
                (
                    "effect",
                    (&a.question, &a.choice) != (&b.question, &b.choice),
                ),
                ("words", a.words != b.words),
            ])
        },
    ));
    let id = |source: &edition::SavedSource| source.id.clone();
    lines.extend(differing(
        "source",
        &old.sources,
        &new.sources,
        id,
        |a, b| {
            parted(&[
                ("title", a.title != b.title),
                ("address", a.url != b.url),
                ("words", a.says != b.says),
                ("dates", (&a.since, &a.until) != (&b.since, &b.until)),
                ("confidence", a.confidence != b.confidence),
                ("day read", a.read_on != b.read_on),
            ])
        },
    ));
    let id = |question: &edition::SavedQuestion| question.id.clone();
    let (before, now) = (&old.questions, &new.questions);
    lines.extend(differing("question", before, now, id, |a, b| {
        parted(&[("choices", (a.many, &a.choices) != (b.many, &b.choices))])
    }));
    lines
}

/// What changed, by name; `only words` where nothing else did.
fn parted(parts: &[(&str, bool)]) -> String {
    let changed: Vec<&str> = parts
        .iter()
        .filter(|(_, changed)| *changed)
        .map(|(name, _)| *name)
        .collect();
    match changed.as_slice() {
        ["words"] => "words only".to_owned(),
        _ => changed.join(", "),
    }
}

fn differing<T>(
    what: &str,
    old: &[T],
    new: &[T],
    name: impl Fn(&T) -> String,
    changed: impl Fn(&T, &T) -> String,
) -> Vec<String> {
    let find = |all: &[T], wanted: &str| all.iter().position(|one| name(one) == wanted);
    let mut lines = Vec::new();
    for one in old {
        if find(new, &name(one)).is_none() {
            lines.push(format!("{what} {}: removed", name(one)));
        }
    }
    for one in new {
        let Some(at) = find(old, &name(one)) else {
            lines.push(format!("{what} {}: added", name(one)));
            continue;
        };
        let parts = changed(&old[at], one);
        if !parts.is_empty() {
            lines.push(format!("{what} {}: changed ({parts})", name(one)));
        }
    }
    lines
}
