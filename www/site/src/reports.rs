//! The native reports of every situation in the test cases, for comparison with the wasm in node and in a browser.

use crate::{Done, files};
use icp_checker::report;
use icp_checker::texts::Lang;
use icp_checker_support::situations;
use std::path::Path;

/// Writes one file per case file: a line per situation and language, in order.
pub(crate) fn write(cases: &Path, out: &Path) -> Done {
    files::empty_folder(out)?;
    let all = situations::read(cases)?;
    for situations in all.chunk_by(|one, next| one.file == next.file) {
        let mut lines = String::new();
        for situation in situations {
            let report = situation.report();
            for &lang in Lang::ALL {
                lines +=
                    &serde_json::to_string(&report::worded(&report, &situation.answers, lang))?;
                lines.push('\n');
            }
        }
        let name = Path::new(&situations[0].file).with_extension("jsonl");
        files::write(&out.join(name), lines)?;
    }
    Ok(())
}
