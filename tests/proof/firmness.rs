//! No report is firmer than its weakest necessary evidence.

use crate::book::{Book, Reader, some};
use icp_checker::check::EDITION;
use icp_checker::condition::Algebra;
use icp_checker::evidence::derive;
use icp_checker::ids::{Certainty, Outcome};
use icp_checker::questions::Question;
use icp_checker::rule::{Reading, Rule};
use icp_checker_support::rules::decides;

/// The rules that are firm although their words are not; each says why where it stands.
const EXCEPTIONS: [&str; 4] = [
    "no-node-answers",
    "page-on-another-platform",
    "domain-without-service",
    "licences-held",
];

/// What was proved.
#[derive(Debug, Default)]
struct Counts {
    rules: usize,
    necessary: usize,
}

/// Where an outcome hangs on a rule, the report is no firmer than that rule.
fn prove(
    reader: &mut Reader,
    rules: &[&'static Rule],
    certainty: impl Fn(&Rule) -> Certainty,
) -> Result<Counts, String> {
    let mut counts = Counts::default();
    let whole = reader.decision(rules);
    let weak = |rule: &&&Rule| {
        decides(rule) && rule.reading == Reading::Taken && certainty(rule) > Certainty::Settled
    };
    for rule in rules.iter().filter(weak) {
        let others = rules.iter().copied();
        let without: Vec<_> = others.filter(|other| other.id() != rule.id()).collect();
        let less = reader.decision(&without);
        counts.rules += 1;
        for (at, outcome) in Outcome::ALL.iter().enumerate() {
            let space = &mut reader.space;
            let necessary = space.and_not(whole.outcomes[at], less.outcomes[at]);
            if !some(necessary) {
                continue;
            }
            counts.necessary += 1;
            let [settled, at_worst_province] = whole.sure[at];
            let firmer = match certainty(rule) {
                Certainty::Regulator => at_worst_province,
                Certainty::Province | Certainty::Settled => settled,
            };
            let wrong = space.and(necessary, firmer);
            if some(wrong) {
                return Err(format!(
                    "`{}` hangs on `{}`, which is `{}`, and is firmer for {}",
                    outcome.id(),
                    rule.id(),
                    certainty(rule).id(),
                    space.situation(wrong)
                ));
            }
        }
    }
    Ok(counts)
}

#[test]
fn no_report_is_firmer_than_its_weakest_necessary_evidence() {
    let mut reader = Reader::default();
    let (mut days, mut all) = (0, Counts::default());
    let book = Book::shipped();
    // Providers add nothing to an outcome, so the law alone is looked at, on every day on which it changes.
    for world in book
        .worlds()
        .iter()
        .filter(|world| world.provider.is_none())
    {
        let counts = prove(&mut reader, &world.rules, |rule| rule.certainty);
        let counts = counts.unwrap_or_else(|found| panic!("on {}: {found}", world.on));
        days += 1;
        all.rules += counts.rules;
        all.necessary += counts.necessary;
    }
    assert!(all.rules > 0 && all.necessary > 0, "{all:?}");
    println!(
        "no report is firmer than its weakest necessary evidence: on {days} days {} rules that are not settled, \
         of which outcomes hang {} times",
        all.rules, all.necessary
    );
}

#[test]
fn no_rule_of_ours_is_firmer_than_its_evidence() {
    let mut firmer = Vec::new();
    for (provider, rule) in &Book::shipped().0 {
        let ours = provider.is_none() && rule.reading == Reading::Taken;
        if ours
            && rule.certainty < derive(rule.evidence, rule.when.names(Question::Province)).certainty
        {
            firmer.push(rule.id());
        }
    }
    firmer.sort_unstable();
    let mut exceptions = EXCEPTIONS.to_vec();
    exceptions.sort_unstable();
    assert_eq!(firmer, exceptions);
}

#[test]
fn a_report_firmer_than_its_evidence_is_found() {
    let rules = Book::shipped().in_force(None, EDITION);
    let weak = |rule: &Rule| match rule.id() {
        "website-on-mainland-node" => Certainty::Regulator,
        _ => rule.certainty,
    };
    let found = prove(&mut Reader::default(), &rules, weak).expect_err("a firm report");
    assert!(found.contains("website-on-mainland-node"), "{found}");
}
