//! `THIRD-PARTY-NOTICES.txt`: what others wrote of what is shipped, and under which licence.

use crate::crates::Crates;
use crate::{Done, files};
use cargo_metadata::Package;
use std::fs;
use std::path::PathBuf;

/// What every Rust program carries; it comes with the compiler and has no package of its own.
const STANDARD: &str = "by the Rust Project contributors (https://www.rust-lang.org), MIT OR Apache-2.0.\n\
    With it come parts of the LLVM project, Apache-2.0 WITH LLVM-exception, and the crates dlmalloc and hashbrown,\n\
    MIT OR Apache-2.0. The texts of both licences are those of the file LICENSE.\n";

/// How the names of files begin that hold a licence or what it wants to be passed on.
const NAMES: [&str; 4] = ["license", "licence", "copying", "notice"];

/// The notices, the same on every machine.
pub(crate) fn text(crates: &Crates, rust: &str) -> Done<String> {
    let rule = "=".repeat(80);
    let mut text = format!(
        "{} holds, beside what its own authors wrote, the following.\n\n{rule}\n\nThe standard library of Rust {rust}, {STANDARD}",
        crates.own.name
    );
    for package in &crates.linked {
        text.push_str(&format!("\n{rule}\n\n{}", entry(package)?));
    }
    Ok(text)
}

/// One package with the texts that it brings.
fn entry(package: &Package) -> Done<String> {
    let license = package.license.as_deref();
    let license = license.ok_or_else(|| format!("`{}` names no licence", package.name))?;
    let mut text = format!("{} {}, ", package.name, package.version);
    if !package.authors.is_empty() {
        text.push_str(&format!("by {}, ", package.authors.join(", ")));
    }
    text.push_str(&format!("{license}\n"));
    if let Some(repository) = &package.repository {
        text.push_str(&format!("{repository}\n"));
    }
    let files = license_files(package)?;
    if files.is_empty() {
        text.push_str("\nIt brings no text of its licence; that of the file LICENSE is meant.\n");
    }
    for file in files {
        let content = files::read_text(&file)?;
        text.push_str(&format!(
            "\n{}\n",
            content.replace("\r\n", "\n").trim_matches('\n')
        ));
    }
    Ok(text)
}

/// The texts to pass on: where the long one of Apache may be chosen, the other one is, unless it is the only one.
fn license_files(package: &Package) -> Done<Vec<PathBuf>> {
    let folder = package
        .manifest_path
        .parent()
        .ok_or("a manifest without a folder")?;
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_lowercase();
        if NAMES.iter().any(|begin| name.starts_with(begin)) && entry.file_type()?.is_file() {
            found.push((name, entry.path()));
        }
    }
    found.sort();
    let license = package.license.as_deref().unwrap_or_default();
    let chosen = license.contains("MIT OR Apache-2.0") || license.contains("Apache-2.0 OR MIT");
    if chosen && found.iter().any(|(name, _)| name.contains("mit")) {
        found.retain(|(name, _)| !name.contains("apache"));
    }
    Ok(found.into_iter().map(|(_, path)| path).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crates;

    #[test]
    fn everybody_linked_is_named_with_a_licence_and_no_path_of_this_machine() -> Done {
        let crates = crates::read()?;
        let text = text(&crates, "1.0.0")?;
        for package in &crates.linked {
            assert!(text.contains(&format!("\n{} {}, ", package.name, package.version)));
        }
        assert!(text.contains("Rust 1.0.0"));
        assert!(text.matches("Permission is hereby granted").count() > 10);
        assert!(!text.contains(&*env!("CARGO_MANIFEST_DIR")) && !text.contains(".cargo"));
        Ok(())
    }

    #[test]
    fn a_licence_that_cannot_be_chosen_is_passed_on() -> Done {
        let crates = crates::read()?;
        let unicode = crates.linked.iter().find(|one| one.name == "unicode-ident");
        let files = license_files(unicode.ok_or("unicode-ident is not linked any more")?)?;
        assert!(files.iter().any(|file| file.ends_with("LICENSE-UNICODE")));
        assert!(!files.iter().any(|file| file.ends_with("LICENSE-APACHE")));
        Ok(())
    }

    #[test]
    fn a_package_without_a_licence_is_refused() -> Done {
        let mut package = crates::read()?.own;
        package.license = None;
        assert!(entry(&package).is_err());
        Ok(())
    }
}
