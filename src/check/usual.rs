//! What is usual: what most completions of the answers hold, but not all of them.

use super::compile::{Compiled, Restricted};
use crate::diagram::{Diagrams, FALSE, Node, TERMINALS, TRUE};
use crate::questions::Question;
use crate::rule::{Effect, Rule};

/// Something to be had or done in most cases that the answers leave open.
#[derive(Clone, Debug)]
pub struct Usual {
    /// The rule that puts it there for most.
    pub rule: &'static Rule,
    /// Every rule that puts it there for some.
    pub rules: Vec<&'static Rule>,
    /// The open questions on which it hangs, in asking order.
    pub hangs_on: Vec<Question>,
}

/// What somebody who plans wants to know before it is certain.
const fn planned(effect: Effect) -> bool {
    matches!(
        effect,
        Effect::Licence(_)
            | Effect::Approval(_)
            | Effect::Document(..)
            | Effect::Step(..)
            | Effect::Duty(..)
    )
}

impl Compiled {
    /// What stands in more than half of the completions, each counted once, and not in all.
    pub(super) fn usual(&mut self, restricted: &mut Restricted) -> Vec<Usual> {
        let mut usual = Vec::new();
        let mut shares = Vec::new();
        for at in 0..self.entries.len() {
            let root = restricted.entries[at];
            if root < TERMINALS || share(&self.diagrams, root, &mut shares) <= 0.5 {
                continue;
            }
            let mut most = 0.0;
            let mut first = None;
            let mut rules = Vec::new();
            for (rule, met) in self.entries[at].rules.clone() {
                if !planned(rule.effect) || rule.outcomes.and(restricted.possible).is_empty() {
                    continue;
                }
                let met = self.cofactor(met, restricted);
                if met == FALSE {
                    continue;
                }
                rules.push(rule);
                let share = share(&self.diagrams, met, &mut shares);
                if share > most {
                    (most, first) = (share, Some(rule));
                }
            }
            if let Some(rule) = first {
                let hangs_on = self.asked(vec![root]).iter().collect();
                usual.push(Usual {
                    rule,
                    rules,
                    hangs_on,
                });
            }
        }
        usual
    }
}

/// The share of completions for which a function is true; `found` holds those of the nodes met so far.
fn share(diagrams: &Diagrams, node: Node, found: &mut Vec<f64>) -> f64 {
    if node < TERMINALS {
        return if node == TRUE { 1.0 } else { 0.0 };
    }
    let index = (node - TERMINALS) as usize;
    if let Some(known) = found.get(index).filter(|known| **known >= 0.0) {
        return *known;
    }
    let branches = diagrams.branches(node);
    let sum: f64 = branches
        .iter()
        .map(|branch| share(diagrams, *branch, found))
        .sum();
    let share = sum / branches.len() as f64;
    if found.len() <= index {
        found.resize(index + 1, -1.0);
    }
    found[index] = share;
    share
}
