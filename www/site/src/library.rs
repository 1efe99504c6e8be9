//! The library as the tool asks it: answers in as JSON, words out as JSON, in the shapes of the public contract.

use crate::Done;
use icp_checker::check::check;
use icp_checker::date::Date;
use icp_checker::providers::ProviderId;
use icp_checker::report;
use icp_checker::texts::Lang;
use icp_checker_support::answers::from_json;
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
    let report = check(&from_json(answers)?, provider, Date::parse(on)?);
    Ok(serde_json::to_string(&report::worded(&report, lang))?)
}
