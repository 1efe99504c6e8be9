//! The answer space in another prover's diagrams: complete answer sets and partial ones.
//!
//! A level of our diagrams – a question or, of a question that takes many, one mark – becomes one
//! variable saying that it is open, and below it the bits of its value. A code past the last choice
//! counts as the last one, so no function needs to know which codes are real; only counting does.
//! A function of complete answer sets reads value bits alone. A function of partial ones reads the
//! open flags as well, and no value where the flag is set.
//!
//! Below all levels are a few bits more, which day it is: functions that differ a little from day to day are one.

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};
use icp_checker::answers::Answers;
use icp_checker::condition::{Algebra, read};
use icp_checker::diagram::{Diagrams, LEVELS, Node, TERMINALS, variable};
use icp_checker::questions::Question;
use icp_checker::rules;
use icp_checker::sets::ChoiceSet;
use icp_checker_support::dice::Dice;
use icp_checker_support::truth::Visitor;
use num_bigint::BigUint;
use rustc_hash::FxHashMap as HashMap;
use std::collections::BTreeSet;
use std::rc::Rc;

pub(crate) use crate::worlds::{World, providers};

/// A function of answer sets: its place in the store; equal functions have the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct Fact(u32);

/// Holds for no answer set.
pub(crate) const NEVER: Fact = Fact(0);
/// Holds for every answer set.
pub(crate) const ALWAYS: Fact = Fact(1);

/// The variables of one level: its open flag, then the bits of its value, the highest first.
pub(crate) struct Place {
    pub(crate) open: BddVariable,
    pub(crate) bits: Vec<BddVariable>,
}

/// A store of functions, and what was found out about them.
pub(crate) struct Space {
    pub(crate) places: Vec<Place>,
    /// The level of each variable; none of those that say which day it is.
    pub(crate) level_of: Vec<u8>,
    /// Which of several days, the highest bit first; a number past the last counts as the last.
    day: Vec<BddVariable>,
    all: BddVariableSet,
    stored: Vec<Rc<Bdd>>,
    size: usize,
    known: HashMap<Rc<Bdd>, Fact>,
    combined: HashMap<(Operation, Fact, Fact), Fact>,
    nodes: HashMap<(u8, Vec<Fact>), Fact>,
    lifted: HashMap<Fact, Fact>,
    without: HashMap<(Fact, u8), Fact>,
    asked: HashMap<(u8, Fact, Fact), Fact>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    And,
    Or,
    Xor,
    AndNot,
}

/// How many bits tell one day from another: the law has fewer that differ.
const DAY_BITS: usize = 7;

/// Which answer sets are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Sets {
    /// Every question is answered.
    Complete,
    /// A question is answered or open, one that takes many as a whole.
    Partial,
    /// Each mark of a question that takes many is ticked, unticked or open by itself.
    PartialByMark,
}

impl Default for Space {
    fn default() -> Self {
        let mut names = Vec::new();
        let mut level_of = Vec::new();
        let mut widths = Vec::new();
        for level in 0..LEVELS as u8 {
            let bits = usize::BITS - (variable(level).width() - 1).leading_zeros();
            widths.push(bits as usize);
            for bit in 0..=bits {
                names.push(format!("{level}_{bit}"));
                level_of.push(level);
            }
        }
        names.extend((0..DAY_BITS).map(|bit| format!("day_{bit}")));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let all = BddVariableSet::new(&names);
        let mut free = all.variables().into_iter();
        let mut next = || free.next().expect("a variable");
        let places = widths.into_iter().map(|bits| Place {
            open: next(),
            bits: (0..bits).map(|_| next()).collect(),
        });
        let places = places.collect();
        let mut space = Self {
            places,
            level_of,
            day: free.collect(),
            all: all.clone(),
            stored: Vec::new(),
            size: 0,
            known: HashMap::default(),
            combined: HashMap::default(),
            nodes: HashMap::default(),
            lifted: HashMap::default(),
            without: HashMap::default(),
            asked: HashMap::default(),
        };
        assert_eq!(space.keep(all.mk_false()), NEVER);
        assert_eq!(space.keep(all.mk_true()), ALWAYS);
        space
    }
}

/// The value of a level: which choice was taken, or whether the mark is ticked.
fn code(mark: Option<u8>, chosen: ChoiceSet) -> usize {
    match mark {
        None => chosen.first_index(),
        Some(mark) => usize::from(chosen.contains(mark.into())),
    }
}

