//! Every plan that comes to Hong Kong can be cured, and is told the fewest changes that do it.
//!
//! Up to [`MAX_CHANGES`] the engine tries every change; past them, every choice of up to one more change
//! of questions that take one answer, and for each drops all marks and keeps again those that can stay.
//! Both are followed here for everybody at once, and nobody is found who could do with fewer changes.

use crate::book::{Book, Reader};
use crate::space::{ALWAYS, Fact, NEVER, Sets, Space, levels};
use icp_checker::answers::Answers;
use icp_checker::check::remedies::{MAX_CHANGES, apply, last_of_all, offered};
use icp_checker::check::{Compiled, EDITION, Report};
use icp_checker::condition::{Algebra, Condition, read};
use icp_checker::date::Date;
use icp_checker::ids::{ChangeId, Outcome};
use icp_checker::law::changes::CHANGES;
use icp_checker::questions::{Age, Person, Question};
use icp_checker::rule::{Change, Effect, Rule};
use icp_checker::sets::{ChoiceSet, OutcomeSet};
use icp_checker::{all, is, not};
use icp_checker_support::dice::Dice;
use icp_checker_support::rules::named;
use num_bigint::BigUint;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// The questions whose answers a visitor can change so far that a plan succeeds.
///
/// Nobody changes who they are, where they live or what has been filed.
const CHANGEABLE: [Question; 13] = [
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
    Question::AiModel,
    Question::Activities,
    Question::Topics,
];

/// What was proved of one decision.
pub(crate) struct Distances {
    /// Who is told a remedy of at most so many changes, or needs none; nobody can do with fewer.
    pub(crate) told: Vec<Fact>,
    /// Who changes at most so many things, several marks of one question being one.
    pub(crate) within: Vec<Fact>,
    /// Who comes to Hong Kong whatever is changed.
    pub(crate) incurable: Fact,
}

impl Distances {
    /// The same of one of several days; who needs more changes on another day needs none here.
    fn on_day(&self, space: &mut Space, day: usize) -> Self {
        let mut each = |facts: &[Fact]| {
            let facts = facts.iter().map(|fact| space.on_day(*fact, day));
            let mut facts: Vec<Fact> = facts.collect();
            facts.dedup();
            facts
        };
        let (told, within) = (each(&self.told), each(&self.within));
        Self {
            told,
            within,
            incurable: space.on_day(self.incurable, day),
        }
    }
}

