//! The whole rulebook in words, for a page that lists it and for whoever reviews it.

use crate::certificate::{CERTIFICATE, Certificate};
use crate::check::EDITION;
use crate::condition::Condition;
use crate::evidence::{Evidence, Lowered};
use crate::fnv;
use crate::ids::{Dispute, Document, Duty};
use crate::law::changes::CHANGES;
use crate::law::judgements::JUDGEMENTS;
use crate::law::sources::Source;
use crate::providers::ProviderId;
use crate::questions::Question;
use crate::report::{DisputeEntry, SourceEntry, dispute, source};
use crate::rule::{Effect, Gate, Reading, Rule, Says};
use crate::rules;
use crate::texts::{self, Lang};

/// The rulebook in one language.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(
    missing_docs,
    reason = "the fields are those of the contract, documented in api.d.ts"
)]
pub struct Rulebook {
    pub edition: String,
    pub hash: String,
    pub certificate: Option<Certificate>,
    pub rules: Vec<RuleEntry>,
    pub requirements: Vec<RuleEntry>,
    pub duties: Vec<NamedEntry>,
    pub disputes: Vec<DisputeEntry>,
    pub documents: Vec<PaperEntry>,
    pub sources: Vec<SourceEntry>,
    pub judgements: Vec<JudgementEntry>,
}

/// A rule in words.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct RuleEntry {
    pub id: &'static str,
    pub provider: Option<&'static str>,
    pub effect: EffectEntry,
    pub text: &'static str,
    pub condition: String,
    pub certainty: &'static str,
    pub reading: &'static str,
    pub since: String,
    pub until: Option<String>,
    pub grade: &'static str,
    pub sources: Vec<&'static str>,
    pub evidence: Vec<EvidenceEntry>,
}

/// The words of a source on a rule.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct EvidenceEntry {
    pub source: &'static str,
    pub says: &'static str,
    #[cfg_attr(feature = "serde", serde(rename = "where"))]
    pub place: &'static str,
    pub english: &'static str,
    pub stands: &'static str,
    pub province: Option<&'static str>,
    pub grade: &'static str,
    pub lowered: Vec<&'static str>,
    pub read_on: String,
    pub until: Option<String>,
}

/// What a rule does.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct EffectEntry {
    pub kind: &'static str,
    pub id: Option<&'static str>,
}

/// Something with an id and words.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct NamedEntry {
    pub id: &'static str,
    pub text: &'static str,
}

/// A paper.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct PaperEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub zh: &'static str,
    pub detail: &'static str,
}

/// A judgement.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct JudgementEntry {
    pub id: &'static str,
    pub decided: &'static str,
    pub basis: &'static str,
    pub otherwise: &'static str,
    pub rules: Vec<&'static str>,
    pub sources: Vec<&'static str>,
}

/// A fingerprint of everything the rules say, so that two editions can be told apart.
#[must_use]
pub fn hash() -> String {
    let mut hash = fnv::BASIS_64;
    let mut add = |text: &str| hash = fnv::add_64(hash, text.bytes().chain([0]));
    add(&EDITION.to_string());
    for (provider, rule) in rules::all() {
        add(provider.map_or("", ProviderId::id));
        add(rule.id());
        let effect = effect(rule.effect);
        add(effect.kind);
        add(effect.id.unwrap_or(""));
        add(if rule.reading == Reading::Taken {
            "taken"
        } else {
            "contrary"
        });
        add(rule.certainty.id());
        for outcome in rule.outcomes.iter() {
            add(outcome.id());
        }
        match rule.gate {
            Gate::Open => add(""),
            Gate::LicenceNeeded => add("licence-needed"),
            Gate::LicenceDenied => add("licence-denied"),
        }
        add(&rule.span.since.to_string());
        add(&rule
            .span
            .until
            .map_or_else(String::new, |until| until.to_string()));
        mark(&rule.when, &mut add);
        for one in rule.evidence {
            add(one.source.id());
            add(one.stands.id());
            add(one.says);
        }
    }
    for change in CHANGES {
        add(change.id.id());
        add(change.question().id());
        add(change.choice.id());
        mark(&change.when, &mut add);
    }
    let digits = (0..16).rev().map(|index| hash >> (index * 4) & 15);
    digits
        .filter_map(|digit| char::from_digit(digit as u32, 16))
        .collect()
}

fn mark(condition: &Condition, add: &mut impl FnMut(&str)) {
    match condition {
        Condition::Is(question, choices) => {
            add(question.id());
            for index in choices.iter() {
                add(question.choices()[index]);
            }
        }
        Condition::All(parts) | Condition::Any(parts) => {
            add(if matches!(condition, Condition::All(_)) {
                "(all"
            } else {
                "(any"
            });
            parts.iter().for_each(|part| mark(part, add));
            add(")");
        }
        Condition::Not(part) => {
            add("(not");
            mark(part, add);
            add(")");
        }
    }
}

