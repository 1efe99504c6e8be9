//! A report in words, in the shape of the public contract.

use crate::answers::Answers;
use crate::check::usual::Usual;
use crate::check::{EDITION, Listed, Progress, Remedy, Report};
use crate::ids::{Note, Outcome};
use crate::law::changes::CHANGES;
use crate::law::sources::Source;
use crate::present::board::asides;
use crate::present::cite::{Cited, cited};
use crate::present::wording::add_sentence;
use crate::questions::Question;
use crate::rule::{Due, Duration, Effect, Rule, Says};
use crate::texts::{self, Lang};

/// A report in one language.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[expect(
    missing_docs,
    reason = "the fields are those of the contract, documented in api.d.ts"
)]
pub struct ReportJson {
    pub edition: String,
    pub on: String,
    pub outcome: Option<&'static str>,
    pub answer: Option<Answer>,
    pub possible: Vec<&'static str>,
    pub certainty: &'static str,
    pub certainties: Vec<&'static str>,
    pub next: Option<&'static str>,
    pub stage: &'static str,
    pub filings: Vec<&'static str>,
    pub filing_type: Option<&'static str>,
    pub licences: Vec<&'static str>,
    pub approvals: Vec<&'static str>,
    pub bars: Vec<BarEntry>,
    pub duties: Vec<DutyEntry>,
    pub notes: Vec<NoteEntry>,
    pub disputes: Vec<DisputeEntry>,
    pub reasons: Vec<ReasonEntry>,
    pub checklist: Vec<DocumentEntry>,
    pub steps: Vec<StepEntry>,
    pub remedies: Vec<RemedyEntry>,
    pub usual: Vec<UsualEntry>,
}

/// The answer in a few words and in a sentence.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct Answer {
    pub text: &'static str,
    pub detail: &'static str,
    pub certainty: &'static str,
}

/// A source as cited.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct SourceEntry {
    pub id: &'static str,
    pub title: &'static str,
    pub url: &'static str,
    pub says: &'static str,
    #[cfg_attr(feature = "serde", serde(rename = "where"))]
    pub place: &'static str,
    pub english: &'static str,
    pub stands: &'static str,
    pub read_on: String,
    pub since: String,
    pub until: Option<String>,
    pub confidence: &'static str,
}

/// What stands in the way.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct BarEntry {
    pub id: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
    pub fix: &'static str,
    pub certainty: &'static str,
    pub because: Vec<&'static str>,
    pub rule: &'static str,
    pub sources: Vec<SourceEntry>,
}

/// When something is due.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct DueEntry {
    pub count: u16,
    pub unit: &'static str,
    pub after: &'static str,
}

/// What has to be done.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct DutyEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub due: Option<DueEntry>,
    pub sources: Vec<SourceEntry>,
}

/// What to know.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct NoteEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub sources: Vec<SourceEntry>,
}

/// Where sources disagree.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct DisputeEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub positions: Vec<PositionEntry>,
}

/// One side of a dispute.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct PositionEntry {
    pub source: SourceEntry,
    pub says: &'static str,
    pub followed: bool,
}

/// A rule behind the outcome.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct ReasonEntry {
    pub rule: &'static str,
    pub text: &'static str,
    pub because: Vec<&'static str>,
    pub sources: Vec<SourceEntry>,
}

/// A paper.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct DocumentEntry {
    pub id: &'static str,
    pub stage: &'static str,
    pub text: &'static str,
    pub zh: &'static str,
    pub detail: String,
    pub because: Vec<&'static str>,
    pub rule: &'static str,
    pub sources: Vec<SourceEntry>,
}

/// A step.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct StepEntry {
    pub id: &'static str,
    pub text: &'static str,
    pub detail: String,
    pub days: Option<DaysEntry>,
    pub sources: Vec<SourceEntry>,
}

/// How long a step takes.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct DaysEntry {
    pub from: u16,
    pub to: u16,
    pub unit: &'static str,
}

/// What would change the outcome.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct RemedyEntry {
    pub changes: Vec<ChangeEntry>,
    pub outcome: &'static str,
    pub text: String,
    pub rule: &'static str,
}

