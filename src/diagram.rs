//! Decision diagrams over all questions: every fact about visitors in its one smallest form.
//!
//! These are reduced, ordered, multi-valued decision diagrams with several terminals.
//! A node asks the variable of its level and has a branch for each value; equal functions are the same node.
//! So a fact is certain exactly when its node, restricted by the answers, is the terminal [`TRUE`],
//! and it hangs on a question exactly when the restricted diagram still asks it.

mod levels;

pub use levels::{LEVELS, Variable, variable};

use crate::answers::Answers;
use crate::condition::Algebra;
use crate::questions::Question;
use crate::sets::{ChoiceSet, MAX_CHOICES};
use levels::FIRST;

/// The root of a function: a node or, below [`TERMINALS`], a terminal, which is a set of bits, 1 for a plain truth.
pub type Node = u32;

/// Ids below this are terminals.
pub const TERMINALS: Node = 1 << 12;
/// Holds for no visitor.
pub const FALSE: Node = 0;
/// Holds for every visitor.
pub const TRUE: Node = 1;

/// How many buckets the unique table has at first; it doubles whenever there are more nodes.
const BUCKETS: usize = 1 << 15;
/// How many results of operations are remembered at first; half as many as there are buckets.
const CACHE: usize = BUCKETS / 2;
/// How many at most.
const MAX_CACHE: usize = 1 << 17;
const NONE: u32 = u32::MAX;

/// A result of an operation, remembered.
#[derive(Clone, Copy)]
struct Cached {
    operation: u8,
    a: Node,
    b: Node,
    result: Node,
}

const NOTHING: Cached = Cached {
    operation: u8::MAX,
    a: 0,
    b: 0,
    result: 0,
};

/// A store of nodes with a unique table: equal functions share one node.
pub struct Diagrams {
    /// Per node, the level it asks.
    level: Vec<u8>,
    /// Per node, where its branches begin, and where those of the last one end.
    first_branch: Vec<u32>,
    branches: Vec<Node>,
    /// Per node, the node before it in its bucket of the unique table.
    chain: Vec<u32>,
    /// Per bucket of the unique table, its last node.
    buckets: Vec<u32>,
    cache: Vec<Cached>,
}

impl Default for Diagrams {
    fn default() -> Self {
        Self {
            level: Vec::new(),
            first_branch: vec![0],
            branches: Vec::new(),
            chain: Vec::new(),
            buckets: vec![NONE; BUCKETS],
            cache: vec![NOTHING; CACHE],
        }
    }
}

const AND: u8 = 0;
const OR: u8 = 1;
const XOR: u8 = 2;
const TIMES: u8 = 3;

impl Diagrams {
    /// The level a node asks; `None` for a terminal.
    #[must_use]
    pub fn level(&self, node: Node) -> Option<u8> {
        (node >= TERMINALS).then(|| self.level[(node - TERMINALS) as usize])
    }

    /// The branches of a node, in the order of the choices.
    #[must_use]
    pub fn branches(&self, node: Node) -> &[Node] {
        let index = (node - TERMINALS) as usize;
        &self.branches[self.first_branch[index] as usize..self.first_branch[index + 1] as usize]
    }

    /// How many nodes are stored.
    #[must_use]
    pub fn size(&self) -> usize {
        self.level.len()
    }

    /// The one node with this level and these branches; where all are one, that one.
    pub fn make(&mut self, level: u8, branches: &[Node]) -> Node {
        if branches.iter().all(|branch| *branch == branches[0]) {
            return branches[0];
        }
        let bucket = bucket(level, branches, self.buckets.len());
        let mut index = self.buckets[bucket];
        while index != NONE {
            let node = index + TERMINALS;
            if self.level[index as usize] == level && self.branches(node) == branches {
                return node;
            }
            index = self.chain[index as usize];
        }
        let index = self.level.len() as u32;
        self.level.push(level);
        self.branches.extend_from_slice(branches);
        self.first_branch.push(self.branches.len() as u32);
        self.chain.push(self.buckets[bucket]);
        self.buckets[bucket] = index;
        if self.level.len() > self.buckets.len() {
            self.grow();
        }
        index + TERMINALS
    }

    /// Doubles the buckets, and the results remembered.
    fn grow(&mut self) {
        let count = self.buckets.len() * 2;
        self.buckets = vec![NONE; count];
        for index in 0..self.level.len() {
            let level = self.level[index];
            let bucket = bucket(level, self.branches(index as Node + TERMINALS), count);
            self.chain[index] = self.buckets[bucket];
            self.buckets[bucket] = index as u32;
        }
        if self.cache.len() < MAX_CACHE {
            self.cache = vec![NOTHING; count / 2];
        }
    }

    /// The one node with this level and, for each value of its variable, this branch.
    fn make_with(&mut self, level: u8, mut branch: impl FnMut(&mut Self, usize) -> Node) -> Node {
        let mut branches = [FALSE; MAX_CHOICES];
        let width = variable(level).width();
        for (value, made) in branches.iter_mut().enumerate().take(width) {
            *made = branch(self, value);
        }
        self.make(level, &branches[..width])
    }

    /// Forgets every node made since the store had this size, and the results in which one stands.
    pub fn shrink(&mut self, size: usize) {
        while self.level.len() > size {
            let index = self.level.len() - 1;
            let branches = self.branches(index as Node + TERMINALS);
            let bucket = bucket(self.level[index], branches, self.buckets.len());
            self.buckets[bucket] = self.chain[index];
            self.level.pop();
            self.chain.pop();
            self.first_branch.pop();
            self.branches.truncate(self.first_branch[index] as usize);
        }
        let end = size as Node + TERMINALS;
        for cached in &mut self.cache {
            if cached.a >= end || cached.b >= end || cached.result >= end {
                *cached = NOTHING;
            }
        }
    }

