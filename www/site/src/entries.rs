//! Entries of reports and of the rulebook as HTML: what they share is shown in one way.

use crate::template::escape;
use icp_checker::ids::{Event, Unit};
use icp_checker::texts::writing::mostly_chinese;
use icp_checker::texts::{self, CHINESE, Lang};
use serde_json::Value;

/// A heading and a list of reported things, each with an anchor of its own; nothing at all for an empty list.
pub(crate) fn entries(lang: Lang, heading: &str, kind: &str, entries: &[Value]) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let mut html = format!("<h2>{}</h2>\n<ul>\n", escape(heading));
    for entry in entries {
        let id = entry["id"]
            .as_str()
            .map(|id| format!(" id=\"{kind}-{}\"", escape(id)));
        html.push_str(&format!(
            "<li{}>{}</li>\n",
            id.unwrap_or_default(),
            details(lang, entry)
        ));
    }
    html + "</ul>\n"
}

/// Everything a reader may want to know of one entry, in the order of importance; what it lacks is left out.
fn details(lang: Lang, entry: &Value) -> String {
    let words = texts::interface(lang);
    let mut html = String::new();
    let fields = [
        "text",
        "title",
        "decided",
        "condition",
        "detail",
        "basis",
        "otherwise",
        "fix",
        "says",
        "zh",
    ];
    for field in fields {
        if let Some(text) = entry[field].as_str().filter(|text| !text.is_empty()) {
            html.push_str(&format!("<p>{}</p>\n", marked(lang, text)));
        }
    }
    if let Some(time) = due(lang, &entry["due"]).or_else(|| days(lang, &entry["days"])) {
        html.push_str(&format!("<p>{}</p>\n", escape(&time)));
    }
    for position in list(entry, "positions") {
        html.push_str(&format!(
            "<blockquote>{}</blockquote>\n",
            details(lang, position)
        ));
    }
    if entry["followed"] == true {
        html.push_str(&format!(
            "<p><strong>{}</strong></p>\n",
            escape(words.followed)
        ));
    }
    if let Some(url) = address(entry) {
        html.push_str(&format!("<p>{}</p>\n", link(url, &escape(url))));
    }
    let facts = facts(lang, entry);
    if !facts.is_empty() {
        html.push_str(&format!("<p class=\"muted\">{}</p>\n", facts.join(" · ")));
    }
    let one = entry["source"].is_object().then_some(&entry["source"]);
    let cited: Vec<String> = list(entry, "sources")
        .iter()
        .chain(one)
        .map(|source| citation(lang, source))
        .collect();
    if !cited.is_empty() {
        let (label, cited) = (escape(words.sources), cited.join("; "));
        html.push_str(&format!("<p class=\"muted\">{label}: {cited}</p>\n"));
    }
    html
}

/// Dates, confidence and the public names, in short.
fn facts(lang: Lang, entry: &Value) -> Vec<String> {
    let words = texts::interface(lang);
    let mut facts = Vec::new();
    match (entry["since"].as_str(), entry["until"].as_str()) {
        (Some(since), Some(until)) => {
            facts.push(
                words
                    .in_force_until
                    .replace("{0}", since)
                    .replace("{1}", until),
            );
        }
        (Some(since), None) => facts.push(words.in_force_since.replace("{0}", since)),
        (None, _) => {}
    }
    if let Some(day) = entry["readOn"].as_str() {
        facts.push(words.read_on.replace("{0}", day));
    }
    let levels = ["high", "medium", "low"];
    if let Some(at) = levels
        .iter()
        .position(|level| entry["confidence"] == *level)
    {
        facts.push(words.confidence[at].to_string());
    }
    facts.iter_mut().for_each(|fact| *fact = escape(fact));
    let effect = &entry["effect"];
    for name in [
        &entry["id"],
        &entry["provider"],
        &effect["kind"],
        &effect["id"],
        &entry["certainty"],
        &entry["reading"],
    ] {
        if let Some(name) = name.as_str() {
            facts.push(format!("<code>{}</code>", escape(name)));
        }
    }
    for rule in list(entry, "rules").iter().filter_map(Value::as_str) {
        facts.push(format!("<a href=\"#rule-{0}\">{0}</a>", escape(rule)));
    }
    facts
}

/// When a duty is due, in words.
fn due(lang: Lang, due: &Value) -> Option<String> {
    let after = texts::event(lang, Event::named(due["after"].as_str()?)?);
    let count = due["count"].as_u64()?;
    let filled = texts::interface(lang)
        .due
        .replace("{0}", &count.to_string());
    Some(
        filled
            .replace("{1}", unit(lang, due, count)?)
            .replace("{2}", after),
    )
}

/// How long a step takes, in words.
fn days(lang: Lang, days: &Value) -> Option<String> {
    let words = texts::interface(lang);
    let (from, to) = (days["from"].as_u64()?, days["to"].as_u64()?);
    let unit = unit(lang, days, to)?;
    Some(if from == to {
        words
            .days
            .replace("{0}", &to.to_string())
            .replace("{1}", unit)
    } else {
        let filled = words.days_between.replace("{0}", &from.to_string());
        filled.replace("{1}", &to.to_string()).replace("{2}", unit)
    })
}

fn unit(lang: Lang, time: &Value, count: u64) -> Option<&'static str> {
    let [one, several] = texts::unit(lang, Unit::named(time["unit"].as_str()?)?);
    Some(if count == 1 { one } else { several })
}

/// A source with a link to where it was read; the rulebook cites by name, and has the source further down.
fn citation(lang: Lang, source: &Value) -> String {
    match source {
        Value::String(id) => format!("<a href=\"#source-{0}\">{0}</a>", escape(id)),
        _ => {
            let title = marked(lang, source["title"].as_str().unwrap_or_default());
            address(source).map_or(title.clone(), |url| link(url, &title))
        }
    }
}

/// The address of an entry, if it is one of the web.
fn address(entry: &Value) -> Option<&str> {
    entry["url"]
        .as_str()
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}

pub(crate) fn link(url: &str, html: &str) -> String {
    format!(
        "<a href=\"{}\" rel=\"noopener noreferrer\">{html}</a>",
        escape(url)
    )
}

/// Text, marked as Chinese where a page in another language quotes it, for voices and fonts.
pub(crate) fn marked(lang: Lang, text: &str) -> String {
    if !texts::writing(lang).reads_chinese && mostly_chinese(text) {
        format!("<span lang=\"{}\">{}</span>", CHINESE.id(), escape(text))
    } else {
        escape(text)
    }
}

pub(crate) fn list<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value[field].as_array().map_or(&[], Vec::as_slice)
}

pub(crate) fn text(value: &Value, field: &str) -> String {
    escape(value[field].as_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_table_becomes_markup() {
        let entry = serde_json::json!({
            "text": "<script>", "url": "javascript:alert(1)",
            "sources": [{ "title": "\"><b>", "url": "javascript:alert(1)" }],
        });
        let html = details(Lang::default(), &entry);
        assert!(
            !html.contains("<script>") && !html.contains("<b>") && !html.contains("href"),
            "{html}"
        );
    }
}
