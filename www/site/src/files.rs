//! Reading and writing whole files, with the path in every message.

use crate::Done;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn read(path: &Path) -> Done<Vec<u8>> {
    fs::read(path).map_err(|cause| format!("cannot read `{}`: {cause}", path.display()).into())
}

pub(crate) fn read_text(path: &Path) -> Done<String> {
    fs::read_to_string(path)
        .map_err(|cause| format!("cannot read `{}`: {cause}", path.display()).into())
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, content: impl AsRef<[u8]>) -> Done {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, content))
        .map_err(|cause| format!("cannot write `{}`: {cause}", path.display()).into())
}

/// An empty folder, whatever stood there before: nothing of an earlier build may linger.
pub(crate) fn empty_folder(path: &Path) -> Done {
    if path.exists() {
        fs::remove_dir_all(path)
            .map_err(|cause| format!("cannot empty `{}`: {cause}", path.display()))?;
    }
    fs::create_dir_all(path)
        .map_err(|cause| format!("cannot make `{}`: {cause}", path.display()).into())
}

/// Every file below a folder as a path relative to it, sorted, so that lists are the same on every machine.
pub(crate) fn list(folder: &Path) -> Done<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)
            .map_err(|cause| format!("cannot list `{}`: {cause}", next.display()))?
        {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(folder)?.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}
