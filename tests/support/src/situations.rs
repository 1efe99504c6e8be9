//! The situations of `tests/cases`: who plans what, by which source, and what the report is to say.
//!
//! A situation may be like another, or like a base of `bases.json`, and then says only what differs.
//! `tests/situations.js` reads them by the same rules.

use crate::answers::{from_json, to_json};
use crate::expectations::differences;
use icp_checker::answers::Answers;
use icp_checker::check::{Report, check};
use icp_checker::date::Date;
use icp_checker::providers::ProviderId;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::path::Path;

/// Where the bases stand: an object of name → what is shared, none of which is a situation itself.
pub const BASES: &str = "bases.json";

/// What a situation may say, and what a base may.
const KEYS: [&str; 7] = [
    "name", "source", "like", "on", "provider", "answers", "expect",
];
const BASE_KEYS: [&str; 4] = ["like", "on", "provider", "answers"];

/// One situation, with everything that it takes over from others.
#[derive(Clone, Debug)]
pub struct Situation {
    /// The file it stands in, as a name below the folder.
    pub file: String,
    /// What it is called; no other is called so.
    pub name: String,
    /// Which fact, law or source says so.
    pub source: String,
    /// The day for which the rules are read.
    pub on: Date,
    /// The provider, if one was chosen.
    pub provider: Option<ProviderId>,
    /// What is said; everything else is open.
    pub answers: Answers,
    /// What the report is to say.
    pub expect: Map<String, Value>,
}

impl Situation {
    /// What the rules say to it.
    #[must_use]
    pub fn report(&self) -> Report {
        check(&self.answers, self.provider, self.on)
    }

    /// What of its expectations the rules do not meet; nothing, if all is well.
    #[must_use]
    pub fn missed(&self) -> Vec<String> {
        differences(&self.report(), &self.expect)
    }

    /// Where it stands, who says so, and for when and whom it is asked.
    #[must_use]
    pub fn place(&self) -> String {
        format!(
            "tests/cases/{} «{}» ({}), on {} with {}",
            self.file,
            self.name,
            self.source,
            self.on,
            self.provider.map_or("no provider", ProviderId::id)
        )
    }

    /// Its answers as JSON, those of others included.
    #[must_use]
    pub fn answers_json(&self) -> Value {
        to_json(&self.answers)
    }
}

/// The situations of this project.
///
/// # Panics
/// If a file cannot be read: the message says which, and what is wrong in it.
#[must_use]
#[expect(clippy::panic, reason = "a test says what is wrong by failing")]
pub fn all() -> Vec<Situation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases");
    read(&folder).unwrap_or_else(|error| panic!("{error}"))
}

/// Every situation of every file of a folder, in order.
///
/// # Errors
/// A file that cannot be read, and a situation that says something unknown or too little, names no other that
/// there is, is like itself, or is called as another is: by file and name.
pub fn read(folder: &Path) -> Result<Vec<Situation>, String> {
    let mut texts = Vec::new();
    let cannot = |cause| format!("cannot read `{}`: {cause}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let name = path.file_name().unwrap_or_default();
            let text = std::fs::read_to_string(&path)
                .map_err(|cause| format!("cannot read `{}`: {cause}", path.display()))?;
            texts.push((name.to_string_lossy().into_owned(), text));
        }
    }
    texts.sort();
    parse(&texts)
}

/// Something with a name: a base or a situation as it is written.
struct Written<'a> {
    file: &'a str,
    name: &'a str,
    says: &'a Map<String, Value>,
}

impl Written<'_> {
    fn place(&self) -> String {
        format!("tests/cases/{} «{}»", self.file, self.name)
    }

    fn string(&self, key: &str) -> Result<Option<&str>, String> {
        match self.says.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(format!(
                "{}: expected `{key}` as words, found {other}",
                self.place()
            )),
        }
    }
}

/// What is taken over from others: the day, the provider and the answers.
#[derive(Clone, Default)]
struct Shared {
    on: Option<String>,
    provider: Option<String>,
    answers: Map<String, Value>,
}

