//! Where something is written, so that a failed check can say which file to edit.

use std::path::{Path, PathBuf};

/// The file in which a rule is written; where none has its name in full, the folders to look into.
pub(crate) fn of_rule(id: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src/law", "src/providers"] {
        read(&root.join(folder), &mut files);
    }
    let holding = |words: String| files.iter().find(|(_, text)| text.contains(&words));
    // Judgements name rules as well.
    let found = holding(format!("Rule::new(\"{id}\"")).or_else(|| holding(format!("\"{id}\"")));
    found.map_or_else(
        || "src/law or src/providers".to_owned(),
        |(path, _)| {
            path.strip_prefix(root)
                .unwrap_or(path)
                .display()
                .to_string()
        },
    )
}

/// Every file below a folder, in order, without its white space.
fn read(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read(&path, files);
        } else {
            let text = std::fs::read_to_string(&path).expect("readable");
            files.push((path, text.split_whitespace().collect()));
        }
    }
}

/// Fails with everything that is to be mended, a line each, if there is anything.
#[track_caller]
pub(crate) fn nothing_to_mend(mend: &[String]) {
    assert!(mend.is_empty(), "to be mended:\n{}", mend.join("\n"));
}

#[test]
fn a_rule_is_found_where_it_is_written() {
    assert_eq!(of_rule("domain-registrar"), "src/law/fixable.rs");
    assert_eq!(of_rule("no-such-rule"), "src/law or src/providers");
}
