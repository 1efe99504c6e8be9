//! Whether a mutant says anything else than the rule it was made from: decided over every visitor of every world.
//!
//! What a visitor is told is the outcome, its certainty, and in each list the things with the rules that put
//! them there and their form: a paper's stage, a duty's deadline, a step's length, a bar's certainty.
//! Two rulebooks that give all of these the same diagrams on every day, with every provider, are equivalent.
//! Of `because`, which names the answers that a rule happens to ask for, nothing is said here.

use crate::mutants::Mutant;
use icp_checker::check::EDITION;
use icp_checker::check::decide::{self, Parts, outcomes, parts, sure};
use icp_checker::condition::{Algebra, Condition, read};
use icp_checker::date::Date;
use icp_checker::diagram::{Diagrams, FALSE, Node};
use icp_checker::ids::{Bar, Certainty, Licence, Outcome, Stage};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Due, Duration, Effect, Gate, Reading, Rule};
use icp_checker::rules;
use icp_checker::sets::{ChoiceSet, HONG_KONG, LICENCE, OUGHT, OutcomeSet};
use icp_checker_support::oracle::table::Tables;
use icp_checker_support::rules::decides;
use std::collections::BTreeSet;

/// The first day of which the tables speak.
const TABLES_SINCE: Date = Date::new(2018, 3, 1);
const TABLES: &str = include_str!("../oracle/decisions.txt");

/// A list of a report and the place of a name in it; reasons go by their rule.
type Thing = (&'static str, u16);

/// How something is told.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Form {
    Plain,
    Stage(Stage),
    Due(Option<Due>),
    Days(Option<Duration>),
    Certainty(Certainty),
}

/// What a rule tells on a day, and whom.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Told {
    thing: Thing,
    form: Form,
    who: Node,
}

/// What the rules that decide come to.
#[derive(Clone, Copy)]
struct Decision {
    outcomes: [Node; 4],
    /// For whom the outcome is settled, and for whom the province's at worst.
    sure: [Node; 2],
    /// Who needs a licence, and who needs one and cannot have it.
    gates: [Node; 2],
    /// Everything it is made of.
    parts: Parts<Node>,
}

impl PartialEq for Decision {
    fn eq(&self, other: &Self) -> bool {
        (self.outcomes, self.sure, self.gates) == (other.outcomes, other.sure, other.gates)
    }
}

/// What the flat tables say of a day.
#[derive(PartialEq)]
struct Expected {
    outcomes: [Node; 4],
    licences: Vec<(Licence, Node)>,
    bars: Vec<(Bar, Node)>,
}

struct Day {
    on: Date,
    decision: usize,
    expected: Option<usize>,
}

/// All rules in diagrams, and what they come to on every day on which something changes.
pub(crate) struct Judge {
    pub(crate) rules: Vec<(Option<ProviderId>, &'static Rule)>,
    diagrams: Diagrams,
    /// Who meets each rule; one more for a mutant.
    met: Vec<Node>,
    numbered: Vec<Rule>,
    days: Vec<Day>,
    decisions: Vec<(Vec<usize>, Decision)>,
    expected: Vec<Expected>,
    size: usize,
}

fn weighs(rule: &Rule) -> bool {
    decides(rule) || matches!(rule.effect, Effect::Fixable(_))
}

/// The lists in which a rule of our reading stands, and the outcomes that admit it.
fn things(rule: &Rule) -> Vec<(Thing, OutcomeSet)> {
    let reason = ("reasons", 0);
    if rule.reading == Reading::Contrary {
        return Vec::new();
    }
    match rule.effect {
        Effect::File => vec![(reason, OUGHT)],
        Effect::Explain => vec![(reason, OutcomeSet::ALL)],
        Effect::Bar(id) | Effect::LicenceBar(id) => {
            vec![(reason, HONG_KONG), (("bars", id as u16), HONG_KONG)]
        }
        Effect::Licence(id) => vec![
            (reason, LICENCE.union(HONG_KONG)),
            (("licences", id as u16), LICENCE.union(HONG_KONG)),
        ],
        Effect::Doubt => Vec::new(),
        other => vec![(thing(other), OutcomeSet::ALL)],
    }
}

/// The list in which an effect is told, and its place there.
pub(crate) fn thing(effect: Effect) -> Thing {
    match effect {
        Effect::File | Effect::Doubt | Effect::Explain => ("reasons", 0),
        Effect::Bar(id) | Effect::LicenceBar(id) | Effect::Fixable(id) => ("bars", id as u16),
        Effect::Licence(id) => ("licences", id as u16),
        Effect::Filing(id) => ("filings", id as u16),
        Effect::FilingType(id) => ("filingType", id as u16),
        Effect::Approval(id) => ("approvals", id as u16),
        Effect::Duty(id, _) => ("duties", id as u16),
        Effect::Note(id) => ("notes", id.index() as u16),
        Effect::Dispute(id) => ("disputes", id as u16),
        Effect::Document(id, _) => ("checklist", id as u16),
        Effect::Step(id, _) => ("steps", id as u16),
    }
}

fn form(rule: &Rule) -> Form {
    match rule.effect {
        Effect::Document(_, stage) => Form::Stage(stage),
        Effect::Duty(_, due) => Form::Due(due),
        Effect::Step(_, days) => Form::Days(days),
        Effect::Bar(_) | Effect::LicenceBar(_) | Effect::Fixable(_) => {
            Form::Certainty(rule.certainty)
        }
        _ => Form::Plain,
    }
}

/// Conditions whose diagrams are known: each stands as the number of its rule.
struct Numbered<'a> {
    diagrams: &'a mut Diagrams,
    met: &'a [Node],
}

