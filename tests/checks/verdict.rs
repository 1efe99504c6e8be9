//! What a result says at one glance is what its report says, and every other way comes to what it promises.

use icp_checker::answers::Answers;
use icp_checker::check::{Compiled, EDITION, check};
use icp_checker::ids::{Bar, Outcome, Step};
use icp_checker::present::Situation;
use icp_checker::present::facts::{Topic, facts};
use icp_checker::present::routes::{SIDE_BY_SIDE, Way};
use icp_checker::present::verdict::Lead;
use icp_checker::questions::Question;
use icp_checker::rule::Effect;
use icp_checker::sets::{ChoiceSet, DocumentSet};
use icp_checker::texts::{Lang, interface};
use icp_checker_support::dice::Dice;
use icp_checker_support::situations;

/// Every open question answered, each choice and each set of marks as likely as every other.
fn complete(dice: &mut Dice, answers: &Answers) -> Answers {
    let mut all = answers.clone();
    for question in Question::ALL {
        if !all.answered(*question) {
            let choices = question.choices().len();
            let answer: ChoiceSet = if question.many() {
                (0..choices).filter(|_| dice.roll(2) == 0).collect()
            } else {
                ChoiceSet::EMPTY.with(dice.roll(choices))
            };
            all = all.with(*question, answer);
        }
    }
    all
}

#[test]
fn what_is_usual_stands_in_most_completions_and_nothing_else_does() {
    const SAMPLES: usize = 100;
    let mut compiled = Compiled::new(None, EDITION);
    let mut dice = Dice(11);
    let mut seen = 0;
    for case in situations::all()
        .iter()
        .filter(|case| case.provider.is_none())
    {
        let report = compiled.check(&case.answers);
        if report.usual.is_empty() {
            continue;
        }
        seen += 1;
        let samples: Vec<_> = (0..SAMPLES)
            .map(|_| compiled.check(&complete(&mut dice, &case.answers)))
            .collect();
        for usual in &report.usual {
            assert!(!usual.hangs_on.is_empty(), "{}", case.name);
            let asked = usual.hangs_on.iter();
            assert!(
                asked
                    .clone()
                    .all(|question| !case.answers.answered(*question)),
                "{}: what was answered is not what it hangs on",
                case.name
            );
            let Effect::Document(document, _) = usual.rule.effect else {
                continue;
            };
            let certain = report
                .checklist
                .iter()
                .any(|listed| listed.item.0 == document);
            assert!(!certain, "{}: {}", case.name, document.id());
            let holds = samples.iter().filter(|sample| {
                let listed = sample.checklist.iter();
                listed.clone().any(|listed| listed.item.0 == document)
            });
            // Four standard deviations from a half.
            let holds = holds.count();
            assert!(
                holds > SAMPLES * 30 / 100,
                "{}: {} in {holds}",
                case.name,
                document.id()
            );
        }
        // What stands in nearly all is certain or usual.
        for listed in &samples[0].checklist {
            let document = listed.item.0;
            let holds = samples.iter().filter(|sample| {
                let listed = sample.checklist.iter();
                listed.clone().any(|listed| listed.item.0 == document)
            });
            let told = report.checklist.iter().any(|listed| listed.item.0 == document)
                || report.usual.iter().any(
                    |usual| matches!(usual.rule.effect, Effect::Document(own, _) if own == document),
                );
            assert!(
                told || holds.count() < SAMPLES * 70 / 100,
                "{}: {} is usual",
                case.name,
                document.id()
            );
        }
    }
    assert!(seen > 20, "only {seen} situations have something usual");
}