/// The levels of a question.
pub(crate) fn levels(question: Question) -> impl Iterator<Item = u8> {
    (0..LEVELS as u8).filter(move |level| variable(*level).question == question)
}

impl Space {
    fn keep(&mut self, bdd: Bdd) -> Fact {
        if let Some(fact) = self.known.get(&bdd) {
            return *fact;
        }
        let fact = Fact(self.stored.len() as u32);
        self.size += bdd.size();
        // A copy has no room to grow into; what has just been computed has as much as it takes.
        let bdd = Rc::new(bdd.clone());
        self.stored.push(Rc::clone(&bdd));
        self.known.insert(bdd, fact);
        fact
    }

    /// How many variables there are, those that say which day it is among them.
    pub(crate) fn variables(&self) -> usize {
        usize::from(self.all.num_vars())
    }

    /// How many nodes are stored, of twelve bytes each.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    pub(crate) fn bdd(&self, fact: Fact) -> &Rc<Bdd> {
        &self.stored[fact.0 as usize]
    }

    fn combine(&mut self, operation: Operation, a: Fact, b: Fact) -> Fact {
        let symmetric = operation != Operation::AndNot;
        let (a, b) = if symmetric && b < a { (b, a) } else { (a, b) };
        let simple = match (operation, a, b) {
            (Operation::And | Operation::AndNot, NEVER, _) => Some(NEVER),
            (Operation::AndNot, _, ALWAYS) => Some(NEVER),
            (Operation::And, ALWAYS, other) | (Operation::Or, NEVER, other) => Some(other),
            (Operation::Xor, NEVER, other) | (Operation::AndNot, other, NEVER) => Some(other),
            (Operation::Or, ALWAYS, _) => Some(ALWAYS),
            (Operation::And | Operation::Or, _, _) if a == b => Some(a),
            (Operation::Xor | Operation::AndNot, _, _) if a == b => Some(NEVER),
            _ => None,
        };
        if let Some(fact) = simple {
            return fact;
        }
        if let Some(fact) = self.combined.get(&(operation, a, b)) {
            return *fact;
        }
        let (left, right) = (self.bdd(a), self.bdd(b));
        let bdd = match operation {
            Operation::And => left.and(right),
            Operation::Or => left.or(right),
            Operation::Xor => left.xor(right),
            Operation::AndNot => left.and_not(right),
        };
        let fact = self.keep(bdd);
        self.combined.insert((operation, a, b), fact);
        fact
    }

    /// One of the two holds, and not the other.
    pub(crate) fn xor(&mut self, a: Fact, b: Fact) -> Fact {
        self.combine(Operation::Xor, a, b)
    }

    /// The first holds, and not the second.
    pub(crate) fn and_not(&mut self, a: Fact, b: Fact) -> Fact {
        self.combine(Operation::AndNot, a, b)
    }

    /// Some of these hold.
    pub(crate) fn any(&mut self, facts: impl IntoIterator<Item = Fact>) -> Fact {
        facts
            .into_iter()
            .fold(NEVER, |all, fact| self.or(all, fact))
    }

    /// The levels a function reads, open flags included.
    pub(crate) fn reads(&self, fact: Fact) -> BTreeSet<u8> {
        let bdd = self.bdd(fact);
        let inner = bdd.pointers().skip(2);
        inner
            .map(|at| self.level_of[bdd.var_of(at).to_index()])
            .collect()
    }

    /// For whom it holds with some value of this level; its open flag is left alone.
    pub(crate) fn exists(&mut self, fact: Fact, level: u8) -> Fact {
        if let Some(found) = self.without.get(&(fact, level)) {
            return *found;
        }
        let bits = &self.places[level as usize].bits;
        let found = self.bdd(fact).exists(bits);
        let found = self.keep(found);
        self.without.insert((fact, level), found);
        found
    }

    /// A function of complete answer sets as one of partial ones: it holds under some completion.
    pub(crate) fn lift(&mut self, fact: Fact) -> Fact {
        if let Some(found) = self.lifted.get(&fact) {
            return *found;
        }
        let mut found = fact;
        for level in self.reads(fact).into_iter().rev() {
            let some = self.exists(found, level);
            found = self.if_open(level, some, found);
        }
        self.lifted.insert(fact, found);
        found
    }

    /// A function of complete answer sets as one of partial ones: it holds under every completion.
    pub(crate) fn certain(&mut self, fact: Fact) -> Fact {
        let fails = self.not(fact);
        let may_fail = self.lift(fails);
        self.not(may_fail)
    }

    /// One function of answers and days, of what holds on each of these days.
    pub(crate) fn over_days(&mut self, facts: &[Fact]) -> Fact {
        assert!((1..=1 << DAY_BITS).contains(&facts.len()), "too many days");
        let mut all: Vec<Fact> = facts.to_vec();
        all.resize(1 << DAY_BITS, facts[facts.len() - 1]);
        for bit in self.day.clone().into_iter().rev() {
            let set = self.keep(self.all.mk_literal(bit, true));
            let pairs = all
                .chunks(2)
                .map(|pair| self.if_then_else(set, pair[1], pair[0]));
            all = pairs.collect();
        }
        all[0]
    }

    /// What holds on one of these days.
    pub(crate) fn on_day(&mut self, fact: Fact, day: usize) -> Fact {
        let last = self.day.len() - 1;
        let bits = self.day.iter().enumerate();
        let given: Vec<_> = bits
            .map(|(at, bit)| (*bit, day >> (last - at) & 1 == 1))
            .collect();
        let fixed = self.bdd(fact).restrict(&given);
        self.keep(fixed)
    }

    /// What holds on some of them.
    pub(crate) fn on_some_day(&mut self, fact: Fact) -> Fact {
        let found = self.bdd(fact).exists(&self.day);
        self.keep(found)
    }

    /// This level is open.
    pub(crate) fn open(&mut self, level: u8) -> Fact {
        let flag = self.places[level as usize].open;
        self.keep(self.all.mk_literal(flag, true))
    }

    /// The first where this level is open, else the second.
    pub(crate) fn if_open(&mut self, level: u8, then: Fact, other: Fact) -> Fact {
        if let Some(found) = self.asked.get(&(level, then, other)) {
            return *found;
        }
        let open = self.open(level);
        let found = self.if_then_else(open, then, other);
        self.asked.insert((level, then, other), found);
        found
    }

    /// All of these hold.
    pub(crate) fn all(&mut self, facts: impl IntoIterator<Item = Fact>) -> Fact {
        facts
            .into_iter()
            .fold(ALWAYS, |all, fact| self.and(all, fact))
    }

    /// The open flag of a level set or cleared.
    pub(crate) fn with_open(&mut self, fact: Fact, level: u8, open: bool) -> Fact {
        let flag = self.places[level as usize].open;
        let fixed = self.bdd(fact).restrict(&[(flag, open)]);
        self.keep(fixed)
    }

    /// The first where the condition holds, else the second.
    pub(crate) fn if_then_else(&mut self, condition: Fact, then: Fact, other: Fact) -> Fact {
        if then == other {
            return then;
        }
        let bdd = Bdd::if_then_else(self.bdd(condition), self.bdd(then), self.bdd(other));
        self.keep(bdd)
    }

    /// The value at this level is this one.
    pub(crate) fn value(&mut self, level: u8, value: usize) -> Fact {
        let width = variable(level).width();
        let kids = (0..width).map(|at| if at == value { ALWAYS } else { NEVER });
        let kids: Vec<Fact> = kids.collect();
        self.node(level, &kids)
    }

    /// For whom the branch of their value at this level holds.
    pub(crate) fn node(&mut self, level: u8, kids: &[Fact]) -> Fact {
        if kids.iter().all(|kid| *kid == kids[0]) {
            return kids[0];
        }
        let key = (level, kids.to_vec());
        if let Some(found) = self.nodes.get(&key) {
            return *found;
        }
        let found = self.branch(level, 0, 0, kids);
        self.nodes.insert(key, found);
        found
    }

    fn branch(&mut self, level: u8, depth: usize, code: usize, kids: &[Fact]) -> Fact {
        let bits = &self.places[level as usize].bits;
        if depth == bits.len() {
            return kids[code.min(kids.len() - 1)];
        }
        let set = self.all.mk_literal(bits[depth], true);
        let set = self.keep(set);
        let low = self.branch(level, depth + 1, code * 2, kids);
        let high = self.branch(level, depth + 1, code * 2 + 1, kids);
        self.if_then_else(set, high, low)
    }

    /// A function of our own diagrams: where it comes to a terminal with one of these bits.
    pub(crate) fn diagram(
        &mut self,
        diagrams: &Diagrams,
        node: Node,
        bits: Node,
        memo: &mut HashMap<(Node, Node), Fact>,
    ) -> Fact {
        let Some(level) = diagrams.level(node) else {
            return if node & bits != 0 { ALWAYS } else { NEVER };
        };
        debug_assert!(node >= TERMINALS);
        if let Some(found) = memo.get(&(node, bits)) {
            return *found;
        }
        let kids: Vec<Fact> = diagrams
            .branches(node)
            .iter()
            .map(|kid| self.diagram(diagrams, *kid, bits, memo))
            .collect();
        let found = self.node(level, &kids);
        memo.insert((node, bits), found);
        found
    }

    /// Whether a function holds for this answer set; what is open is open with all its marks.
    pub(crate) fn holds(&self, fact: Fact, answers: &Answers) -> bool {
        let bdd = self.bdd(fact);
        let mut at = bdd.root_pointer();
        while !at.is_terminal() {
            let asked = bdd.var_of(at);
            let level = self.level_of[asked.to_index()];
            let place = &self.places[level as usize];
            let high = match answers.chosen(variable(level).question) {
                None => asked == place.open,
                Some(_) if asked == place.open => false,
                Some(chosen) => {
                    let code = code(variable(level).mark, chosen);
                    let last = place.bits.len() - 1;
                    let bit = place.bits.iter().position(|bit| *bit == asked);
                    code >> (last - bit.expect("a bit of the level")) & 1 == 1
                }
            };
            at = if high {
                bdd.high_link_of(at)
            } else {
                bdd.low_link_of(at)
            };
        }
        at.is_one()
    }

    /// The first level on which a function of complete answer sets still hangs under these answers.
    pub(crate) fn first_read(&self, fact: Fact, answers: &Answers) -> Option<u8> {
        let mut given = Vec::new();
        for (level, place) in self.places.iter().enumerate() {
            let asked = variable(level as u8);
            let Some(chosen) = answers.chosen(asked.question) else {
                continue;
            };
            let code = code(asked.mark, chosen);
            let last = place.bits.len() - 1;
            let bits = place.bits.iter().enumerate();
            given.extend(bits.map(|(at, bit)| (*bit, code >> (last - at) & 1 == 1)));
        }
        let left = self.bdd(fact).restrict(&given);
        let inner = left.pointers().skip(2);
        inner
            .map(|at| self.level_of[left.var_of(at).to_index()])
            .min()
    }

    /// How many answer sets it holds for, exactly.
    pub(crate) fn count(&mut self, fact: Fact, sets: Sets) -> BigUint {
        let real = self.real(sets);
        let counted = self.and(fact, real);
        self.bdd(counted).exact_cardinality()
    }

    /// Every answer set of that kind once: real codes where answered, one code where open.
    pub(crate) fn real(&mut self, sets: Sets) -> Fact {
        // What reads no day counts once.
        let mut real = self.over_days(&[ALWAYS, NEVER]);
        for level in (0..LEVELS as u8).rev() {
            let width = variable(level).width();
            let open = self.open(level);
            let bits = self.places[level as usize].bits.clone();
            let (mut first, mut rest) = (ALWAYS, NEVER);
            for (place, bit) in bits.iter().enumerate().rev() {
                let clear = self.keep(self.all.mk_literal(*bit, false));
                first = self.and(clear, first);
                // Codes up to the last choice: at each bit, below it or as it and then further on.
                let last = (width - 1) >> (bits.len() - 1 - place) & 1 == 1;
                let tail = if place + 1 == bits.len() {
                    ALWAYS
                } else {
                    rest
                };
                rest = if last {
                    self.if_then_else(clear, ALWAYS, tail)
                } else {
                    self.and(clear, tail)
                };
            }
            let answered = rest;
            let here = match sets {
                Sets::Complete => self.and_not(answered, open),
                Sets::Partial | Sets::PartialByMark => self.if_then_else(open, first, answered),
            };
            real = self.and(here, real);
        }
        if sets == Sets::Partial {
            let whole = self.whole();
            real = self.and(real, whole);
        }
        real
    }

    /// Every question that takes many is open with all its marks or none.
    pub(crate) fn whole(&mut self) -> Fact {
        let mut whole = ALWAYS;
        for level in (1..LEVELS as u8).rev() {
            let question = variable(level).question;
            if question.many() && variable(level - 1).question == question {
                let (one, other) = (self.open(level - 1), self.open(level));
                let differ = self.xor(one, other);
                whole = self.and_not(whole, differ);
            }
        }
        whole
    }
}