/// What most cases hold that the answers leave open.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "camelCase"))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct UsualEntry {
    pub list: &'static str,
    pub id: &'static str,
    pub hangs_on: Vec<&'static str>,
}

/// One change of a remedy.
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[expect(missing_docs, reason = "documented in api.d.ts")]
pub struct ChangeEntry {
    pub question: &'static str,
    pub choice: &'static str,
    /// Whether the choice is dropped rather than taken.
    pub drop: bool,
}

/// A source by its own words, in the shape of the contract.
#[must_use]
pub fn source(id: Source) -> SourceEntry {
    quoted(Cited::whole(id))
}

/// What a source says on an entry, in the shape of the contract.
#[must_use]
pub fn quoted(cited: Cited) -> SourceEntry {
    let citation = cited.source.citation();
    SourceEntry {
        id: cited.source.id(),
        title: citation.title,
        url: citation.url,
        says: cited.says,
        place: cited.place,
        english: cited.english,
        stands: cited.stands.id(),
        read_on: citation.read_on.to_string(),
        since: citation.in_force.since.to_string(),
        until: citation.in_force.until.map(|until| until.to_string()),
        confidence: citation.confidence.id(),
    }
}

/// A detail with what the provider and the rules add to it.
#[must_use]
pub fn detail(own: &str, rules: &[&Rule], lang: Lang) -> String {
    let mut text = own.to_owned();
    for rule in rules {
        if let Says::Provider(fact) = rule.says {
            add_sentence(&mut text, lang, texts::provider_fact(lang, fact));
        }
    }
    text
}

/// The words of a note: a provider's own where a provider added it.
#[must_use]
pub fn note(listed: &Listed<Note>, lang: Lang) -> &'static str {
    match listed.rule.says {
        Says::Provider(fact) => texts::provider_fact(lang, fact),
        Says::Nothing | Says::Reason(_) | Says::Other(_) => texts::note(lang, listed.item),
    }
}

/// The words of a remedy: its changes, one after the other.
#[must_use]
pub fn remedy(remedy: &Remedy, lang: Lang) -> String {
    let mut text = String::new();
    for change in &remedy.changes {
        add_sentence(&mut text, lang, texts::change(lang, *change));
    }
    text
}

fn because(questions: &[Question]) -> Vec<&'static str> {
    questions.iter().map(|question| question.id()).collect()
}

fn due(due: Due) -> DueEntry {
    DueEntry {
        count: due.count,
        unit: due.unit.id(),
        after: due.after.id(),
    }
}

fn days(days: Duration) -> DaysEntry {
    DaysEntry {
        from: days.from,
        to: days.to,
        unit: days.unit.id(),
    }
}

/// The public name of a stage.
#[must_use]
pub const fn stage(progress: Progress) -> &'static str {
    match progress {
        Progress::Outcome => "outcome",
        Progress::Checklist => "checklist",
        Progress::Done => "done",
    }
}

