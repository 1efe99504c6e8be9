//! The layers hold: each module imports only from those before it, and tables hold tables only.

use std::path::{Path, PathBuf};

const ORDER: [&str; 19] = [
    "questions",
    "answers",
    "code",
    "condition",
    "date",
    "diagram",
    "pieces",
    "law",
    "providers",
    "packed",
    "check",
    "texts",
    "takeaway",
    "report",
    "certificate",
    "rulebook",
    "api",
    "profile",
    "view",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn all() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    sources(&root, &mut found);
    found
        .into_iter()
        .filter_map(|path| {
            let name = path
                .strip_prefix(&root)
                .expect("below src")
                .to_string_lossy()
                .into_owned();
            let text = std::fs::read_to_string(&path).expect("readable");
            (!name.starts_with("bin") && name != "lib.rs").then_some((name, text))
        })
        .collect()
}

fn layer(name: &str) -> usize {
    let module = name.split(['/', '.']).next().expect("a module");
    ORDER
        .iter()
        .position(|known| *known == module)
        .unwrap_or_else(|| panic!("`{name}` has no layer"))
}

#[test]
fn each_layer_imports_only_from_those_before_it() {
    for (name, text) in all() {
        let own = layer(&name);
        for part in text.split("crate::").skip(1) {
            let module: String = part
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect();
            let Some(imported) = ORDER.iter().position(|known| *known == module) else {
                continue;
            };
            // Rules name providers' words, and providers are made of rules: one layer, in two folders.
            let one_layer = ORDER[own] == "law" && module == "providers";
            assert!(imported <= own || one_layer, "{name} imports from {module}");
        }
    }
}

#[test]
fn law_and_providers_are_tables_only() {
    for (name, text) in all() {
        if !name.starts_with("law/") && !name.starts_with("providers/") {
            continue;
        }
        for line in text
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//"))
        {
            for word in ["fn ", "if ", "let ", "for ", "while ", "loop "] {
                assert!(
                    !(line.starts_with(word) || line.contains(&format!(" {word}")))
                        || line.contains('"'),
                    "{name} holds more than tables: {line}"
                );
            }
        }
    }
}

#[test]
fn only_the_api_and_the_view_know_javascript() {
    for (name, text) in all() {
        if name.starts_with("api") || name.starts_with("view") {
            continue;
        }
        for foreign in ["wasm_bindgen", "js_sys", "web_sys", "gloo"] {
            assert!(!text.contains(foreign), "{name} knows {foreign}");
        }
    }
}

#[test]
fn the_core_knows_no_language() {
    for (name, text) in all() {
        if layer(&name) < layer("texts.rs") {
            assert!(!text.contains("Lang::"), "{name} knows a language");
        }
    }
}
