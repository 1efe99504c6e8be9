//! What a visitor has said: per question, the choices that are still possible.

use crate::questions::Question;
use crate::sets::ChoiceSet;

const QUESTIONS: usize = Question::ALL.len();

/// What is known about one question.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Known {
    /// Nothing yet: every choice is possible.
    Open,
    /// The choice taken or, for a question that takes many, the set of those ticked.
    Answered(ChoiceSet),
}

/// An answer set; a new one is open everywhere.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Answers([Known; QUESTIONS]);

impl Default for Answers {
    fn default() -> Self {
        Self([Known::Open; QUESTIONS])
    }
}

impl Answers {
    /// What is known about a question.
    #[must_use]
    pub fn known(&self, question: Question) -> Known {
        self.0[question as usize]
    }

    /// Whether a question is answered.
    #[must_use]
    pub fn answered(&self, question: Question) -> bool {
        self.known(question) != Known::Open
    }

    /// The set of choices taken, if answered.
    #[must_use]
    pub fn chosen(&self, question: Question) -> Option<ChoiceSet> {
        match self.known(question) {
            Known::Open => None,
            Known::Answered(choices) => Some(choices),
        }
    }

    /// These answers with one question answered; `choices` holds exactly one for a question that takes one.
    #[must_use]
    pub fn with(&self, question: Question, choices: ChoiceSet) -> Self {
        let mut changed = self.clone();
        changed.0[question as usize] = Known::Answered(choices.and(question.every_choice()));
        changed
    }

    /// These answers with one question open again.
    #[must_use]
    pub fn without(&self, question: Question) -> Self {
        let mut changed = self.clone();
        changed.0[question as usize] = Known::Open;
        changed
    }

    /// Reads one answer by its public names.
    ///
    /// # Errors
    /// A question or choice that does not exist, and any number of choices but one where one is taken.
    pub fn parse(&self, question: &str, choices: &[&str]) -> Result<Self, String> {
        let known = Question::named(question).ok_or_else(|| {
            let ids: Vec<_> = Question::ALL.iter().map(|known| known.id()).collect();
            format!(
                "unknown question `{question}`, expected one of {}",
                list(&ids)
            )
        })?;
        if !known.many() && choices.len() != 1 {
            return Err(format!(
                "question `{question}` takes one choice, found {}; expected one of {}",
                if choices.is_empty() {
                    "none".into()
                } else {
                    list(choices)
                },
                list(known.choices())
            ));
        }
        let mut set = ChoiceSet::EMPTY;
        for choice in choices {
            let found = known.choice_named(choice).ok_or_else(|| {
                format!(
                    "unknown choice `{choice}` for question `{question}`, expected one of {}",
                    list(known.choices())
                )
            })?;
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

fn list(ids: &[&str]) -> String {
    let quoted: Vec<_> = ids.iter().map(|id| format!("`{id}`")).collect();
    quoted.join(", ")
}
