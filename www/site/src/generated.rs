//! The files that follow from the tables and are committed, so that a change shows what it changes for embedders.

mod manifest;
mod schema;
mod typings;

use crate::{Done, files, receipts};
use std::path::Path;

/// The command that writes them anew.
const COMMAND: &str = "./build.sh write";

/// Every such file below `root`, each with what should stand in it.
fn all(root: &Path) -> Done<Vec<(&'static str, String)>> {
    let read = |name: &str| files::read_text(&root.join(name));
    let (api, element) = ("www/engine/api.d.ts", "www/element/icp-checker.d.ts");
    let schema = "www/element/profile.schema.json";
    Ok(vec![
        (api, typings::api(&read(api)?)?),
        (element, typings::element(&read(element)?)?),
        (schema, schema::schema(&read(schema)?)?),
        (
            "www/element/custom-elements.json",
            manifest::manifest(&read("www/element/style.css")?)?,
        ),
        (
            "tests/evidence/provinces.md",
            receipts::matrix(&receipts::read(&root.join(receipts::FOLDER))?),
        ),
    ])
}

/// Writes those that are stale.
pub(crate) fn write(root: &Path) -> Done {
    for (name, content) in all(root)? {
        let path = root.join(name);
        if files::read_text(&path).ok().as_ref() != Some(&content) {
            files::write(&path, content)?;
            println!("{name}");
        }
    }
    Ok(())
}

/// The text with `value` in the place of what stands, somewhere after `after`, between `from` and `to`.
fn spliced(text: &str, after: &str, from: &str, to: &str, value: &str) -> Done<String> {
    let found = |rest: &str, what: &str| {
        rest.find(what)
            .map(|at| at + what.len())
            .ok_or_else(|| format!("no `{what}`, expected one after `{after}`"))
    };
    let begin = found(text, after)?;
    let begin = begin + found(&text[begin..], from)?;
    let end = begin + found(&text[begin..], to)? - to.len();
    Ok([&text[..begin], value, &text[end..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_from_the_tables_is_written() -> Done {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (name, content) in all(&root)? {
            let committed = files::read_text(&root.join(name))?;
            assert!(
                committed == content,
                "`{name}` is stale; to write it anew, type {COMMAND}"
            );
        }
        Ok(())
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() -> Done {
        assert_eq!(
            spliced("[a] x [b] [c]", "x", "[", "]", "d")?,
            "[a] x [d] [c]"
        );
        for (after, from, to) in [("y", "[", "]"), ("x", "(", "]"), ("x", "[", ")")] {
            assert!(spliced("[a] x [b] [c]", after, from, to, "").is_err());
        }
        Ok(())
    }
}