#[test]
fn the_verdict_and_every_way_say_what_their_reports_say() {
    let (mut ways, mut led) = (0, 0);
    for (at, case) in situations::all().iter().enumerate() {
        if at % 4 != 0 {
            continue;
        }
        let report = case.report();
        let situation = Situation {
            lang: Lang::ALL[at % Lang::ALL.len()],
            provider: case.provider,
            on: case.on,
            answers: &case.answers,
            report: &report,
            begin: None,
            ticked: DocumentSet::EMPTY,
            link: "",
        };
        let verdict = situation.verdict(report.next.is_some());
        assert_eq!(
            verdict.facts.is_empty(),
            report.outcome.is_none(),
            "{}",
            case.name
        );
        let turned_down = verdict
            .facts
            .iter()
            .any(|fact| fact.topic == Topic::InTheWay);
        assert_eq!(
            turned_down,
            report.outcome == Some(Outcome::HongKong),
            "{}",
            case.name
        );
        if let Some((_, Lead::Section(part))) = verdict.lead {
            led += 1;
            let sections = situation.sections(part);
            let there = !sections.is_empty() && sections[0].id == part.id();
            assert!(
                there || report.outcome.is_none() || report.outcome == Some(Outcome::HongKong),
                "{}: the way on leads to `{}`, which is not there",
                case.name,
                part.id()
            );
        }
        let routes = situation.routes();
        assert_eq!(routes[0].way, Way::Planned);
        assert_eq!(routes[0].answers, case.answers);
        for (place, route) in routes.iter().enumerate().skip(1) {
            ways += 1;
            assert_ne!(route.answers, case.answers, "{}", case.name);
            let other = check(&route.answers, case.provider, case.on);
            assert_eq!(other.possible, route.possible, "{}", case.name);
            assert_ne!(
                other.outcome, report.outcome,
                "{}: {:?}",
                case.name, route.way
            );
            assert_eq!(
                route.facts.is_empty(),
                place >= SIDE_BY_SIDE,
                "{}",
                case.name
            );
            if other.outcome.is_some() && place < SIDE_BY_SIDE {
                assert_eq!(route.facts, facts(situation.lang, &other), "{}", case.name);
            }
            let twice = routes.iter().filter(|known| known.answers == route.answers);
            assert_eq!(twice.count(), 1, "{}", case.name);
        }
    }
    assert!(ways > 200 && led > 50, "{ways} ways, {led} leads");
}

#[test]
fn what_turns_a_plan_down_ends_the_asking_for_what_could_be_mended() {
    let mut compiled = Compiled::new(None, EDITION);
    let mut dice = Dice(5);
    for round in 0..3_000 {
        let answers = dice.partial(round % 10);
        let report = compiled.check(&answers);
        if report.outcome == Some(Outcome::HongKong) {
            let bars = report.bars.iter().map(|listed| listed.item);
            assert!(bars.clone().all(Bar::structural), "{answers:?}");
            let asked = compiled.unanswered(&answers);
            let mended = [
                Question::DomainRegistrar,
                Question::DomainSuffix,
                Question::Server,
            ];
            assert!(
                mended.iter().all(|question| !asked.contains(question)),
                "{answers:?}"
            );
        }
    }
}

#[test]
fn a_time_says_that_permits_take_theirs_before() {
    let (mut with, mut without) = (0, 0);
    for (at, case) in situations::all().iter().enumerate() {
        let report = case.report();
        let lang = Lang::ALL[at % Lang::ALL.len()];
        let facts = facts(lang, &report);
        let Some(time) = facts.iter().find(|fact| fact.topic == Topic::Time) else {
            continue;
        };
        let steps = report.steps.iter().map(|listed| listed.item);
        let usual = report.usual.iter();
        let usual = usual.filter_map(|usual| match usual.rule.effect {
            Effect::Step(step, days) => Some((step, days)),
            _ => None,
        });
        let waits = steps
            .chain(usual)
            .any(|(step, days)| step == Step::Approval && days.is_none());
        let words = interface(lang);
        let told = [words.and_permits, words.and_mending_and_permits]
            .iter()
            .any(|words| time.value.ends_with(words.trim_start_matches("{0}")));
        assert_eq!(told, waits, "{}: {}", case.name, time.value);
        if waits {
            with += 1;
        } else {
            without += 1;
        }
    }
    assert!(
        with > 20 && without > 20,
        "{with} with permits, {without} without"
    );
}
