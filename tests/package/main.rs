//! The rules crate as others see it: depended on from another folder, and packed.

#![expect(clippy::expect_used, reason = "a test says what is wrong by failing")]

use icp_checker::ids::Outcome;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What a package holds beside its source, some of it written by cargo.
const BESIDE: [&str; 7] = [
    ".cargo_vcs_info.json",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE",
    "README.md",
];

/// What cargo prints, run there without asking anybody for anything.
fn cargo(folder: &Path, arguments: &[&str]) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Command::new(cargo)
        .current_dir(folder)
        .args(arguments)
        .arg("--offline")
        // Below this target folder, so that it is built once and not each time.
        .env(
            "CARGO_TARGET_DIR",
            concat!(env!("CARGO_TARGET_TMPDIR"), "/elsewhere"),
        )
        .output()
        .expect("cargo");
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(
        run.status.success(),
        "`cargo {}` fails in {}:\n{said}",
        arguments.join(" "),
        folder.display()
    );
    String::from_utf8_lossy(&run.stdout).into_owned()
}

#[test]
fn a_program_elsewhere_depends_on_the_rules_by_their_path_and_prints_an_outcome() {
    let folder = std::env::temp_dir().join(format!("icp-checker-elsewhere-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("src")).expect("a folder");
    let manifest = format!(
        "[package]\nname = \"elsewhere\"\nedition = \"2024\"\n\n\
         [dependencies]\nicp-checker = {{ path = {ROOT:?} }}\n\n[workspace]\n"
    );
    let program = include_str!("elsewhere.rs");
    for (name, text) in [("Cargo.toml", manifest.as_str()), ("src/main.rs", program)] {
        std::fs::write(folder.join(name), text).expect("a file");
    }
    let printed = cargo(&folder, &["run", "--quiet"]);
    std::fs::remove_dir_all(&folder).expect("a folder less");
    let (outcome, words) = printed.split_once(": ").expect("an outcome and its words");
    assert_eq!(Outcome::named(outcome), Some(Outcome::Licence), "{printed}");
    assert!(!words.trim().is_empty(), "{printed}");
}

#[test]
fn the_package_holds_its_source_and_what_goes_with_it_alone() {
    let root = Path::new(ROOT);
    let listed = cargo(
        root,
        &[
            "package",
            "--list",
            "--allow-dirty",
            "--package",
            "icp-checker",
        ],
    );
    let listed: BTreeSet<String> = listed.lines().map(|line| line.replace('\\', "/")).collect();
    let mut source = BTreeSet::new();
    find(root, Path::new("src"), &mut source);
    let foreign: Vec<_> = listed
        .iter()
        .filter(|name| !source.contains(*name) && !BESIDE.contains(&name.as_str()))
        .collect();
    let missing: Vec<_> = source.difference(&listed).collect();
    assert!(
        foreign.is_empty() && missing.is_empty(),
        "Cargo.toml, `include`: the package of the rules should not hold {foreign:?}, and should hold {missing:?}"
    );
}

/// The Rust files below a folder of the root.
fn find(root: &Path, folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(root.join(folder)).expect("a folder") {
        let name = folder.join(entry.expect("an entry").file_name());
        if root.join(&name).is_dir() {
            find(root, &name, found);
        } else if name.extension().is_some_and(|ending| ending == "rs") {
            found.insert(name.to_string_lossy().replace('\\', "/"));
        }
    }
}
