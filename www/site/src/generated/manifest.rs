//! `custom-elements.json`: what editors are told of the element, from one description of it.

use crate::Done;
use icp_checker::ids::Outcome;
use icp_checker::providers::ProviderId;
use icp_checker::texts::Lang;
use serde_json::{Value, json};

/// A text, or nothing but whether it is there.
enum Kind {
    Text,
    Flag,
    /// One of these.
    OneOf(Vec<&'static str>),
}

/// The attributes, in the order of `element.js`: name, kind, default, meaning.
fn attributes() -> Vec<(&'static str, Kind, Option<&'static str>, &'static str)> {
    let languages = Lang::ALL.iter().map(|lang| lang.id()).collect();
    let providers = ProviderId::ALL
        .iter()
        .map(|provider| provider.id())
        .collect();
    vec![
        (
            "lang",
            Kind::OneOf(languages),
            None,
            "The language; the page's own when absent.",
        ),
        (
            "theme",
            Kind::OneOf(vec!["auto", "light", "dark", "host"]),
            Some("auto"),
            "Colours; `host` inherits the page's.",
        ),
        (
            "provider",
            Kind::OneOf(providers),
            None,
            "The access provider; the law alone when absent.",
        ),
        (
            "on",
            Kind::Text,
            None,
            "The date, `YYYY-MM-DD`, at which the rules are read; today when absent.",
        ),
        (
            "hide-header",
            Kind::Flag,
            None,
            "Leaves the title and introduction out.",
        ),
        ("compact", Kind::Flag, None, "Tightens the spacing."),
        (
            "heading-level",
            Kind::OneOf(vec!["1", "2", "3", "4", "5", "6"]),
            Some("2"),
            "The level of the topmost heading.",
        ),
        (
            "contact-url",
            Kind::Text,
            None,
            "An `https:` or `mailto:` address offered beside the result.",
        ),
        (
            "link-url",
            Kind::Text,
            None,
            "The page that takes up `#code`; with it, a result offers a link to itself.",
        ),
        (
            "expose-answers",
            Kind::Flag,
            None,
            "Adds the answers to the detail of `icp-result`.",
        ),
    ]
}

/// The slots: name, meaning.
const SLOTS: [(&str, &str); 5] = [
    (
        "",
        "Shown until the checker is ready, and when it cannot run.",
    ),
    ("intro", "Replaces the introduction."),
    ("footer", "Below the interview."),
    ("disclaimer", "Replaces the disclaimer."),
    (
        "profile",
        "A script of the type `application/json` with a provider's own words.",
    ),
];

/// The parts that a page may style: name, meaning.
const PARTS: [(&str, &str); 43] = [
    ("actions", "Buttons that belong together."),
    ("bar", "A card: something that stands in the way."),
    (
        "brief",
        "What is printed of a result; there only while it is.",
    ),
    ("card", "A frame around one entry."),
    ("certainty", "Who has the last word."),
    (
        "closing",
        "Edition, code of the answers, and what this is not.",
    ),
    ("compared", "The table of the two ways."),
    ("contents", "The way to the sections."),
    ("disclaimer", "What this is not."),
    (
        "detour",
        "Said while another way than the visitor's plan is looked at.",
    ),
    ("dispute", "A card: a disagreement of sources."),
    ("facts", "What the answer takes, each in a line."),
    ("failure", "Said where the checker cannot run."),
    (
        "find-choice",
        "The field that looks for one of many choices.",
    ),
    ("footer", "Below the interview."),
    (
        "further",
        "The way on to questions that complete the report.",
    ),
    ("group", "Choices that have something in common."),
    ("header", "Title, introduction and languages."),
    ("heading", "The heading of a step."),
    ("interview", "Everything below the header."),
    ("languages", "The language switch."),
    ("missing", "Said where nothing was chosen."),
    ("one-step", "A step of a filing."),
    ("open", "An outcome that is not certain yet."),
    (
        "outcome",
        "The answer; its second part is the outcome's name.",
    ),
    ("paper", "A paper of the checklist."),
    (
        "progress",
        "How many questions are left, and what is still possible.",
    ),
    ("provider", "What a provider adds."),
    ("question", "The choices of a question."),
    ("ready", "How many papers are ticked."),
    ("remedy", "A card: changes that would change the outcome."),
    ("remember", "Whether answers are kept on this device."),
    ("result", "A step: the result."),
    ("route", "A card: one way the plan could go."),
    ("routes", "The ways side by side."),
    ("sources", "The sources of an entry."),
    ("stage", "A card: a stage of what there is to do."),
    ("stale", "Said where the rules may have changed."),
    ("status", "What was done, for whoever hears it."),
    ("step", "A step of the interview: a question or the result."),
    ("timeline", "What takes how long, and the day to begin."),
    ("usually", "Beside what is usual, but not certain yet."),
    ("verdict", "The answer at one glance."),
];

/// The manifest; the custom properties are those that the style sheet declares.
pub(super) fn manifest(style: &str) -> Done<String> {
    let attributes: Vec<Value> = attributes()
        .into_iter()
        .map(|(name, kind, default, about)| {
            let kind = match kind {
                Kind::Text => "string".to_owned(),
                Kind::Flag => "boolean".to_owned(),
                Kind::OneOf(values) => union(&values),
            };
            let mut attribute = json!({ "name": name, "type": { "text": kind } });
            if let Some(default) = default {
                attribute["default"] = format!("\"{default}\"").into();
            }
            attribute["description"] = about.into();
            attribute
        })
        .collect();
    let mut members = members();
    members.extend(self::attributes().iter().filter_map(field));
    let described = |(name, about): &(&str, &str)| json!({ "name": name, "description": about });
    let manifest = json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "icp-checker.js",
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "tagName": "icp-checker",
                "name": "Checker",
                "description": "An interview that tells whether a service for mainland China needs an ICP filing, a licence, or Hong Kong hosting.",
                "attributes": attributes,
                "members": members,
                "events": events(),
                "slots": SLOTS.iter().map(described).collect::<Vec<_>>(),
                "cssProperties": properties(style)?,
                "cssParts": PARTS.iter().map(described).collect::<Vec<_>>(),
            }],
            "exports": [
                { "kind": "custom-element-definition", "name": "icp-checker", "declaration": { "name": "Checker", "module": "icp-checker.js" } },
            ],
        }],
    });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