impl Algebra for Space {
    type Fact = Fact;

    fn always(&mut self) -> Fact {
        ALWAYS
    }

    fn never(&mut self) -> Fact {
        NEVER
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> Fact {
        let truth = |holds: bool| if holds { ALWAYS } else { NEVER };
        let mut fact = NEVER;
        for level in levels(question) {
            let kids: Vec<Fact> = match variable(level).mark {
                None => (0..variable(level).width())
                    .map(|choice| truth(choices.contains(choice)))
                    .collect(),
                Some(mark) => vec![NEVER, truth(choices.contains(mark.into()))],
            };
            let here = self.node(level, &kids);
            fact = self.or(fact, here);
        }
        fact
    }

    fn and(&mut self, a: Fact, b: Fact) -> Fact {
        self.combine(Operation::And, a, b)
    }

    fn or(&mut self, a: Fact, b: Fact) -> Fact {
        self.combine(Operation::Or, a, b)
    }

    fn not(&mut self, a: Fact) -> Fact {
        self.combine(Operation::Xor, a, ALWAYS)
    }
}

/// How many complete answer sets there are, in decimal.
pub(crate) fn complete() -> String {
    Space::default().count(ALWAYS, Sets::Complete).to_string()
}

/// How many partial answer sets there are, a question that takes many open as a whole, in decimal.
pub(crate) fn partial() -> String {
    Space::default().count(ALWAYS, Sets::Partial).to_string()
}

#[test]
fn the_answer_space_has_as_many_answer_sets_as_the_questions_give() {
    let mut expected = [(); 3].map(|()| BigUint::from(1_u8));
    for question in Question::ALL {
        let choices = question.choices().len();
        let [complete, whole, by_mark] = if question.many() {
            [
                BigUint::from(2_u8).pow(choices as u32),
                BigUint::from(2_u8).pow(choices as u32) + 1_u8,
                BigUint::from(3_u8).pow(choices as u32),
            ]
        } else {
            [choices, choices + 1, choices + 1].map(BigUint::from)
        };
        expected[0] *= complete;
        expected[1] *= whole;
        expected[2] *= by_mark;
    }
    let mut space = Space::default();
    let kinds = [Sets::Complete, Sets::Partial, Sets::PartialByMark];
    let counted = kinds.map(|sets| space.count(ALWAYS, sets));
    assert_eq!(counted, expected);
    assert_eq!(complete(), expected[0].to_string());
    assert_eq!(partial(), expected[1].to_string());
}

#[test]
fn a_lifted_function_is_what_completions_reach() {
    // Every function of two questions of two choices, at every partial answer set of them.
    let questions = [Question::AppAudience, Question::AppStores];
    let mut space = Space::default();
    for table in 0..16_u32 {
        let mut fact = NEVER;
        for value in (0..4).filter(|value| table >> value & 1 == 1) {
            let [first, second] = [value / 2, value % 2];
            let first = space.is(questions[0], ChoiceSet::EMPTY.with(first));
            let second = space.is(questions[1], ChoiceSet::EMPTY.with(second));
            let here = space.and(first, second);
            fact = space.or(fact, here);
        }
        let lifted = space.lift(fact);
        for given in 0..9 {
            let known = [given / 3, given % 3];
            let mut answers = Answers::default();
            for (question, known) in questions.iter().zip(known) {
                if known < 2 {
                    answers = answers.with(*question, ChoiceSet::EMPTY.with(known));
                }
            }
            let reached = (0..4_usize).any(|value| {
                let agrees = known[0] == 2 || known[0] == value / 2;
                let agrees = agrees && (known[1] == 2 || known[1] == value % 2);
                agrees && table >> value & 1 == 1
            });
            assert_eq!(
                space.holds(lifted, &answers),
                reached,
                "{table:04b} {answers:?}"
            );
        }
    }
}

#[test]
fn every_rule_holds_for_whom_a_plain_reading_says() {
    let mut space = Space::default();
    let mut dice = Dice(11);
    let rules: Vec<_> = rules::all()
        .map(|(_, rule)| (rule, read(&mut space, &rule.when)))
        .collect();
    for _ in 0..300 {
        let visitor = dice.complete(&Answers::default());
        for (rule, fact) in &rules {
            let met = read(&mut Visitor(&visitor), &rule.when);
            assert_eq!(space.holds(*fact, &visitor), met, "{}", rule.id());
        }
    }
}
