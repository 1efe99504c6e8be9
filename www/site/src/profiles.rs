//! Checks a provider's profile, and shows in plain text what it adds under each outcome.

use crate::{Done, files};
use icp_checker::ids::Outcome;
use icp_checker::profile::{Addition, Field, Place, Profile};
use icp_checker::rule::Effect;
use icp_checker::rules;
use icp_checker::sets::OutcomeSet;
use icp_checker::texts::Lang;
use std::path::Path;

/// What the profile adds, unless something is wrong with it.
pub(crate) fn check(path: &Path) -> Done<String> {
    Ok(shown(&Profile::parse(&files::read_text(path)?)?))
}

fn shown(profile: &Profile) -> String {
    let mut text = profile.name.clone();
    if let Some(base) = profile.base {
        text.push_str(&format!(", with what is built in for {}", base.name()));
    }
    text.push('\n');
    for outcome in Outcome::ALL.iter().copied() {
        text.push_str(&format!("\n{}\n", outcome.id()));
        let mut any = false;
        // A link below an entry is shown exactly when the entry is.
        let mut open = false;
        for entry in &profile.additions {
            open = if entry.place == Place::Below {
                open
            } else {
                entry.shown(OutcomeSet::of(outcome)) && reached(entry.place, outcome)
            };
            if open {
                text.push_str(&line(entry));
                any = true;
            }
        }
        if !any {
            text.push_str("  nothing\n");
        }
    }
    text
}

/// Whether the law knows that place under an outcome: a paper needs its stage, and a step the one it follows.
fn reached(place: Place, outcome: Outcome) -> bool {
    let mut rules = rules::law().iter();
    match place {
        Place::Note | Place::Link | Place::Below | Place::Contact => true,
        Place::Document(own) => rules.any(|rule| {
            let stage = matches!(rule.effect, Effect::Document(_, stage) if stage == own);
            stage && rule.outcomes.contains(outcome)
        }),
        Place::Step(own) => rules.any(|rule| {
            let step = matches!(rule.effect, Effect::Step(step, _) if step == own);
            step && rule.outcomes.contains(outcome)
        }),
    }
}

fn line(entry: &Addition) -> String {
    let kind = match entry.place {
        Place::Note => "note".to_owned(),
        Place::Document(stage) => format!("document, last of the stage `{}`", stage.id()),
        Place::Step(after) => format!("step, after `{}`", after.id()),
        Place::Link => "link".to_owned(),
        Place::Below => "  with it".to_owned(),
        Place::Contact => "contact".to_owned(),
    };
    let mut line = format!("  {kind}: {}", said(entry, Field::Text));
    if let Some(days) = entry.days {
        let unit = days.unit.id();
        line.push_str(&format!(" ({} to {} {unit})", days.from, days.to));
    }
    let url = said(entry, Field::Url);
    if !url.is_empty() {
        line.push_str(&format!(" <{url}>"));
    }
    line.push('\n');
    line
}

fn said(entry: &Addition, key: Field) -> &str {
    entry
        .text(key, Lang::default())
        .map_or("", |said| &said.text)
}
