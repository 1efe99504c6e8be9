//! The JavaScript surface: `check`, `questions`, `rulebook`.

use icp_checker::answers::Answers;
use icp_checker::check;
use icp_checker::date::Date;
use icp_checker::error::{listed, quoted};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::report::worded;
use icp_checker::rulebook;
use icp_checker::texts::Lang;
use js_sys::{Array, Error, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

fn refused(message: &str) -> JsValue {
    Error::new(message).into()
}

fn kind(value: &JsValue) -> &'static str {
    if value.is_null() {
        "null"
    } else if Array::is_array(value) {
        "an array"
    } else if value.is_function() {
        "a function"
    } else if value.is_object() {
        "an object"
    } else if value.is_string() {
        "a string"
    } else if value.as_f64().is_some() {
        "a number"
    } else if value.as_bool().is_some() {
        "a boolean"
    } else if value.is_undefined() {
        "undefined"
    } else {
        "something else"
    }
}

fn object<'a>(value: &'a JsValue, name: &str) -> Result<&'a Object, JsValue> {
    if value.is_object() && !Array::is_array(value) && !value.is_function() {
        Ok(value.unchecked_ref())
    } else {
        Err(refused(&format!(
            "`{name}` is {}, expected an object",
            kind(value)
        )))
    }
}

fn answers(value: &JsValue) -> Result<Answers, JsValue> {
    let mut answers = Answers::default();
    for entry in Object::entries(object(value, "answers")?).iter() {
        let entry: Array = entry.unchecked_into();
        let question = entry.get(0).as_string().unwrap_or_default();
        let given = entry.get(1);
        let expected = || {
            let form = match Question::named(&question) {
                Some(known) if known.many() => "an array of choices",
                Some(_) | None => "a choice",
            };
            refused(&format!(
                "answer to {} is {}, expected {form}",
                quoted(&question),
                kind(&given)
            ))
        };
        if given.is_null()
            || given.is_undefined()
            || given.as_string().as_deref() == Some("unknown")
        {
            // Open, yet the name still has to be that of a question.
            if Question::named(&question).is_none() {
                answers = answers
                    .parse(&question, &[])
                    .map_err(|error| refused(error.message()))?;
            }
            continue;
        }
        let choices: Vec<String> = if let Some(choice) = given.as_string() {
            if Question::named(&question).is_some_and(Question::many) {
                return Err(expected());
            }
            vec![choice]
        } else if Array::is_array(&given) {
            let marks: &Array = given.unchecked_ref();
            marks
                .iter()
                .map(|mark| mark.as_string().ok_or_else(expected))
                .collect::<Result<_, _>>()?
        } else {
            return Err(expected());
        };
        let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
        answers = answers
            .parse(&question, &choices)
            .map_err(|error| refused(error.message()))?;
    }
    Ok(answers)
}

fn option(options: &Object, name: &str) -> Result<Option<String>, JsValue> {
    let value = Reflect::get(options, &name.into())?;
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    match value.as_string() {
        Some(text) => Ok(Some(text)),
        None => Err(refused(&format!(
            "option `{name}` is {}, expected a string",
            kind(&value)
        ))),
    }
}

fn one_of<T: Copy>(
    name: &str,
    given: &str,
    all: &[T],
    id: impl Fn(T) -> &'static str,
) -> Result<T, JsValue> {
    all.iter()
        .copied()
        .find(|known| id(*known) == given)
        .ok_or_else(|| {
            let ids: Vec<_> = all.iter().map(|known| id(*known)).collect();
            refused(&format!(
                "unknown {name} {}, expected one of {}",
                quoted(given),
                listed(&ids)
            ))
        })
}

fn lang(given: Option<&str>) -> Result<Lang, JsValue> {
    given.map_or(Ok(Lang::default()), |given| {
        one_of("language", given, Lang::ALL, Lang::id)
    })
}

fn lang_value(value: &JsValue) -> Result<Lang, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(Lang::default());
    }
    match value.as_string() {
        Some(text) => lang(Some(&text)),
        None => Err(refused(&format!(
            "`lang` is {}, expected a string",
            kind(value)
        ))),
    }
}

/// The visitor's own day.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    check::day_of_device(now.get_full_year(), now.get_month() + 1, now.get_date())
}

fn plain<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    value
        .serialize(&Serializer::json_compatible())
        .map_err(JsValue::from)
}

const OPTIONS: [&str; 3] = ["provider", "lang", "on"];

/// What the answers come to.
///
/// # Errors
/// A question, choice, provider, language or date that does not exist, or a value of the wrong type.
#[wasm_bindgen(js_name = check, skip_typescript)]
pub fn check_answers(given: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let answers = answers(given)?;
    let (mut provider, mut language, mut on) = (None, Lang::default(), None);
    if !options.is_undefined() && !options.is_null() {
        let options = object(options, "options")?;
        for key in Object::keys(options).iter() {
            let key = key.as_string().unwrap_or_default();
            if !OPTIONS.contains(&key.as_str()) {
                return Err(refused(&format!(
                    "unknown option {}, expected one of {}",
                    quoted(&key),
                    listed(&OPTIONS)
                )));
            }
        }
        if let Some(id) = option(options, "provider")? {
            provider = Some(one_of("provider", &id, ProviderId::ALL, ProviderId::id)?);
        }
        language = lang(option(options, "lang")?.as_deref())?;
        if let Some(text) = option(options, "on")? {
            on = Some(Date::parse(&text).map_err(|error| refused(error.message()))?);
        }
    }
    let report = check::check(&answers, provider, on.unwrap_or_else(today));
    plain(&worded(&report, &answers, language))
}

/// Every question, in asking order.
///
/// # Errors
/// A language that does not exist.
#[wasm_bindgen(skip_typescript)]
pub fn questions(lang: &JsValue) -> Result<JsValue, JsValue> {
    plain(&rulebook::questions(lang_value(lang)?))
}

/// Every rule, requirement, duty, dispute, document, source and judgement.
///
/// # Errors
/// A language that does not exist.
#[wasm_bindgen(js_name = rulebook, skip_typescript)]
pub fn whole_rulebook(lang: &JsValue) -> Result<JsValue, JsValue> {
    plain(&rulebook::rulebook(lang_value(lang)?))
}
