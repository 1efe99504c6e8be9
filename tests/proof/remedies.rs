//! Every plan that comes to Hong Kong can be cured by few changes, and the search finds the fewest.
//!
//! Whoever drops several marks of one question changes one thing about a plan, but makes as many changes
//! as the search counts; a plan that needs more of those than it looks for is cured, but told no remedy.

use crate::book::{Book, Reader};
use crate::space::{ALWAYS, Fact, NEVER, Sets, Space, levels};
use crate::truth::Dice;
use icp_checker::answers::Answers;
use icp_checker::check::remedies::{MOST_CHANGES, apply, offered};
use icp_checker::check::{Compiled, EDITION, Report};
use icp_checker::condition::{Algebra, Condition, read};
use icp_checker::date::Date;
use icp_checker::law::changes::CHANGES;
use icp_checker::law::{Change, ChangeId, Outcome};
use icp_checker::questions::{Age, Question};
use std::collections::{BTreeMap, HashMap};

/// The questions whose answers a visitor can change so far that a plan succeeds.
///
/// Nobody changes who they are, where they live or what has been filed.
const CHANGEABLE: [Question; 12] = [
    Question::Applicant,
    Question::Age,
    Question::ServedFrom,
    Question::AppStores,
    Question::ForeignShare,
    Question::PilotArea,
    Question::OpeningCity,
    Question::Capital,
    Question::LicenceArea,
    Question::HoldsBuyersMoney,
    Question::Activities,
    Question::Topics,
];

/// What was proved of one decision.
pub(crate) struct Distances {
    /// Who is told a remedy of at most so many changes, or needs none.
    pub(crate) told: Vec<Fact>,
    /// Who changes at most so many things, several marks of one question being one.
    pub(crate) within: Vec<Fact>,
    /// Who comes to Hong Kong whatever is changed.
    pub(crate) incurable: Fact,
}

/// Who comes to where a change leads.
fn before(space: &mut Space, change: &Change, then: Fact) -> Fact {
    let question = change.question;
    let mut level = levels(question);
    let taken = space.is(question, 1 << change.choice);
    let (level, taken) = if question.many() {
        let level = level.nth(change.choice as usize).expect("a mark");
        (level, space.not(taken))
    } else {
        (level.next().expect("a question"), taken)
    };
    let changed = space.and(then, taken);
    space.exists(changed, level)
}

/// To whom a change is offered.
fn to_whom(space: &mut Space, change: &Change) -> Fact {
    let can = read(space, &change.when);
    let done = space.is(change.question, 1 << change.choice);
    if change.question.many() {
        space.and(can, done)
    } else {
        space.and_not(can, done)
    }
}

/// Who is offered a change that leads there.
fn earlier(space: &mut Space, change: &Change, there: Fact) -> Fact {
    let here = before(space, change, there);
    let can = to_whom(space, change);
    space.and(here, can)
}

/// Which questions of several changes have been changed already, one bit each.
type Used = u32;

/// The search of the engine: changes in the order of the table, no question twice but by marks.
struct Search<'a> {
    changes: &'a [Change],
    several: Vec<Question>,
    cured: Fact,
    found: HashMap<(usize, usize, Used), Fact>,
}

impl Search<'_> {
    /// Who is cured by at most so many changes from this place of the table on.
    fn within(&mut self, space: &mut Space, most: usize, from: usize, used: Used) -> Fact {
        if most == 0 || from == self.changes.len() {
            return self.cured;
        }
        if let Some(found) = self.found.get(&(most, from, used)) {
            return *found;
        }
        let mut found = self.within(space, most, from + 1, used);
        let change = self.changes[from];
        let own = self
            .several
            .iter()
            .position(|known| *known == change.question);
        let own = own.map_or(0, |place| 1 << place);
        if used & own == 0 {
            let then = self.within(space, most - 1, from + 1, used | own);
            let here = earlier(space, &change, then);
            found = space.or(found, here);
        }
        self.found.insert((most, from, used), found);
        found
    }
}

