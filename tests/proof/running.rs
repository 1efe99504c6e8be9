//! The code that runs says at every partial answer set tried what the proofs say of all of them.
//!
//! `check` itself is asked, on random answer sets and on every step of interviews, and compared with
//! what completions reach; so no step between the diagrams and the report is left to trust.

use crate::asking::{Found, Hangs, own};
use crate::book::{Reader, Thing};
use crate::exact::{Says, reached};
use crate::one_outcome::{Decided, today};
use crate::space::{Space, World};
use crate::worlds::worlds;
use icp_checker::answers::Answers;
use icp_checker::check::{Compiled, Progress, Report};
use icp_checker::diagram::variable;
use icp_checker::ids::{Certainty, Outcome};
use icp_checker::questions::{Question, Service};
use icp_checker::sets::{ChoiceSet, OutcomeSet};
use icp_checker_support::answers::words;
use icp_checker_support::dice::Dice;
use std::collections::BTreeSet;
use std::time::Instant;

/// What every report of a world has to be.
struct Expected {
    says: Says,
    decided: Decided,
    outcome: Hangs,
    own: Vec<[Hangs; 4]>,
}

impl Expected {
    fn new(reader: &mut Reader, found: &mut Found, world: &World) -> Self {
        let decision = reader.decision(&world.rules);
        let own = own(reader, world);
        let says = reached(reader, world);
        let space = &mut reader.space;
        let own = own.into_values();
        Self {
            says,
            decided: Decided::new(space, &decision),
            outcome: found.hangs(space, &decision.outcomes),
            own: own
                .map(|own| own.map(|own| found.hangs(space, &[own])))
                .collect(),
        }
    }

    fn possible(&self, space: &Space, answers: &Answers) -> OutcomeSet {
        let possible = self.says.possible.iter().enumerate();
        possible
            .filter(|(_, fact)| space.holds(**fact, answers))
            .map(|(at, _)| Outcome::ALL[at])
            .collect()
    }

    fn certainties(&self, space: &Space, answers: &Answers) -> Vec<Certainty> {
        let reached = self.says.certainties.iter().flat_map(|certainties| {
            let certainties = certainties.iter().zip(Certainty::ALL);
            certainties.filter(|(fact, _)| space.holds(**fact, answers))
        });
        reached.map(|(_, certainty)| *certainty).collect()
    }

    fn listed(&self, space: &Space, answers: &Answers) -> BTreeSet<Thing> {
        let listed = self.says.listed.iter();
        listed
            .filter(|(_, fact)| space.holds(**fact, answers))
            .map(|(thing, _)| *thing)
            .collect()
    }

    fn next(&self, space: &Space, answers: &Answers) -> Option<Question> {
        let first = |hangs: &Hangs| {
            let mut levels = hangs.on.iter();
            levels
                .find(|(_, fact)| space.holds(**fact, answers))
                .map(|(level, _)| *level)
        };
        let possible = self.possible(space, answers);
        let level = if let Some(outcome) = possible.only() {
            let outcome = outcome as usize;
            let listed = self.own.iter().filter_map(|own| first(&own[outcome]));
            let certainties = self.decided.certainties[outcome].into_iter();
            let said = certainties.filter_map(|fact| space.first_read(fact, answers));
            listed.chain(said).min()
        } else {
            first(&self.outcome)
        };
        level.map(|level| variable(level).question)
    }
}

/// What a report lists.
fn things(report: &Report) -> BTreeSet<Thing> {
    let mut things = BTreeSet::new();
    things.extend(report.filings.iter().map(|id| Thing::Filing(*id)));
    things.extend(report.filing_type.map(Thing::FilingType));
    things.extend(report.licences.iter().map(|id| Thing::Licence(*id)));
    things.extend(
        report
            .approvals
            .iter()
            .map(|listed| Thing::Approval(listed.item)),
    );
    things.extend(report.bars.iter().map(|listed| Thing::Bar(listed.item)));
    things.extend(
        report
            .duties
            .iter()
            .map(|listed| Thing::Duty(listed.item.0)),
    );
    things.extend(report.notes.iter().map(|listed| Thing::Note(listed.item)));
    things.extend(
        report
            .disputes
            .iter()
            .map(|listed| Thing::Dispute(listed.item)),
    );
    things.extend(
        report
            .checklist
            .iter()
            .map(|listed| Thing::Document(listed.item.0)),
    );
    things.extend(report.steps.iter().map(|listed| Thing::Step(listed.item.0)));
    things.extend(
        report
            .reasons
            .iter()
            .map(|listed| Thing::Reason(listed.rule.id())),
    );
    things
}

/// The report is the one completions call for.
fn agrees(
    space: &Space,
    expected: &Expected,
    answers: &Answers,
    report: &Report,
) -> Result<(), String> {
    let wrong = |what: &str, said: String, is: String| {
        let situation = words(answers);
        Err(format!("{what} is {said}, not {is}, when {situation}"))
    };
    let possible = expected.possible(space, answers);
    if report.possible != possible {
        return wrong(
            "possible",
            format!("{:?}", report.possible),
            format!("{possible:?}"),
        );
    }
    let outcome = possible.only();
    if report.outcome != outcome {
        return wrong(
            "outcome",
            format!("{:?}", report.outcome),
            format!("{outcome:?}"),
        );
    }
    let certainties = expected.certainties(space, answers);
    if report.certainties != certainties {
        let said = format!("{:?}", report.certainties);
        return wrong("certainties", said, format!("{certainties:?}"));
    }
    let weakest = certainties.last().copied().unwrap_or(Certainty::Regulator);
    if report.certainty != weakest {
        return wrong(
            "certainty",
            format!("{:?}", report.certainty),
            format!("{weakest:?}"),
        );
    }
    let (said, is) = (things(report), expected.listed(space, answers));
    if said != is {
        let differ: Vec<_> = said.symmetric_difference(&is).collect();
        return wrong(
            "a list",
            format!("{said:?}"),
            format!("{is:?} ({differ:?})"),
        );
    }
    let next = expected.next(space, answers);
    if report.next != next {
        return wrong("next", format!("{:?}", report.next), format!("{next:?}"));
    }
    let progress = match (outcome, next) {
        (None, _) => Progress::Outcome,
        (Some(_), Some(_)) => Progress::Checklist,
        (Some(_), None) => Progress::Done,
    };
    if report.progress != progress {
        return wrong(
            "progress",
            format!("{:?}", report.progress),
            format!("{progress:?}"),
        );
    }
    Ok(())
}