/// What a script reads, sets and calls, beside the attributes.
fn members() -> Vec<Value> {
    vec![
        json!({ "kind": "field", "name": "answers", "type": { "text": "string" }, "readonly": true, "description": "The short code of the answers so far." }),
        json!({ "kind": "field", "name": "position", "type": { "text": "number" }, "readonly": true, "description": "Which step of the visitor's way is shown, from 0." }),
        json!({ "kind": "field", "name": "profile", "type": { "text": "string | object | null" }, "description": "A provider's own words; see profile.schema.json." }),
        json!({ "kind": "method", "name": "go", "parameters": [{ "name": "position", "type": { "text": "number" } }], "return": { "type": { "text": "number" } }, "description": "Shows another step of the way; answers which one it is." }),
        json!({ "kind": "method", "name": "restore", "parameters": [{ "name": "code", "type": { "text": "string" } }], "return": { "type": { "text": "boolean" } }, "description": "Takes up a short code; queued until the element is ready." }),
    ]
}

/// The property of an attribute; `lang` is one of every element.
fn field((name, kind, default, about): &(&str, Kind, Option<&str>, &str)) -> Option<Value> {
    if *name == "lang" {
        return None;
    }
    let mut property = String::new();
    for (at, part) in name.split('-').enumerate() {
        let (first, rest) = part.split_at_checked(1)?;
        property.push_str(&if at == 0 {
            first.to_owned()
        } else {
            first.to_uppercase()
        });
        property.push_str(rest);
    }
    let kind = if matches!(kind, Kind::Flag) {
        "boolean"
    } else {
        "string | null"
    };
    let mut field = json!({ "kind": "field", "name": property, "type": { "text": kind }, "attribute": name, "reflects": true });
    if let Some(default) = default {
        field["default"] = format!("\"{default}\"").into();
    }
    field["description"] = (*about).into();
    Some(field)
}

