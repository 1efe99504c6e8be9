//! Remedies work: each, applied, reaches its outcome, and none of its changes could be left out.

use crate::truth::Dice;
use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::check::remedies::{apply, offered};
use icp_checker::date::Date;
use icp_checker::law::Outcome;
use icp_checker::law::changes::CHANGES;

#[test]
fn every_remedy_reaches_its_outcome_and_is_minimal() {
    let mut compiled = Compiled::new(None, Date::new(2026, 11, 21));
    let mut dice = Dice(5);
    let (mut cured, mut incurable) = (0, 0);
    for _ in 0..4_000 {
        let answers = dice.complete(&Answers::default());
        let report = compiled.check(&answers);
        if report.outcome != Some(Outcome::HongKong) {
            assert!(report.remedies.is_empty());
            continue;
        }
        if report.remedies.is_empty() {
            incurable += 1;
        } else {
            cured += 1;
        }
        let mut fewest = 0;
        for remedy in &report.remedies {
            assert!(remedy.changes.len() >= fewest, "fewest changes first");
            fewest = remedy.changes.len();
            let changes: Vec<_> = remedy
                .changes
                .iter()
                .map(|id| &CHANGES[*id as usize])
                .collect();
            let all = changes
                .iter()
                .fold(answers.clone(), |answers, change| apply(&answers, change));
            assert_eq!(
                compiled.check(&all).outcome,
                Some(remedy.outcome),
                "{answers:?}"
            );
            for left_out in 0..changes.len() {
                let rest = changes.iter().enumerate().filter(|(at, _)| *at != left_out);
                // A change that only another makes possible falls with it.
                let some = rest
                    .map(|(_, change)| change)
                    .try_fold(answers.clone(), |answers, change| {
                        offered(&answers, change).then(|| apply(&answers, change))
                    });
                let Some(some) = some else { continue };
                assert_eq!(
                    compiled.check(&some).outcome,
                    Some(Outcome::HongKong),
                    "{answers:?}"
                );
            }
        }
    }
    println!(
        "{cured} of {} plans that come to Hong Kong have a remedy",
        cured + incurable
    );
}
