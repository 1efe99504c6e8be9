//! The layers hold: each module imports only from those above it, no two import each other, and tables hold tables only.

use crate::imports::{File, Sources, code};
use std::path::Path;

/// The rules crate, its members, and what its tests share.
const CRATES: [&str; 5] = [
    "src",
    "www/engine/src",
    "www/element/src",
    "www/site/src",
    "tests/support/src",
];

/// Whether a package of that name is for JavaScript; what runs on the host to bind to it is not.
fn foreign(name: &str) -> bool {
    ["wasm-bindgen", "serde-wasm-bindgen", "js-sys", "web-sys"].contains(&name)
        || name.starts_with("gloo")
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The tables of the law that evidence is made of.
const TABLES_OF_EVIDENCE: [&str; 2] = ["law/sources", "law/edition"];

/// The modules in the order of `src/lib.rs`; rules name their sources, so these come before what a rule is.
fn order() -> Vec<String> {
    let text = code(&read("src/lib.rs"));
    let mut order = Vec::new();
    for line in text.lines() {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        let named = line
            .strip_prefix("mod ")
            .and_then(|rest| rest.strip_suffix(';'));
        if let Some(name) = named {
            if name == "evidence" {
                order.extend(TABLES_OF_EVIDENCE.map(str::to_owned));
            }
            order.push(name.to_owned());
        }
    }
    order
}

/// The place of a file in that order; none for the root of the crate.
fn layer(order: &[String], name: &str) -> Option<usize> {
    let module = match name.trim_end_matches(".rs") {
        "lib" => return None,
        name if TABLES_OF_EVIDENCE.contains(&name) => name,
        name => name.split('/').next().unwrap_or(name),
    };
    let place = order.iter().position(|known| known == module);
    let missing = || panic!("src/lib.rs has no line `mod {module};` for src/{name}");
    Some(place.unwrap_or_else(missing))
}

#[test]
fn each_layer_imports_only_from_those_above_it() {
    let order = order();
    let sources = Sources::read("src");
    let mut wrong = Vec::new();
    for (from, named) in sources.imports() {
        let from = &sources.files[from].name;
        for to in named {
            let to = &sources.files[to].name;
            if layer(&order, from) < layer(&order, to) && layer(&order, from).is_some() {
                wrong.push(format!(
                    "src/{from} imports from src/{to}, which stands below it in src/lib.rs: \
                     move what it needs up, or the `mod` line"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_imports_what_imports_it() {
    for folder in CRATES {
        let sources = Sources::read(folder);
        if let Some(circle) = sources.circle() {
            panic!(
                "files in {} import each other: {}; move what they share into one that imports neither",
                sources.folder,
                circle.join(" → ")
            );
        }
    }
}

/// What stands outside macros: these make the rows that are written below them.
fn outside_macros(code: &str) -> String {
    let mut outside = String::new();
    let mut rest = code;
    while let Some(start) = rest.find("macro_rules!") {
        outside.push_str(&rest[..start]);
        let mut depth = 0;
        let end = rest[start..].char_indices().find(|(_, letter)| {
            depth += i32::from(*letter == '{') - i32::from(*letter == '}');
            *letter == '}' && depth == 0
        });
        rest = end.map_or("", |(at, _)| &rest[start + at + 1..]);
    }
    outside + rest
}

#[test]
fn law_and_providers_are_tables_only() {
    let table = |file: &&File| file.name.starts_with("law/") || file.name.starts_with("providers/");
    let sources = Sources::read("src");
    for file in sources.files.iter().filter(table) {
        let code = outside_macros(&file.code);
        for word in code.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
            let wrong = ["fn", "if", "let", "for", "while", "loop", "match"].contains(&word);
            assert!(
                !wrong,
                "src/{} holds more than tables, a `{word}`: \
                 write rows, and put what works on them into src/rules.rs or src/check",
                file.name
            );
        }
    }
}

/// The names of what a package depends on, whatever the kind of dependency.
fn dependencies(manifest: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut listed = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            listed = table.ends_with("dependencies") && !table.starts_with("workspace");
            found.extend(
                table
                    .split_once("dependencies.")
                    .map(|(_, name)| name.to_owned()),
            );
        } else if listed && let Some((name, _)) = line.split_once(['=', '.', ' ']) {
            found.push(name.to_owned());
        }
    }
    found
}

#[test]
fn only_engine_and_element_know_javascript() {
    for folder in CRATES {
        let manifest = format!("{}Cargo.toml", folder.trim_end_matches("src"));
        let names = dependencies(&read(&manifest));
        let known = names.iter().find(|name| foreign(name));
        let may = ["www/engine/src", "www/element/src"].contains(&folder);
        assert_eq!(
            known.is_some(),
            may,
            "{manifest} depends on {known:?}: www/engine and www/element know JavaScript, and nobody else"
        );
    }
}

#[test]
fn members_know_the_rules_crate_and_no_other_member() {
    for (member, also) in [
        ("www/engine", None),
        ("www/element", None),
        ("www/site", Some("icp-checker-support")),
        ("tests/support", None),
    ] {
        let manifest = read(&format!("{member}/Cargo.toml"));
        for name in dependencies(&manifest) {
            let own = name.starts_with("icp-checker");
            assert!(
                !own || name == "icp-checker" || Some(name.as_str()) == also,
                "{member}/Cargo.toml depends on `{name}`: what two members share belongs into the rules crate"
            );
        }
    }
}

#[test]
fn no_file_is_part_of_two_programs() {
    for folder in CRATES.iter().copied().chain(["tests"]) {
        for file in Sources::read(folder).files {
            assert!(
                !file.code.contains("#[path"),
                "{folder}/{} takes a module from elsewhere by `#[path]`: what programs share belongs \
                 into the rules crate, what tests share into tests/support",
                file.name
            );
        }
    }
}

#[test]
fn the_core_knows_no_language() {
    let order = order();
    let texts = layer(&order, "texts.rs");
    for file in Sources::read("src").files {
        let own = layer(&order, &file.name);
        assert!(
            own.is_none() || own >= texts || !file.code.contains("Lang::"),
            "src/{} names a language: words belong into src/texts",
            file.name
        );
    }
}