/// How many changes anybody needs whose plan comes to Hong Kong; in any order and as the engine searches.
pub(crate) fn prove(
    space: &mut Space,
    outcomes: [Fact; 4],
    changes: &[Change],
) -> Result<Distances, String> {
    for change in changes {
        let young = change.question == Question::Age && change.choice != Age::Adult as u8;
        if !CHANGEABLE.contains(&change.question) || young {
            return Err(format!("nobody can do as `{}` says", change.id.id()));
        }
    }
    let hong_kong = outcomes[Outcome::HongKong as usize];
    let cured = space.not(hong_kong);
    let mut within = vec![cured];
    loop {
        let last = within[within.len() - 1];
        let further = one_thing(space, changes, last);
        if further == last {
            break;
        }
        within.push(further);
    }
    let most = within.len() - 1;
    if most > MOST_CHANGES {
        let further = space.and_not(within[most], within[MOST_CHANGES]);
        return Err(format!(
            "{most} changes are needed by {}",
            space.situation(further)
        ));
    }
    // The search takes changes in the order of the table; in any order nobody is cured by fewer.
    let mut several: Vec<_> = changes
        .iter()
        .map(|change| change.question)
        .filter(|question| !question.many())
        .collect();
    several.dedup();
    several.retain(|question| {
        let of = changes.iter().filter(|change| change.question == *question);
        of.count() > 1
    });
    let mut search = Search {
        changes,
        several,
        cured,
        found: HashMap::new(),
    };
    let mut told = vec![cured];
    for most in 1..=MOST_CHANGES {
        let last = told[most - 1];
        let mut all = last;
        for change in changes {
            let here = earlier(space, change, last);
            all = space.or(all, here);
        }
        let found = search.within(space, most, 0, 0);
        let differs = space.xor(found, all);
        if differs != NEVER {
            return Err(format!(
                "the search misses {most} changes that cure {}",
                space.situation(differs)
            ));
        }
        told.push(all);
    }
    let incurable = space.not(within[most]);
    Ok(Distances {
        told,
        within,
        incurable,
    })
}

/// Who comes there by one thing changed, or is there already.
fn one_thing(space: &mut Space, changes: &[Change], there: Fact) -> Fact {
    let mut all = there;
    let mut asked = Vec::new();
    for change in changes {
        let mut here = earlier(space, change, there);
        if change.question.many() {
            if asked.contains(&change.question) {
                continue;
            }
            asked.push(change.question);
            // As many of its marks as it takes.
            let marks: Vec<&Change> = changes
                .iter()
                .filter(|other| other.question == change.question)
                .collect();
            here = there;
            loop {
                let before = here;
                for mark in &marks {
                    let dropped = earlier(space, mark, here);
                    here = space.or(here, dropped);
                }
                if here == before {
                    break;
                }
            }
        }
        all = space.or(all, here);
    }
    all
}

/// Every decision of the law, with a day on which it holds.
fn decisions(reader: &mut Reader) -> Vec<(Date, [Fact; 4])> {
    let mut known: Vec<(Date, [Fact; 4])> = Vec::new();
    for world in Book::shipped().worlds() {
        let outcomes = reader.decision(&world.rules).outcomes;
        match known.iter_mut().find(|(_, other)| *other == outcomes) {
            Some((on, _)) => *on = world.on,
            None => known.push((world.on, outcomes)),
        }
    }
    known
}

#[test]
fn whoever_comes_to_hong_kong_need_change_no_more_than_three_things() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = reader.decision(&rules).outcomes;
    let decisions = decisions(&mut reader);
    let space = &mut reader.space;
    let mut most = 0;
    for (on, outcomes) in &decisions {
        let distances = prove(space, *outcomes, CHANGES);
        let distances = distances.unwrap_or_else(|found| panic!("on {on}: {found}"));
        assert_eq!(distances.incurable, NEVER, "on {on}");
        most = most.max(distances.within.len() - 1);
    }
    assert_eq!(most, MOST_CHANGES, "the search looks further than it need");
    let distances = prove(space, today, CHANGES).unwrap_or_else(|found| panic!("{found}"));
    let hong_kong = space.count(today[Outcome::HongKong as usize], Sets::Complete);
    println!(
        "{} decisions; {hong_kong} plans come to Hong Kong today, all can be cured",
        decisions.len()
    );
    let told = print(space, "are told as few changes as", &distances.told);
    let cured = print(space, "need change as many things as", &distances.within);
    println!(
        "  {} need more changes than the search makes",
        hong_kong - told
    );
    assert_eq!(cured, hong_kong);
    let all = space.count(ALWAYS, Sets::Complete);
    let spared = space.count(distances.within[0], Sets::Complete);
    assert_eq!(spared + hong_kong, all);
}

