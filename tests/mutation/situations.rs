//! Whether the situations of `tests/cases` notice a mutant.

use crate::judge::thing;
use icp_checker::answers::Answers;
use icp_checker::check::decide::Known;
use icp_checker::check::{Compiled, Report};
use icp_checker::condition::{ALWAYS, Condition, read};
use icp_checker::ids::{Approval, Dispute, Document, Duty, Filing, Licence, Note, Step};
use icp_checker::providers::ProviderId;
use icp_checker::rule::{Effect, Rule};
use icp_checker_support::expectations::differences;
use icp_checker_support::rules::decides;
use icp_checker_support::situations::{Situation, all};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

/// What answers leave of a condition: it holds, it fails, or it hangs on what is open.
fn left(condition: &Condition, answers: &Answers) -> Condition {
    let known = read(&mut Known(answers), condition);
    match (known, condition) {
        (Some(true), _) => ALWAYS,
        (Some(false), _) => NEVER,
        (None, Condition::Is(..)) => *condition,
        (None, Condition::All(parts)) => {
            let parts: Vec<_> = parts.iter().map(|part| left(part, answers)).collect();
            Condition::All(parts.leak())
        }
        (None, Condition::Any(parts)) => {
            let parts: Vec<_> = parts.iter().map(|part| left(part, answers)).collect();
            Condition::Any(parts.leak())
        }
        (None, Condition::Not(part)) => Condition::Not(Box::leak(Box::new(left(part, answers)))),
    }
}

/// Holds for nobody.
const NEVER: Condition = Condition::Any(&[]);

/// A rule in force, as far as the answers leave it open.
fn kept(rule: &'static Rule, situation: &Situation) -> Option<&'static Rule> {
    let when = left(&rule.when, &situation.answers);
    let may_hold = rule.span.covers(situation.on) && when != NEVER;
    may_hold.then(|| {
        let mut kept = *rule;
        kept.when = when;
        &*Box::leak(Box::new(kept))
    })
}

/// All situations, each with the rules that its answers may meet, by their places.
pub(crate) struct Situations(Vec<(Situation, Vec<(usize, &'static Rule)>)>);

impl Situations {
    /// Reads the files.
    pub(crate) fn new(rules: &[(Option<ProviderId>, &'static Rule)]) -> Self {
        let all = all().into_iter().map(|situation| {
            let kept = rules.iter().enumerate().filter_map(|(at, (own, rule))| {
                let ours = own.is_none() || *own == situation.provider;
                Some((at, kept(rule, &situation).filter(|_| ours)?))
            });
            let kept = kept.collect();
            (situation, kept)
        });
        Self(all.collect())
    }
}

/// A rule as it was, as it has become, and all the others.
pub(crate) struct Mutated<'a> {
    pub(crate) rules: &'a [(Option<ProviderId>, &'static Rule)],
    pub(crate) place: usize,
    pub(crate) rule: &'static Rule,
}

impl Mutated<'_> {
    fn before(&self) -> &'static Rule {
        self.rules[self.place].1
    }

    fn own(&self) -> Option<ProviderId> {
        self.rules[self.place].0
    }
}

impl Situations {
    /// Whether some expectation is no longer met.
    pub(crate) fn notice(&self, mutated: &Mutated) -> bool {
        self.0.iter().any(|(situation, met)| {
            if !touched(situation, mutated) {
                return false;
            }
            let (expect, remedies) = expectations(&situation.expect, mutated);
            !expect.is_empty() && misses(situation, mutated, met, &expect)
                || !remedies.is_empty() && {
                    // Remedies ask what other answers would come to.
                    let whole = mutated.rules.iter().enumerate();
                    let whole: Vec<_> = whole
                        .filter(|(_, (own, rule))| own.is_none() && decides(rule))
                        .filter(|(_, (_, rule))| rule.span.covers(situation.on))
                        .map(|(at, (_, rule))| (at, *rule))
                        .collect();
                    misses(situation, mutated, &whole, &remedies)
                }
        })
    }
}

/// Whether rule and mutant can differ for these answers.
fn touched(situation: &Situation, mutated: &Mutated) -> bool {
    if mutated.own().is_some() && mutated.own() != situation.provider {
        return false;
    }
    let (before, after) = (mutated.before(), mutated.rule);
    let [was, is] = [before, after].map(|rule| {
        if rule.span.covers(situation.on) {
            read(&mut Known(&situation.answers), &rule.when)
        } else {
            Some(false)
        }
    });
    let mut otherwise = *after;
    (otherwise.when, otherwise.span) = (before.when, before.span);
    let same_otherwise = otherwise == *before;
    match (was, is) {
        (Some(false), Some(false)) => false,
        (Some(true), Some(true)) => !same_otherwise,
        (Some(_), Some(_)) => true,
        _ => !same_otherwise || before.when != after.when || before.span != after.span,
    }
}

/// The expectations that can notice the mutant, and of these the remedies apart.
fn expectations(
    expect: &Map<String, Value>,
    mutated: &Mutated,
) -> (Map<String, Value>, Map<String, Value>) {
    let both = [mutated.before(), mutated.rule];
    let deciding = both.iter().any(|rule| decides(rule));
    let mending = both
        .iter()
        .any(|rule| matches!(rule.effect, Effect::Fixable(_)));
    let things = both.map(|rule| thing(rule.effect));
    let concerns = |key: &str, value: &Value| match key {
        "next" | "stage" => true,
        "certainty" => deciding || mending,
        "has" | "hasNot" => {
            let lists = value.as_object();
            lists.is_some_and(|lists| {
                things.iter().any(|(list, place)| {
                    let ids = lists.get(*list).and_then(Value::as_array);
                    ids.is_some_and(|ids| ids.iter().any(|id| *id == *name(list, *place)))
                })
            }) || deciding
        }
        _ => deciding || things.iter().any(|(list, _)| *list == key),
    };
    let mut concerned = expect.clone();
    concerned.retain(|key, value| concerns(key, value));
    let remedies = concerned.remove("remedies").filter(|_| deciding);
    let remedies = remedies.map(|wanted| ("remedies".to_owned(), wanted));
    (concerned, remedies.into_iter().collect())
}

/// The public name at a place of a list.
fn name(list: &str, place: u16) -> &'static str {
    let at = place as usize;
    match list {
        "filings" => Filing::ALL[at].id(),
        "licences" => Licence::ALL[at].id(),
        "approvals" => Approval::ALL[at].id(),
        "bars" => icp_checker::ids::Bar::ALL[at].id(),
        "duties" => Duty::ALL[at].id(),
        "notes" => Note::ALL[at].id(),
        "disputes" => Dispute::ALL[at].id(),
        "checklist" => Document::ALL[at].id(),
        "steps" => Step::ALL[at].id(),
        _ => "",
    }
}