/// What a rule does, by kind and public name.
#[must_use]
pub fn effect(effect: Effect) -> EffectEntry {
    let (kind, id) = match effect {
        Effect::File => ("file", None),
        Effect::Bar(id) => ("bar", Some(id.id())),
        Effect::Licence(id) => ("licence", Some(id.id())),
        Effect::LicenceBar(id) => ("licence-bar", Some(id.id())),
        Effect::Doubt => ("doubt", None),
        Effect::Explain => ("explain", None),
        Effect::Filing(id) => ("filing", Some(id.id())),
        Effect::FilingType(id) => ("filing-type", Some(id.id())),
        Effect::Approval(id) => ("approval", Some(id.id())),
        Effect::Fixable(id) => ("fixable-bar", Some(id.id())),
        Effect::Duty(id, _) => ("duty", Some(id.id())),
        Effect::Note(id) => ("note", Some(id.id())),
        Effect::Dispute(id) => ("dispute", Some(id.id())),
        Effect::Document(id, _) => ("document", Some(id.id())),
        Effect::Step(id, _) => ("step", Some(id.id())),
    };
    EffectEntry { kind, id }
}

/// The words of a rule: its own, or those of what follows from it.
#[must_use]
pub fn text(rule: &Rule, lang: Lang) -> &'static str {
    match (rule.says, rule.effect) {
        (Says::Reason(reason), _) => texts::reason(lang, reason),
        (Says::Other(reading), _) => texts::other_reading(lang, reading),
        (Says::Provider(fact), _) => texts::provider_fact(lang, fact),
        (Says::Nothing, Effect::Bar(id) | Effect::LicenceBar(id) | Effect::Fixable(id)) => {
            texts::bar(lang, id).text
        }
        (Says::Nothing, Effect::Licence(id)) => texts::licence(lang, id).text,
        (Says::Nothing, Effect::Filing(id)) => texts::filing(lang, id),
        (Says::Nothing, Effect::FilingType(id)) => texts::filing_type(lang, id).text,
        (Says::Nothing, Effect::Approval(id)) => texts::approval(lang, id).text,
        (Says::Nothing, Effect::Duty(id, _)) => texts::duty(lang, id),
        (Says::Nothing, Effect::Note(id)) => texts::note(lang, id),
        (Says::Nothing, Effect::Dispute(id)) => texts::dispute(lang, id).text,
        (Says::Nothing, Effect::Document(id, _)) => texts::document(lang, id).text,
        (Says::Nothing, Effect::Step(id, _)) => texts::step(lang, id).text,
        (Says::Nothing, Effect::File | Effect::Doubt | Effect::Explain) => "",
    }
}

/// A condition in words.
#[must_use]
pub fn words(condition: &Condition, lang: Lang) -> String {
    let mut text = String::new();
    say(condition, lang, None, &mut text);
    text
}

/// `outer` is the list it stands in, if any: `true` where all of it has to hold.
fn say(condition: &Condition, lang: Lang, outer: Option<bool>, text: &mut String) {
    let words = texts::writing(lang);
    match condition {
        Condition::Is(question, choices) => {
            text.push('“');
            text.push_str(texts::question(lang, *question).text);
            text.push_str("”: ");
            let all: Vec<_> = texts::choices(lang, *question).collect();
            let taken: Vec<_> = choices.iter().map(|index| all[index].0).collect();
            text.push_str(&taken.join(" / "));
        }
        Condition::All([]) => text.push_str(words.always),
        Condition::Any([]) => text.push_str(words.never),
        Condition::All([one]) | Condition::Any([one]) => say(one, lang, outer, text),
        Condition::All(parts) | Condition::Any(parts) => {
            let all = matches!(condition, Condition::All(_));
            // A list inside another of its kind goes on with it.
            let apart = outer.is_some_and(|outer| outer != all);
            if apart {
                text.push('(');
            }
            for (at, part) in parts.iter().enumerate() {
                if at > 0 {
                    text.push_str(if all { words.and } else { words.or });
                }
                say(part, lang, Some(all), text);
            }
            if apart {
                text.push(')');
            }
        }
        Condition::Not(part) => {
            text.push_str(words.not);
            text.push('(');
            say(part, lang, None, text);
            text.push(')');
        }
    }
}

