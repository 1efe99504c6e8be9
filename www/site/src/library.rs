//! The library as the tool asks it: answers in as JSON, words out as JSON, in the shapes of the public contract.

use crate::Done;
use icp_checker::answers::Answers;
use icp_checker::check::check;
use icp_checker::date::Date;
use icp_checker::providers::ProviderId;
use icp_checker::report;
use icp_checker::texts::Lang;
use serde_json::Value;

/// A report as one line, byte for byte what `JSON.stringify` makes of the report in JavaScript.
pub(crate) fn report_line(
    answers: &Value,
    provider: Option<&str>,
    lang: Lang,
    on: &str,
) -> Done<String> {
    let provider = match provider {
        Some(id) => Some(ProviderId::named(id).ok_or_else(|| format!("unknown provider `{id}`"))?),
        None => None,
    };
    let report = check(&parse(answers)?, provider, Date::parse(on)?);
    Ok(serde_json::to_string(&report::worded(&report, lang))?)
}

/// Takes answers as the JavaScript surface does: a choice, a list of choices, or null for an open question.
pub(crate) fn parse(given: &Value) -> Done<Answers> {
    let mut answers = Answers::default();
    for (question, answer) in given.as_object().ok_or("answers are no object")? {
        let choices: Vec<&str> = match answer {
            Value::Null => continue,
            Value::String(choice) if choice == "unknown" => continue,
            Value::String(choice) => vec![choice],
            Value::Array(choices) => choices.iter().filter_map(Value::as_str).collect(),
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
                return Err(
                    format!("answer to `{question}` is neither a choice nor a list").into(),
                );
            }
        };
        answers = answers.parse(question, &choices)?;
    }
    Ok(answers)
}
