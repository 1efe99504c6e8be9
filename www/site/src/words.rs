//! What the scripts and style sheets need to know of the languages, laid beside them by the build.

use crate::Done;
use crate::start::builder::SANDBOX;
use icp_checker::texts::{self, Lang};
use serde_json::{Map, Value, json};

/// `words.js`, which the scripts import; `www/words.d.ts` describes it.
pub(crate) fn script() -> Done<String> {
    let languages: Vec<&str> = Lang::ALL.iter().map(|lang| lang.id()).collect();
    let titles = per_language(|lang| texts::scripts(lang).frame_title.into());
    let failure = per_language(|lang| {
        let words = texts::scripts(lang);
        json!({
            "text": words.cannot_run,
            "broken": words.broken,
            "instead": words.read_instead,
            "restart": texts::interface(lang).start_again,
        })
    });
    Ok(format!(
        "export const LANGUAGES = {};\nexport const FRAME_TITLES = {};\nexport const FAILURE = {};\n\
         export const SANDBOX = {};\n",
        serde_json::to_string(&languages)?,
        serde_json::to_string(&titles)?,
        serde_json::to_string(&failure)?,
        serde_json::to_string(SANDBOX)?,
    ))
}

fn per_language(value: impl Fn(Lang) -> Value) -> Map<String, Value> {
    let all = Lang::ALL.iter();
    all.map(|lang| (lang.id().to_owned(), value(*lang)))
        .collect()
}

/// Shows one language: the one the page's script picked or, without scripts, the one a link of the page asked for.
pub(crate) fn style() -> String {
    let mut style = String::new();
    for lang in Lang::ALL {
        let id = lang.id();
        style.push_str(&format!(
            "html[data-lang=\"{id}\"] [data-for]:not([data-for=\"{id}\"]),\n\
             html:not([data-lang]):has(#{id}:target) [data-for]:not([data-for=\"{id}\"]) {{\n  display: none;\n}}\n"
        ));
    }
    style
}
