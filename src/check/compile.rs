//! The rules in force on a day, for a provider, compiled to decision diagrams.

use super::decide::{Claimed, Parts, met, outcomes, parts, sure};
use crate::answers::Answers;
use crate::condition::Algebra;
use crate::date::Date;
use crate::diagram::{Diagrams, FALSE, Memo, Node, TERMINALS, TRUE};
use crate::ids::{Certainty, Outcome};
use crate::providers::ProviderId;
use crate::rule::{Effect, Reading, Rule};
use crate::rules;
use crate::sets::{CertaintySet, OutcomeSet};

/// What two rules must share to put the same thing into a report.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key {
    /// A rule behind an outcome, by its index among those in force.
    Reason(u16),
    /// Something with a public name, by its kind and its index among its kind.
    Item(Kind, u16),
}

/// The lists of a report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// `filings`
    Filing,
    /// `filingType`
    FilingType,
    /// `licences`
    Licence,
    /// `approvals`
    Approval,
    /// `bars`
    Bar,
    /// `duties`
    Duty,
    /// `notes`
    Note,
    /// `disputes`
    Dispute,
    /// `checklist`
    Document,
    /// `steps`
    Step,
}

/// One thing a report may hold.
pub struct Entry {
    /// What it is.
    pub key: Key,
    /// The rules that put it there, each with who meets it.
    pub rules: Vec<(&'static Rule, Node)>,
    /// Who gets it, among those whose outcome admits it.
    pub root: Node,
    /// The outcomes that admit it.
    pub outcomes: OutcomeSet,
}

/// The rules of one day and provider, ready to be asked.
pub struct Compiled {
    /// For which provider.
    pub provider: Option<ProviderId>,
    /// For which day; the rules are the same on every day on which the same are in force.
    pub on: Date,
    /// The rules, the provider's own last.
    pub rules: Vec<&'static Rule>,
    /// All functions.
    pub diagrams: Diagrams,
    /// Whose outcome is which; the bits of [`OutcomeSet`].
    pub outcome: Node,
    /// What outcome and certainty are made of.
    pub parts: Parts<Node>,
    /// Everything a report may hold, in the order of the lists.
    pub entries: Vec<Entry>,
    size: usize,
}

/// The rules in force on a day, the provider's own last.
pub fn in_force(provider: Option<ProviderId>, on: Date) -> Vec<&'static Rule> {
    let own = provider.map_or(&[][..], rules::provider);
    let all = rules::law().iter().chain(own);
    all.filter(|rule| rule.span.covers(on)).collect()
}

/// What a rule puts into a report, each with the outcomes that admit it.
fn listed(rule: &Rule, index: usize) -> impl Iterator<Item = (Key, OutcomeSet)> {
    let reason = rule
        .reason_for()
        .map(|outcomes| (Key::Reason(index as u16), outcomes));
    let item = item(rule.effect).map(|(kind, index)| (Key::Item(kind, index), rule.listed_under()));
    [reason, item].into_iter().flatten()
}

fn item(effect: Effect) -> Option<(Kind, u16)> {
    Some(match effect {
        Effect::Filing(id) => (Kind::Filing, id as u16),
        Effect::FilingType(id) => (Kind::FilingType, id as u16),
        Effect::Licence(id) => (Kind::Licence, id as u16),
        Effect::Approval(id) => (Kind::Approval, id as u16),
        Effect::Bar(id) | Effect::LicenceBar(id) | Effect::Fixable(id) => (Kind::Bar, id as u16),
        Effect::Duty(id, _) => (Kind::Duty, id as u16),
        Effect::Note(id) => (Kind::Note, id.index() as u16),
        Effect::Dispute(id) => (Kind::Dispute, id as u16),
        Effect::Document(id, _) => (Kind::Document, id as u16),
        Effect::Step(id, _) => (Kind::Step, id as u16),
        Effect::File | Effect::Doubt | Effect::Explain => return None,
    })
}

fn order(key: Key) -> (u8, u16) {
    match key {
        Key::Reason(index) => (u8::MAX, index),
        Key::Item(kind, index) => (kind as u8, index),
    }
}

impl Compiled {
    /// Compiles the rules in force.
    #[must_use]
    pub fn new(provider: Option<ProviderId>, on: Date) -> Self {
        Self::from_rules(provider, on, in_force(provider, on))
    }