/// The report on these answers in words.
#[must_use]
pub fn worded(report: &Report, answers: &Answers, lang: Lang) -> ReportJson {
    let sources = |rules: &[&Rule]| {
        cited(rules, report)
            .into_iter()
            .map(quoted)
            .collect::<Vec<_>>()
    };
    ReportJson {
        edition: EDITION.to_string(),
        on: report.on.to_string(),
        outcome: report.outcome.map(Outcome::id),
        answer: texts::answer(lang, report).map(|answer| Answer {
            text: answer.text,
            detail: answer.detail,
            certainty: texts::certainty(lang, report.certainty).detail,
        }),
        possible: report.possible.iter().map(Outcome::id).collect(),
        certainty: report.certainty.id(),
        certainties: report
            .certainties
            .iter()
            .map(|certainty| certainty.id())
            .collect(),
        next: report.next.map(Question::id),
        stage: stage(report.progress),
        filings: report.filings.iter().map(|item| item.id()).collect(),
        filing_type: report.filing_type.map(|item| item.id()),
        licences: report.licences.iter().map(|item| item.id()).collect(),
        approvals: report
            .approvals
            .iter()
            .map(|listed| listed.item.id())
            .collect(),
        bars: report
            .bars
            .iter()
            .map(|listed| BarEntry {
                id: listed.item.id(),
                kind: if listed.item.structural() {
                    "structural"
                } else {
                    "fixable"
                },
                text: texts::bar(lang, listed.item).text,
                fix: texts::bar(lang, listed.item).detail,
                certainty: listed.rule.certainty.id(),
                because: because(&listed.because),
                rule: listed.rule.id(),
                sources: sources(&listed.rules),
            })
            .collect(),
        duties: report
            .duties
            .iter()
            .map(|listed| DutyEntry {
                id: listed.item.0.id(),
                text: texts::duty(lang, listed.item.0),
                due: listed.item.1.map(due),
                sources: sources(&listed.rules),
            })
            .collect(),
        notes: report
            .notes
            .iter()
            .map(|listed| NoteEntry {
                id: listed.item.id(),
                text: note(listed, lang),
                sources: sources(&listed.rules),
            })
            .collect(),
        disputes: report
            .disputes
            .iter()
            .map(|listed| dispute(listed.item, lang))
            .collect(),
        reasons: report
            .reasons
            .iter()
            .filter_map(|listed| {
                let Says::Reason(reason) = listed.rule.says else {
                    return None;
                };
                Some(ReasonEntry {
                    rule: listed.rule.id(),
                    text: texts::reason(lang, reason),
                    because: because(&listed.because),
                    sources: sources(&listed.rules),
                })
            })
            .collect(),
        checklist: report
            .checklist
            .iter()
            .map(|listed| {
                let (document, stage) = listed.item;
                let words = texts::document(lang, document);
                let mut own = words.detail.to_owned();
                for aside in asides(lang, document, stage, answers) {
                    add_sentence(&mut own, lang, aside);
                }
                DocumentEntry {
                    id: document.id(),
                    stage: stage.id(),
                    text: words.text,
                    zh: texts::chinese_name(document),
                    detail: detail(&own, &listed.rules, lang),
                    because: because(&listed.because),
                    rule: listed.rule.id(),
                    sources: sources(&listed.rules),
                }
            })
            .collect(),
        steps: report
            .steps
            .iter()
            .map(|listed| {
                let words = texts::step(lang, listed.item.0);
                StepEntry {
                    id: listed.item.0.id(),
                    text: words.text,
                    detail: detail(words.detail, &listed.rules, lang),
                    days: listed.item.1.map(days),
                    sources: sources(&listed.rules),
                }
            })
            .collect(),
        remedies: report
            .remedies
            .iter()
            .map(|found| RemedyEntry {
                changes: found
                    .changes
                    .iter()
                    .map(|id| change(*id as usize))
                    .collect(),
                outcome: found.outcome.id(),
                text: remedy(found, lang),
                rule: found.rule.id(),
            })
            .collect(),
        usual: report.usual.iter().filter_map(usual).collect(),
    }
}

/// The list in which something would stand, and its name there.
fn usual(usual: &Usual) -> Option<UsualEntry> {
    let (list, id) = match usual.rule.effect {
        Effect::Licence(item) => ("licences", item.id()),
        Effect::Approval(item) => ("approvals", item.id()),
        Effect::Duty(item, _) => ("duties", item.id()),
        Effect::Document(item, _) => ("checklist", item.id()),
        Effect::Step(item, _) => ("steps", item.id()),
        _ => return None,
    };
    let hangs_on = because(&usual.hangs_on);
    Some(UsualEntry { list, id, hangs_on })
}

/// A dispute with both sides.
#[must_use]
pub fn dispute(dispute: crate::ids::Dispute, lang: Lang) -> DisputeEntry {
    let words = texts::dispute(lang, dispute);
    let (sources, followed) = texts::positions(dispute);
    let positions = sources.into_iter().zip(words.positions).enumerate();
    DisputeEntry {
        id: dispute.id(),
        text: words.text,
        positions: positions
            .map(|(at, (id, says))| PositionEntry {
                source: quoted(Cited::side(dispute, id)),
                says,
                followed: followed == Some(at),
            })
            .collect(),
    }
}

fn change(at: usize) -> ChangeEntry {
    let change = &CHANGES[at];
    ChangeEntry {
        question: change.question().id(),
        choice: change.choice.id(),
        drop: change.drops(),
    }
}
