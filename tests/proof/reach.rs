//! Nothing is written in vain: every rule, thing and text shows in some report of some world.

use crate::book::{Book, Reader, Thing, contents, first, some, speaks};
use crate::space::{Fact, World};
use icp_checker::condition::{Algebra, Condition};
use icp_checker::date::since;
use icp_checker::ids::{OtherReading, Reason};
use icp_checker::rule::ProviderFact;
use icp_checker::rule::{Effect, Reading, Rule, Says};
use icp_checker::sets::NO_FILING;
use icp_checker::{all, is, not};
use icp_checker_support::rules::{decides, named};
use std::collections::{BTreeMap, BTreeSet};

/// What was proved.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) worlds: usize,
    pub(crate) rules: usize,
    pub(crate) things: usize,
    pub(crate) texts: usize,
    /// Rules that never add a visitor, and how each shows all the same.
    pub(crate) beside: BTreeMap<&'static str, &'static str>,
}

/// How a rule shows in some world, the plainest way first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shows {
    Adds,
    First,
    Words,
    Sources,
    Reason,
    Certainty,
    Nowhere,
}

impl Shows {
    fn words(self) -> &'static str {
        match self {
            Self::Adds => "adds visitors",
            Self::First => "comes first for some",
            Self::Words => "adds words",
            Self::Sources => "adds a source",
            Self::Reason => "is a reason of its own",
            Self::Certainty => "changes certainty",
            Self::Nowhere => "shows nowhere",
        }
    }
}

/// Every rule shows, every thing is reached, every text is said.
pub(crate) fn prove(reader: &mut Reader, book: &Book) -> Result<Counts, String> {
    let worlds = book.worlds();
    let mut shows: BTreeMap<&'static str, Shows> = BTreeMap::new();
    let mut reached = BTreeSet::new();
    for (_, rule) in &book.0 {
        shows.insert(rule.id(), Shows::Nowhere);
    }
    for world in &worlds {
        for (thing, rules) in contents(reader, world) {
            for (at, (rule, shown)) in rules.iter().enumerate() {
                if !some(*shown) {
                    continue;
                }
                reached.insert(thing);
                let known = shows.get_mut(rule.id()).expect("a rule of the book");
                if *known == Shows::Adds {
                    continue;
                }
                if matches!(thing, Thing::Reason(_)) {
                    let how = match rule.effect {
                        Effect::Explain => Shows::Adds,
                        Effect::File => files(reader, world, rule, *shown),
                        _ => Shows::Reason,
                    };
                    *known = (*known).min(how);
                    continue;
                }
                let others = rules.iter().enumerate();
                let others = others.filter(|(other, _)| *other != at);
                let others: Vec<_> = others.map(|(_, other)| *other).collect();
                let space = &mut reader.space;
                let by_others = space.any(others.iter().map(|(_, shown)| *shown));
                let how = if some(space.and_not(*shown, by_others)) {
                    Shows::Adds
                } else if some(first(space, &rules, at)) {
                    Shows::First
                } else if speaks(rule) {
                    Shows::Words
                } else {
                    let mut cites = false;
                    for source in rule.sources() {
                        let cited = others
                            .iter()
                            .filter(|(other, _)| other.sources().contains(&source));
                        let cited = space.any(cited.map(|(_, shown)| *shown));
                        cites |= some(space.and_not(*shown, cited));
                    }
                    if cites {
                        Shows::Sources
                    } else {
                        Shows::Nowhere
                    }
                };
                *known = (*known).min(how);
            }
        }
        // What shows in no list may still lower what a report is sure of.
        for rule in world.rules.iter().filter(|rule| decides(rule)) {
            if shows[rule.id()] == Shows::Nowhere && changes_certainty(reader, world, rule) {
                shows.insert(rule.id(), Shows::Certainty);
            }
        }
    }
    if let Some((id, _)) = shows.iter().find(|(_, how)| **how == Shows::Nowhere) {
        return Err(tell(reader, book, &worlds, id));
    }
    let texts = texts(book)?;
    Ok(Counts {
        worlds: worlds.len(),
        rules: shows.len(),
        things: reached.len(),
        texts,
        beside: shows
            .into_iter()
            .filter(|(_, how)| !matches!(how, Shows::Adds | Shows::Certainty))
            .map(|(id, how)| (id, how.words()))
            .collect(),
    })
}

/// Whether a duty to file has somebody whom no other duty has.
fn files(reader: &mut Reader, world: &World, rule: &Rule, shown: Fact) -> Shows {
    let taken = |other: &&&'static Rule| {
        other.effect == Effect::File && other.reading == Reading::Taken && other.id() != rule.id()
    };
    let decision = reader.decision(&world.rules);
    let others: Vec<_> = world
        .rules
        .iter()
        .filter(taken)
        .map(|other| reader.met(&decision, other))
        .collect();
    let others = reader.space.any(others);
    if some(reader.space.and_not(shown, others)) {
        Shows::Adds
    } else {
        Shows::Reason
    }
}