    /// Compiles these rules, whatever their dates.
    #[must_use]
    pub fn from_rules(provider: Option<ProviderId>, on: Date, rules: Vec<&'static Rule>) -> Self {
        let mut diagrams = Diagrams::default();
        let parts = parts(&mut diagrams, &rules);
        let outcomes = outcomes(&mut diagrams, &parts);
        let mut outcome = FALSE;
        for (id, who) in Outcome::ALL.iter().zip(outcomes) {
            let bits = diagrams.bits(who, OutcomeSet::of(*id).bits().into());
            outcome = diagrams.or(outcome, bits);
        }

        // Kept in the order of the lists, each with the outcomes that admit each of its rules.
        let mut gated: Vec<(Entry, Vec<OutcomeSet>)> = Vec::new();
        let taken = |(_, rule): &(usize, &&Rule)| rule.reading == Reading::Taken;
        for (index, rule) in rules.iter().enumerate().filter(taken) {
            for (key, admitting) in listed(rule, index) {
                let met = met(&mut diagrams, rule, &parts);
                let known = gated.iter().position(|(entry, _)| entry.key == key);
                let at = known.unwrap_or_else(|| {
                    let at = gated.partition_point(|(entry, _)| order(entry.key) <= order(key));
                    let rules = Vec::new();
                    gated.insert(
                        at,
                        (
                            Entry {
                                key,
                                rules,
                                root: FALSE,
                                outcomes: OutcomeSet::EMPTY,
                            },
                            Vec::new(),
                        ),
                    );
                    at
                });
                let (entry, gates) = &mut gated[at];
                entry.rules.push((*rule, met));
                entry.outcomes = entry.outcomes.union(admitting);
                gates.push(admitting);
            }
        }
        for (entry, gates) in &mut gated {
            // Rules that the same outcomes admit are one; only where they differ does the outcome have to be part of who
            // gets it, and only as far as any of them is told at all.
            let mut alike: Vec<(OutcomeSet, Node)> = Vec::new();
            for ((_, met), admitting) in entry.rules.iter().zip(gates) {
                match alike.iter_mut().find(|(known, _)| known == admitting) {
                    Some((_, any)) => *any = diagrams.or(*any, *met),
                    None => alike.push((*admitting, *met)),
                }
            }
            for (admitting, any) in alike {
                let mut elsewhere = FALSE;
                for outcome in entry.outcomes.minus(admitting).iter() {
                    elsewhere = diagrams.or(elsewhere, outcomes[outcome as usize]);
                }
                let here = diagrams.not(elsewhere);
                let getting = diagrams.and(any, here);
                entry.root = diagrams.or(entry.root, getting);
            }
        }
        let entries = gated.into_iter().map(|(entry, _)| entry).collect();
        let size = diagrams.size();
        Self {
            provider,
            on,
            rules,
            diagrams,
            outcome,
            parts,
            entries,
            size,
        }
    }

    /// The outcome, restricted by these answers.
    pub(super) fn restrict_outcome(&mut self, answers: &Answers) -> Node {
        self.diagrams.shrink(self.size);
        self.diagrams
            .restrict(self.outcome, answers, &mut Memo::default())
    }

    /// Every function, restricted by these answers.
    pub fn restrict(&mut self, answers: &Answers) -> Restricted {
        self.diagrams.shrink(self.size);
        let mut memo = Memo::default();
        let outcome = self.diagrams.restrict(self.outcome, answers, &mut memo);
        let possible = OutcomeSet::from_bits(self.diagrams.reachable(outcome) as u8);
        let certainty = self.certainty(possible, answers, &mut memo);
        let entries = (0..self.entries.len())
            .map(|at| {
                let Entry { root, outcomes, .. } = self.entries[at];
                if possible.within(outcomes) {
                    self.diagrams.restrict(root, answers, &mut memo)
                } else {
                    FALSE
                }
            })
            .collect();
        Restricted {
            answers: answers.clone(),
            memo,
            outcome,
            possible,
            certainty,
            entries,
        }
    }

    /// Who has the last word, one bit per certainty; while the outcome is open, nobody has spoken yet.
    fn certainty(&mut self, possible: OutcomeSet, answers: &Answers, memo: &mut Memo) -> Node {
        let Some(outcome) = possible.only() else {
            return CertaintySet::of(Certainty::Regulator).bits().into();
        };
        let diagrams = &mut self.diagrams;
        let parts = self
            .parts
            .map(|root| diagrams.restrict(root, answers, memo));
        let [settled, province] = sure(diagrams, &parts, outcome);
        let at_worst = diagrams.or(settled, province);
        let weak = diagrams.not(at_worst);
        let not_settled = diagrams.not(settled);
        let province = diagrams.and(province, not_settled);
        let who = Certainty::ALL.iter().zip([settled, province, weak]);
        who.fold(FALSE, |all, (certainty, who)| {
            let bits = diagrams.bits(who, CertaintySet::of(*certainty).bits().into());
            diagrams.or(all, bits)
        })
    }

    /// Who has the last word as far as the answers tell: what only further answers could raise does not count.
    pub fn claimed(&mut self, answers: &Answers, outcome: Outcome) -> Certainty {
        let mut memo = Memo::default();
        let diagrams = &mut self.diagrams;
        let certain = self
            .parts
            .map(|root| diagrams.restrict(root, answers, &mut memo) == TRUE);
        let mut claimed = Claimed(answers);
        let parts =
            parts(&mut claimed, &self.rules).zip(certain, |claimed, certain| claimed || certain);
        match sure(&mut claimed, &parts, outcome) {
            [true, _] => Certainty::Settled,
            [false, true] => Certainty::Province,
            [false, false] => Certainty::Regulator,
        }
    }

    /// A function's cofactor by the answers that restricted all the others.
    pub fn cofactor(&mut self, node: Node, restricted: &mut Restricted) -> Node {
        let Restricted { answers, memo, .. } = restricted;
        self.diagrams.restrict(node, answers, memo)
    }
}

/// every function of the rules, restricted by a set of answers.
pub struct Restricted {
    answers: Answers,
    memo: Memo,
    /// The outcome; a terminal once it is certain.
    pub outcome: Node,
    /// The outcomes some completion reaches.
    pub possible: OutcomeSet,
    /// Who has the last word, one bit per certainty.
    pub certainty: Node,
    /// Who gets each entry; `FALSE` for one that some possible outcome does not admit.
    pub entries: Vec<Node>,
}

impl Restricted {
    /// What the next question is read off: the outcome while it is open, then everything else.
    #[must_use]
    pub fn roots(&self) -> Vec<Node> {
        if self.outcome >= TERMINALS {
            return vec![self.outcome];
        }
        let mut roots = vec![self.certainty];
        roots.extend(self.entries.iter().copied());
        roots
    }
}