fn evidence(one: &Evidence) -> EvidenceEntry {
    let facts = one.source.facts();
    let reasons = Lowered::ALL
        .iter()
        .filter(|reason| one.lowered_by(**reason));
    EvidenceEntry {
        source: one.source.id(),
        says: if one.is_unread() { "" } else { one.says },
        place: one.place,
        english: one.english,
        stands: one.stands.id(),
        province: one
            .province
            .and_then(|province| Question::Province.choices().get(province as usize).copied()),
        grade: one.grade().id(),
        lowered: reasons.map(|reason| reason.id()).collect(),
        read_on: facts.read_on.to_string(),
        until: facts.in_force.until.map(|until| until.to_string()),
    }
}

fn entry(provider: Option<ProviderId>, rule: &Rule, lang: Lang) -> RuleEntry {
    RuleEntry {
        id: rule.id(),
        provider: provider.map(ProviderId::id),
        effect: effect(rule.effect),
        text: text(rule, lang),
        condition: words(&rule.when, lang),
        certainty: rule.certainty.id(),
        reading: match rule.reading {
            Reading::Taken => "taken",
            Reading::Contrary => "contrary",
        },
        since: rule.span.since.to_string(),
        until: rule.span.until.map(|until| until.to_string()),
        grade: rule.grade.id(),
        sources: rule.sources().iter().map(|source| source.id()).collect(),
        evidence: rule.evidence.iter().map(evidence).collect(),
    }
}

/// The certificate, if it is that of these rules: any change of a rule leaves them without one until it is proved anew.
fn certificate(hash: &str) -> Option<Certificate> {
    let of_these = CERTIFICATE.hash == hash && CERTIFICATE.edition == EDITION.to_string();
    of_these.then_some(CERTIFICATE)
}

/// The rulebook in words.
#[must_use]
pub fn rulebook(lang: Lang) -> Rulebook {
    let requirement = |rule: &Rule| matches!(rule.effect, Effect::Document(..));
    let entries = |wanted: bool| {
        rules::all()
            .filter(|(_, rule)| requirement(rule) == wanted)
            .map(|(provider, rule)| entry(provider, rule, lang))
            .collect()
    };
    let hash = hash();
    Rulebook {
        edition: EDITION.to_string(),
        certificate: certificate(&hash),
        hash,
        rules: entries(false),
        requirements: entries(true),
        duties: Duty::ALL
            .iter()
            .map(|duty| NamedEntry {
                id: duty.id(),
                text: texts::duty(lang, *duty),
            })
            .collect(),
        disputes: Dispute::ALL.iter().map(|id| dispute(*id, lang)).collect(),
        documents: Document::ALL
            .iter()
            .map(|id| PaperEntry {
                id: id.id(),
                text: texts::document(lang, *id).text,
                zh: texts::chinese_name(*id),
                detail: texts::document(lang, *id).detail,
            })
            .collect(),
        sources: Source::ALL.iter().map(|id| source(*id)).collect(),
        judgements: JUDGEMENTS
            .iter()
            .map(|(id, rules, sources)| {
                let words = texts::judgement(lang, *id);
                JudgementEntry {
                    id: id.id(),
                    decided: words.decided,
                    basis: words.basis,
                    otherwise: words.otherwise,
                    rules: rules.to_vec(),
                    sources: sources.iter().map(|source| source.id()).collect(),
                }
            })
            .collect(),
    }
}

/// A question in words, in the shape of the contract.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct QuestionEntry {
    pub id: &'static str,
    pub many: bool,
    pub text: &'static str,
    pub why: &'static str,
    pub help: &'static str,
    pub where_to_find: &'static str,
    pub choices: Vec<ChoiceEntry>,
    pub changeable: bool,
}

/// A choice in words.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct ChoiceEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub hint: &'static str,
}

/// Every question in words, in asking order.
#[must_use]
pub fn questions(lang: Lang) -> Vec<QuestionEntry> {
    Question::ALL
        .iter()
        .map(|question| {
            let words = texts::question(lang, *question);
            let choices = question
                .choices()
                .iter()
                .zip(texts::choices(lang, *question));
            QuestionEntry {
                id: question.id(),
                many: question.many(),
                text: words.text,
                why: words.why,
                help: words.help,
                where_to_find: words.where_to_find,
                choices: choices
                    .map(|(id, (text, hint))| ChoiceEntry { id, text, hint })
                    .collect(),
                changeable: changeable(*question),
            }
        })
        .collect()
}

/// Whether a visitor can change what the answer says.
#[must_use]
pub fn changeable(question: Question) -> bool {
    CHANGES.iter().any(|change| change.question() == question)
        || matches!(
            question,
            Question::DomainSuffix
                | Question::DomainRegistrar
                | Question::DomainVerified
                | Question::DomainHolder
                | Question::DomainExpiry
                | Question::Principal
                | Question::PrincipalPapers
                | Question::Manager
                | Question::MainlandPhone
                | Question::Server
                | Question::Account
                | Question::Staff
                | Question::Residence
        )
}
