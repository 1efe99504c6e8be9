//! What cargo knows of this project and of the crates that are linked into its two modules.

use crate::Done;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId, TargetKind};
use std::collections::BTreeSet;

/// The members that become WebAssembly.
const MODULES: [&str; 2] = ["icp-checker-engine", "icp-checker-element"];

/// What they are compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// The project's own package, and everybody else's that is shipped with it.
pub(crate) struct Crates {
    /// The rules crate, from which the others take version, licence and authors.
    pub(crate) own: Package,
    /// Those linked into the modules, by name and version; what only runs while compiling is none of them.
    pub(crate) linked: Vec<Package>,
    /// Whom each of them needs, by the places of both; first whom the project's own packages need.
    pub(crate) needs: Vec<Vec<usize>>,
}

/// Asks cargo, which holds to `Cargo.lock`.
pub(crate) fn read() -> Done<Crates> {
    let metadata = MetadataCommand::new()
        .other_options(["--locked", "--filter-platform", TARGET].map(String::from))
        .exec()?;
    let root = metadata.workspace_root.join("Cargo.toml");
    let mut members = metadata.packages.iter();
    let own = members
        .find(|package| package.manifest_path == root)
        .ok_or("cargo names no package at the root, expected the rules crate")?
        .clone();
    let (mut linked, edges) = linked(&metadata)?;
    linked.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    let place = |id: &PackageId| linked.iter().position(|package| package.id == *id);
    let mut needs = vec![BTreeSet::new(); linked.len() + 1];
    for (from, to) in edges {
        // What is no crate of others is the project's own, and whom that needs stands first.
        if let (from, Some(to)) = (place(&from).map_or(0, |at| at + 1), place(&to)) {
            needs[from].insert(to);
        }
    }
    let needs = needs.into_iter().map(Vec::from_iter).collect();
    Ok(Crates { own, linked, needs })
}

/// One package needs another.
type Edge = (PackageId, PackageId);

fn linked(metadata: &Metadata) -> Done<(Vec<Package>, Vec<Edge>)> {
    let resolve = metadata
        .resolve
        .as_ref()
        .ok_or("cargo resolves no dependencies")?;
    let members = metadata.packages.iter();
    let mut open: Vec<&PackageId> = members
        .filter(|package| MODULES.contains(&package.name.as_str()))
        .map(|package| &package.id)
        .collect();
    if open.len() != MODULES.len() {
        return Err(format!("cargo lacks some of {MODULES:?}, expected all").into());
    }
    let mut seen = BTreeSet::new();
    let (mut found, mut edges) = (Vec::new(), Vec::new());
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let package = &metadata[id];
        if package.targets.iter().any(is_macro) {
            continue;
        }
        // A package without a source is a member: the project's own.
        if package.source.is_some() {
            found.push(package.clone());
        }
        let node = resolve.nodes.iter().find(|node| node.id == *id);
        let node = node.ok_or_else(|| format!("cargo does not resolve `{id}`"))?;
        let normal = node.deps.iter().filter(|dependency| {
            let mut kinds = dependency.dep_kinds.iter();
            kinds.any(|one| one.kind == DependencyKind::Normal)
        });
        for dependency in normal {
            open.push(&dependency.pkg);
            edges.push((id.clone(), dependency.pkg.clone()));
        }
    }
    Ok((found, edges))
}

/// A macro runs in the compiler.
fn is_macro(target: &cargo_metadata::Target) -> bool {
    target.kind.contains(&TargetKind::ProcMacro)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_linked_is_known_and_what_only_compiles_is_not_among_it() -> Done {
        let crates = read()?;
        let has = |name: &str| crates.linked.iter().any(|one| one.name == name);
        for name in ["js-sys", "serde", "wasm-bindgen", "web-sys"] {
            assert!(has(name), "{name}");
        }
        for name in [
            "biodivine-lib-bdd",
            "icp-checker",
            "serde_derive",
            "syn",
            "wasm-bindgen-cli-support",
        ] {
            assert!(!has(name), "{name}");
        }
        assert_eq!(crates.own.name, "icp-checker");
        assert_eq!(crates.own.version.to_string(), env!("CARGO_PKG_VERSION"));
        Ok(())
    }
}
