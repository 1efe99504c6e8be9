//! What a visitor has said: per question the choices taken, or nothing yet.

use crate::error::{Error, ErrorKind, given, listed, quoted};
use crate::questions::Question;
use crate::sets::ChoiceSet;

const QUESTIONS: usize = Question::ALL.len();

/// An answer set: per question the choices taken, or nothing while it is open; a new one is open everywhere.
///
/// Of a question that takes one choice, exactly one is taken; of one that takes many, any number, none included.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Answers([Option<ChoiceSet>; QUESTIONS]);

impl Default for Answers {
    fn default() -> Self {
        Self([None; QUESTIONS])
    }
}

impl Answers {
    /// The choices taken, if the question is answered.
    #[must_use]
    pub fn chosen(&self, question: Question) -> Option<ChoiceSet> {
        self.0[question as usize]
    }

    /// Whether a question is answered.
    #[must_use]
    pub fn answered(&self, question: Question) -> bool {
        self.chosen(question).is_some()
    }

    /// These answers with one question answered; `choices` holds exactly one for a question that takes one.
    #[must_use]
    pub fn with(&self, question: Question, choices: ChoiceSet) -> Self {
        let mut changed = self.clone();
        changed.0[question as usize] = Some(choices.and(question.every_choice()));
        changed
    }

    /// These answers with one question open again.
    #[must_use]
    pub fn without(&self, question: Question) -> Self {
        let mut changed = self.clone();
        changed.0[question as usize] = None;
        changed
    }

    /// These answers with one more, by its public names.
    ///
    /// # Errors
    /// A question or choice that does not exist, and any number of choices but one where one is taken.
    pub fn parse(&self, question: &str, choices: &[&str]) -> Result<Self, Error> {
        let Some(known) = Question::named(question) else {
            let ids: Vec<_> = Question::ALL.iter().map(|known| known.id()).collect();
            return Err(Error::new(
                ErrorKind::UnknownQuestion,
                &[
                    "unknown question ",
                    &quoted(question),
                    ", expected one of ",
                    &listed(&ids),
                ],
            ));
        };
        let expected = || listed(known.choices());
        if !known.many() && choices.len() != 1 {
            let found = if choices.is_empty() {
                "none".into()
            } else {
                given(choices)
            };
            return Err(Error::new(
                ErrorKind::WrongNumberOfChoices,
                &[
                    "question ",
                    &quoted(question),
                    " takes one choice, found ",
                    &found,
                    "; expected one of ",
                    &expected(),
                ],
            ));
        }
        let mut set = ChoiceSet::EMPTY;
        for choice in choices {
            let Some(found) = known.choice_named(choice) else {
                return Err(Error::new(
                    ErrorKind::UnknownChoice,
                    &[
                        "unknown choice ",
                        &quoted(choice),
                        " for question ",
                        &quoted(question),
                        ", expected one of ",
                        &expected(),
                    ],
                ));
            };
            set = set.with(found.index());
        }
        Ok(self.with(known, set))
    }

    /// The public names of the choices taken, if answered.
    #[must_use]
    pub fn names(&self, question: Question) -> Option<Vec<&'static str>> {
        let chosen = self.chosen(question)?;
        Some(
            chosen
                .iter()
                .map(|index| question.choices()[index])
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Answers;
    use crate::error::ErrorKind::{self, UnknownChoice, UnknownQuestion, WrongNumberOfChoices};

    #[test]
    fn what_is_refused_has_a_kind_and_leaves_the_answers_as_they_were() {
        let refused: [(&str, &[&str], ErrorKind); 6] = [
            ("colour", &["red"], UnknownQuestion),
            ("", &[], UnknownQuestion),
            ("service", &["webpage"], UnknownChoice),
            ("activities", &["own-sales", "selling"], UnknownChoice),
            ("service", &[], WrongNumberOfChoices),
            ("service", &["website", "app"], WrongNumberOfChoices),
        ];
        for (question, choices, kind) in refused {
            let error = Answers::default().parse(question, choices).err();
            assert_eq!(error.map(|error| error.kind()), Some(kind), "{question}");
        }
    }

    #[test]
    fn a_message_does_not_repeat_all_that_was_given() {
        let name = "x".repeat(1_000_000);
        let refused: [(&str, &[&str]); 3] = [
            (&name, &[]),
            ("service", &[&name]),
            ("service", &[name.as_str(); 100]),
        ];
        for (question, choices) in refused {
            let error = Answers::default().parse(question, choices).err();
            let length = error.map_or(0, |error| error.message().len());
            assert!((1..2_000).contains(&length), "{length}");
        }
    }
}
