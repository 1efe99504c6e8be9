//! Long choices, put together by what they have in common.

use crate::questions::{Applicant, Question};
use crate::texts::interface::Interface;

/// Choices that stand together, under a name.
pub struct Group {
    /// What they have in common; none for choices that need no name.
    pub name: Option<&'static str>,
    /// The choices, by their index.
    pub choices: Vec<usize>,
}

const BUSINESSES: &[Applicant] = &[
    Applicant::Company,
    Applicant::ForeignInvested,
    Applicant::Branch,
    Applicant::SoleTrader,
    Applicant::Partnership,
];
const FROM_OUTSIDE: &[Applicant] = &[Applicant::OffshoreCompany, Applicant::RepresentativeOffice];
const PERSON: &[Applicant] = &[Applicant::Individual];
const ORGANISATIONS: &[Applicant] = &[
    Applicant::PublicInstitution,
    Applicant::Government,
    Applicant::SocialOrganisation,
    Applicant::PrivateNonEnterprise,
    Applicant::Foundation,
    Applicant::LawFirm,
    Applicant::MedicalInstitution,
    Applicant::ReligiousVenue,
];

/// The choices of a question in groups; every choice stands in one.
#[must_use]
pub fn groups(question: Question, words: &Interface) -> Vec<Group> {
    if question != Question::Applicant {
        return vec![Group {
            name: None,
            choices: (0..question.choices().len()).collect(),
        }];
    }
    let kinds = [BUSINESSES, FROM_OUTSIDE, PERSON, ORGANISATIONS];
    let names = words.applicants.iter().zip(kinds);
    names
        .map(|(name, kind)| Group {
            name: Some(name),
            choices: kind.iter().map(|applicant| *applicant as usize).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::groups;
    use crate::questions::Question;
    use crate::texts::{Lang, interface};

    #[test]
    fn every_choice_of_every_question_stands_in_one_group() {
        for question in Question::ALL {
            let groups = groups(*question, interface(Lang::default()));
            let mut all: Vec<usize> = groups.into_iter().flat_map(|group| group.choices).collect();
            all.sort_unstable();
            let expected: Vec<usize> = (0..question.choices().len()).collect();
            assert_eq!(all, expected, "{}", question.id());
        }
    }
}
