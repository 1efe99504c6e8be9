//! What a report says while questions are open is what every completion bears out.

use icp_checker::answers::Answers;
use icp_checker::check::compile::in_force;
use icp_checker::check::decide::{outcomes, parts, sure};
use icp_checker::check::{Compiled, Report, check};
use icp_checker::date::Date;
use icp_checker::ids::{Certainty, Outcome};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::sets::OutcomeSet;
use icp_checker_support::dice::Dice;
use icp_checker_support::expectations::{LISTS, List};
use icp_checker_support::truth::Visitor;
use icp_checker_support::witness::{visitor, with_outcome};

const TODAY: Date = Date::new(2026, 11, 21);

fn contained(smaller: &Report, larger: &Report, answers: &Answers) {
    for List { name, ids, .. } in &LISTS {
        let all = ids(larger);
        for id in ids(smaller) {
            assert!(
                all.contains(&id),
                "{name} `{id}` is withdrawn by {answers:?}"
            );
        }
    }
}

#[test]
fn every_visitor_has_the_outcome_and_certainty_of_a_plain_reading() {
    let rules = in_force(None, TODAY);
    let mut compiled = Compiled::new(None, TODAY);
    let mut dice = Dice(1);
    for _ in 0..20_000 {
        let answers = dice.complete(&Answers::default());
        let report = compiled.check(&answers);
        let mut visitor = Visitor(&answers);
        let parts = parts(&mut visitor, &rules);
        let outcome = outcomes(&mut visitor, &parts);
        assert_eq!(
            outcome.iter().filter(|comes| **comes).count(),
            1,
            "{answers:?}"
        );
        let outcome = Outcome::ALL[outcome.iter().position(|comes| *comes).unwrap()];
        assert_eq!(report.outcome, Some(outcome), "{answers:?}");
        let certainty = match sure(&mut visitor, &parts, outcome) {
            [true, _] => Certainty::Settled,
            [false, true] => Certainty::Province,
            [false, false] => Certainty::Regulator,
        };
        assert_eq!(report.certainty, certainty, "{answers:?}");
        assert_eq!(report.next, None, "{answers:?}");
    }
}

#[test]
fn answering_more_never_reverses_a_report() {
    let mut compiled = Compiled::new(None, TODAY);
    let mut dice = Dice(2);
    for round in 0..6_000 {
        let before = dice.partial(round % 10);
        let first = compiled.check(&before);
        let open: Vec<_> = Question::ALL
            .iter()
            .filter(|question| !before.answered(**question))
            .collect();
        if open.is_empty() {
            continue;
        }
        let question = *open[dice.roll(open.len())];
        let choice = dice.answer(question);
        let after = before.with(question, choice);
        let second = compiled.check(&after);
        assert!(second.possible.within(first.possible), "{after:?}");
        assert!(
            first.outcome.is_none() || first.outcome == second.outcome,
            "{after:?}"
        );
        contained(&first, &second, &after);
    }
}

#[test]
fn lists_hold_exactly_what_every_completion_holds() {
    let mut compiled = Compiled::new(None, TODAY);
    let mut dice = Dice(3);
    for round in 0..400 {
        let answers = dice.partial(3 + round % 7);
        let report = compiled.check(&answers);
        // Every outcome said to be possible has a visitor who comes to it.
        for outcome in Outcome::ALL {
            let root = with_outcome(&mut compiled, OutcomeSet::of(*outcome));
            let root = compiled
                .diagrams
                .restrict(root, &answers, &mut Default::default());
            let found = visitor(&compiled, root).map(|found| {
                let mut all = dice.complete(&answers);
                for question in Question::ALL {
                    if let (false, Some(choice)) =
                        (answers.answered(*question), found.chosen(*question))
                    {
                        all = all.with(*question, choice);
                    }
                }
                all
            });
            assert_eq!(
                report.possible.contains(*outcome),
                found.is_some(),
                "{answers:?}"
            );
            if let Some(found) = found {
                assert_eq!(compiled.check(&found).outcome, Some(*outcome), "{found:?}");
            }
        }
        // What no sample of completions contradicts may be certain; what one does may not.
        let mut common: Option<Vec<Vec<&str>>> = None;
        for _ in 0..30 {
            let all = dice.complete(&answers);
            let whole = compiled.check(&all);
            contained(&report, &whole, &all);
            let lists: Vec<_> = LISTS.iter().map(|list| (list.ids)(&whole)).collect();
            common = Some(match common {
                None => lists,
                Some(common) => common
                    .into_iter()
                    .zip(lists)
                    .map(|(kept, new)| kept.into_iter().filter(|id| new.contains(id)).collect())
                    .collect(),
            });
        }
        if report.next.is_none() {
            for (List { name, ids, .. }, common) in LISTS.iter().zip(common.expect("samples")) {
                assert_eq!(ids(&report), common, "{name} of {answers:?}");
            }
        }
    }
}

