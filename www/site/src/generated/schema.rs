//! The lists of public names and languages in the schema of profiles.

use super::spliced;
use crate::Done;
use icp_checker::ids::{Outcome, Stage, Step, Unit};
use icp_checker::providers::ProviderId;
use icp_checker::texts::Lang;

/// `profile.schema.json`: the names that it takes, and a text per language.
pub(super) fn schema(text: &str) -> Done<String> {
    let mut text = text.to_owned();
    for (after, ids) in [
        ("\"base\": {", list(ProviderId::ALL, ProviderId::id)),
        (
            "\"description\": \"Shown only while",
            list(Outcome::ALL, Outcome::id),
        ),
        ("\"stage\": {", list(Stage::ALL, Stage::id)),
        ("\"after\": {", list(Step::ALL, Step::id)),
        ("\"unit\": {", list(Unit::ALL, Unit::id)),
    ] {
        text = spliced(&text, after, "\"enum\": [", "]", &ids)?;
    }
    let languages: Vec<&str> = Lang::ALL.iter().map(|lang| lang.id()).collect();
    for (title, words) in [
        ("\"A text, or one per language\"", "words"),
        ("\"A longer text, or one per language\"", "longWords"),
    ] {
        let properties = languages
            .iter()
            .map(|id| format!("\n            \"{id}\": {{ \"$ref\": \"#/$defs/{words}\" }}"));
        let properties: Vec<String> = properties.collect();
        text = spliced(
            &text,
            title,
            "first of these: ",
            ".\"",
            &languages.join(", "),
        )?;
        text = spliced(
            &text,
            title,
            "\"properties\": {",
            "\n          }",
            &properties.join(","),
        )?;
    }
    Ok(text)
}

fn list<T: Copy>(all: &[T], id: fn(T) -> &'static str) -> String {
    let ids: Vec<String> = all.iter().map(|one| format!("\"{}\"", id(*one))).collect();
    ids.join(", ")
}
