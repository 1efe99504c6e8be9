//! One side compiled into diagrams, and what is read off them: what follows for whom, how many, and the smallest example.

use crate::Done;
use crate::edition::{self, Saved, SavedRule};
use icp_checker::check::decide::{Parts, met, outcomes, parts, sure};
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::diagram::{Diagrams, FALSE, LEVELS, Node, TERMINALS, TRUE, variable};
use icp_checker::ids::Outcome;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Reading, Rule};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write;

/// What follows from a rule, as reports tell it apart: kind, name and numbers.
pub(super) type Item = (String, String);

/// One side of the comparison.
pub(super) struct Side {
    pub(super) outcomes: [Node; 4],
    pub(super) certainties: [Node; 3],
    pub(super) parts: Parts<Node>,
    pub(super) rules: Vec<(SavedRule, &'static Rule)>,
}

/// Compiles what decides; the rest waits until it is asked for.
pub(super) fn side(diagrams: &mut Diagrams, saved: &Saved, on: Date) -> Done<Side> {
    let mut rules = Vec::new();
    for saved in &saved.rules {
        let rule = edition::rule(saved)?;
        if rule.span.covers(on) {
            rules.push((saved.clone(), rule));
        }
    }
    let law: Vec<&'static Rule> = rules
        .iter()
        .filter(|(saved, _)| saved.provider.is_none())
        .map(|(_, rule)| *rule)
        .collect();
    let parts = parts(diagrams, &law);
    let outcomes = outcomes(diagrams, &parts);
    let mut certainties = [FALSE; 3];
    for (outcome, who) in Outcome::ALL.iter().zip(outcomes) {
        let [settled, province] = sure(diagrams, &parts, *outcome);
        let not_settled = diagrams.not(settled);
        let at_worst = diagrams.or(settled, province);
        let province = diagrams.and(province, not_settled);
        let weak = diagrams.not(at_worst);
        for (certainty, those) in certainties.iter_mut().zip([settled, province, weak]) {
            let those = diagrams.and(those, who);
            *certainty = diagrams.or(*certainty, those);
        }
    }
    Ok(Side {
        outcomes,
        certainties,
        parts,
        rules,
    })
}

/// Whatever a report of either side may list: of the law, then what each provider adds.
pub(super) fn items(old: &Side, new: &Side) -> BTreeSet<(Option<String>, Item)> {
    let rules = old.rules.iter().chain(&new.rules);
    rules
        .filter_map(|(saved, rule)| Some((saved.provider.clone(), item(saved, rule)?)))
        .collect()
}

/// What a rule puts into a list; bars of every kind share one.
fn item(saved: &SavedRule, rule: &Rule) -> Option<Item> {
    let lists = !matches!(rule.effect, Effect::File | Effect::Doubt | Effect::Explain);
    if !lists || rule.reading == Reading::Contrary {
        return None;
    }
    let kind = match saved.kind.as_str() {
        "licence-bar" | "fixable-bar" => "bar",
        kind => kind,
    };
    let mut name = saved.item.clone().unwrap_or_default();
    if let Some(detail) = &saved.detail {
        let _ = write!(name, ", {detail}");
    }
    Some((kind.to_owned(), name))
}

/// Whose report lists a thing.
pub(super) fn getting(
    diagrams: &mut Diagrams,
    side: &Side,
    provider: Option<&str>,
    wanted: &Item,
) -> Node {
    let mut all = FALSE;
    for (saved, rule) in &side.rules {
        let own = saved.provider.is_none() || saved.provider.as_deref() == provider;
        if !own || item(saved, rule).as_ref() != Some(wanted) {
            continue;
        }
        let met = met(diagrams, rule, &side.parts);
        let mut gate = FALSE;
        for outcome in rule.listed_under().iter() {
            gate = diagrams.or(gate, side.outcomes[outcome as usize]);
        }
        let met = diagrams.and(met, gate);
        all = diagrams.or(all, met);
    }
    all
}

/// How many complete sets of answers a fact holds for.
pub(super) fn count(diagrams: &Diagrams, root: Node) -> u128 {
    let level = |node| diagrams.level(node).map_or(LEVELS, usize::from);
    let free = |from: usize, to: usize| -> u128 {
        (from..to)
            .map(|level| variable(level as u8).width() as u128)
            .product()
    };
    fn below(
        diagrams: &Diagrams,
        node: Node,
        known: &mut HashMap<Node, u128>,
        level: &dyn Fn(Node) -> usize,
        free: &dyn Fn(usize, usize) -> u128,
    ) -> u128 {
        if node < TERMINALS {
            return u128::from(node == TRUE);
        }
        if let Some(count) = known.get(&node) {
            return *count;
        }
        let mut sum = 0;
        for kid in diagrams.branches(node) {
            let skipped = free(level(node) + 1, level(*kid));
            sum += skipped * below(diagrams, *kid, known, level, free);
        }
        known.insert(node, sum);
        sum
    }
    free(0, level(root)) * below(diagrams, root, &mut HashMap::new(), &level, &free)
}

/// The shortest way to somebody for whom a fact holds: the fewest questions, the first choices.
pub(super) fn example(diagrams: &Diagrams, root: Node) -> String {
    let question = |node| diagrams.level(node).map(|level| variable(level).question);
    fn shortest(
        diagrams: &Diagrams,
        node: Node,
        known: &mut HashMap<Node, Option<(usize, usize)>>,
        question: &dyn Fn(Node) -> Option<Question>,
    ) -> Option<usize> {
        if node < TERMINALS {
            return (node == TRUE).then_some(0);
        }
        if !known.contains_key(&node) {
            let mut best: Option<(usize, usize)> = None;
            for (at, kid) in diagrams.branches(node).iter().enumerate() {
                if let Some(length) = shortest(diagrams, *kid, known, question) {
                    let another = *kid >= TERMINALS && question(*kid) != question(node);
                    let length = length + usize::from(another);
                    if best.is_none_or(|(found, _)| length < found) {
                        best = Some((length, at));
                    }
                }
            }
            known.insert(node, best);
        }
        known[&node].map(|(length, _)| length)
    }
    let mut known = HashMap::new();
    shortest(diagrams, root, &mut known, &question);
    let mut answers: BTreeMap<Question, Vec<String>> = BTreeMap::new();
    let mut node = root;
    while let Some(Some((_, branch))) = known.get(&node).copied() {
        let Some(asked) = diagrams.level(node).map(variable) else {
            break;
        };
        let given = answers.entry(asked.question).or_default();
        let choices = asked.question.choices();
        match (asked.mark, branch) {
            (None, _) => given.push(choices[branch].to_owned()),
            (Some(mark), 1) => given.push(choices[mark as usize].to_owned()),
            (Some(_), _) => {}
        }
        node = diagrams.branches(node)[branch];
    }
    let words: Vec<String> = answers
        .into_iter()
        .map(|(question, given)| match given.as_slice() {
            [] => format!("{}: none", question.id()),
            _ => format!("{}: {}", question.id(), given.join(", ")),
        })
        .collect();
    if words.is_empty() {
        "everybody".to_owned()
    } else {
        words.join("; ")
    }
}