/// One more answer takes nothing back.
fn keeps(before: &Report, after: &Report, answers: &Answers) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{what} when {}", words(answers)));
    if !after.possible.within(before.possible) {
        return wrong("an outcome is added");
    }
    if before.outcome.is_some() && before.outcome != after.outcome {
        return wrong("the outcome is reversed");
    }
    let mut certainties = after.certainties.iter();
    if before.outcome.is_some() && !certainties.all(|one| before.certainties.contains(one)) {
        return wrong("a certainty is added");
    }
    if !things(before).is_subset(&things(after)) {
        return wrong("an item is withdrawn");
    }
    Ok(())
}

/// Random pairs of an answer set and the same with one answer more, and interviews to their end.
fn walk(
    dice: &mut Dice,
    pairs: usize,
    interviews: usize,
    mut step: impl FnMut(&Answers) -> Result<Report, String>,
) -> Result<usize, String> {
    let mut asked = 0;
    for round in 0..pairs {
        let before = dice.partial(1 + round % 9);
        let first = step(&before)?;
        let open = Question::ALL
            .iter()
            .filter(|question| !before.answered(**question));
        let open: Vec<Question> = open.copied().collect();
        if open.is_empty() {
            continue;
        }
        let question = open[dice.roll(open.len())];
        let choice = dice.answer(question);
        let after = before.with(question, choice);
        keeps(&first, &step(&after)?, &after)?;
        asked += 2;
    }
    for _ in 0..interviews {
        let visitor = dice.complete(&Answers::default());
        let mut answers = Answers::default();
        let mut report = step(&answers)?;
        asked += 1;
        while let Some(question) = report.next {
            let choice = visitor.chosen(question).expect("an answer");
            answers = answers.with(question, choice);
            let next = step(&answers)?;
            keeps(&report, &next, &answers)?;
            report = next;
            asked += 1;
        }
    }
    Ok(asked)
}

#[test]
fn check_says_what_completions_call_for() {
    let start = Instant::now();
    let mut reader = Reader::default();
    let mut found = Found::default();
    let worlds = worlds();
    let last = today(&worlds);
    let mut dice = Dice(20_261_122);
    let mut asked = 0;
    // Today's law most, with and without a provider; and worlds of other times.
    let tried = worlds.iter().enumerate();
    let tried = tried.filter(|(at, world)| at % 50 == 0 || std::ptr::eq(*world, last));
    let mut tried_worlds = 0;
    for (_, world) in tried {
        let expected = Expected::new(&mut reader, &mut found, world);
        let mut compiled = Compiled::from_rules(world.provider, world.on, world.rules.clone());
        let (pairs, interviews) = if std::ptr::eq(world, last) {
            (400, 40)
        } else {
            (60, 5)
        };
        let space = &reader.space;
        asked += walk(&mut dice, pairs, interviews, |answers| {
            let report = compiled.check(answers);
            agrees(space, &expected, answers, &report)?;
            Ok(report)
        })
        .unwrap_or_else(|error| panic!("{}: {error}", world.name()));
        tried_worlds += 1;
    }
    println!(
        "check: {asked} answer sets in {tried_worlds} worlds, {:?}",
        start.elapsed()
    );
}

#[test]
fn a_check_that_says_anything_else_is_found() {
    let mut reader = Reader::default();
    let mut found = Found::default();
    let worlds = worlds();
    let world = today(&worlds);
    let expected = Expected::new(&mut reader, &mut found, world);
    let space = &reader.space;
    let mut compiled = Compiled::from_rules(world.provider, world.on, world.rules.clone());
    let mut broken = |what: &str, spoil: fn(&mut Report)| {
        let error = walk(&mut Dice(5), 40, 3, |answers| {
            let mut report = compiled.check(answers);
            spoil(&mut report);
            agrees(space, &expected, answers, &report)?;
            Ok(report)
        })
        .expect_err(what);
        assert!(error.contains(" when "), "{error}");
        println!("found: {}", error.chars().take(160).collect::<String>());
    };
    broken("an outcome too many", |report| {
        report.possible = report.possible.with(Outcome::NoFiling);
    });
    broken("a note lost", |report| drop(report.notes.pop()));
    broken("a question lost", |report| report.next = None);
    broken("a question in vain", |report| {
        if report.next.is_none() {
            report.next = Some(Question::ReadsChinese);
        }
    });
    broken("a certainty lost", |report| {
        report.certainties.pop();
    });
    broken("the last word given away", |report| {
        report.certainty = Certainty::Settled;
    });

    let open = compiled.check(&Answers::default());
    assert_eq!(keeps(&open, &open, &Answers::default()), Ok(()));
    let private = Answers::default().with(
        Question::Service,
        ChoiceSet::of(Service::NotPublic.choice()),
    );
    let settled = compiled.check(&private);
    assert_eq!(keeps(&open, &settled, &private), Ok(()));
    let error = keeps(&settled, &open, &private).expect_err("turned round");
    assert!(error.ends_with("when service = not-public"), "{error}");
}
