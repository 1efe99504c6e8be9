//! The words above a result: they fit what is filed already, and what lacks a permit.

use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check};
use icp_checker::ids::{Headline, Outcome};
use icp_checker::questions::{
    Activities, AppAudience, AppStores, Applicant, Capital, Change, Choice, FilingState, Question,
    ServedFrom, Service, Topics,
};
use icp_checker::sets::ChoiceSet;

fn told(choices: &[Choice]) -> (Option<Outcome>, Option<Headline>) {
    let answers = choices.iter().fold(Answers::default(), |answers, choice| {
        answers.with(choice.question(), ChoiceSet::of(*choice))
    });
    // What takes many is answered by nothing where no choice was made.
    let many = [
        Question::Activities,
        Question::Topics,
        Question::LicencesHeld,
    ];
    let answers = many
        .into_iter()
        .filter(|question| !answers.answered(*question))
        .collect::<Vec<_>>()
        .into_iter()
        .fold(answers, |answers, question| {
            answers.with(question, ChoiceSet::EMPTY)
        });
    let report = check(&answers, None, EDITION);
    (report.outcome, report.headline)
}

fn site(rest: &[Choice]) -> Vec<Choice> {
    let mut choices = vec![
        Service::Website.choice(),
        ServedFrom::Mainland.choice(),
        Applicant::LawFirm.choice(),
    ];
    choices.extend_from_slice(rest);
    choices
}

#[test]
fn a_first_filing_is_told_in_the_words_of_its_outcome() {
    assert_eq!(told(&site(&[])), (Some(Outcome::Filing), None));
}

#[test]
fn permits_are_named_before_the_filing() {
    let told = told(&site(&[Topics::Religion.choice()]));
    assert_eq!(
        told,
        (Some(Outcome::Filing), Some(Headline::FilingAfterPermits))
    );
}

#[test]
fn what_is_filed_is_not_told_to_file() {
    for (change, headline) in [
        (Change::Nothing, Headline::NothingToFile),
        (Change::PeopleOrPapers, Headline::Change),
        (Change::Stops, Headline::Cancel),
    ] {
        let filed = [FilingState::ThisServiceHere.choice(), change.choice()];
        assert_eq!(told(&site(&filed)), (Some(Outcome::Filing), Some(headline)));
    }
    let filed = [
        FilingState::ThisServiceHere.choice(),
        Change::Nothing.choice(),
        Activities::PaidContent.choice(),
    ];
    assert_eq!(
        told(&site(&filed)),
        (Some(Outcome::HongKong), Some(Headline::FiledNotPossible))
    );
}

#[test]
fn only_who_serves_from_outside_hears_that_no_filing_can_be_made() {
    let outside = [Service::Website.choice(), ServedFrom::HongKong.choice()];
    assert_eq!(
        told(&outside),
        (Some(Outcome::NoFiling), Some(Headline::NoFilingOutside))
    );
    let closed = [Service::NotPublic.choice()];
    assert_eq!(told(&closed), (Some(Outcome::NoFiling), None));
}

#[test]
fn a_page_of_a_platform_is_not_said_to_be_served_from_outside() {
    let page = |place: ServedFrom| {
        let choices = [
            Service::PlatformSubdomain.choice(),
            place.choice(),
            Topics::VirtualCurrency.choice(),
        ];
        told(&choices).1
    };
    assert_eq!(page(ServedFrom::Mainland), Some(Headline::ForbiddenUnfiled));
    assert_eq!(page(ServedFrom::Overseas), Some(Headline::ForbiddenOutside));
}

#[test]
fn what_answers_nobody_is_not_filed_yet() {
    let site = |service: Service| told(&[service.choice(), ServedFrom::Offline.choice()]).1;
    assert_eq!(site(Service::Website), Some(Headline::NotYet));
    assert_eq!(site(Service::App), None);
}

