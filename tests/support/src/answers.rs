//! Answers as JSON and as words, under their public names.

use icp_checker::answers::Answers;
use icp_checker::questions::Question;
use serde_json::{Map, Value};

/// Reads answers as the JavaScript surface does: question → choice, a list of choices, or `null` or `"unknown"` if open.
///
/// # Errors
/// A question or choice that does not exist, two choices where one is taken, and anything that is no name.
pub fn from_json(given: &Value) -> Result<Answers, String> {
    let given = given
        .as_object()
        .ok_or("expected answers as an object of question → choice")?;
    let mut answers = Answers::default();
    for (question, answer) in given {
        let no_name =
            || format!("the answer to `{question}` is neither a choice nor a list of them");
        let choices: Vec<&str> = match answer {
            Value::Null => continue,
            Value::String(choice) if choice == "unknown" => continue,
            Value::String(choice) => vec![choice],
            Value::Array(marks) => {
                let marks: Option<_> = marks.iter().map(Value::as_str).collect();
                marks.ok_or_else(no_name)?
            }
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => return Err(no_name()),
        };
        answers = answers
            .parse(question, &choices)
            .map_err(|error| error.to_string())?;
    }
    Ok(answers)
}

/// Answers as [`from_json`] reads them, in asking order; open questions are left out.
#[must_use]
pub fn to_json(answers: &Answers) -> Value {
    let mut all = Map::new();
    for question in Question::ALL {
        let Some(names) = answers.names(*question) else {
            continue;
        };
        let answer = if question.many() {
            Value::from(names)
        } else {
            Value::from(names.concat())
        };
        all.insert(question.id().to_owned(), answer);
    }
    Value::Object(all)
}

/// Answers for a message: `service = website, topics = news + culture`.
#[must_use]
pub fn words(answers: &Answers) -> String {
    let answered = Question::ALL.iter().filter_map(|question| {
        let names = answers.names(*question)?;
        let names = if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(" + ")
        };
        Some(format!("{} = {names}", question.id()))
    });
    answered.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{from_json, to_json, words};
    use icp_checker::answers::Answers;
    use serde_json::json;

    #[test]
    fn what_is_open_is_left_out_and_the_rest_comes_back_in_asking_order() {
        let given = json!({"topics": [], "age": null, "person": "unknown", "service": "website", "activities": ["search", "own-sales"]});
        let answers = from_json(&given).unwrap_or_default();
        let expected = r#"{"service":"website","activities":["own-sales","search"],"topics":[]}"#;
        assert_eq!(to_json(&answers).to_string(), expected);
        assert_eq!(from_json(&to_json(&answers)), Ok(answers.clone()));
        assert_eq!(
            words(&answers),
            "service = website, activities = own-sales + search, topics = none"
        );
    }

    #[test]
    fn what_is_no_answer_is_named() {
        for (given, named) in [
            (json!([]), "an object"),
            (json!({"service": 7}), "`service`"),
            (json!({"topics": ["news", 7]}), "`topics`"),
            (json!({"weather": "fine"}), "`weather`"),
            (json!({"service": ["website", "app"]}), "`service`"),
        ] {
            let error = from_json(&given).err().unwrap_or_default();
            assert!(error.contains(named), "{given}: {error}");
        }
        assert_eq!(from_json(&json!({})), Ok(Answers::default()));
    }
}
