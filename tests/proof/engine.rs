//! What the running engine does with its diagrams, followed branch by branch for all partial answer sets at once.
//!
//! Nothing in a diagram is quantified: an answered level leads to the branch taken, an open one to all
//! of them, as `restrict` does. That this comes to what completions reach is for the proofs to show.
//! Only who has the last word, which no diagram holds as a whole, is lifted from its parts.

use crate::book::{Thing, things};
use crate::exact::Says;
use crate::space::{ALWAYS, Fact, NEVER, Space, World};
use icp_checker::check::Compiled;
use icp_checker::check::compile::{Entry, Key};
use icp_checker::check::decide::sure;
use icp_checker::condition::Algebra;
use icp_checker::diagram::{FALSE, Node, TERMINALS, TRUE};
use icp_checker::ids::Outcome;
use icp_checker::sets::OutcomeSet;
use rustc_hash::FxHashMap as HashMap;
use std::collections::{BTreeMap, BTreeSet};

/// The engine of one world, with what was followed so far.
pub(crate) struct Engine {
    pub(crate) compiled: Compiled,
    functions: HashMap<(Node, Node), Fact>,
    reached: HashMap<(Node, Node), Fact>,
    certain: HashMap<Node, Fact>,
    same: HashMap<(Node, Node), Fact>,
    first: HashMap<(Node, u8), Fact>,
}

impl Engine {
    /// The engine of a world.
    pub(crate) fn new(world: &World) -> Self {
        Self {
            compiled: Compiled::from_rules(world.provider, world.on, world.rules.clone()),
            functions: HashMap::default(),
            reached: HashMap::default(),
            certain: HashMap::default(),
            same: HashMap::default(),
            first: HashMap::default(),
        }
    }

    /// A node as a function of complete answer sets: where it comes to one of these bits.
    pub(crate) fn function(&mut self, space: &mut Space, node: Node, bits: Node) -> Fact {
        space.diagram(&self.compiled.diagrams, node, bits, &mut self.functions)
    }

    fn branches(&self, node: Node) -> Option<(u8, Vec<Node>)> {
        let level = self.compiled.diagrams.level(node)?;
        Some((level, self.compiled.diagrams.branches(node).to_vec()))
    }

    /// Where the restricted diagram can still come to one of these bits.
    pub(crate) fn reached(&mut self, space: &mut Space, node: Node, bits: Node) -> Fact {
        if let Some(found) = self.reached.get(&(node, bits)) {
            return *found;
        }
        let found = match self.branches(node) {
            None if node & bits != 0 => ALWAYS,
            None => NEVER,
            Some((level, branches)) => {
                let kids: Vec<Fact> = branches
                    .into_iter()
                    .map(|kid| self.reached(space, kid, bits))
                    .collect();
                let answered = space.node(level, &kids);
                let open = space.any(kids);
                space.if_open(level, open, answered)
            }
        };
        self.reached.insert((node, bits), found);
        found
    }

    /// Where the restricted diagram is the terminal `TRUE`.
    pub(crate) fn certain(&mut self, space: &mut Space, node: Node) -> Fact {
        if let Some(found) = self.certain.get(&node) {
            return *found;
        }
        let found = match self.branches(node) {
            None if node == TRUE => ALWAYS,
            None => NEVER,
            Some((level, branches)) => {
                let kids: Vec<Fact> = branches
                    .into_iter()
                    .map(|kid| self.certain(space, kid))
                    .collect();
                let answered = space.node(level, &kids);
                let open = space.all(kids);
                space.if_open(level, open, answered)
            }
        };
        self.certain.insert(node, found);
        found
    }

    /// Where two nodes restrict to the same one.
    fn same(&mut self, space: &mut Space, a: Node, b: Node) -> Fact {
        if a == b {
            return ALWAYS;
        }
        let (a, b) = (a.min(b), a.max(b));
        if b < TERMINALS {
            return NEVER;
        }
        if let Some(found) = self.same.get(&(a, b)) {
            return *found;
        }
        let [of_a, of_b] = [a, b].map(|node| self.compiled.diagrams.level(node));
        let level = of_a.into_iter().chain(of_b).min().expect("a level");
        let diagrams = &self.compiled.diagrams;
        let side = |node: Node, own: Option<u8>, at: usize| {
            if own == Some(level) {
                diagrams.branches(node)[at]
            } else {
                node
            }
        };
        let width = icp_checker::diagram::variable(level).width();
        let pairs: Vec<(Node, Node)> = (0..width)
            .map(|at| (side(a, of_a, at), side(b, of_b, at)))
            .collect();
        let kids: Vec<Fact> = pairs
            .into_iter()
            .map(|(a, b)| self.same(space, a, b))
            .collect();
        let answered = space.node(level, &kids);
        let open = space.all(kids);
        let found = space.if_open(level, open, answered);
        self.same.insert((a, b), found);
        found
    }

