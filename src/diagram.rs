//! Decision diagrams over all questions: every fact about visitors in its one smallest form.
//!
//! A node asks one variable and has one branch per value; equal functions are the same node.
//! So a fact is certain exactly when its node, restricted by the answers, is the terminal `TRUE`,
//! and it hangs on a question exactly when the restricted diagram still asks it.

use crate::answers::Answers;
use crate::condition::Algebra;
use crate::questions::Question;
use crate::sets::{ChoiceSet, MAX_CHOICES};

/// A node, or below [`TERMINALS`] a terminal: a set of bits, 1 for a plain truth.
pub type Node = u32;

/// Ids below this are terminals.
pub const TERMINALS: Node = 1 << 12;
/// Holds for no visitor.
pub const FALSE: Node = 0;
/// Holds for every visitor.
pub const TRUE: Node = 1;

const QUESTIONS: usize = Question::ALL.len();
const BUCKETS: usize = 1 << 14;
const CACHE: usize = 1 << 12;
const NONE: u32 = u32::MAX;

/// What a level of the diagrams asks: a question or, of a question that takes many, one mark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Variable {
    /// The question.
    pub question: Question,
    /// Which of its marks, for a question that takes many.
    pub mark: Option<u8>,
}

impl Variable {
    /// How many branches a node of this level has.
    #[must_use]
    pub const fn width(self) -> usize {
        match self.mark {
            None => self.question.choices().len(),
            Some(_) => 2,
        }
    }

    /// Which branch the answers take, if they take one.
    fn branch(self, answers: &Answers) -> Option<usize> {
        let chosen = answers.chosen(self.question)?;
        Some(match self.mark {
            None => chosen.first_index(),
            Some(mark) => usize::from(chosen.contains(mark.into())),
        })
    }
}

/// The first level of each question, and the number of levels.
const FIRST: [u8; QUESTIONS + 1] = {
    let mut first = [0; QUESTIONS + 1];
    let mut at = 0;
    while at < QUESTIONS {
        let question = Question::ALL[at];
        let levels = if question.many() {
            question.choices().len()
        } else {
            1
        };
        first[at + 1] = first[at] + levels as u8;
        at += 1;
    }
    first
};

/// The number of levels.
pub const LEVELS: usize = FIRST[QUESTIONS] as usize;

const VARIABLES: [Variable; LEVELS] = {
    let mut variables = [Variable {
        question: Question::Service,
        mark: None,
    }; LEVELS];
    let mut at = 0;
    while at < QUESTIONS {
        let question = Question::ALL[at];
        let mut level = FIRST[at];
        while level < FIRST[at + 1] {
            let mark = if question.many() {
                Some(level - FIRST[at])
            } else {
                None
            };
            variables[level as usize] = Variable { question, mark };
            level += 1;
        }
        at += 1;
    }
    variables
};

/// What a level asks.
#[must_use]
pub const fn variable(level: u8) -> Variable {
    VARIABLES[level as usize]
}

#[derive(Clone, Copy)]
struct Cached {
    operation: u8,
    a: Node,
    b: Node,
    result: Node,
}

/// A store of nodes in which equal functions share one.
pub struct Diagrams {
    level: Vec<u8>,
    first_kid: Vec<u32>,
    kids: Vec<Node>,
    chain: Vec<u32>,
    buckets: Vec<u32>,
    cache: Vec<Cached>,
}

impl Default for Diagrams {
    fn default() -> Self {
        Self {
            level: Vec::new(),
            first_kid: vec![0],
            kids: Vec::new(),
            chain: Vec::new(),
            buckets: vec![NONE; BUCKETS],
            cache: vec![
                Cached {
                    operation: u8::MAX,
                    a: 0,
                    b: 0,
                    result: 0
                };
                CACHE
            ],
        }
    }
}

const AND: u8 = 0;
const OR: u8 = 1;
const XOR: u8 = 2;

impl Diagrams {
    /// The level a node asks; `None` for a terminal.
    #[must_use]
    pub fn level(&self, node: Node) -> Option<u8> {
        (node >= TERMINALS).then(|| self.level[(node - TERMINALS) as usize])
    }

    /// The branches of a node, in the order of the choices.
    #[must_use]
    pub fn branches(&self, node: Node) -> &[Node] {
        let at = (node - TERMINALS) as usize;
        &self.kids[self.first_kid[at] as usize..self.first_kid[at + 1] as usize]
    }

    /// How many nodes are stored.
    #[must_use]
    pub fn size(&self) -> usize {
        self.level.len()
    }

    /// The one node with this level and these branches.
    pub fn make(&mut self, level: u8, kids: &[Node]) -> Node {
        if kids.iter().all(|kid| *kid == kids[0]) {
            return kids[0];
        }
        let bucket = bucket(level, kids);
        let mut at = self.buckets[bucket];
        while at != NONE {
            let node = at + TERMINALS;
            if self.level[at as usize] == level && self.branches(node) == kids {
                return node;
            }
            at = self.chain[at as usize];
        }
        let index = self.level.len() as u32;
        self.level.push(level);
        self.kids.extend_from_slice(kids);
        self.first_kid.push(self.kids.len() as u32);
        self.chain.push(self.buckets[bucket]);
        self.buckets[bucket] = index;
        index + TERMINALS
    }

