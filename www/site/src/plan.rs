//! A plan in words: `question=choice` or `question=choice,choice` for each answer.

use crate::Done;
use icp_checker::answers::Answers;

/// The answers of a plan; of what is unknown the message says what was expected.
pub(crate) fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Done<Answers> {
    let mut answers = Answers::default();
    for word in words {
        let (question, choices) = word.split_once('=').ok_or_else(|| {
            format!(
                "malformed answer `{word}`, expected `question=choice` or `question=choice,choice`"
            )
        })?;
        // Nothing after the sign is an answer as well: none of these.
        let choices: Vec<&str> = choices
            .split(',')
            .filter(|choice| !choice.is_empty())
            .collect();
        answers = answers.parse(question, &choices)?;
    }
    Ok(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use icp_checker::questions::Question;

    #[test]
    fn answers_are_taken_and_what_is_unknown_is_named() -> Done {
        let answers = parse(["service=website", "topics=", "activities=search,games"])?;
        let count = |question| answers.chosen(question).map(|chosen| chosen.iter().count());
        assert_eq!(count(Question::Service), Some(1));
        assert_eq!(count(Question::Topics), Some(0));
        assert_eq!(count(Question::Activities), Some(2));
        assert_eq!(count(Question::Age), None);
        for (word, named) in [
            ("service", "question=choice"),
            ("colour=red", "`colour`"),
            ("service=palace", "`palace`"),
            ("service=app,website", "`service`"),
        ] {
            let failure = parse([word]).err().map(|failure| failure.to_string());
            assert!(
                failure.is_some_and(|failure| failure.contains(named)),
                "{word}"
            );
        }
        Ok(())
    }
}