fn union(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    values.join(" | ")
}

/// The events, with the types of what they carry.
fn events() -> Value {
    let languages: Vec<&str> = Lang::ALL.iter().map(|lang| lang.id()).collect();
    let outcomes: Vec<&str> = Outcome::ALL.iter().map(|outcome| outcome.id()).collect();
    let common = format!("edition: string, lang: {}", union(&languages));
    let step = format!(
        "{{ stage: \"outcome\" | \"checklist\" | \"result\", {common}, position: number }}"
    );
    let result = format!(
        "{{ outcome: {}, {common}, answers?: string }}",
        union(&outcomes)
    );
    let error = "{ reason: \"unavailable\" | \"panic\" | \"profile\", message?: string }";
    let event = |name: &str, detail: &str, about: &str| json!({ "name": name, "type": { "text": format!("CustomEvent{detail}") }, "description": about });
    json!([
        event("icp-ready", "", "The first question can be answered."),
        event(
            "icp-step",
            &format!("<{step}>"),
            "Another question or the result is shown."
        ),
        event(
            "icp-result",
            &format!("<{result}>"),
            "An outcome is certain."
        ),
        event(
            "icp-error",
            &format!("<{error}>"),
            "The checker cannot run, or a profile was refused."
        ),
    ])
}

/// The custom properties that the host's rule declares first, each with its default.
fn properties(style: &str) -> Done<Vec<Value>> {
    let rule = style
        .split_once(":host {")
        .and_then(|(_, rest)| rest.split_once('}'))
        .ok_or("`style.css` has no rule for `:host`, expected its custom properties there")?
        .0;
    let declared = rule.split(';').filter_map(|declaration| {
        let from = declaration.find("--icp-")?;
        let (name, value) = declaration.get(from..)?.split_once(':')?;
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(json!({ "name": name, "default": value }))
    });
    Ok(declared.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn read(name: &str) -> Done<String> {
        files::read_text(
            &Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../element")
                .join(name),
        )
    }

    #[test]
    fn the_attributes_are_those_that_the_element_observes() -> Done {
        let script = read("element.js")?;
        let table = script
            .split_once("const ATTRIBUTES = {")
            .map_or("", |(_, rest)| rest);
        let table = table.split_once("\n};").map_or("", |(table, _)| table);
        let observed: Vec<&str> = table
            .split("\n  \"")
            .skip(1)
            .filter_map(|line| line.split('"').next())
            .collect();
        let described: Vec<&str> = attributes().iter().map(|(name, ..)| *name).collect();
        assert_eq!(
            observed, described,
            "edit `attributes` in www/site/src/generated/manifest.rs"
        );
        Ok(())
    }

    #[test]
    fn the_parts_are_those_that_the_element_makes() -> Done {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../element");
        let mut sources = read("element.js")?;
        for name in files::list(&folder.join("src"))? {
            sources.push_str(&read(&format!("src/{}", name.display()))?);
        }
        let literals = sources.split(".part(\"").skip(1);
        let literals = literals.filter_map(|rest| {
            let mut pieces = rest.split('"').skip(1);
            (pieces.next()? == ", ").then(|| pieces.next())?
        });
        let made: BTreeSet<&str> = literals.flat_map(str::split_whitespace).collect();
        let described = PARTS.map(|(name, _)| name);
        let missing: Vec<_> = made
            .iter()
            .filter(|name| !described.contains(name))
            .collect();
        let idle: Vec<_> = described
            .iter()
            .filter(|name| {
                let mut words = sources.split('"').flat_map(str::split_whitespace);
                !words.any(|word| word == **name)
            })
            .collect();
        assert!(
            missing.is_empty() && idle.is_empty(),
            "`PARTS` in www/site/src/generated/manifest.rs lacks {missing:?}, and has in vain {idle:?}"
        );
        Ok(())
    }
}