fn parse(texts: &[(String, String)]) -> Result<Vec<Situation>, String> {
    let mut files: Vec<(&str, Value)> = Vec::new();
    for (file, text) in texts {
        let value = serde_json::from_str(text);
        let value = value.map_err(|error| format!("tests/cases/{file}: {error}"))?;
        files.push((file, value));
    }
    let mut all = Vec::new();
    for (file, value) in &files {
        written(file, value, &mut all)?;
    }
    let mut known: HashMap<&str, &Written> = HashMap::new();
    for one in &all {
        if let Some(other) = known.insert(one.name, one) {
            let (one, other) = (one.place(), other.file);
            return Err(format!(
                "{one}: something in tests/cases/{other} is called so as well"
            ));
        }
    }
    let situations = all.iter().filter(|one| one.file != BASES);
    situations.map(|one| situation(one, &known)).collect()
}

/// What a file holds: bases by name, or a list of situations.
fn written<'a>(file: &'a str, value: &'a Value, all: &mut Vec<Written<'a>>) -> Result<(), String> {
    let from = all.len();
    let keys = if file == BASES { &BASE_KEYS[..] } else { &KEYS };
    match value {
        Value::Object(bases) if file == BASES => {
            for (name, says) in bases {
                let says = says.as_object();
                let says =
                    says.ok_or_else(|| format!("tests/cases/{file} «{name}»: expected an object"))?;
                all.push(Written { file, name, says });
            }
        }
        Value::Array(situations) if file != BASES => {
            for says in situations {
                let name = says.get("name").and_then(Value::as_str);
                let (Some(says), Some(name)) = (says.as_object(), name) else {
                    return Err(format!("tests/cases/{file}: expected `name` in {says}"));
                };
                all.push(Written { file, name, says });
            }
        }
        _ => {
            return Err(format!(
                "tests/cases/{file}: expected a list of situations; `{BASES}` alone is an object of bases"
            ));
        }
    }
    for one in &all[from..] {
        if let Some(key) = one.says.keys().find(|key| !keys.contains(&key.as_str())) {
            let (place, keys) = (one.place(), keys.join("`, `"));
            return Err(format!(
                "{place}: unknown key `{key}`, expected one of `{keys}`"
            ));
        }
    }
    Ok(())
}

/// What a base or situation says with everything that it is like; `way` holds the names on the way to it.
fn shared<'a>(
    one: &Written<'a>,
    known: &HashMap<&str, &Written<'a>>,
    way: &mut Vec<&'a str>,
) -> Result<Shared, String> {
    way.push(one.name);
    let mut all = Shared::default();
    if let Some(name) = one.string("like")? {
        let Some(other) = known.get(name) else {
            return Err(format!(
                "{}: is like «{name}», and nothing in tests/cases is called so",
                one.place()
            ));
        };
        if way.contains(&other.name) {
            return Err(format!(
                "{}: is like itself, by «{}» → «{name}»",
                one.place(),
                way.join("» → «")
            ));
        }
        all = shared(other, known, way)?;
    }
    if let Some(on) = one.string("on")? {
        all.on = Some(on.to_owned());
    }
    // With `null`, the provider of the other is none of this one's.
    if one.says.contains_key("provider") {
        all.provider = one.string("provider")?.map(str::to_owned);
    }
    match one.says.get("answers") {
        None => {}
        Some(Value::Object(answers)) => {
            for (question, answer) in answers {
                all.answers.insert(question.clone(), answer.clone());
            }
        }
        Some(other) => {
            return Err(format!(
                "{}: expected `answers` as an object, found {other}",
                one.place()
            ));
        }
    }
    Ok(all)
}