fn changes_certainty(reader: &mut Reader, world: &World, rule: &Rule) -> bool {
    let others = world.rules.iter().copied();
    let without: Vec<&'static Rule> = others.filter(|other| other.id() != rule.id()).collect();
    let (whole, less) = (reader.decision(&world.rules), reader.decision(&without));
    whole.sure != less.sure || whole.outcomes != less.outcomes
}

/// Why a rule does not show.
fn tell(reader: &mut Reader, book: &Book, worlds: &[World], id: &str) -> String {
    let rule = book.rule(id);
    let Some(world) = worlds
        .iter()
        .rfind(|world| world.rules.iter().any(|known| known.id() == id))
    else {
        return format!("rule `{id}` is in force on no day");
    };
    let decision = reader.decision(&world.rules);
    let met = reader.met(&decision, rule);
    if !some(met) {
        return format!("rule `{id}` is met by nobody");
    }
    for (_, rules) in contents(reader, world) {
        let own = rules
            .iter()
            .find(|(known, shown)| known.id() == id && some(*shown));
        let Some((_, shown)) = own else { continue };
        let others = rules.iter().filter(|(other, _)| other.id() != id);
        let also: Vec<_> = others
            .filter(|(_, other)| some(reader.space.and(*other, *shown)))
            .map(|(other, _)| other.id())
            .collect();
        if also.is_empty() {
            continue;
        }
        return format!(
            "rule `{id}` shows nowhere: {} say the same to everybody, as on {} to {}",
            also.join(", "),
            world.name(),
            reader.space.situation(*shown)
        );
    }
    format!(
        "rule `{id}` shows nowhere: whoever meets it has another outcome, as on {}: {}",
        world.name(),
        reader.space.situation(met)
    )
}

/// Every text is that of some rule; which shows, as every rule does.
fn texts(book: &Book) -> Result<usize, String> {
    let said: Vec<Says> = book.0.iter().map(|(_, rule)| rule.says).collect();
    let reasons = Reason::ALL.iter().map(|id| (Says::Reason(*id), id.id()));
    let readings = OtherReading::ALL
        .iter()
        .map(|id| (Says::Other(*id), id.id()));
    let facts = ProviderFact::all().map(|fact| (Says::Provider(fact), fact.id()));
    let mut texts = 0;
    for (says, id) in reasons.chain(readings).chain(facts) {
        if !said.contains(&says) {
            return Err(format!("the text `{id}` is said by no rule"));
        }
        texts += 1;
    }
    Ok(texts)
}

#[test]
fn every_rule_shows_in_some_report() {
    let counts = prove(&mut Reader::default(), &Book::shipped());
    let counts = counts.unwrap_or_else(|found| panic!("{found}"));
    println!(
        "{} rules, {} things and {} texts show, in {} worlds",
        counts.rules, counts.things, counts.texts, counts.worlds
    );
    for (rule, how) in &counts.beside {
        println!("  `{rule}` adds nobody, but {how}");
    }
    assert_eq!(counts.rules, Book::shipped().0.len());
}

/// Nobody is both.
const NOBODY: Condition = all!(is!(AppStores: Mainland), is!(AppStores: Elsewhere));

#[test]
fn a_rule_nobody_meets_is_found() {
    let broken = Book::shipped().with("domain-registrar", |rule| rule.when = NOBODY);
    let found = prove(&mut Reader::default(), &broken).expect_err("a rule in vain");
    assert!(
        found.contains("`domain-registrar` is met by nobody"),
        "{found}"
    );
}

#[test]
fn a_rule_under_an_outcome_its_visitors_never_have_is_found() {
    // A website on a mainland server has been filed ever since 2005.
    let broken = Book::shipped().with("business-licence", |rule| {
        rule.when = const { all!(is!(Service: Website), is!(ServedFrom: Mainland)) };
        rule.span = since(2018, 1, 1);
        rule.outcomes = NO_FILING;
    });
    let found = prove(&mut Reader::default(), &broken).expect_err("a rule in vain");
    assert!(found.contains("another outcome"), "{found}");
}

#[test]
fn a_rule_that_says_what_another_says_is_found() {
    let copied = *Book::shipped().rule("domain-registrar");
    let again = named("domain-registrar-again", copied, |rule| {
        rule.when = Condition::All(vec![copied.when, const { not!(is!(Province: Tibet)) }].leak());
    });
    let broken = Book::shipped().and(None, again);
    let found = prove(&mut Reader::default(), &broken).expect_err("a rule in vain");
    assert!(
        found.contains("`domain-registrar-again` shows nowhere"),
        "{found}"
    );
    assert!(found.contains("domain-registrar say the same"), "{found}");
}
