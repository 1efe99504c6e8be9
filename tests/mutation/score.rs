//! Makes every mutant, sorts out what says nothing else, and looks for a test that notices the others.

use crate::judge::Judge;
use crate::mutants::{Kind, mutants};
use crate::pages;
use crate::situations::{Mutated, Situations};
use crate::soundness;
use std::thread;

/// The tests that may notice a mutant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tier {
    /// The flat tables of `tests/oracle`, over every visitor.
    Tables,
    /// The situations of `tests/cases`.
    Situations,
    /// The tests of the tables, and the proofs over every visitor.
    Soundness,
    /// `tests/interview.txt`.
    Pages,
}

impl Tier {
    /// In the order of what they say: the law read again, plans with sources, proofs, and last what only records.
    pub(crate) const ALL: [Self; 4] =
        [Self::Tables, Self::Situations, Self::Soundness, Self::Pages];

    /// In the order of the time they take: all are asked of what no other noticed.
    pub(crate) const QUICKEST: [Self; 4] =
        [Self::Tables, Self::Soundness, Self::Pages, Self::Situations];

    fn words(self) -> &'static str {
        match self {
            Self::Tables => "the flat tables",
            Self::Situations => "the situations",
            Self::Soundness => "the tables' own tests and the proofs",
            Self::Pages => "tests/interview.txt",
        }
    }
}

/// How the mutants fared.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(crate) struct Score {
    pub(crate) total: usize,
    pub(crate) equivalent: usize,
    /// By kind of mistake, then by tier.
    pub(crate) by_tier: [[usize; Tier::ALL.len()]; Kind::ALL.len()],
    pub(crate) equivalent_by_kind: [usize; Kind::ALL.len()],
    pub(crate) survivors: Vec<String>,
    /// Caught by the last tier alone.
    pub(crate) last: Vec<String>,
}

impl Score {
    pub(crate) fn caught(&self) -> usize {
        self.by_tier.iter().flatten().sum()
    }

    /// How many a tier noticed first.
    pub(crate) fn first_by(&self, tier: Tier) -> usize {
        self.by_tier.iter().map(|tiers| tiers[tier as usize]).sum()
    }

    /// Whether all were caught that say anything else; if not, which were not.
    pub(crate) fn verdict(&self) -> Result<(), String> {
        if self.survivors.is_empty() && self.caught() + self.equivalent == self.total {
            return Ok(());
        }
        let names = self.survivors.join("\n");
        Err(format!(
            "{} mutants survive:\n{names}",
            self.survivors.len()
        ))
    }

    fn add(&mut self, other: Self) {
        self.total += other.total;
        self.equivalent += other.equivalent;
        for (own, other) in self.by_tier.iter_mut().zip(other.by_tier) {
            for (own, other) in own.iter_mut().zip(other) {
                *own += other;
            }
        }
        for (own, other) in self
            .equivalent_by_kind
            .iter_mut()
            .zip(other.equivalent_by_kind)
        {
            *own += other;
        }
        self.survivors.extend(other.survivors);
        self.last.extend(other.last);
    }

    pub(crate) fn print(&self) {
        println!(
            "{} mutants: {} say the same, {} caught, {} survive",
            self.total,
            self.equivalent,
            self.caught(),
            self.survivors.len()
        );
        for tier in Tier::ALL {
            println!("  {:6} first by {}", self.first_by(tier), tier.words());
        }
        for (at, kind) in Kind::ALL.iter().enumerate() {
            println!(
                "  {kind:?}: {} the same, caught {:?}",
                self.equivalent_by_kind[at], self.by_tier[at]
            );
        }
        if std::env::var_os("LIST").is_some() {
            for last in &self.last {
                println!("  by the last alone: {last}");
            }
        }
    }
}

/// Every mutant of every so many rules, looked at by these tiers.
pub(crate) fn score(tiers: &[Tier], every: usize) -> Score {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let mut parts: Vec<Score> = thread::scope(|scope| {
        let started: Vec<_> = (0..workers)
            .map(|worker| {
                thread::Builder::new()
                    .name("mutants".to_owned())
                    .spawn_scoped(scope, move || part(tiers, every, worker, workers))
                    .expect("a thread")
            })
            .collect();
        let joined = started.into_iter().map(|thread| thread.join());
        joined.map(|score| score.expect("a score")).collect()
    });
    let mut whole = Score::default();
    for part in parts.drain(..) {
        whole.add(part);
    }
    whole.survivors.sort();
    whole.last.sort();
    whole
}

fn part(tiers: &[Tier], every: usize, worker: usize, workers: usize) -> Score {
    let mut judge = Judge::default();
    let rules = judge.rules.clone();
    let situations = Situations::new(&rules);
    let mut score = Score::default();
    let places = (0..rules.len())
        .step_by(every)
        .skip(worker)
        .step_by(workers);
    for place in places {
        let rule = rules[place].1;
        for mutant in mutants(rule) {
            let kind = mutant.kind as usize;
            score.total += 1;
            let change = judge.change(place, &mutant);
            if judge.equivalent(change) {
                score.equivalent += 1;
                score.equivalent_by_kind[kind] += 1;
                continue;
            }
            let mutated = Mutated {
                rules: &rules,
                place,
                rule: Box::leak(Box::new(mutant.rule)),
            };
            let caught = tiers.iter().position(|tier| match tier {
                Tier::Tables => judge.contradicted(change),
                Tier::Situations => situations.notice(&mutated),
                Tier::Soundness => soundness::notices(&mut judge, change),
                Tier::Pages => pages::notice(rule, &mutant.rule),
            });
            let name = format!("{}: {}", rule.id(), mutant.what);
            match caught {
                Some(at) => {
                    score.by_tier[kind][tiers[at] as usize] += 1;
                    if tiers[at] == Tier::Pages {
                        score
                            .last
                            .push(format!("{kind:?} {name}", kind = mutant.kind));
                    }
                }
                None => score.survivors.push(name),
            }
        }
    }
    score
}
