//! What visitors in some of the test cases take away, in every form and language, for real programs to open.

use crate::{Done, files};
use icp_checker::export;
use icp_checker::ids::Document;
use icp_checker::present::Situation;
use icp_checker::providers::ProviderId;
use icp_checker::texts::Lang;
use icp_checker_support::situations;
use serde_json::json;
use std::path::Path;

/// The way back, with letters that Markdown would take for its own.
const LINK: &str = "https://checker.example/a_b_(c)?d=1&e=2#AQAA";

/// Writes a folder per situation and language, and `index.json`, which says what was asked and where it is.
///
/// Of each case file those situations are taken that are the first with their outcome and day.
pub(crate) fn write(cases: &Path, out: &Path) -> Done {
    files::empty_folder(out)?;
    let mut index = Vec::new();
    let all = situations::read(cases)?;
    for situations in all.chunk_by(|one, next| one.file == next.file) {
        let file = Path::new(&situations[0].file).with_extension("");
        let mut taken = Vec::new();
        for situation in situations {
            let (on, provider) = (situation.on, situation.provider);
            let report = situation.report();
            if taken.contains(&(report.outcome, on)) {
                continue;
            }
            taken.push((report.outcome, on));
            // Every other paper is ticked.
            let listed = report.checklist.iter().map(|listed| listed.item.0);
            let ticked: Vec<Document> = listed.step_by(2).collect();
            for &lang in Lang::ALL {
                let made = Situation {
                    lang,
                    provider,
                    on,
                    answers: &situation.answers,
                    report: &report,
                    begin: None,
                    ticked: ticked.iter().copied().collect(),
                    link: LINK,
                };
                let folder = format!("{}-{}.{}", file.display(), taken.len(), lang.id());
                let mut entry = json!({
                    "name": situation.name,
                    "answers": situation.answers_json(),
                    "provider": provider.map(ProviderId::id),
                    "on": on.text(),
                    "lang": lang.id(),
                    "link": LINK,
                    "ticked": ticked.iter().map(|paper| paper.id()).collect::<Vec<_>>(),
                });
                for (ending, content) in [
                    ("txt", Some(export::text(&made))),
                    ("md", Some(export::markdown(&made))),
                    ("csv", Some(export::csv(&made))),
                    ("json", Some(export::json(&made))),
                    ("ics", export::calendar(&made, on)),
                    ("card.txt", Some(export::card(&made))),
                ] {
                    if let Some(content) = content {
                        let file = format!("{folder}/{}", export::file_name(&made, ending));
                        files::write(&out.join(&file), content)?;
                        entry[ending] = file.into();
                    }
                }
                index.push(entry);
            }
        }
    }
    files::write(&out.join("index.json"), serde_json::to_vec(&index)?)
}