    /// Forgets every node made since the store had this size.
    pub fn shrink(&mut self, size: usize) {
        while self.level.len() > size {
            let at = self.level.len() - 1;
            let bucket = bucket(self.level[at], self.branches(at as u32 + TERMINALS));
            self.buckets[bucket] = self.chain[at];
            self.level.pop();
            self.chain.pop();
            self.first_kid.pop();
            self.kids.truncate(self.first_kid[at] as usize);
        }
        self.cache.fill(Cached {
            operation: u8::MAX,
            a: 0,
            b: 0,
            result: 0,
        });
    }

    fn apply(&mut self, operation: u8, a: Node, b: Node) -> Node {
        if a < TERMINALS && b < TERMINALS {
            return match operation {
                AND => a & b,
                OR => a | b,
                _ => a ^ b,
            };
        }
        let (a, b) = if a < b { (a, b) } else { (b, a) };
        let slot = (a.wrapping_mul(0x9E37_79B1)
            ^ b.wrapping_mul(0x85EB_CA77)
            ^ u32::from(operation)) as usize
            % CACHE;
        let cached = self.cache[slot];
        if cached.operation == operation && cached.a == a && cached.b == b {
            return cached.result;
        }
        let top = |diagrams: &Self, node| diagrams.level(node).unwrap_or(u8::MAX);
        let level = top(self, a).min(top(self, b));
        let mut kids = [FALSE; MAX_CHOICES];
        let width = variable(level).width();
        for (at, made) in kids.iter_mut().enumerate().take(width) {
            let side = |diagrams: &Self, node: Node| match diagrams.level(node) {
                Some(own) if own == level => diagrams.branches(node)[at],
                _ => node,
            };
            let (left, right) = (side(self, a), side(self, b));
            *made = self.apply(operation, left, right);
        }
        let result = self.make(level, &kids[..width]);
        self.cache[slot] = Cached {
            operation,
            a,
            b,
            result,
        };
        result
    }

    /// Where a truth holds, these bits; elsewhere none.
    pub fn bits(&mut self, truth: Node, bits: Node) -> Node {
        match self.level(truth) {
            None => truth * bits,
            Some(level) => {
                let mut kids = [FALSE; MAX_CHOICES];
                let width = variable(level).width();
                for (at, made) in kids.iter_mut().enumerate().take(width) {
                    let kid = self.branches(truth)[at];
                    *made = self.bits(kid, bits);
                }
                self.make(level, &kids[..width])
            }
        }
    }

    /// A function under the answers given, again in its one smallest form.
    ///
    /// `memo` serves one set of answers and may be shared between functions.
    pub fn restrict(&mut self, node: Node, answers: &Answers, memo: &mut Memo) -> Node {
        let Some(level) = self.level(node) else {
            return node;
        };
        let at = (node - TERMINALS) as usize;
        if memo.0.len() <= at {
            memo.0.resize(at + 1, NONE);
        }
        if memo.0[at] != NONE {
            return memo.0[at];
        }
        let result = match variable(level).branch(answers) {
            Some(branch) => {
                let kid = self.branches(node)[branch];
                self.restrict(kid, answers, memo)
            }
            None => {
                let mut kids = [FALSE; MAX_CHOICES];
                let width = variable(level).width();
                for (branch, made) in kids.iter_mut().enumerate().take(width) {
                    let kid = self.branches(node)[branch];
                    *made = self.restrict(kid, answers, memo);
                }
                self.make(level, &kids[..width])
            }
        };
        memo.0[at] = result;
        result
    }

    /// Adds to the frontier of a walk the branches that the answers leave possible.
    pub fn follow(&self, node: Node, answers: &Answers, frontier: &mut Vec<Node>) {
        let branches = self.branches(node);
        match self
            .level(node)
            .and_then(|level| variable(level).branch(answers))
        {
            Some(branch) => frontier.push(branches[branch]),
            None => frontier.extend_from_slice(branches),
        }
    }

    /// The union of all terminals some visitor reaches.
    #[must_use]
    pub fn reachable(&self, node: Node) -> Node {
        let mut seen = vec![false; self.size()];
        let mut bits = 0;
        let mut frontier = vec![node];
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

/// What [`Diagrams::restrict`] has found for one set of answers.
#[derive(Default)]
pub struct Memo(Vec<Node>);

fn bucket(level: u8, kids: &[Node]) -> usize {
    let mut hash = u32::from(level).wrapping_mul(0x9E37_79B1);
    for kid in kids {
        hash = (hash.rotate_left(5) ^ kid).wrapping_mul(0x9E37_79B1);
    }
    (hash >> 8) as usize % BUCKETS
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
            let mut kids = [FALSE; MAX_CHOICES];
            let width = question.choices().len();
            for (at, kid) in kids.iter_mut().enumerate().take(width) {
                *kid = Node::from(choices.contains(at));
            }
            return self.make(first, &kids[..width]);
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