thread_local! {
    /// Whether a report is being made that may not be possible.
    static TRYING: Cell<bool> = const { Cell::new(false) };
}

/// Whether the report by the mutated rules misses some of these.
fn misses(
    situation: &Situation,
    mutated: &Mutated,
    met: &[(usize, &'static Rule)],
    expect: &Map<String, Value>,
) -> bool {
    let whole = expect.contains_key("remedies");
    let mutant = if whole {
        Some(mutated.rule).filter(|rule| rule.span.covers(situation.on))
    } else {
        kept(mutated.rule, situation)
    };
    let at = met.partition_point(|(at, _)| *at < mutated.place);
    let after = met[at..].iter().filter(|(at, _)| *at != mutated.place);
    let rules: Vec<&'static Rule> = met[..at]
        .iter()
        .map(|(_, rule)| *rule)
        .chain(mutant)
        .chain(after.map(|(_, rule)| *rule))
        .collect();
    // A report that cannot be made is a mutant found, and none of anybody's business.
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |panic| {
            if !TRYING.get() {
                usual(panic);
            }
        }));
    });
    TRYING.set(true);
    let report = catch_unwind(AssertUnwindSafe(|| report(situation, &rules)));
    TRYING.set(false);
    !report.is_ok_and(|report| differences(&report, expect).is_empty())
}

/// What `check` would say by these rules.
fn report(situation: &Situation, rules: &[&'static Rule]) -> Report {
    let answers = &situation.answers;
    let mut compiled = Compiled::from_rules(situation.provider, situation.on, rules.to_vec());
    let mut report = compiled.check(answers);
    if let (Some(outcome), [_, _, ..]) = (report.outcome, &report.certainties[..]) {
        let claimed = compiled.claimed(answers, outcome);
        if report.certainties.contains(&claimed) {
            report.certainty = claimed;
        }
    }
    report
}

impl Situations {
    /// What the rules as they are miss; nothing, if all is well.
    pub(crate) fn missed(&self) -> Vec<String> {
        let missed = self.0.iter().flat_map(|(situation, met)| {
            let mut expect = situation.expect.clone();
            expect.remove("remedies");
            let rules: Vec<_> = met.iter().map(|(_, rule)| *rule).collect();
            let missed = differences(&report(situation, &rules), &expect);
            let name = |missed| format!("{} «{}»: {missed}", situation.file, situation.name);
            missed.into_iter().map(name)
        });
        missed.collect()
    }
}
