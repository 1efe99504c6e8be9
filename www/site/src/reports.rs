//! The native reports of every situation in the test cases, for comparison with the wasm in node and in a browser.

use crate::{Done, files, library};
use icp_checker::texts::Lang;
use serde_json::Value;
use std::path::Path;

/// Writes one file per case file: a line per situation and language, in order.
pub(crate) fn write(cases: &Path, out: &Path) -> Done {
    files::empty_folder(out)?;
    for name in files::list(cases)? {
        if name.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let situations: Vec<Value> = serde_json::from_slice(&files::read(&cases.join(&name))?)?;
        let mut lines = String::new();
        for situation in &situations {
            for &lang in Lang::ALL {
                lines.push_str(&library::report_line(
                    &situation["answers"],
                    situation["provider"].as_str(),
                    lang,
                    situation["on"].as_str().unwrap_or_default(),
                )?);
                lines.push('\n');
            }
        }
        files::write(&out.join(name).with_extension("jsonl"), lines)?;
    }
    Ok(())
}
