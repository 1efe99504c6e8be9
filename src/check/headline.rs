//! Which words an outcome is told in, where its own would mislead.

use super::{Listed, Report};
use crate::answers::Answers;
use crate::ids::{Headline, Note, Outcome};
use crate::questions::{Change, Choice, FilingState, Question, ServedFrom};

fn says(answers: &Answers, choice: Choice) -> bool {
    let chosen = answers.chosen(choice.question());
    chosen.is_some_and(|chosen| chosen.len() == 1 && chosen.contains(choice.index()))
}

/// The words for this report; none where those of its outcome fit.
pub(super) fn headline(report: &Report, answers: &Answers) -> Option<Headline> {
    let outcome = report.outcome?;
    if outcome == Outcome::NoFiling {
        let forbidden = |listed: &Listed<Note>| listed.item == Note::VirtualCurrencyForbidden;
        if report.notes.iter().any(forbidden) {
            return Some(Headline::ForbiddenOutside);
        }
        let outside = [ServedFrom::HongKong, ServedFrom::Overseas];
        let outside = outside.iter().any(|place| says(answers, place.choice()));
        return outside.then_some(Headline::NoFilingOutside);
    }
    // A change of owner that no change filing brings about is a filing like any other.
    let filed = says(answers, FilingState::ThisServiceHere.choice())
        && answers.answered(Question::Change)
        && !says(answers, Change::Owner.choice());
    if filed {
        return Some(match outcome {
            _ if says(answers, Change::Stops.choice()) => Headline::Cancel,
            Outcome::HongKong => Headline::FiledNotPossible,
            Outcome::Licence => Headline::FiledWithoutLicence,
            _ if says(answers, Change::Nothing.choice()) => Headline::NothingToFile,
            _ => Headline::Change,
        });
    }
    match outcome {
        Outcome::Filing if !report.approvals.is_empty() => Some(Headline::FilingAfterPermits),
        Outcome::Licence if !report.approvals.is_empty() => Some(Headline::LicenceAfterPermits),
        _ => None,
    }
}
