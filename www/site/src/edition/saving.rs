//! This program's own rules in the form that is saved.

use super::reading::{LICENCE_DENIED, LICENCE_NEEDED};
use super::{FORMAT, Saved, SavedChange, SavedCondition, SavedQuestion, SavedRule, SavedSource};
use icp_checker::check::EDITION;
use icp_checker::condition::Condition;
use icp_checker::law::changes::CHANGES;
use icp_checker::law::sources::Source;
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Gate, Reading, Rule};
use icp_checker::rulebook::{effect, hash, text};
use icp_checker::rules;
use icp_checker::texts::{self, Lang};
use std::collections::BTreeMap;

/// This program's own rulebook.
pub(crate) fn own() -> Saved {
    Saved {
        format: FORMAT,
        edition: EDITION.to_string(),
        hash: hash(),
        questions: Question::ALL
            .iter()
            .map(|question| SavedQuestion {
                id: question.id().to_owned(),
                many: question.many(),
                choices: strings(question.choices()),
            })
            .collect(),
        rules: rules::all()
            .map(|(provider, rule)| saved_rule(provider, rule))
            .collect(),
        changes: CHANGES
            .iter()
            .map(|change| SavedChange {
                id: change.id.id().to_owned(),
                question: change.question().id().to_owned(),
                choice: change.choice.id().to_owned(),
                when: saved_condition(&change.when),
                words: worded(|lang| texts::change(lang, change.id)),
            })
            .collect(),
        sources: Source::ALL
            .iter()
            .map(|source| {
                let citation = source.citation();
                SavedSource {
                    id: source.id().to_owned(),
                    title: citation.title.to_owned(),
                    url: citation.url.to_owned(),
                    says: citation.says.to_owned(),
                    read_on: citation.read_on.to_string(),
                    since: citation.in_force.since.to_string(),
                    until: citation.in_force.until.map(|day| day.to_string()),
                    confidence: citation.confidence.id().to_owned(),
                }
            })
            .collect(),
    }
}

fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn worded(words: impl Fn(Lang) -> &'static str) -> BTreeMap<String, String> {
    let all = Lang::ALL.iter();
    all.map(|lang| (lang.id().to_owned(), words(*lang).to_owned()))
        .collect()
}

fn saved_rule(provider: Option<ProviderId>, rule: &Rule) -> SavedRule {
    let shown = effect(rule.effect);
    let detail = match rule.effect {
        Effect::Duty(_, Some(due)) => Some(format!(
            "within {} {} of {}",
            due.count,
            due.unit.id(),
            due.after.id()
        )),
        Effect::Step(_, Some(days)) => {
            Some(format!("{} to {} {}", days.from, days.to, days.unit.id()))
        }
        Effect::Document(_, stage) => Some(format!("for the {}", stage.id())),
        _ => None,
    };
    SavedRule {
        id: rule.id().to_owned(),
        provider: provider.map(|provider| provider.id().to_owned()),
        kind: shown.kind.to_owned(),
        item: shown.id.map(str::to_owned),
        detail,
        under: rule
            .outcomes
            .iter()
            .map(|outcome| outcome.id().to_owned())
            .collect(),
        gate: match rule.gate {
            Gate::Open => None,
            Gate::LicenceNeeded => Some(LICENCE_NEEDED.to_owned()),
            Gate::LicenceDenied => Some(LICENCE_DENIED.to_owned()),
        },
        when: saved_condition(&rule.when),
        certainty: rule.certainty.id().to_owned(),
        reading: reading(rule.reading).to_owned(),
        since: rule.span.since.to_string(),
        until: rule.span.until.map(|day| day.to_string()),
        sources: rule
            .sources()
            .iter()
            .map(|source| source.id().to_owned())
            .collect(),
        words: worded(|lang| text(rule, lang)),
    }
}

const fn reading(reading: Reading) -> &'static str {
    match reading {
        Reading::Taken => "taken",
        Reading::Contrary => "contrary",
    }
}

fn saved_condition(condition: &Condition) -> SavedCondition {
    let several = |parts: &[Condition]| parts.iter().map(saved_condition).collect();
    match condition {
        Condition::Is(question, choices) => SavedCondition::Is {
            question: question.id().to_owned(),
            choices: choices
                .iter()
                .map(|index| question.choices()[index].to_owned())
                .collect(),
        },
        Condition::All(parts) => SavedCondition::All(several(parts)),
        Condition::Any(parts) => SavedCondition::Any(several(parts)),
        Condition::Not(part) => SavedCondition::Not(Box::new(saved_condition(part))),
    }
}
