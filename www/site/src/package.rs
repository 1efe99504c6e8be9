//! What npm and its visitors read of the package: `package.json` and `README.md`.

use crate::Done;
use cargo_metadata::Package;
use serde_json::{Map, Value, json};

/// `package.json`: what cargo knows of the project, then what only npm asks for.
///
/// `workspace` is the file that the project's own scripts are installed by.
pub(crate) fn json(own: &Package, template: &str, workspace: &str) -> Done<String> {
    let template: Map<String, Value> = serde_json::from_str(template)?;
    let workspace: Map<String, Value> = serde_json::from_str(workspace)?;
    let keywords = own.keywords.iter().map(|keyword| json!(keyword));
    let more = template.get("keywords").and_then(Value::as_array);
    let mut package = Map::from_iter([
        ("name".into(), json!(own.name)),
        ("version".into(), json!(own.version)),
        ("description".into(), json!(own.description)),
        (
            "keywords".into(),
            keywords
                .chain(more.into_iter().flatten().cloned())
                .collect(),
        ),
        ("license".into(), json!(own.license)),
        ("author".into(), json!(own.authors.join(", "))),
    ]);
    // Said once it is known.
    if let Some(homepage) = &own.homepage {
        package.insert("homepage".into(), json!(homepage));
    }
    if let Some(repository) = &own.repository {
        let git = json!({ "type": "git", "url": format!("git+{repository}") });
        package.insert("repository".into(), git);
    }
    if let Some(engines) = workspace.get("engines") {
        package.insert("engines".into(), engines.clone());
    }
    for (name, value) in template {
        package.entry(name).or_insert(value);
    }
    Ok(serde_json::to_string_pretty(&package)? + "\n")
}

/// `README.md`, with what the manifest says of attributes and events.
pub(crate) fn readme(own: &Package, template: &str, manifest: &str) -> Done<String> {
    let manifest: Value = serde_json::from_str(manifest)?;
    let element = &manifest["modules"][0]["declarations"][0];
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let attributes = rows(&element["attributes"], |attribute| {
        // In a table a stroke ends the cell, even in a code span.
        let kind = word(&attribute["type"]["text"]).replace('|', "\\|");
        let default = match word(&attribute["default"]).trim_matches('"') {
            "" => String::new(),
            value => format!("`{value}`"),
        };
        let (name, about) = (word(&attribute["name"]), word(&attribute["description"]));
        format!("| `{name}` | `{kind}` | {default} | {about} |")
    })?;
    let events = rows(&element["events"], |event| {
        format!(
            "| `{}` | {} |",
            word(&event["name"]),
            word(&event["description"])
        )
    })?;
    let mut text = template.to_owned();
    for (mark, value) in [
        ("{description}", own.description.clone().unwrap_or_default()),
        ("{license}", own.license.clone().unwrap_or_default()),
        ("{attributes}", attributes),
        ("{events}", events),
    ] {
        if value.is_empty() || !text.contains(mark) {
            return Err(format!(
                "the README of the package has no `{mark}`, or nothing stands for it"
            )
            .into());
        }
        text = text.replace(mark, &value);
    }
    Ok(text)
}

/// A line of a table for each.
fn rows(list: &Value, row: impl Fn(&Value) -> String) -> Done<String> {
    let list = list.as_array().ok_or("the manifest lacks a list")?;
    Ok(list.iter().map(row).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crates;

    #[test]
    fn the_package_says_what_cargo_knows() -> Done {
        let mut own = crates::read()?.own;
        let written = |own: &Package| -> Done<Value> {
            let json = json(
                own,
                "{\"keywords\":[\"one\"],\"name\":\"no\"}",
                "{\"engines\":{\"node\":\">=1\"}}",
            )?;
            Ok(serde_json::from_str(&json)?)
        };
        let package = written(&own)?;
        assert_eq!(package["name"], "icp-checker");
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(package["license"], env!("CARGO_PKG_LICENSE"));
        assert_eq!(package["engines"]["node"], ">=1");
        assert_eq!(
            package.get("repository"),
            own.repository.as_ref().map(|_| &Value::Null)
        );
        let keywords = package["keywords"].as_array().map_or(0, Vec::len);
        assert_eq!(keywords, own.keywords.len() + 1);
        own.repository = Some("https://example.org/it".into());
        assert_eq!(
            written(&own)?["repository"]["url"],
            "git+https://example.org/it"
        );
        Ok(())
    }

    #[test]
    fn the_readme_wants_every_mark_once_it_has_something_to_say() -> Done {
        let own = crates::read()?.own;
        let manifest = r#"{"modules":[{"declarations":[{"attributes":[{"name":"a","type":{"text":"\"x\" | \"y\""},"default":"\"x\"","description":"Says."}],"events":[{"name":"e","description":"Tells."}]}]}]}"#;
        let text = readme(
            &own,
            "{description}\n{attributes}\n{events}\n{license}",
            manifest,
        )?;
        assert!(
            text.contains("| `a` | `\"x\" \\| \"y\"` | `x` | Says. |\n| `e` | Tells. |"),
            "{text}"
        );
        assert!(readme(&own, "{attributes}", manifest).is_err());
        Ok(())
    }
}
