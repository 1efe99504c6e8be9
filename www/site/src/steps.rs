//! Where in the interview a test can stand: for every question, answers that lead to it; for every kind of result, one.

use crate::{Done, files};
use icp_checker::answers::Answers;
use icp_checker::check::{Report, check};
use icp_checker::code;
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker::providers::ProviderId;
use icp_checker_support::situations;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// The day of the situations that are not about the past.
const TODAY: Date = Date::new(2026, 11, 21);

/// Writes the answers, as the short codes of links, that lead a visitor to each question and to the fullest results.
pub(crate) fn write(cases: &Path, out: &Path) -> Done {
    let mut questions = Map::new();
    let mut results: BTreeMap<String, (usize, Value)> = BTreeMap::new();
    for situation in situations::read(cases)? {
        let (answers, on, provider) = (&situation.answers, situation.on, situation.provider);
        on_the_way(answers, on, &mut questions);
        let report = situation.report();
        let entry = json!({
            "name": situation.name, "code": code::write(answers), "on": on.to_string(),
            "provider": provider.map(ProviderId::id), "outcome": report.outcome.map(Outcome::id),
        });
        let kind = format!(
            "{} {} {}",
            report.outcome.map_or("open", Outcome::id),
            provider.map_or("law", ProviderId::id),
            on.parts().0
        );
        let kept = results.entry(kind).or_insert((0, Value::Null));
        if size(&report) > kept.0 {
            *kept = (size(&report), entry);
        }
    }
    let results: Vec<Value> = results.into_values().map(|(_, entry)| entry).collect();
    let steps = json!({ "questions": questions, "results": results });
    files::write(out, serde_json::to_string_pretty(&steps)?)
}

/// Walks the interview with these answers and notes, for each question met for the first time, what was said before it.
fn on_the_way(all: &Answers, on: Date, met: &mut Map<String, Value>) {
    let mut answers = Answers::default();
    while let Some(question) = check(&answers, None, on).next {
        if on == TODAY {
            met.entry(question.id())
                .or_insert_with(|| code::write(&answers).into());
        }
        let Some(chosen) = all.chosen(question) else {
            return;
        };
        answers = answers.with(question, chosen);
    }
}

/// How much there is to show.
fn size(report: &Report) -> usize {
    report.checklist.len()
        + report.notes.len()
        + report.bars.len()
        + report.remedies.len()
        + report.disputes.len()
        + report.steps.len()
        + 1
}