impl Algebra for Numbered<'_> {
    type Fact = Node;

    fn always(&mut self) -> Node {
        self.diagrams.always()
    }

    fn never(&mut self) -> Node {
        self.diagrams.never()
    }

    fn is(&mut self, _: Question, number: ChoiceSet) -> Node {
        self.met[number.bits() as usize]
    }

    fn and(&mut self, a: Node, b: Node) -> Node {
        self.diagrams.and(a, b)
    }

    fn or(&mut self, a: Node, b: Node) -> Node {
        self.diagrams.or(a, b)
    }

    fn not(&mut self, a: Node) -> Node {
        self.diagrams.not(a)
    }
}

/// A rule whose condition is that of this number.
fn numbered(rule: &Rule, number: usize) -> Rule {
    let mut numbered = *rule;
    numbered.when = Condition::Is(Question::Service, ChoiceSet::from_bits(number as u32));
    numbered
}

fn decide(diagrams: &mut Diagrams, met: &[Node], rules: &[&Rule]) -> Decision {
    let parts = parts(&mut Numbered { diagrams, met }, rules);
    let outcomes = outcomes(diagrams, &parts);
    let licence = parts.licence.taken;
    let mut all = [FALSE; 2];
    for (at, who) in outcomes.into_iter().enumerate() {
        let [settled, province] = sure(diagrams, &parts, Outcome::ALL[at]);
        let at_worst = diagrams.or(settled, province);
        for (claim, all) in [settled, at_worst].into_iter().zip(&mut all) {
            let those = diagrams.and(claim, who);
            *all = diagrams.or(*all, those);
        }
    }
    Decision {
        outcomes,
        sure: all,
        gates: [licence, diagrams.and(licence, parts.licence_bar.taken)],
        parts,
    }
}

impl Default for Judge {
    fn default() -> Self {
        let rules: Vec<_> = rules::all().collect();
        let tables = Tables::parse(TABLES).expect("readable tables");
        let mut diagrams = Diagrams::default();
        let read = |(_, rule): &(_, &Rule)| read(&mut diagrams, &rule.when);
        let mut met: Vec<Node> = rules.iter().map(read).collect();
        met.push(FALSE);
        let all = rules.iter().enumerate();
        let numbered = all.map(|(at, (_, rule))| numbered(rule, at)).collect();
        let mut dates = BTreeSet::from([Date::new(1, 1, 1), TABLES_SINCE, EDITION]);
        for (_, rule) in &rules {
            dates.insert(rule.span.since);
            dates.extend(rule.span.until);
        }
        let cells = TABLES.split(['|', '\n']).map(str::trim);
        dates.extend(cells.filter_map(|cell| Date::parse(cell).ok()));
        let mut judge = Self {
            rules,
            diagrams,
            met,
            numbered,
            days: Vec::new(),
            decisions: Vec::new(),
            expected: Vec::new(),
            size: 0,
        };
        for on in dates {
            let deciding = judge.deciding(on);
            let known = judge
                .decisions
                .iter()
                .position(|(known, _)| *known == deciding);
            let decision = known.unwrap_or_else(|| {
                let rules: Vec<&Rule> = deciding.iter().map(|at| &judge.numbered[*at]).collect();
                let decision = decide(&mut judge.diagrams, &judge.met, &rules);
                judge.decisions.push((deciding, decision));
                judge.decisions.len() - 1
            });
            let told_of = (TABLES_SINCE..=EDITION).contains(&on);
            let expected = told_of.then(|| {
                let said = tables.read(&mut judge.diagrams, on);
                let said = Expected {
                    outcomes: said.outcomes,
                    licences: said.licences,
                    bars: said.bars,
                };
                let known = judge.expected.iter().position(|known| *known == said);
                known.unwrap_or_else(|| {
                    judge.expected.push(said);
                    judge.expected.len() - 1
                })
            });
            judge.days.push(Day {
                on,
                decision,
                expected,
            });
        }
        judge.size = judge.diagrams.size();
        judge
    }
}

