//! `icp-checker.cdx.json`: of what the product is made, as CycloneDX, so that others need not guess it from the wasm.

use crate::Done;
use crate::crates::Crates;
use cargo_metadata::Package;
use serde_json::{Value, json};

/// The bill of materials; it names no day and has no number of its own, so that it is the same on every machine.
pub(crate) fn json(crates: &Crates, rust: &str) -> Done<String> {
    let own = component(&crates.own, "npm");
    let standard = json!({
        "type": "library",
        "bom-ref": format!("rust-std@{rust}"),
        "name": "rust-std",
        "version": rust,
        "description": "The standard library of Rust, which comes with its compiler.",
        "scope": "required",
        "licenses": [{ "expression": "MIT OR Apache-2.0" }],
        "externalReferences": [{ "type": "vcs", "url": "https://github.com/rust-lang/rust" }],
    });
    let linked: Vec<Value> = crates
        .linked
        .iter()
        .map(|one| component(one, "cargo"))
        .collect();
    let reference = |component: &Value| component["bom-ref"].clone();
    let whom = [&own].into_iter().chain(&linked).zip(&crates.needs);
    let mut dependencies: Vec<Value> = whom
        .map(|(component, needs)| {
            let mut needs: Vec<Value> = needs.iter().map(|at| reference(&linked[*at])).collect();
            needs.push(reference(&standard));
            json!({ "ref": reference(component), "dependsOn": needs })
        })
        .collect();
    dependencies.push(json!({ "ref": reference(&standard) }));
    let components: Vec<&Value> = linked.iter().chain([&standard]).collect();
    let bom = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": own },
        "components": components,
        "dependencies": dependencies,
    });
    Ok(serde_json::to_string_pretty(&bom)? + "\n")
}

/// A package as the registry of this kind has it.
fn component(package: &Package, kind: &str) -> Value {
    let address = format!("pkg:{kind}/{}@{}", package.name, package.version);
    let mut component = json!({
        "type": "library",
        "bom-ref": address,
        "name": package.name,
        "version": package.version,
        "description": package.description.as_deref().unwrap_or_default().trim(),
        "scope": "required",
        "licenses": [{ "expression": package.license.as_deref().unwrap_or_default().replace('/', " OR ") }],
        "purl": address,
    });
    if let Some(repository) = &package.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crates;
    use std::collections::BTreeSet;

    #[test]
    fn every_part_is_reached_from_the_product() -> Done {
        let crates = crates::read()?;
        let bom: Value = serde_json::from_str(&json(&crates, "1.0.0")?)?;
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut open = vec![bom["metadata"]["component"]["bom-ref"].clone()];
        let mut reached = BTreeSet::new();
        while let Some(part) = open.pop() {
            if reached.insert(part.to_string()) {
                let dependencies = list(&bom["dependencies"]);
                let entry = dependencies.iter().find(|entry| entry["ref"] == part);
                open.extend(list(&entry.ok_or("a part without an entry")?["dependsOn"]));
            }
        }
        assert_eq!(reached.len(), crates.linked.len() + 2);
        for part in list(&bom["components"]) {
            assert!(reached.contains(&part["bom-ref"].to_string()), "{part}");
        }
        Ok(())
    }
}