/// How many need exactly how many changes; the sum.
fn print(space: &mut Space, what: &str, within: &[Fact]) -> u128 {
    let mut sum = 0;
    for needed in 1..within.len() {
        let exactly = space.and_not(within[needed], within[needed - 1]);
        let count = space.count(exactly, Sets::Complete);
        sum += count;
        println!("  {count} {what} {needed}: {}", space.situation(exactly));
    }
    sum
}

/// What is wrong with the remedies of a report, if anything.
fn wrong(
    compiled: &mut Compiled,
    space: &Space,
    distances: &Distances,
    answers: &Answers,
    report: &Report,
) -> Option<String> {
    let needed = distances
        .told
        .iter()
        .position(|told| space.holds(*told, answers));
    let fewest = report.remedies.first().map(|remedy| remedy.changes.len());
    if report.outcome != Some(Outcome::HongKong) {
        return (!report.remedies.is_empty()).then(|| "there is nothing to cure".to_owned());
    }
    if fewest != needed {
        return Some(format!("{needed:?} changes are needed, {fewest:?} found"));
    }
    let mut last = 0;
    for remedy in &report.remedies {
        let ids = &remedy.changes;
        if ids.len() < last {
            return Some(format!("{ids:?} after a longer one"));
        }
        last = ids.len();
        let Some((changed, outcome)) = follow(compiled, answers, ids) else {
            return Some(format!("{ids:?} is not offered"));
        };
        if outcome != Some(remedy.outcome) || outcome == Some(Outcome::HongKong) {
            return Some(format!("{ids:?} reaches {outcome:?}"));
        }
        let differs =
            |question: &&Question| changed.chosen(**question) != answers.chosen(**question);
        let mut touched = Question::ALL.iter().filter(differs);
        if touched.any(|question| !CHANGEABLE.contains(question)) {
            return Some(format!("{ids:?} changes what nobody can"));
        }
        for subset in 0..(1_u32 << ids.len()) - 1 {
            let some = ids.iter().enumerate();
            let some: Vec<ChangeId> = some
                .filter(|(at, _)| subset >> at & 1 == 1)
                .map(|(_, id)| *id)
                .collect();
            // A change that only another makes possible falls with it.
            if let Some((_, outcome)) = follow(compiled, answers, &some)
                && outcome != Some(Outcome::HongKong)
            {
                return Some(format!("{some:?} of {ids:?} is enough"));
            }
        }
    }
    None
}

/// Where changes lead, made one after the other, if each is offered.
fn follow(
    compiled: &mut Compiled,
    answers: &Answers,
    changes: &[ChangeId],
) -> Option<(Answers, Option<Outcome>)> {
    let mut changed = answers.clone();
    for id in changes {
        let change = &CHANGES[*id as usize];
        if !offered(&changed, change) {
            return None;
        }
        changed = apply(&changed, change);
    }
    let possible = compiled.under(&changed).possible;
    let one = possible.is_power_of_two();
    let outcome = one.then(|| Outcome::ALL[possible.trailing_zeros() as usize]);
    Some((changed, outcome))
}