fn situation(one: &Written, known: &HashMap<&str, &Written>) -> Result<Situation, String> {
    let place = |error: String| format!("{}: {error}", one.place());
    let shared = shared(one, known, &mut Vec::new())?;
    let provider = shared.provider.map(|id| {
        ProviderId::named(&id).ok_or_else(|| {
            let ids: Vec<_> = ProviderId::ALL.iter().map(|known| known.id()).collect();
            place(format!(
                "unknown provider `{id}`, expected one of `{}`",
                ids.join("`, `")
            ))
        })
    });
    let on = shared
        .on
        .ok_or_else(|| place("expected a day as `on`, here or where it is like".to_owned()))?;
    let source = one.string("source")?;
    let expect = one.says.get("expect").and_then(Value::as_object);
    Ok(Situation {
        file: one.file.to_owned(),
        name: one.name.to_owned(),
        source: source
            .ok_or_else(|| place("expected `source`: who says so".to_owned()))?
            .to_owned(),
        on: Date::parse(&on).map_err(|error| place(error.to_string()))?,
        provider: provider.transpose()?,
        answers: from_json(&Value::Object(shared.answers)).map_err(place)?,
        expect: expect
            .ok_or_else(|| place("expected `expect`: what the report says".to_owned()))?
            .clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::{BASES, Situation, parse};
    use crate::answers::words;
    use icp_checker::providers::ProviderId;

    fn files(bases: &str, situations: &str) -> Result<Vec<Situation>, String> {
        parse(&[
            (BASES.to_owned(), bases.to_owned()),
            ("a.json".to_owned(), situations.to_owned()),
        ])
    }

    const BASE: &str = r#"{"site": {"on": "2026-11-21", "answers": {"service": "website", "topics": []}},
        "app": {"like": "site", "provider": "linktom", "answers": {"service": "app", "topics": null}}}"#;

    #[test]
    fn what_a_situation_is_like_holds_but_for_what_it_says_itself() {
        let read = files(
            BASE,
            r#"[{"name": "b", "source": "s", "like": "a", "on": "2018-03-01", "answers": {"age": "16"}, "expect": {}},
                {"name": "a", "source": "s", "like": "app", "provider": null, "expect": {"bars": []}}]"#,
        );
        let read = read.unwrap_or_default();
        assert_eq!(read.len(), 2);
        let [b, a] = [&read[0], &read[1]];
        assert_eq!(words(&b.answers), "service = app, age = 16");
        assert_eq!(
            (b.on.to_string().as_str(), b.provider),
            ("2018-03-01", None)
        );
        assert_eq!(words(&a.answers), "service = app");
        assert_eq!(
            (a.on.to_string().as_str(), a.provider),
            ("2026-11-21", None)
        );
        assert!(b.expect.is_empty() && a.expect.contains_key("bars"));
        let other = files(
            BASE,
            r#"[{"name": "c", "source": "s", "like": "app", "expect": {}}]"#,
        );
        assert_eq!(
            other.unwrap_or_default()[0].provider,
            Some(ProviderId::Linktom)
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_its_situation() {
        let one =
            |more: &str| format!(r#"[{{"name": "a", "source": "s", "expect": {{}}, {more}}}]"#);
        for (bases, situations, parts) in [
            (
                BASE,
                one(r#""like": "boat""#),
                ["«a»", "«boat», and nothing"],
            ),
            (BASE, one(r#""like": "a""#), ["«a»", "«a» → «a»"]),
            (
                r#"{"x": {"like": "y"}, "y": {"like": "x"}}"#,
                one(r#""like": "x""#),
                ["«y»", "«a» → «x» → «y» → «x»"],
            ),
            (
                r#"{"a": {}}"#,
                one(r#""like": "a""#),
                ["a.json «a»", "bases.json is called so"],
            ),
            (BASE, one(r#""answers": {}"#), ["«a»", "a day as `on`"]),
            (
                BASE,
                one(r#""like": "site", "answers": []"#),
                ["«a»", "`answers` as an object"],
            ),
            (
                BASE,
                one(r#""like": "site", "answers": {"age": "17.5"}"#),
                ["«a»", "`17.5`"],
            ),
            (
                BASE,
                one(r#""like": "site", "answer": {}"#),
                ["«a»", "unknown key `answer`"],
            ),
            (
                BASE,
                one(r#""like": "site", "provider": "me""#),
                ["«a»", "unknown provider `me`"],
            ),
            (
                BASE,
                one(r#""like": "site", "on": 7"#),
                ["«a»", "`on` as words"],
            ),
            (BASE, "[{}]".to_owned(), ["a.json", "`name`"]),
            (BASE, "{}".to_owned(), ["a.json", "a list of situations"]),
        ] {
            let error = files(bases, &situations).err().unwrap_or_default();
            assert!(
                parts.iter().all(|part| error.contains(part)),
                "{situations}: {error}"
            );
        }
    }
}