#[test]
fn no_answer_changes_a_report_that_asks_nothing_more() {
    let mut compiled = Compiled::new(None, TODAY);
    let mut dice = Dice(4);
    let mut finished = 0;
    for _ in 0..300 {
        let visitor = dice.complete(&Answers::default());
        let mut answers = Answers::default();
        while let Some(question) = compiled.check(&answers).next {
            assert!(compiled.matters(&answers, question));
            answers = answers.with(question, visitor.chosen(question).unwrap());
        }
        let (asked, whole) = (compiled.check(&answers), compiled.check(&visitor));
        assert_eq!(asked.outcome, whole.outcome);
        assert_eq!(asked.certainty, whole.certainty);
        for List { name, ids, .. } in &LISTS {
            assert_eq!(ids(&asked), ids(&whole), "{name} of {visitor:?}");
        }
        finished += 1;
    }
    println!("{finished} interviews finished with the report of the complete answers");
}

#[track_caller]
fn says(expected: Certainty, given: &[(&str, &[&str])]) {
    let answers = given
        .iter()
        .fold(Answers::default(), |answers, (question, choices)| {
            answers.parse(question, choices).expect("answers")
        });
    let report = check(&answers, None, TODAY);
    assert!(report.outcome.is_some(), "{given:?}");
    assert_eq!(report.certainty, expected, "{given:?}");
}

#[test]
fn a_doubt_counts_once_the_answers_raise_it() {
    let site: [(&str, &[&str]); 3] = [
        ("service", &["website"]),
        ("served-from", &["mainland"]),
        ("applicant", &["company"]),
    ];
    let with = |more: &[(&'static str, &'static [&'static str])]| {
        site.iter().chain(more).copied().collect::<Vec<_>>()
    };
    says(
        Certainty::Settled,
        &with(&[("activities", &[]), ("topics", &[])]),
    );
    says(
        Certainty::Province,
        &with(&[("activities", &["own-sales"]), ("topics", &[])]),
    );
    says(
        Certainty::Settled,
        &with(&[
            ("activities", &["own-sales"]),
            ("topics", &[]),
            ("province", &["CN-AH"]),
        ]),
    );
    says(
        Certainty::Regulator,
        &with(&[("activities", &["community"]), ("topics", &[])]),
    );
    says(
        Certainty::Regulator,
        &with(&[("activities", &[]), ("topics", &["audio-visual"])]),
    );
    let app: [(&str, &[&str]); 6] = [
        ("service", &["app"]),
        ("app-audience", &["public"]),
        ("served-from", &["mainland"]),
        ("applicant", &["company"]),
        ("activities", &[]),
        ("topics", &[]),
    ];
    says(Certainty::Province, &app);
}

/// What is kept compiled says on any day, in any order, what rules compiled for it alone say.
#[test]
fn alternating_days_and_providers_change_no_report() {
    let providers = ProviderId::ALL.iter().map(|id| Some(*id));
    let providers: Vec<_> = providers.chain([None]).collect();
    let mut dice = Dice(7);
    let asked: Vec<_> = (0..100)
        .map(|at: usize| {
            let year = 2015 + dice.roll(13) as u16;
            let on = Date::new(year, 1 + dice.roll(12) as u8, 1 + dice.roll(28) as u8);
            (
                dice.partial(1 + at % 9),
                providers[dice.roll(providers.len())],
                on,
            )
        })
        .collect();
    for (answers, provider, on) in asked.iter().chain(asked.iter().rev()) {
        let kept = check(answers, *provider, *on);
        let (answers, provider, on) = (answers.clone(), *provider, *on);
        // Another thread has nothing compiled yet.
        let anew = std::thread::spawn(move || format!("{:?}", check(&answers, provider, on)));
        let anew = anew.join().expect("a report");
        assert_eq!(format!("{kept:?}"), anew, "on {on} with {provider:?}");
    }
}