#[test]
fn what_is_filed_and_answers_nobody_is_not_told_to_file_before_it_opens() {
    let idle = |filed: FilingState| {
        told(&[
            Service::Website.choice(),
            ServedFrom::Offline.choice(),
            filed.choice(),
        ])
        .1
    };
    assert_eq!(idle(FilingState::Never), Some(Headline::NotYet));
    for filed in [
        FilingState::ThisServiceHere,
        FilingState::ThisServiceElsewhere,
    ] {
        assert_eq!(idle(filed), Some(Headline::FiledIdle));
    }
}

#[test]
fn only_an_app_gains_a_platform() {
    let gains = |rest: &[Choice]| {
        let mut choices = vec![
            ServedFrom::Mainland.choice(),
            Applicant::LawFirm.choice(),
            FilingState::ThisServiceHere.choice(),
            Change::NewPlatform.choice(),
        ];
        choices.extend_from_slice(rest);
        told(&choices).1
    };
    assert_eq!(
        gains(&[Service::Website.choice()]),
        Some(Headline::NothingToFile)
    );
    assert_eq!(
        gains(&[
            Service::App.choice(),
            AppAudience::Public.choice(),
            AppStores::Mainland.choice()
        ]),
        Some(Headline::Change)
    );
}

#[test]
fn what_is_filed_elsewhere_keeps_its_filing() {
    let company = |rest: &[Choice]| {
        let mut choices = site(&[
            Applicant::Company.choice(),
            Capital::From10m.choice(),
            FilingState::ThisServiceElsewhere.choice(),
        ]);
        choices.extend_from_slice(rest);
        told(&choices)
    };
    let (filing, licence) = (Some(Outcome::Filing), Some(Outcome::Licence));
    let (topic, paid) = (Topics::Religion.choice(), Activities::PaidContent.choice());
    assert_eq!(company(&[]), (filing, Some(Headline::AddProvider)));
    assert_eq!(
        company(&[topic]),
        (filing, Some(Headline::FiledWithoutPermits))
    );
    assert_eq!(
        company(&[paid]),
        (licence, Some(Headline::FiledWithoutLicence))
    );
    assert_eq!(
        company(&[topic, paid]),
        (licence, Some(Headline::FiledWithoutPermitsOrLicence))
    );
}

#[test]
fn permits_of_what_is_filed_here_stand_behind_what_changes() {
    let filed = |change: Change| {
        told(&site(&[
            FilingState::ThisServiceHere.choice(),
            change.choice(),
            Topics::Religion.choice(),
        ]))
        .1
    };
    assert_eq!(filed(Change::Nothing), Some(Headline::FiledWithoutPermits));
    assert_eq!(filed(Change::PeopleOrPapers), Some(Headline::Change));
    assert_eq!(filed(Change::Stops), Some(Headline::Cancel));
}

#[test]
fn what_has_to_stay_is_not_told_to_leave() {
    let paid = |rest: &[Choice]| {
        let mut choices = site(&[Activities::PaidContent.choice()]);
        choices.extend_from_slice(rest);
        told(&choices)
    };
    let barred = Some(Outcome::HongKong);
    assert_eq!(paid(&[]), (barred, None));
    for topic in [Topics::Religion, Topics::Maps, Topics::VirtualCurrency] {
        let told = paid(&[topic.choice()]);
        assert_eq!(told, (barred, Some(Headline::NowherePossible)), "{topic:?}");
    }
    let body = paid(&[Applicant::Government.choice()]);
    assert_eq!(body, (barred, Some(Headline::NowherePossible)));
}

#[test]
fn what_must_stay_in_the_mainland_is_not_sent_to_hong_kong() {
    let maps = |from: ServedFrom, applicant: Applicant| {
        told(&[
            Service::Website.choice(),
            from.choice(),
            applicant.choice(),
            Topics::Maps.choice(),
        ])
    };
    assert_eq!(
        maps(ServedFrom::Mainland, Applicant::SoleTrader),
        (Some(Outcome::HongKong), Some(Headline::NowherePossible))
    );
    assert_eq!(
        maps(ServedFrom::HongKong, Applicant::Company),
        (Some(Outcome::NoFiling), Some(Headline::ServersStay))
    );
}
