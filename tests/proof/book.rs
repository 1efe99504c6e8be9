//! A rulebook under proof: the one that ships, or one with something broken on purpose.

use crate::space::{Fact, NEVER, Space, World};
use icp_checker::check::decide::{Parts, met, outcomes, parts, sure};
use icp_checker::condition::Algebra;
use icp_checker::date::Date;
use icp_checker::ids::Outcome;
use icp_checker::providers::ProviderId;
use icp_checker::rule::{Effect, Reading, Rule, Says};
use icp_checker::rules;
use icp_checker::sets::{HONG_KONG, LICENCE, OUGHT, OutcomeSet};
use icp_checker_support::rules::decides;
use std::collections::{BTreeSet, HashMap};

/// Every rule with whose it is, in the order of the rulebook.
#[derive(Clone)]
pub(crate) struct Book(pub(crate) Vec<(Option<ProviderId>, &'static Rule)>);

/// One thing a report may hold: a list and a public name, or a rule as a reason.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Thing {
    Filing(icp_checker::ids::Filing),
    FilingType(icp_checker::ids::FilingType),
    Licence(icp_checker::ids::Licence),
    Approval(icp_checker::ids::Approval),
    Bar(icp_checker::ids::Bar),
    Duty(icp_checker::ids::Duty),
    Note(icp_checker::ids::Note),
    Dispute(icp_checker::ids::Dispute),
    Document(icp_checker::ids::Document),
    Step(icp_checker::ids::Step),
    Reason(&'static str),
}

impl Book {
    /// The one that ships.
    pub(crate) fn shipped() -> Self {
        Self(rules::all().collect())
    }

    /// With one rule changed.
    pub(crate) fn with(mut self, id: &str, change: impl FnOnce(&mut Rule)) -> Self {
        let place = self.0.iter().position(|(_, rule)| rule.id() == id);
        let place = place.unwrap_or_else(|| panic!("no rule `{id}`"));
        let mut changed = *self.0[place].1;
        change(&mut changed);
        self.0[place].1 = Box::leak(Box::new(changed));
        self
    }

    /// With a rule more, at the end of the law or of the provider's own.
    pub(crate) fn and(mut self, provider: Option<ProviderId>, rule: Rule) -> Self {
        let place = self.0.iter().rposition(|(own, _)| *own == provider);
        let place = place.expect("a table") + 1;
        self.0.insert(place, (provider, Box::leak(Box::new(rule))));
        self
    }

    /// The rule of that name.
    pub(crate) fn rule(&self, id: &str) -> &'static Rule {
        let found = self.0.iter().find(|(_, rule)| rule.id() == id);
        found.unwrap_or_else(|| panic!("no rule `{id}`")).1
    }

    /// The rules in force on a day, the provider's own last.
    pub(crate) fn in_force(&self, provider: Option<ProviderId>, on: Date) -> Vec<&'static Rule> {
        let own = |whose: Option<ProviderId>| whose.is_none() || whose == provider;
        self.0
            .iter()
            .filter(|(whose, rule)| own(*whose) && rule.span.covers(on))
            .map(|(_, rule)| *rule)
            .collect()
    }

    /// Every set of rules that is in force for some provider on some day, once, the days in order.
    pub(crate) fn worlds(&self) -> Vec<World> {
        let mut days = BTreeSet::from([Date::new(1, 1, 1)]);
        for (_, rule) in &self.0 {
            days.insert(rule.span.since);
            days.extend(rule.span.until);
        }
        let mut known = BTreeSet::new();
        let mut worlds = Vec::new();
        for on in days {
            for provider in crate::space::providers() {
                let rules = self.in_force(provider, on);
                let same: Vec<*const Rule> =
                    rules.iter().map(|rule| std::ptr::from_ref(*rule)).collect();
                if known.insert(same) {
                    worlds.push(World {
                        on,
                        provider,
                        rules,
                    });
                }
            }
        }
        worlds
    }
}

/// What a rule of our reading puts into a report, and under which outcomes.
pub(crate) fn things(rule: &Rule) -> Vec<(Thing, OutcomeSet)> {
    let reason = Thing::Reason(rule.id());
    match rule.effect {
        _ if rule.reading == Reading::Contrary => Vec::new(),
        Effect::File => vec![(reason, OUGHT)],
        Effect::Explain => vec![(reason, rule.outcomes)],
        Effect::Bar(id) | Effect::LicenceBar(id) => {
            vec![(reason, HONG_KONG), (Thing::Bar(id), HONG_KONG)]
        }
        Effect::Licence(id) => vec![
            (reason, LICENCE.union(HONG_KONG)),
            (Thing::Licence(id), LICENCE.union(HONG_KONG)),
        ],
        Effect::Doubt => Vec::new(),
        Effect::Filing(id) => vec![(Thing::Filing(id), rule.outcomes)],
        Effect::FilingType(id) => vec![(Thing::FilingType(id), rule.outcomes)],
        Effect::Approval(id) => vec![(Thing::Approval(id), rule.outcomes)],
        Effect::Fixable(id) => vec![(Thing::Bar(id), rule.outcomes)],
        Effect::Duty(id, _) => vec![(Thing::Duty(id), rule.outcomes)],
        Effect::Note(id) => vec![(Thing::Note(id), rule.outcomes)],
        Effect::Dispute(id) => vec![(Thing::Dispute(id), rule.outcomes)],
        Effect::Document(id, _) => vec![(Thing::Document(id), rule.outcomes)],
        Effect::Step(id, _) => vec![(Thing::Step(id), rule.outcomes)],
    }
}

