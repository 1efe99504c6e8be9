//! The order of the rules changes nothing: turned round or shuffled, they compile to the same functions.

use crate::book::Book;
use icp_checker::check::Compiled;
use icp_checker::check::compile::Key;
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::diagram::{Diagrams, FALSE, Node};
use icp_checker::ids::Stage;
use icp_checker::rule::{Effect, Rule};
use icp_checker_support::dice::Dice;
use icp_checker_support::rules::named;
use std::collections::{BTreeMap, HashMap};

/// What was proved.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) worlds: usize,
    pub(crate) orders: usize,
    /// Functions compared.
    pub(crate) same: usize,
}

/// Functions of many compilations in one store, where equal ones are the same node.
#[derive(Default)]
struct Store(Diagrams);

impl Store {
    fn import(&mut self, from: &Diagrams, node: Node, known: &mut HashMap<Node, Node>) -> Node {
        let Some(level) = from.level(node) else {
            return node;
        };
        if let Some(known) = known.get(&node) {
            return *known;
        }
        let kids = from.branches(node).to_vec();
        let kids: Vec<Node> = kids
            .into_iter()
            .map(|kid| self.import(from, kid, known))
            .collect();
        let made = self.0.make(level, &kids);
        known.insert(node, made);
        made
    }

    /// Everything that a compilation says, by names that do not hang on the order of the rules.
    fn functions(&mut self, compiled: &Compiled) -> (BTreeMap<String, Node>, Vec<String>) {
        let mut known = HashMap::new();
        let mut all = BTreeMap::new();
        let mut listed = Vec::new();
        let diagrams = &compiled.diagrams;
        all.insert(
            "outcome".to_owned(),
            self.import(diagrams, compiled.outcome, &mut known),
        );
        let mut place = 0;
        compiled.parts.map(|part| {
            place += 1;
            let part = self.import(diagrams, part, &mut known);
            all.insert(format!("part {place}"), part);
        });
        for entry in &compiled.entries {
            let name = match entry.key {
                Key::Reason(_) => format!("reason {}", entry.rules[0].0.id()),
                Key::Item(kind, place) => format!("{kind:?} {place}"),
            };
            if let Key::Item(..) = entry.key {
                listed.push(name.clone());
            }
            let root = self.import(diagrams, entry.root, &mut known);
            all.insert(format!("{name} under {:?}", entry.outcomes), root);
            // The form shown is that of the first rule met.
            let mut before = FALSE;
            for (rule, met) in &entry.rules {
                let met = self.import(diagrams, *met, &mut known);
                all.insert(format!("{name} by {}", rule.id()), met);
                let not_before = self.0.not(before);
                let first = self.0.and(met, not_before);
                before = self.0.or(before, met);
                let form = match rule.effect {
                    Effect::Document(_, stage) => format!("{stage:?}"),
                    Effect::Duty(_, due) => format!("{due:?}"),
                    Effect::Step(_, Some(days)) => format!("{days:?}"),
                    _ => continue,
                };
                let form = all.entry(format!("{name} as {form}")).or_insert(FALSE);
                *form = self.0.or(*form, first);
            }
        }
        (all, listed)
    }
}

/// In every world, some other orders of its rules say the same, and list it in the same order.
pub(crate) fn prove(book: &Book, orders: usize) -> Result<Counts, String> {
    let mut counts = Counts::default();
    let mut dice = Dice(31);
    for world in book.worlds() {
        counts.worlds += 1;
        let mut store = Store::default();
        let compile = |rules: &[&'static Rule]| {
            Compiled::from_rules(world.provider, world.on, rules.to_vec())
        };
        let (plain, listed) = store.functions(&compile(&world.rules));
        for order in 0..orders {
            // What a provider adds comes after the law, whatever the order of either.
            let mut rules = world.rules.clone();
            let law = book.in_force(None, world.on).len();
            let (law, own) = rules.split_at_mut(law);
            for table in [law, own] {
                table.reverse();
                for at in (1..table.len()).rev().filter(|_| order > 0) {
                    table.swap(at, dice.roll(at + 1));
                }
            }
            let (other, listed_other) = store.functions(&compile(&rules));
            if listed != listed_other {
                return Err(format!("lists in another order on {}", world.name()));
            }
            if let Some(name) = plain
                .keys()
                .chain(other.keys())
                .find(|name| plain.get(*name) != other.get(*name))
            {
                return Err(format!(
                    "{name} hangs on the order of the rules on {}",
                    world.name()
                ));
            }
            counts.orders += 1;
            counts.same += plain.len();
        }
    }
    Ok(counts)
}

#[test]
fn the_order_of_the_rules_changes_nothing() {
    let counts = prove(&Book::shipped(), 2).unwrap_or_else(|found| panic!("{found}"));
    println!(
        "{} functions are the same in {} other orders, in {} worlds",
        counts.same, counts.orders, counts.worlds
    );
}

#[test]
fn a_table_that_hangs_on_its_order_is_found() {
    let copied = *Book::shipped().rule("business-licence");
    let Effect::Document(id, _) = copied.effect else {
        panic!("a paper");
    };
    let today = Date::new(2026, 11, 21);
    let again = named("business-licence-again", copied, |rule| {
        rule.effect = Effect::Document(id, Stage::Psb);
    });
    let book = Book::shipped().and(None, again);
    // One world is enough to find it in.
    let rules = book.in_force(None, today);
    let one = Book(rules.into_iter().map(|rule| (None, rule)).collect());
    let found = prove(&one, 1).expect_err("a form that hangs on the order");
    assert!(found.contains("hangs on the order"), "{found}");
}