/// Situations of every distance, the rare ones too, on several days.
fn sample(
    reader: &mut Reader,
    on: Date,
    each: usize,
    mut look: impl FnMut(&mut Compiled, &Space, &Distances, &Answers, &Report),
) {
    let rules = Book::shipped().in_force(None, on);
    let outcomes = reader.decision(&rules).outcomes;
    let distances = prove(&mut reader.space, outcomes, CHANGES);
    let distances = distances.unwrap_or_else(|found| panic!("{found}"));
    let mut compiled = Compiled::new(None, on);
    let mut dice = Dice(5);
    let hong_kong = outcomes[Outcome::HongKong as usize];
    let mut left: BTreeMap<Option<usize>, usize> = BTreeMap::new();
    for _ in 0..100 * each {
        let answers = dice.complete(&Answers::default());
        if !reader.space.holds(hong_kong, &answers) {
            continue;
        }
        let needed =
            (0..distances.told.len()).find(|at| reader.space.holds(distances.told[*at], &answers));
        let seen = left.entry(needed).or_default();
        if *seen < each {
            *seen += 1;
            let report = compiled.check(&answers);
            look(&mut compiled, &reader.space, &distances, &answers, &report);
        }
    }
    println!("{on}: situations looked at, by the changes needed: {left:?}");
}

#[test]
fn the_engine_finds_the_fewest_changes_and_each_is_needed() {
    let mut reader = Reader::default();
    let mut looked = 0;
    for on in [EDITION, Date::new(2024, 6, 1), Date::new(2017, 6, 1)] {
        sample(
            &mut reader,
            on,
            700,
            |compiled, space, distances, answers, report| {
                let found = wrong(compiled, space, distances, answers, report);
                if let Some(found) = found {
                    panic!("{found}: on {on}, {answers:?}");
                }
                looked += 1;
            },
        );
    }
    println!("{looked} situations");
}

#[test]
fn a_search_that_meets_a_change_too_late_is_found() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = reader.decision(&rules).outcomes;
    let mut turned = CHANGES.to_vec();
    turned.reverse();
    let found = prove(&mut reader.space, today, &turned);
    let found = found.err().expect("what comes first must stand first");
    assert!(found.contains("the search misses"), "{found}");
}

#[test]
fn a_plan_that_needs_one_more_change_is_found() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = reader.decision(&rules).outcomes;
    // A minor abroad whose plan needs three: make coming of age a matter of having dropped something first.
    let mut harder = CHANGES.to_vec();
    for change in &mut harder {
        if change.id == ChangeId::ComeOfAge {
            let first = icp_checker::is!(ServedFrom: Mainland | MainlandCdn);
            change.when = Condition::All(vec![change.when, first].leak());
        }
    }
    let found = prove(&mut reader.space, today, &harder);
    let found = found.err().expect("one change more");
    assert!(found.contains("4 changes are needed by"), "{found}");
}

#[test]
fn a_change_that_nobody_can_make_is_found() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = reader.decision(&rules).outcomes;
    let mut reborn = CHANGES.to_vec();
    reborn[0].question = Question::Person;
    let found = prove(&mut reader.space, today, &reborn);
    let found = found.err().expect("nobody changes who they are");
    assert!(found.contains("nobody can do"), "{found}");
}

#[test]
fn remedies_that_miss_their_outcome_or_hold_a_change_too_many_are_found() {
    let mut reader = Reader::default();
    let mut seen = [0; 4];
    sample(
        &mut reader,
        EDITION,
        60,
        |compiled, space, distances, answers, report| {
            let mut expect = |place: usize, broken: &Report, part: &str| {
                let found = wrong(compiled, space, distances, answers, broken).unwrap_or_default();
                assert!(found.contains(part), "`{found}` does not say `{part}`");
                seen[place] += 1;
            };
            let Some(last) = report.remedies.len().checked_sub(1) else {
                return;
            };
            let mut none = report.clone();
            none.remedies.clear();
            expect(0, &none, "None found");
            let mut other = report.clone();
            other.remedies[last].outcome = Outcome::HongKong;
            expect(1, &other, "reaches");
            let changes = &report.remedies[last].changes;
            if changes.len() > 1 && report.remedies[0].changes.len() < changes.len() {
                let mut short = report.clone();
                short.remedies[last].changes.pop();
                expect(2, &short, "");
            }
            // Something dropped in vain beside what cures.
            let in_vain = ChangeId::DropOwnSales;
            let ticked = offered(answers, &CHANGES[in_vain as usize]);
            if ticked && last > 0 && !changes.contains(&in_vain) {
                let mut long = report.clone();
                long.remedies[last].changes.push(in_vain);
                expect(3, &long, "is enough");
            }
        },
    );
    assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
}
