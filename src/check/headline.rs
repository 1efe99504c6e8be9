//! Which words an outcome is told in, where its own would mislead.

use super::decide::Known;
use super::{Listed, Report};
use crate::answers::Answers;
use crate::condition::read;
use crate::ids::{Headline, Note, Outcome};
use crate::law::process::MAY_LEAVE;
use crate::questions::{Change, Choice, FilingState, Question, ServedFrom, Service};

fn says(answers: &Answers, choice: Choice) -> bool {
    let chosen = answers.chosen(choice.question());
    chosen.is_some_and(|chosen| chosen.len() == 1 && chosen.contains(choice.index()))
}

/// The words where nothing is filed.
fn unfiled(report: &Report, answers: &Answers) -> Option<Headline> {
    let one_of = |choices: &[Choice]| choices.iter().any(|choice| says(answers, *choice));
    let outside = one_of(&[ServedFrom::HongKong.choice(), ServedFrom::Overseas.choice()]);
    let forbidden = |listed: &Listed<Note>| listed.item == Note::VirtualCurrencyForbidden;
    if report.notes.iter().any(forbidden) {
        return Some(if outside {
            Headline::ForbiddenOutside
        } else {
            Headline::ForbiddenUnfiled
        });
    }
    let stays = |listed: &Listed<Note>| listed.item == Note::ServersStayInMainland;
    if outside && report.notes.iter().any(stays) {
        return Some(Headline::ServersStay);
    }
    let site = one_of(&[Service::Website.choice(), Service::IpOnly.choice()]);
    if site && says(answers, ServedFrom::Offline.choice()) {
        let filed = one_of(&[
            FilingState::ThisServiceHere.choice(),
            FilingState::ThisServiceElsewhere.choice(),
        ]);
        return Some(if filed {
            Headline::FiledIdle
        } else {
            Headline::NotYet
        });
    }
    outside.then_some(Headline::NoFilingOutside)
}

/// The words for this report; none where those of its outcome fit.
pub(super) fn headline(report: &Report, answers: &Answers) -> Option<Headline> {
    let outcome = report.outcome?;
    let permits = !report.approvals.is_empty();
    // A change of owner that no change filing brings about is a filing like any other.
    let here = says(answers, FilingState::ThisServiceHere.choice())
        && answers.answered(Question::Change)
        && !says(answers, Change::Owner.choice());
    let elsewhere = says(answers, FilingState::ThisServiceElsewhere.choice());
    // Only an app gains a platform.
    let unchanged = says(answers, Change::Nothing.choice())
        || says(answers, Change::NewPlatform.choice()) && !says(answers, Service::App.choice());
    match outcome {
        Outcome::NoFiling => unfiled(report, answers),
        _ if here && says(answers, Change::Stops.choice()) => Some(Headline::Cancel),
        Outcome::HongKong if here || elsewhere => Some(Headline::FiledNotPossible),
        Outcome::HongKong => {
            let closed = read(&mut Known(answers), &MAY_LEAVE) == Some(false);
            closed.then_some(Headline::NowherePossible)
        }
        Outcome::Licence if here || elsewhere => Some(if permits {
            Headline::FiledWithoutPermitsOrLicence
        } else {
            Headline::FiledWithoutLicence
        }),
        // What changes is told first; the permits stand below it.
        Outcome::Filing if here && !unchanged => Some(Headline::Change),
        Outcome::Filing if (here || elsewhere) && permits => Some(Headline::FiledWithoutPermits),
        Outcome::Filing if here => Some(Headline::NothingToFile),
        Outcome::Filing if elsewhere => Some(Headline::AddProvider),
        Outcome::Filing => permits.then_some(Headline::FilingAfterPermits),
        Outcome::Licence => permits.then_some(Headline::LicenceAfterPermits),
    }
}