    /// Where the restricted diagram asks this level before any other.
    pub(crate) fn first(&mut self, space: &mut Space, node: Node, level: u8) -> Fact {
        let Some((own, branches)) = self.branches(node) else {
            return NEVER;
        };
        if own > level {
            return NEVER;
        }
        if let Some(found) = self.first.get(&(node, level)) {
            return *found;
        }
        let mut merged = ALWAYS;
        for kid in &branches[1..] {
            let same = self.same(space, branches[0], *kid);
            merged = space.and(merged, same);
        }
        let found = if own == level {
            let asks = space.not(merged);
            space.if_open(level, asks, NEVER)
        } else {
            let kids: Vec<Fact> = branches
                .iter()
                .map(|kid| self.first(space, *kid, level))
                .collect();
            let answered = space.node(own, &kids);
            let open = space.and(merged, kids[0]);
            space.if_open(own, open, answered)
        };
        self.first.insert((node, level), found);
        found
    }

    /// Which level the restricted diagram asks first, for every level of the diagram.
    pub(crate) fn asks(&mut self, space: &mut Space, node: Node) -> BTreeMap<u8, Fact> {
        let mut levels = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            if let (true, Some((level, branches))) = (seen.insert(node), self.branches(node)) {
                levels.insert(level);
                open.extend(branches);
            }
        }
        levels
            .into_iter()
            .map(|level| (level, self.first(space, node, level)))
            .collect()
    }

    /// A diagram written out, its nodes numbered as they are met: alike wherever it is stored.
    pub(crate) fn shape(&self, root: Node) -> Vec<Node> {
        let mut numbers: HashMap<Node, Node> = HashMap::default();
        let mut met = Vec::new();
        let mut shape = Vec::new();
        let mut at = 0;
        let mut number = |node: Node, met: &mut Vec<Node>| {
            if node < TERMINALS {
                return node;
            }
            let next = TERMINALS + numbers.len() as Node;
            *numbers.entry(node).or_insert_with(|| {
                met.push(node);
                next
            })
        };
        shape.push(number(root, &mut met));
        while let Some(node) = met.get(at).copied() {
            let (level, branches) = self.branches(node).expect("a level");
            shape.push(level.into());
            for kid in branches {
                shape.push(number(kid, &mut met));
            }
            at += 1;
        }
        shape
    }

    /// What it says of every partial answer set.
    pub(crate) fn says(&mut self, space: &mut Space) -> Says {
        let outcome = self.compiled.outcome;
        let possible = [0, 1, 2, 3].map(|at| self.reached(space, outcome, 1 << at));
        let parts = self.compiled.parts;
        let parts = parts.map(|node| self.function(space, node, TRUE));
        let certainties = [0, 1, 2, 3].map(|at| {
            let [settled, at_worst] = sure(space, &parts, Outcome::ALL[at]);
            let firm = space.or(settled, at_worst);
            let others = (0..4).filter(|other| *other != at);
            let others = space.any(others.map(|other| possible[other]));
            // Where the outcome is settled, every completion comes to it.
            let comes = self.function(space, outcome, 1 << at);
            let [weak, province] = [firm, settled].map(|firmer| space.and_not(comes, firmer));
            let settled = space.and(comes, settled);
            let province = space.and(province, at_worst);
            [settled, province, weak].map(|certainty| {
                let some = space.lift(certainty);
                space.and_not(some, others)
            })
        });
        let listed = (0..self.compiled.entries.len())
            .map(|at| {
                let Entry {
                    root,
                    outcomes: under,
                    ..
                } = self.compiled.entries[at];
                let refused = OutcomeSet::ALL.minus(under);
                let refused = space.any(refused.iter().map(|outcome| possible[outcome as usize]));
                let certain = self.certain(space, root);
                (self.thing(at), space.and_not(certain, refused))
            })
            .collect();
        Says {
            possible,
            certainties,
            listed,
        }
    }

    /// What is left of a thing where an outcome is settled: its rules for that outcome.
    pub(crate) fn left(&mut self, at: usize, outcome: usize) -> Node {
        let thing = self.thing(at);
        let entry = &self.compiled.entries[at];
        let diagrams = &mut self.compiled.diagrams;
        entry.rules.iter().fold(FALSE, |left, (rule, met)| {
            let for_it = |(own, under): &(Thing, OutcomeSet)| {
                *own == thing && under.contains(Outcome::ALL[outcome])
            };
            if things(rule).iter().any(for_it) {
                diagrams.or(left, *met)
            } else {
                left
            }
        })
    }

    /// What an entry shows.
    pub(crate) fn thing(&self, at: usize) -> Thing {
        let entry = &self.compiled.entries[at];
        let reason = matches!(entry.key, Key::Reason(_));
        let (rule, _) = entry.rules[0];
        let shown = things(rule).into_iter().map(|(thing, _)| thing);
        shown
            .into_iter()
            .find(|thing| matches!(thing, Thing::Reason(_)) == reason)
            .expect("a thing")
    }
}
