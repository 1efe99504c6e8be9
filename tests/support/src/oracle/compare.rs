//! Holds the tables to the engine over every visitor at once, and tells where they part.

#![expect(
    clippy::expect_used,
    reason = "a diagram that cannot be followed is a mistake in the diagrams, and a test says so by failing"
)]

use super::table::Tables;
use crate::answers::words;
use crate::witness::{with_branch, with_outcome};
use icp_checker::answers::Answers;
use icp_checker::check::Compiled;
use icp_checker::check::compile::{Key, Kind};
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::diagram::{FALSE, LEVELS, Node, TERMINALS, TRUE, variable};
use icp_checker::ids::{Bar, Licence, Outcome};
use icp_checker::sets::OutcomeSet;

/// Something on which tables and engine differ.
pub struct Difference {
    /// About what: an outcome, a licence or a bar.
    pub about: &'static str,
    /// How many complete sets of answers get different answers.
    pub visitors: u128,
    /// The fewest answers that bring it about, whatever else is said.
    pub situation: Answers,
    /// Whether the tables say yes there, and the engine no.
    pub only_in_tables: bool,
}

impl Difference {
    /// For whoever has to find out which of the two is wrong.
    #[must_use]
    pub fn text(&self) -> String {
        let alone = if self.only_in_tables {
            "the tables"
        } else {
            "the rules"
        };
        format!(
            "`{}`: {} sets of answers differ; {alone} alone say so with {}",
            self.about,
            self.visitors,
            words(&self.situation)
        )
    }
}

/// What the engine answers on a day: outcome, licences and structural bars, as its reports show them.
pub struct Engine {
    /// Its rules and diagrams.
    pub compiled: Compiled,
    facts: Vec<(&'static str, Node)>,
    size: usize,
}

impl Engine {
    /// The rules of that day.
    #[must_use]
    pub fn new(on: Date) -> Self {
        let mut compiled = Compiled::new(None, on);
        let mut facts = Vec::new();
        for outcome in Outcome::ALL {
            let fact = with_outcome(&mut compiled, OutcomeSet::of(*outcome));
            facts.push((outcome.id(), fact));
        }
        for licence in Licence::ALL {
            let fact = shown(&mut compiled, Kind::Licence, *licence as u16);
            facts.push((licence.id(), fact));
        }
        for bar in Bar::ALL.iter().filter(|bar| bar.structural()) {
            facts.push((bar.id(), shown(&mut compiled, Kind::Bar, *bar as u16)));
        }
        let size = compiled.diagrams.size();
        Self {
            compiled,
            facts,
            size,
        }
    }

    /// Every difference between these tables and the engine: equal functions are the same node.
    pub fn differences(&mut self, tables: &Tables) -> Vec<Difference> {
        self.compiled.diagrams.shrink(self.size);
        let oracle = tables.read(&mut self.compiled.diagrams, self.compiled.on);
        let outcomes = Outcome::ALL.iter().map(|outcome| outcome.id());
        let outcomes = outcomes.zip(oracle.outcomes);
        let licences = oracle.licences.iter();
        let licences = licences.map(|(licence, fact)| (licence.id(), *fact));
        let bars = oracle.bars.iter().map(|(bar, fact)| (bar.id(), *fact));
        let said: Vec<_> = outcomes.chain(licences).chain(bars).collect();
        assert_eq!(said.len(), self.facts.len(), "as many facts on both sides");
        let mut found = Vec::new();
        for ((about, tables), (same, engine)) in said.into_iter().zip(&self.facts) {
            assert_eq!(about, *same, "the same facts on both sides");
            if tables != *engine {
                found.push(difference(&mut self.compiled, about, tables, *engine));
            }
        }
        found
    }
}

/// Who finds this in the report: who meets its rules, among those whose outcome admits it.
fn shown(compiled: &mut Compiled, kind: Kind, place: u16) -> Node {
    let key = Key::Item(kind, place);
    let Some(entry) = compiled.entries.iter().find(|entry| entry.key == key) else {
        return FALSE;
    };
    let (root, under) = (entry.root, entry.outcomes);
    let admitted = with_outcome(compiled, under);
    compiled.diagrams.and(root, admitted)
}

fn difference(
    compiled: &mut Compiled,
    about: &'static str,
    tables: Node,
    engine: Node,
) -> Difference {
    let [not_tables, not_engine] = [tables, engine].map(|fact| compiled.diagrams.not(fact));
    let too_much = compiled.diagrams.and(tables, not_engine);
    let too_little = compiled.diagrams.and(engine, not_tables);
    let visitors = visitors(compiled, too_much) + visitors(compiled, too_little);
    let [most, least] = [too_much, too_little].map(|node| fewest(compiled, node));
    let only_in_tables = most.0 <= least.0;
    let (_, situation) = if only_in_tables { most } else { least };
    Difference {
        about,
        visitors,
        situation,
        only_in_tables,
    }
}

/// How many complete sets of answers reach `TRUE`.
fn visitors(compiled: &Compiled, root: Node) -> u128 {
    fn below(compiled: &Compiled, node: Node, from: usize, known: &mut [Option<u128>]) -> u128 {
        let Some(level) = compiled.diagrams.level(node) else {
            return u128::from(node == TRUE) * widths(from, LEVELS);
        };
        let at = (node - TERMINALS) as usize;
        let own = known[at].unwrap_or_else(|| {
            let kids = compiled.diagrams.branches(node).iter();
            let sum = kids.map(|kid| below(compiled, *kid, usize::from(level) + 1, known));
            sum.sum()
        });
        known[at] = Some(own);
        own * widths(from, level.into())
    }
    let mut known = vec![None; compiled.diagrams.size()];
    below(compiled, root, 0, &mut known)
}

fn widths(from: usize, to: usize) -> u128 {
    (from..to)
        .map(|level| variable(level as u8).width() as u128)
        .product()
}

/// The shortest way to `TRUE`, and the answers it takes; marks on it that are not ticked count as little as they say.
fn fewest(compiled: &Compiled, root: Node) -> (usize, Answers) {
    const FAR: usize = usize::MAX / 2;
    /// How much it costs to go on along a branch.
    fn cost(node_level: u8, branch: usize) -> usize {
        match variable(node_level).mark {
            Some(_) if branch == 0 => 1,
            _ => 100,
        }
    }
    fn length(compiled: &Compiled, node: Node, known: &mut [usize]) -> usize {
        let Some(level) = compiled.diagrams.level(node) else {
            return if node == TRUE { 0 } else { FAR };
        };
        let at = (node - TERMINALS) as usize;
        if known[at] == usize::MAX {
            let kids = compiled.diagrams.branches(node).iter().enumerate();
            let lengths =
                kids.map(|(branch, kid)| cost(level, branch) + length(compiled, *kid, known));
            known[at] = lengths.min().unwrap_or(FAR).min(FAR);
        }
        known[at]
    }
    let mut known = vec![usize::MAX; compiled.diagrams.size()];
    let total = length(compiled, root, &mut known);
    let mut answers = Answers::default();
    let mut node = root;
    while total < FAR && node != TRUE {
        let level = compiled.diagrams.level(node).expect("a level above `TRUE`");
        let branches = compiled.diagrams.branches(node).iter().enumerate();
        let (branch, next) = branches
            .min_by_key(|(branch, kid)| cost(level, *branch) + length(compiled, **kid, &mut known))
            .expect("a branch");
        answers = with_branch(&answers, variable(level), branch);
        node = *next;
    }
    (total, answers)
}