/// A mutant among the rules, and who meets it.
#[derive(Clone, Copy)]
pub(crate) struct Change<'a> {
    pub(crate) place: usize,
    pub(crate) rule: &'a Rule,
    met: Node,
}

impl Judge {
    /// The rules of the law that weigh in the decision on a day.
    fn deciding(&self, on: Date) -> Vec<usize> {
        let all = self.rules.iter().enumerate();
        all.filter(|(_, (own, rule))| own.is_none() && weighs(rule) && rule.span.covers(on))
            .map(|(at, _)| at)
            .collect()
    }

    /// Puts a mutant in the place of its rule.
    pub(crate) fn change<'a>(&mut self, place: usize, mutant: &'a Mutant) -> Change<'a> {
        self.diagrams.shrink(self.size);
        let met = if mutant.rule.when == self.rules[place].1.when {
            self.met[place]
        } else {
            read(&mut self.diagrams, &mutant.rule.when)
        };
        self.met[self.rules.len()] = met;
        Change {
            place,
            rule: &mutant.rule,
            met,
        }
    }

    /// The days on which rule or mutant is in force: the last known day before each, with the same law.
    fn days(&self, change: Change) -> Vec<(usize, Date)> {
        let rule = self.rules[change.place].1;
        let mut days: Vec<(usize, Date)> = self
            .days
            .iter()
            .enumerate()
            .map(|(at, day)| (at, day.on))
            .collect();
        for own in [Some(change.rule.span.since), change.rule.span.until] {
            let Some(own) = own else { continue };
            let before = self.days.iter().rposition(|day| day.on <= own);
            days.extend(before.map(|before| (before, own)));
        }
        days.retain(|(_, on)| rule.span.covers(*on) || change.rule.span.covers(*on));
        days
    }

    /// The decision of a day with the mutant in its rule's place.
    fn decided(&mut self, day: usize, on: Date, change: Change) -> Decision {
        let (deciding, decision) = &self.decisions[self.days[day].decision];
        let rule = self.rules[change.place].1;
        let in_force = |rule: &Rule| rule.span.covers(on) && weighs(rule);
        if !in_force(rule) && !in_force(change.rule) {
            return *decision;
        }
        let others = deciding.iter().filter(|at| **at != change.place);
        let mut rules: Vec<&Rule> = others.map(|at| &self.numbered[*at]).collect();
        let mutant = numbered(change.rule, self.rules.len());
        if in_force(change.rule) {
            rules.push(&mutant);
        }
        decide(&mut self.diagrams, &self.met, &rules)
    }

    fn admitted(&mut self, decision: &Decision, under: OutcomeSet) -> Node {
        under.iter().fold(FALSE, |all, outcome| {
            self.diagrams.or(all, decision.outcomes[outcome as usize])
        })
    }

    fn told(&mut self, decision: &Decision, rule: &Rule, met: Node, on: Date) -> Vec<Told> {
        if !rule.span.covers(on) {
            return Vec::new();
        }
        let mut known = Numbered {
            diagrams: &mut self.diagrams,
            met: &[met],
        };
        let met = decide::met(&mut known, &numbered(rule, 0), &decision.parts);
        let mut all = Vec::new();
        for (thing, under) in things(rule) {
            let admitted = self.admitted(decision, under.and(rule.outcomes));
            let who = self.diagrams.and(met, admitted);
            if who != FALSE {
                let form = form(rule);
                all.push(Told { thing, form, who });
            }
        }
        all
    }

    /// Whether on no day anybody is told anything else.
    pub(crate) fn equivalent(&mut self, change: Change) -> bool {
        let rule = self.rules[change.place].1;
        let met = self.met[change.place];
        let mut seen: Vec<(usize, bool, bool)> = Vec::new();
        for (day, on) in self.days(change) {
            let key = (
                self.days[day].decision,
                rule.span.covers(on),
                change.rule.span.covers(on),
            );
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let before = self.decisions[key.0].1;
            let after = self.decided(day, on, change);
            if (before.outcomes, before.sure) != (after.outcomes, after.sure) {
                return false;
            }
            let told = self.told(&before, rule, met, on);
            if told != self.told(&after, change.rule, change.met, on) {
                return false;
            }
            // Who needs a licence, or cannot have it, is told nowhere, but decides who is told what hangs on it.
            if before.gates != after.gates {
                for at in 0..self.rules.len() {
                    let other = self.rules[at].1;
                    if other.gate == Gate::Open || at == change.place {
                        continue;
                    }
                    let met = self.met[at];
                    if self.told(&before, other, met, on) != self.told(&after, other, met, on) {
                        return false;
                    }
                }
            }
        }
        true
    }

    /// Whether the flat tables say otherwise on some day.
    pub(crate) fn contradicted(&mut self, change: Change) -> bool {
        let (own, rule) = self.rules[change.place];
        // The tables hold the law alone, and what decides.
        if own.is_some() || !decides(rule) && !decides(change.rule) {
            return false;
        }
        let mut seen = Vec::new();
        for (day, on) in self.days(change) {
            let Some(expected) = self.days[day].expected else {
                continue;
            };
            let decision = self.days[day].decision;
            let covers = [rule, change.rule].map(|rule| rule.span.covers(on));
            let key = (decision, expected, covers);
            if on > EDITION || seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let before = self.decisions[decision].1;
            let after = self.decided(day, on, change);
            let outcomes = self.expected[expected].outcomes;
            if before.outcomes == outcomes && after.outcomes != outcomes {
                return true;
            }
            let concerned = [rule, change.rule].map(things);
            for (list, place) in concerned.concat().into_iter().map(|(thing, _)| thing) {
                let Some(expected) = self.expected(expected, list, place) else {
                    continue;
                };
                let told = self.listed(day, on, &before, None, (list, place));
                let now = self.listed(day, on, &after, Some(change), (list, place));
                if told == expected && now != expected {
                    return true;
                }
            }
        }
        false
    }

    fn expected(&self, said: usize, list: &str, place: u16) -> Option<Node> {
        let Expected { licences, bars, .. } = &self.expected[said];
        match list {
            "licences" => {
                let mut licences = licences.iter();
                licences
                    .find(|(id, _)| *id as u16 == place)
                    .map(|(_, who)| *who)
            }
            "bars" => {
                let mut bars = bars.iter();
                bars.find(|(id, _)| *id as u16 == place)
                    .map(|(_, who)| *who)
            }
            _ => None,
        }
    }

    /// Who is told a thing, by whatever rule.
    fn listed(
        &mut self,
        day: usize,
        on: Date,
        decision: &Decision,
        change: Option<Change>,
        thing: Thing,
    ) -> Node {
        let deciding = self.decisions[self.days[day].decision].0.clone();
        let mut all = FALSE;
        let add = |judge: &mut Self, rule: &Rule, met: Node, all: &mut Node| {
            for told in judge.told(decision, rule, met, on) {
                if told.thing == thing {
                    *all = judge.diagrams.or(*all, told.who);
                }
            }
        };
        for at in deciding {
            if change.is_none_or(|change| change.place != at) {
                let (rule, met) = (self.rules[at].1, self.met[at]);
                add(self, rule, met, &mut all);
            }
        }
        if let Some(change) = change {
            add(self, change.rule, change.met, &mut all);
        }
        all
    }

    /// Whether the mutant still tells somebody something on some day, or weighs in a decision.
    pub(crate) fn shows(&mut self, change: Change) -> bool {
        let mut seen: Vec<(usize, bool)> = Vec::new();
        for (day, on) in self.days(change) {
            let key = (self.days[day].decision, change.rule.span.covers(on));
            if !key.1 || seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let after = self.decided(day, on, change);
            if !self.told(&after, change.rule, change.met, on).is_empty() {
                return true;
            }
            if weighs(change.rule) {
                let others = self.decisions[key.0].0.iter();
                let others = others.filter(|at| **at != change.place);
                let rules: Vec<&Rule> = others.map(|at| &self.numbered[*at]).collect();
                if decide(&mut self.diagrams, &self.met, &rules) != after {
                    return true;
                }
            }
        }
        false
    }

    /// Whether somebody would be asked for one thing in two forms.
    pub(crate) fn clashes(&mut self, change: Change) -> bool {
        let one = thing(change.rule.effect);
        if form(change.rule) == Form::Plain || decides(change.rule) {
            return false;
        }
        let own = self.rules[change.place].0;
        for (day, on) in self.days(change) {
            if !change.rule.span.covers(on) {
                continue;
            }
            let decision = self.decisions[self.days[day].decision].1;
            let told = self.told(&decision, change.rule, change.met, on);
            for at in 0..self.rules.len() {
                let (other, rule) = self.rules[at];
                let together = other.is_none() || own.is_none() || other == own;
                if at == change.place || !together || thing(rule.effect) != one {
                    continue;
                }
                let (first, second) = if at < change.place {
                    (rule, change.rule)
                } else {
                    (change.rule, rule)
                };
                let fits = match (first.effect, second.effect) {
                    (Effect::Step(_, one), Effect::Step(_, two)) => one == two || two.is_none(),
                    (Effect::Fixable(_), Effect::Fixable(_)) => true,
                    _ => form(first) == form(second),
                };
                if fits {
                    continue;
                }
                let also = self.told(&decision, rule, self.met[at], on);
                for (one, two) in told.iter().zip(&also) {
                    if self.diagrams.and(one.who, two.who) != FALSE {
                        return true;
                    }
                }
            }
        }
        false
    }
}