/// What the rules that decide come to.
#[derive(Clone, Copy)]
pub(crate) struct Decision {
    /// Everything they are made of.
    pub(crate) parts: Parts<Fact>,
    /// Who comes to each outcome.
    pub(crate) outcomes: [Fact; 4],
    /// For whom each outcome is settled, and for whom the province's at worst.
    pub(crate) sure: [[Fact; 2]; 4],
}

impl Decision {
    /// Every fact of the parts.
    pub(crate) fn facts(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        self.parts.map(|fact| facts.push(fact));
        facts
    }
}

/// The space, and what was found out about rules in it.
#[derive(Default)]
pub(crate) struct Reader {
    pub(crate) space: Space,
    met: HashMap<(*const Rule, [Fact; 2]), Fact>,
    decisions: HashMap<Vec<*const Rule>, Decision>,
    admitted: HashMap<([Fact; 4], OutcomeSet), Fact>,
}

impl Reader {
    /// Who meets a rule: its condition, and what must follow from other rules first.
    pub(crate) fn met(&mut self, decision: &Decision, rule: &'static Rule) -> Fact {
        let parts = &decision.parts;
        let gates = [parts.licence.taken, parts.denied];
        let space = &mut self.space;
        *self
            .met
            .entry((std::ptr::from_ref(rule), gates))
            .or_insert_with(|| met(space, rule, parts))
    }

    /// What the rules in force come to.
    pub(crate) fn decision(&mut self, rules: &[&'static Rule]) -> Decision {
        let deciding: Vec<&'static Rule> = rules
            .iter()
            .copied()
            .filter(|rule| decides(rule) || matches!(rule.effect, Effect::Fixable(_)))
            .collect();
        let key = deciding
            .iter()
            .map(|rule| std::ptr::from_ref(*rule))
            .collect();
        if let Some(known) = self.decisions.get(&key) {
            return *known;
        }
        let space = &mut self.space;
        let parts = parts(space, &deciding);
        let outcomes = outcomes(space, &parts);
        let sure = [0, 1, 2, 3].map(|at| {
            let sure = sure(space, &parts, Outcome::ALL[at]);
            sure.map(|claim| space.and(claim, outcomes[at]))
        });
        let decision = Decision {
            parts,
            outcomes,
            sure,
        };
        self.decisions.insert(key, decision);
        decision
    }

    /// Whose outcome is one of these.
    pub(crate) fn admitted(&mut self, decision: &Decision, under: OutcomeSet) -> Fact {
        let key = (decision.outcomes, under);
        if let Some(known) = self.admitted.get(&key) {
            return *known;
        }
        let some = under
            .iter()
            .map(|outcome| decision.outcomes[outcome as usize]);
        let admitted = self.space.any(some);
        self.admitted.insert(key, admitted);
        admitted
    }

    /// Who is shown this thing on account of this rule.
    pub(crate) fn shown(
        &mut self,
        decision: &Decision,
        rule: &'static Rule,
        under: OutcomeSet,
    ) -> Fact {
        let met = self.met(decision, rule);
        let admitted = self.admitted(decision, under);
        self.space.and(met, admitted)
    }
}

/// What a world can show: each thing, with the rules that put it there and who is shown it by each.
pub(crate) fn contents(
    reader: &mut Reader,
    world: &World,
) -> HashMap<Thing, Vec<(&'static Rule, Fact)>> {
    let decision = reader.decision(&world.rules);
    let mut contents: HashMap<Thing, Vec<(&'static Rule, Fact)>> = HashMap::new();
    for rule in &world.rules {
        for (thing, under) in things(rule) {
            let shown = reader.shown(&decision, rule, under);
            contents.entry(thing).or_default().push((rule, shown));
        }
    }
    contents
}

/// Who is shown a rule before any other of the same thing: its form is the one in the report.
pub(crate) fn first(space: &mut Space, rules: &[(&'static Rule, Fact)], at: usize) -> Fact {
    let before = space.any(rules[..at].iter().map(|(_, shown)| *shown));
    space.and_not(rules[at].1, before)
}

/// Whether the words of a rule are shown wherever it is, not only where it comes first.
pub(crate) fn speaks(rule: &Rule) -> bool {
    let appended = matches!(rule.effect, Effect::Document(..) | Effect::Step(..));
    appended && matches!(rule.says, Says::Provider(_))
}

/// Whether a function holds for anybody.
pub(crate) fn some(fact: Fact) -> bool {
    fact != NEVER
}