    /// Two functions combined, terminal by terminal.
    fn apply(&mut self, operation: u8, a: Node, b: Node) -> Node {
        if a < TERMINALS && b < TERMINALS {
            return match operation {
                AND => a & b,
                OR => a | b,
                TIMES => a * b,
                _ => a ^ b,
            };
        }
        let (a, b) = if a < b { (a, b) } else { (b, a) };
        let slot = (a.wrapping_mul(0x9E37_79B1)
            ^ b.wrapping_mul(0x85EB_CA77)
            ^ u32::from(operation)) as usize
            & (self.cache.len() - 1);
        let cached = self.cache[slot];
        if cached.operation == operation && cached.a == a && cached.b == b {
            return cached.result;
        }
        let top = |diagrams: &Self, node| diagrams.level(node).unwrap_or(u8::MAX);
        let level = top(self, a).min(top(self, b));
        let result = self.make_with(level, |diagrams, value| {
            // A function that does not ask this level is its own cofactor by every value.
            let cofactor = |diagrams: &Self, node: Node| match diagrams.level(node) {
                Some(own) if own == level => diagrams.branches(node)[value],
                _ => node,
            };
            let (a, b) = (cofactor(diagrams, a), cofactor(diagrams, b));
            diagrams.apply(operation, a, b)
        });
        self.cache[slot] = Cached {
            operation,
            a,
            b,
            result,
        };
        result
    }

    /// The function that is these bits where a truth holds, and none elsewhere.
    pub fn bits(&mut self, truth: Node, bits: Node) -> Node {
        self.apply(TIMES, truth, bits)
    }

    /// A function restricted by the answers: its cofactor by all of them, again in its one smallest form.
    ///
    /// `memo` serves one set of answers and may be shared between functions.
    pub fn restrict(&mut self, node: Node, answers: &Answers, memo: &mut Memo) -> Node {
        let Some(level) = self.level(node) else {
            return node;
        };
        if let Some(result) = memo.get(node) {
            return result;
        }
        let result = match variable(level).value(answers) {
            Some(value) => {
                let branch = self.branches(node)[value];
                self.restrict(branch, answers, memo)
            }
            None => self.make_with(level, |diagrams, value| {
                let branch = diagrams.branches(node)[value];
                diagrams.restrict(branch, answers, memo)
            }),
        };
        memo.put(node, result);
        result
    }

    /// Adds to the frontier of a walk the branches that the answers leave possible.
    pub fn follow(&self, node: Node, answers: &Answers, frontier: &mut Vec<Node>) {
        let branches = self.branches(node);
        match self
            .level(node)
            .and_then(|level| variable(level).value(answers))
        {
            Some(value) => frontier.push(branches[value]),
            None => frontier.extend_from_slice(branches),
        }
    }

    /// The union of all terminals some visitor reaches.
    #[must_use]
    pub fn reachable(&self, root: Node) -> Node {
        let mut seen = vec![false; self.size()];
        let mut bits = 0;
        let mut frontier = vec![root];
        while let Some(node) = frontier.pop() {
            if node < TERMINALS {
                bits |= node;
            } else if !std::mem::replace(&mut seen[(node - TERMINALS) as usize], true) {
                frontier.extend_from_slice(self.branches(node));
            }
        }
        bits
    }
}

/// What [`Diagrams::restrict`] has found for one set of answers, by node.
#[derive(Default)]
pub struct Memo(Vec<Node>);

impl Memo {
    fn get(&self, node: Node) -> Option<Node> {
        let found = self.0.get((node - TERMINALS) as usize).copied();
        found.filter(|found| *found != NONE)
    }

    fn put(&mut self, node: Node, result: Node) {
        let index = (node - TERMINALS) as usize;
        if self.0.len() <= index {
            self.0.resize(index + 1, NONE);
        }
        self.0[index] = result;
    }
}

/// Which of so many buckets, a power of two.
fn bucket(level: u8, branches: &[Node], count: usize) -> usize {
    let mut hash = u32::from(level).wrapping_mul(0x9E37_79B1);
    for branch in branches {
        hash = (hash.rotate_left(5) ^ branch).wrapping_mul(0x9E37_79B1);
    }
    (hash >> 8) as usize & (count - 1)
}

impl Algebra for Diagrams {
    type Fact = Node;

    fn always(&mut self) -> Node {
        TRUE
    }

    fn never(&mut self) -> Node {
        FALSE
    }

    fn is(&mut self, question: Question, choices: ChoiceSet) -> Node {
        let first = FIRST[question as usize];
        if !question.many() {
            return self.make_with(first, |_, value| choices.contains(value).into());
        }
        let mut fact = FALSE;
        for mark in (0..question.choices().len() as u8).rev() {
            if choices.contains(mark.into()) {
                fact = self.make(first + mark, &[fact, TRUE]);
            }
        }
        fact
    }

    fn and(&mut self, a: Node, b: Node) -> Node {
        self.apply(AND, a, b)
    }

    fn or(&mut self, a: Node, b: Node) -> Node {
        self.apply(OR, a, b)
    }

    fn not(&mut self, a: Node) -> Node {
        self.apply(XOR, a, TRUE)
    }
}