/// Who comes to where a change leads.
fn before(space: &mut Space, change: &Change, then: Fact) -> Fact {
    let question = change.question();
    let mut level = levels(question);
    let taken = space.is(question, ChoiceSet::of(change.choice));
    let (level, taken) = if change.drops() {
        let level = level.nth(change.choice.index()).expect("a mark");
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
    let done = space.is(change.question(), ChoiceSet::of(change.choice));
    if change.drops() {
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

impl<'a> Search<'a> {
    fn new(changes: &'a [Change], cured: Fact) -> Self {
        let questions = changes.iter().map(|change| change.question());
        let mut several: Vec<_> = questions.filter(|question| !question.many()).collect();
        several.dedup();
        several.retain(|question| {
            let of = changes
                .iter()
                .filter(|change| change.question() == *question);
            of.count() > 1
        });
        Self {
            changes,
            several,
            cured,
            found: HashMap::new(),
        }
    }

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
            .position(|known| *known == change.question());
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
    hong_kong: Fact,
    changes: &[Change],
) -> Result<Distances, String> {
    for change in changes {
        let young = change.question() == Question::Age && change.choice != Age::Adult.choice();
        if !CHANGEABLE.contains(&change.question()) || young {
            return Err(format!("nobody can do as `{}` says", change.id.id()));
        }
    }
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
    if most > MAX_CHANGES {
        let further = space.and_not(within[most], within[MAX_CHANGES]);
        return Err(format!(
            "{most} changes are needed by {}",
            space.situation(further)
        ));
    }
    let single = (0..changes.len()).take_while(|at| !last_of_all(changes, *at));
    let (single, marks) = changes.split_at(single.count());
    // The search takes changes in the order of the table; in any order nobody is cured by fewer.
    let mut told = vec![cured];
    loop {
        let most = told.len();
        let all = changes.iter().fold(told[most - 1], |all, change| {
            let here = earlier(space, change, told[most - 1]);
            space.or(all, here)
        });
        if all == told[most - 1] {
            break;
        }
        let found = if most <= MAX_CHANGES {
            Search::new(changes, cured).within(space, most, 0, 0)
        } else {
            let mut found = told[MAX_CHANGES];
            for other in 0..=MAX_CHANGES + 1 {
                let cured = without_marks(space, cured, marks, most - other)?;
                let more = Search::new(single, cured).within(space, other, 0, 0);
                found = space.or(found, more);
            }
            found
        };
        let differs = space.xor(found, all);
        if differs != NEVER {
            return Err(format!(
                "the search misses {most} changes that cure {}",
                space.situation(differs)
            ));
        }
        told.push(all);
    }
    let untold = space.and_not(within[most], told[told.len() - 1]);
    if untold != NEVER {
        return Err(format!("no remedy for {}", space.situation(untold)));
    }
    let incurable = space.not(within[most]);
    Ok(Distances {
        told,
        within,
        incurable,
    })
}

/// Who is cured once all marks are dropped, and then keeps all but at most so many, asked in order.
fn without_marks(
    space: &mut Space,
    cured: Fact,
    marks: &[Change],
    most: usize,
) -> Result<Fact, String> {
    // Who is cured without the marks from one on, those before it being as they are.
    let mut bare = vec![cured];
    for mark in marks.iter().rev() {
        let can = read(space, &mark.when);
        let ticked = space.is(mark.question(), ChoiceSet::of(mark.choice));
        let differs = space.xor(can, ticked);
        if differs != NEVER {
            let (id, situation) = (mark.id.id(), space.situation(differs));
            return Err(format!("`{id}` hangs on more than its mark: {situation}"));
        }
        bare.push(before(space, mark, bare[bare.len() - 1]));
    }
    // Who drops at most so many of the marks from one on, those before it being those kept.
    let mut left = vec![ALWAYS; most + 1];
    for (mark, bare) in marks.iter().rev().zip(&bare) {
        let ticked = space.is(mark.question(), ChoiceSet::of(mark.choice));
        let goes = space.and_not(ticked, *bare);
        let mut fewer = NEVER;
        for left in &mut left {
            let dropped = before(space, mark, fewer);
            fewer = *left;
            *left = space.if_then_else(goes, dropped, *left);
        }
    }
    Ok(space.and(bare[marks.len()], left[most]))
}

/// Who comes there by one thing changed, or is there already.
fn one_thing(space: &mut Space, changes: &[Change], there: Fact) -> Fact {
    let mut all = there;
    let mut asked = Vec::new();
    for change in changes {
        let mut here = earlier(space, change, there);
        if change.drops() {
            if asked.contains(&change.question()) {
                continue;
            }
            asked.push(change.question());
            // As many of its marks as it takes.
            let marks: Vec<&Change> = changes
                .iter()
                .filter(|other| other.question() == change.question())
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

/// Who comes to Hong Kong by these rules.
fn to_hong_kong(reader: &mut Reader, rules: &[&'static Rule]) -> Fact {
    reader.decision(rules).outcomes[Outcome::HongKong as usize]
}

/// Whom the law of some time sends to Hong Kong, each with a day on which it does.
fn decisions(reader: &mut Reader) -> Vec<(Date, Fact)> {
    let mut known: Vec<(Date, Fact)> = Vec::new();
    for world in Book::shipped().worlds() {
        let hong_kong = to_hong_kong(reader, &world.rules);
        match known.iter_mut().find(|(_, other)| *other == hong_kong) {
            Some((on, _)) => *on = world.on,
            None => known.push((world.on, hong_kong)),
        }
    }
    known
}

#[test]
fn whoever_comes_to_hong_kong_is_told_the_fewest_changes_and_none_is_left_without() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = to_hong_kong(&mut reader, &rules);
    let decisions = decisions(&mut reader);
    let space = &mut reader.space;
    // The law changes a little from day to day: what is proved of all days at once is proved of each.
    let facts: Vec<Fact> = decisions.iter().map(|(_, hong_kong)| *hong_kong).collect();
    let always = space.over_days(&facts);
    let always = prove(space, always, CHANGES).unwrap_or_else(|found| {
        for (on, hong_kong) in &decisions {
            if let Err(found) = prove(space, *hong_kong, CHANGES) {
                panic!("on {on}: {found}");
            }
        }
        panic!("{found}");
    });
    assert_eq!(always.incurable, NEVER);
    let told = always.told[always.told.len() - 1];
    assert_eq!(told, ALWAYS, "some are told no remedy");
    let (most_things, most_changes) = (always.within.len() - 1, always.told.len() - 1);
    assert_eq!(
        most_things, MAX_CHANGES,
        "the most things a plan has to change"
    );
    let day = facts.iter().position(|fact| *fact == today);
    let day = day.expect("the law of the edition is the law of some day");
    let distances = always.on_day(space, day);
    let hong_kong = space.count(today, Sets::Complete);
    let incurable = space.count(distances.incurable, Sets::Complete);
    println!(
        "{} decisions, at most {most_changes} changes; {hong_kong} plans come to Hong Kong today, \
         {incurable} of them cannot be cured",
        decisions.len()
    );
    let told = print(space, "are told as few changes as", &distances.told);
    let cured = print(space, "need change as many things as", &distances.within);
    let few = space.count(distances.told[MAX_CHANGES], Sets::Complete);
    let all = space.count(ALWAYS, Sets::Complete);
    println!("  {} need more than {MAX_CHANGES} changes", &all - few);
    assert_eq!(told, hong_kong);
    assert_eq!(cured, hong_kong);
    let spared = space.count(distances.within[0], Sets::Complete);
    assert_eq!(spared + &hong_kong, all);
}

/// How many need exactly how many changes; the sum.
fn print(space: &mut Space, what: &str, within: &[Fact]) -> BigUint {
    let mut sum = BigUint::ZERO;
    for needed in 1..within.len() {
        let exactly = space.and_not(within[needed], within[needed - 1]);
        let count = space.count(exactly, Sets::Complete);
        sum += &count;
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
        let Some(changed) = follow(answers, ids) else {
            return Some(format!("{ids:?} is not offered"));
        };
        let outcome = compiled.restrict(&changed).possible.only();
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
            let enough = |changed| space.holds(distances.told[0], &changed);
            if follow(answers, &some).is_some_and(enough) {
                return Some(format!("{some:?} of {ids:?} is enough"));
            }
        }
        if last > MAX_CHANGES && needed != Some(last) {
            return Some(format!("{needed:?} changes are needed, not {ids:?}"));
        }
    }
    None
}

/// The plan after these changes, made one after the other, if each is offered.
fn follow(answers: &Answers, changes: &[ChangeId]) -> Option<Answers> {
    changes.iter().try_fold(answers.clone(), |answers, id| {
        let change = &CHANGES[*id as usize];
        offered(&answers, change).then(|| apply(&answers, change))
    })
}

/// Somebody for whom it holds; it must hold for complete answer sets of real codes alone.
fn witness(space: &Space, fact: Fact, dice: &mut Dice) -> Answers {
    let mut set: Vec<bool> = (0..space.variables()).map(|_| dice.roll(2) == 1).collect();
    let bdd = Rc::clone(space.bdd(fact));
    let mut at = bdd.root_pointer();
    while !at.is_terminal() {
        let (low, high) = (bdd.low_link_of(at), bdd.high_link_of(at));
        let place = &mut set[bdd.var_of(at).to_index()];
        *place = low.is_zero() || *place && !high.is_zero();
        at = if *place { high } else { low };
    }
    assert!(at.is_one(), "somebody for whom it holds");
    let mut answers = Answers::default();
    for question in Question::ALL {
        let codes = levels(*question).map(|level| {
            let bits = space.places[level as usize].bits.iter();
            bits.fold(0, |code, bit| code << 1 | usize::from(set[bit.to_index()]))
        });
        let chosen: ChoiceSet = if question.many() {
            let marks = codes.enumerate().filter(|(_, ticked)| *ticked == 1);
            marks.map(|(mark, _)| mark).collect()
        } else {
            codes.collect()
        };
        answers = answers.with(*question, chosen);
    }
    answers
}

/// Situations that come up by chance, and as many of every distance picked out of its set.
fn sample(
    reader: &mut Reader,
    on: Date,
    each: usize,
    mut look: impl FnMut(&mut Compiled, &Space, &Distances, &Answers, &Report),
) {
    let rules = Book::shipped().in_force(None, on);
    let hong_kong = to_hong_kong(reader, &rules);
    let space = &mut reader.space;
    let distances = prove(space, hong_kong, CHANGES);
    let distances = distances.unwrap_or_else(|found| panic!("{found}"));
    let mut compiled = Compiled::new(None, on);
    let mut dice = Dice(5);
    let real = space.real(Sets::Complete);
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    let mut look_at = |space: &Space, answers: &Answers| {
        let needed = |told: &Fact| space.holds(*told, answers);
        let needed = distances.told.iter().position(needed).expect("a cure");
        *seen.entry(needed).or_default() += 1;
        let report = compiled.check(answers);
        look(&mut compiled, space, &distances, answers, &report);
    };
    for _ in 0..each {
        let mut any = dice.complete(&Answers::default());
        while !space.holds(hong_kong, &any) {
            any = dice.complete(&Answers::default());
        }
        look_at(space, &any);
    }
    for needed in 1..distances.told.len() {
        let exactly = space.and_not(distances.told[needed], distances.told[needed - 1]);
        let exactly = space.and(exactly, real);
        for _ in 0..each {
            look_at(space, &witness(space, exactly, &mut dice));
        }
    }
    println!("{on}: situations looked at, by the changes needed: {seen:?}");
}

#[test]
fn the_engine_finds_the_fewest_changes_and_each_is_needed() {
    let mut reader = Reader::default();
    let mut looked = 0;
    for on in [EDITION, Date::new(2024, 6, 1), Date::new(2017, 6, 1)] {
        sample(
            &mut reader,
            on,
            60,
            |compiled, space, distances, answers, report| {
                let found = wrong(compiled, space, distances, answers, report);
                if let Some(found) = found {
                    panic!("{found}: on {on}, {answers:?}");
                }
                looked += 1;
            },
        );
    }
    assert!(looked > 0);
    println!("{looked} situations");
}

#[test]
fn a_search_that_meets_a_change_too_late_is_found() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = to_hong_kong(&mut reader, &rules);
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
    let today = to_hong_kong(&mut reader, &rules);
    // A minor abroad whose plan needs three: make coming of age a matter of having dropped something first.
    let mut harder = CHANGES.to_vec();
    for change in &mut harder {
        if change.id == ChangeId::ComeOfAge {
            let first = is!(ServedFrom: Mainland | MainlandCdn);
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
    let today = to_hong_kong(&mut reader, &rules);
    let mut reborn = CHANGES.to_vec();
    reborn[0].choice = Person::MainlandId.choice();
    let found = prove(&mut reader.space, today, &reborn);
    let found = found.err().expect("nobody changes who they are");
    assert!(found.contains("nobody can do"), "{found}");
}

/// What is proved of today's rules and one more that bars a plan.
fn with_bar(when: Condition) -> Result<Distances, String> {
    let shipped = Book::shipped();
    let bar =
        |rule: &&Rule| matches!(rule.effect, Effect::Bar(_)) && rule.outcomes == OutcomeSet::ALL;
    let rules = shipped.in_force(None, EDITION);
    let bar = **rules.iter().find(|rule| bar(rule)).expect("a bar");
    let broken = shipped.and(None, named("one-more-bar", bar, |rule| rule.when = when));
    let mut reader = Reader::default();
    let rules = broken.in_force(None, EDITION);
    let hong_kong = to_hong_kong(&mut reader, &rules);
    prove(&mut reader.space, hong_kong, CHANGES)
}

#[test]
fn a_mark_kept_at_the_price_of_several_is_found() {
    let found = with_bar(
        const {
            all!(
                is!(Activities: OwnSales),
                is!(Topics: Culture | Religion | DrugsDevices | AudioVisual)
            )
        },
    );
    let found = found.err().expect("one mark goes rather than four");
    assert!(found.contains("the search misses"), "{found}");
}

#[test]
fn a_mark_that_has_to_stay_is_found() {
    let found =
        with_bar(const { all!(is!(Topics: Health | Finance), not!(is!(Topics: Religion))) });
    let found = found.err().expect("a plan spoilt by dropping");
    assert!(found.contains("4 changes"), "{found}");
}

#[test]
fn a_mark_that_only_another_lets_go_is_found() {
    let mut reader = Reader::default();
    let rules = Book::shipped().in_force(None, EDITION);
    let today = to_hong_kong(&mut reader, &rules);
    let mut chained = CHANGES.to_vec();
    let religion = &mut chained[ChangeId::DropReligion as usize];
    religion.when = Condition::All(vec![religion.when, const { not!(is!(Topics: News)) }].leak());
    let found = prove(&mut reader.space, today, &chained);
    let found = found.err().expect("news have to go first");
    assert!(
        found.contains("`drop-religion` hangs on more than its mark"),
        "{found}"
    );
}

#[test]
fn remedies_that_miss_their_outcome_or_hold_a_change_too_many_are_found() {
    let mut reader = Reader::default();
    let mut seen = [0; 5];
    sample(
        &mut reader,
        EDITION,
        25,
        |compiled, space, distances, answers, report| {
            let mut expect = |place: usize, broken: &Report, part: &str| {
                let found = wrong(compiled, space, distances, answers, broken);
                let found = found.unwrap_or_else(|| panic!("{:?} pass", broken.remedies));
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
            if changes.len() > MAX_CHANGES {
                let mut short = report.clone();
                short.remedies[0].changes.pop();
                short.remedies.truncate(1);
                expect(4, &short, "");
            }
        },
    );
    assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
}
