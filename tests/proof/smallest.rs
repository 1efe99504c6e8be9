//! The smallest situation in which a function holds, in the public names of questions and choices.

use crate::space::{Fact, NEVER, Space, levels};
use biodivine_lib_bdd::{Bdd, BddPointer, BddVariable};
use icp_checker::condition::Algebra;
use icp_checker::diagram::{LEVELS, variable};
use icp_checker::questions::{Question, ServedFrom, Service};
use icp_checker::sets::ChoiceSet;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

impl Space {
    /// The smallest situation in which it holds: the fewest questions answered, the earliest of them.
    ///
    /// What is left out is open or, for a function of complete answer sets, may be anything.
    pub(crate) fn situation(&mut self, fact: Fact) -> String {
        let fact = self.on_some_day(fact);
        let bdd = self.bdd(fact);
        let read: BTreeSet<BddVariable> = bdd.pointers().skip(2).map(|at| bdd.var_of(at)).collect();
        let told = if self.places.iter().any(|place| read.contains(&place.open)) {
            let whole = self.whole();
            match self.and(fact, whole) {
                NEVER => fact,
                as_a_whole => as_a_whole,
            }
        } else {
            self.certain(fact)
        };
        if told == NEVER {
            return "no situation".to_owned();
        }
        let bdd = Rc::clone(self.bdd(told));
        let mut costs = HashMap::new();
        let mut at = bdd.root_pointer();
        let mut counted = false;
        let mut said: BTreeMap<u8, Said> = BTreeMap::new();
        while !at.is_one() {
            let asked = bdd.var_of(at);
            let level = self.level_of[asked.to_index()];
            let [low, high] = [false, true].map(|side| {
                let (cost, _, _) = self.step(&bdd, at, counted, side, &mut costs);
                cost
            });
            let side = high < low;
            let (_, next, next_counted) = self.step(&bdd, at, counted, side, &mut costs);
            let place = &self.places[level as usize];
            let said = said.entry(level).or_default();
            if asked == place.open {
                said.open = side;
            } else if side {
                let bit = place.bits.iter().position(|bit| *bit == asked);
                said.code |= 1 << (place.bits.len() - 1 - bit.expect("a bit of the level"));
            }
            (at, counted) = (next, next_counted);
        }
        words(&said)
    }

    /// What a step costs with what follows, where it leads, and whether that question is counted.
    fn step(
        &self,
        bdd: &Bdd,
        at: BddPointer,
        counted: bool,
        side: bool,
        costs: &mut HashMap<(BddPointer, bool), usize>,
    ) -> (usize, BddPointer, bool) {
        let asked = bdd.var_of(at);
        let level = self.level_of[asked.to_index()];
        let flag = asked == self.places[level as usize].open;
        let left_open = side && flag;
        // A question counts first, then each of its marks.
        let own = usize::from(!counted && !left_open) * QUESTION + usize::from(flag && !side);
        let next = if side {
            bdd.high_link_of(at)
        } else {
            bdd.low_link_of(at)
        };
        if next.is_terminal() {
            let cost = if next.is_one() { own } else { FAR };
            return (cost, next, false);
        }
        let next_level = self.level_of[bdd.var_of(next).to_index()];
        let same = variable(level).question == variable(next_level).question;
        let counted = same && (counted || !left_open);
        let further = match costs.get(&(next, counted)) {
            Some(cost) => *cost,
            None => {
                let sides = [false, true].map(|side| self.step(bdd, next, counted, side, costs).0);
                let cost = sides[0].min(sides[1]);
                costs.insert((next, counted), cost);
                cost
            }
        };
        ((own + further).min(FAR), next, counted)
    }
}

/// What a question costs in a situation, more than all marks together.
const QUESTION: usize = LEVELS + 1;
/// More than any situation can cost.
const FAR: usize = usize::MAX / 4;

/// What a situation says at one level.
#[derive(Default)]
struct Said {
    open: bool,
    code: usize,
}

fn words(said: &BTreeMap<u8, Said>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for question in Question::ALL {
        let answered: Vec<(u8, usize)> = levels(*question)
            .filter_map(|level| said.get(&level).map(|said| (level, said)))
            .filter(|(_, said)| !said.open)
            .map(|(level, said)| (level, said.code.min(variable(level).width() - 1)))
            .collect();
        if answered.is_empty() {
            continue;
        }
        if !question.many() {
            let choice = question.choices()[answered[0].1];
            parts.push(format!("{} = {choice}", question.id()));
            continue;
        }
        // Where every mark is answered, those not named are not ticked.
        let every = answered.len() == question.choices().len();
        let marks: Vec<String> = answered
            .iter()
            .filter(|(_, code)| *code == 1 || !every)
            .map(|(level, code)| {
                let mark = variable(*level).mark.expect("a mark");
                let id = question.choices()[mark as usize];
                format!("{}{id}", if *code == 1 { "" } else { "no " })
            })
            .collect();
        let marks = if marks.is_empty() {
            "none".to_owned()
        } else {
            marks.join(" + ")
        };
        parts.push(format!("{} = {marks}", question.id()));
    }
    if parts.is_empty() {
        return "nothing answered".to_owned();
    }
    parts.join(", ")
}

#[test]
fn the_smallest_situation_answers_the_fewest_questions() {
    let mut space = Space::default();
    let website = space.is(Question::Service, ChoiceSet::of(Service::Website.choice()));
    let either = space.is(Question::Activities, ChoiceSet::first(2));
    let hong_kong = space.is(
        Question::ServedFrom,
        ChoiceSet::of(ServedFrom::HongKong.choice()),
    );
    let both = space.and(website, hong_kong);
    assert_eq!(
        space.situation(both),
        "service = website, served-from = hong-kong"
    );
    let one = space.or(both, either);
    assert_eq!(space.situation(one), "activities = own-sales");
    let certainly = space.certain(both);
    assert_eq!(
        space.situation(certainly),
        "service = website, served-from = hong-kong"
    );
    let perhaps = space.lift(both);
    assert_eq!(space.situation(perhaps), "nothing answered");
    assert_eq!(space.situation(NEVER), "no situation");
}
