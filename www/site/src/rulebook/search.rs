//! What the search of the entrance looks through, and what tells an address from before in which chapter its place is.

use super::Drawn;
use super::chapter::Chapter;
use crate::Done;
use icp_checker::texts::writing::mostly_chinese;
use icp_checker::texts::{self, CHINESE, Lang};
use serde_json::{Value, json};

/// A place in a chapter.
pub(super) struct Entry {
    /// What follows the `#` of its address.
    pub(super) anchor: String,
    /// What is searched and shown; nothing where the entry before it says the same.
    pub(super) text: String,
    /// What is searched as well.
    pub(super) also: String,
}

impl Entry {
    pub(super) fn new(anchor: impl ToString, text: &str, also: &[&str]) -> Self {
        Self {
            anchor: anchor.to_string(),
            text: text.to_owned(),
            also: also.join(" "),
        }
    }

    /// Its parts, without those at its end that say nothing.
    fn json(&self, lang: Lang) -> Value {
        let chinese = !texts::writing(lang).reads_chinese && mostly_chinese(&self.text);
        let language = if chinese { CHINESE.id() } else { "" };
        let parts = [&self.anchor, &self.text, &self.also, language];
        let used = parts.iter().rposition(|part| !part.is_empty());
        json!(parts[..=used.unwrap_or(0)])
    }
}

/// The script that holds the index: per chapter its page, its heading, its own anchor, and the places in it.
pub(super) fn script(chapters: &[(Chapter, Drawn)], lang: Lang) -> Done<String> {
    let listed = chapters.iter().map(|(chapter, drawn)| {
        let places: Vec<Value> = drawn.entries.iter().map(|entry| entry.json(lang)).collect();
        json!([
            chapter.page(lang),
            chapter.heading(lang),
            chapter.anchor(),
            places
        ])
    });
    let listed = Value::Array(listed.collect());
    Ok(format!(
        "var RULEBOOK = {};\n",
        serde_json::to_string(&listed)?
    ))
}
