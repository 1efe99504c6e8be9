//! A page per outcome: what it means, by way of a plan that comes to it.

use crate::html::{marked, outward};
use crate::{Done, plan};
use icp_checker::answers::Answers;
use icp_checker::check::{EDITION, check};
use icp_checker::ids::Outcome;
use icp_checker::law::sources::Source;
use icp_checker::present::Situation;
use icp_checker::present::entries::{Entry, Line, Section, Subject};
use icp_checker::present::facts::facts;
use icp_checker::present::outline::Part;
use icp_checker::present::wording::{answer, labelled};
use icp_checker::sets::DocumentSet;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// The shortest plan that shows what an outcome is about.
const fn example(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoFiling => {
            "service=website served-from=overseas applicant=offshore-company activities=own-sales topics="
        }
        Outcome::Filing => {
            "service=website served-from=mainland applicant=company province=CN-ZJ \
             activities= topics= licences-held= name-keyword=none filing-state=never \
             domain-suffix=approved domain-registrar=mainland-approved \
             domain-verified=three-days-or-more domain-holder=applicant \
             domain-expiry=over-three-months principal=legal-representative \
             principal-papers=mainland-id manager=same-as-principal mainland-phone=yes \
             server=subscription account=china-site reads-chinese=yes"
        }
        Outcome::Licence => {
            "service=website served-from=mainland applicant=company province=CN-ZJ \
             activities=paid-content topics= licences-held= name-keyword=none filing-state=never \
             domain-suffix=approved domain-registrar=mainland-approved \
             domain-verified=three-days-or-more domain-holder=applicant \
             domain-expiry=over-three-months principal=legal-representative \
             principal-papers=mainland-id manager=same-as-principal mainland-phone=yes \
             server=subscription account=china-site capital=10m-or-more \
             licence-area=one-province staff=three-or-more reads-chinese=yes"
        }
        Outcome::HongKong => {
            "service=website served-from=mainland applicant=offshore-company activities= topics="
        }
    }
}

/// The whole page below its title.
pub(crate) fn body(outcome: Outcome, lang: Lang) -> Done<Markup> {
    let words = texts::pages(lang);
    let answers = plan::parse(example(outcome).split_whitespace())?;
    // Read at the edition's date and not today's: the pages must be the same whenever they are built.
    let report = check(&answers, None, EDITION);
    if report.outcome != Some(outcome) {
        return Err(format!(
            "the example plan of `{}` comes to `{}`, expected its own outcome",
            outcome.id(),
            report.outcome.map_or("nothing certain", Outcome::id)
        )
        .into());
    }
    let situation = Situation {
        lang,
        provider: None,
        on: EDITION,
        answers: &answers,
        report: &report,
        begin: None,
        ticked: DocumentSet::EMPTY,
        link: "",
    };
    Ok(html! {
        p { (texts::outcome(lang, outcome).detail) }
        dl {
            @for fact in facts(lang, &report) {
                dt { (fact.topic.label(situation.words())) }
                dd { (marked(lang, &fact.value)) }
            }
        }
        p.muted { (labelled(lang, words.edition, &EDITION.text())) }
        h2 { (words.example) }
        h3 { (words.answers) }
        (asked(&situation, &answers))
        @for part in situation.order() {
            @for section in situation.sections(*part) {
                (shown(&situation, *part, &section))
            }
        }
        p { a href={ "../index.html?lang=" (lang.id()) } { (words.ask) } }
    })
}

/// The answers of the plan.
fn asked(situation: &Situation<'_>, answers: &Answers) -> Markup {
    let lang = situation.lang;
    html! {
        ul {
            @for (question, _) in situation.asked().answered {
                li {
                    (texts::question(lang, question).text) " "
                    strong { (answer(lang, answers, question)) }
                }
            }
        }
    }
}

fn shown(situation: &Situation<'_>, part: Part, section: &Section<'_>) -> Markup {
    html! {
        h2 { (section.title) }
        // Nothing can be ticked here.
        @if part != Part::Checklist && !section.remark.is_empty() {
            p { (section.remark) }
        }
        @for entries in section.entries.chunk_by(|one, next| one.phase() == next.phase()) {
            @if let Some(phase) = entries.first().and_then(Entry::phase) {
                h3 { (phase.title(situation.words())) }
            }
            ul {
                @for entry in entries { (item(situation, entry)) }
            }
        }
    }
}

fn item(situation: &Situation<'_>, entry: &Entry<'_>) -> Markup {
    let lang = situation.lang;
    let name = name(&entry.subject);
    let sources = entry
        .grounds
        .map_or_else(Vec::new, |grounds| situation.grounds(grounds).sources);
    let mut sources: Vec<Source> = sources.iter().map(|cited| cited.source).collect();
    sources.extend(entry.lines.iter().filter_map(|line| match line {
        Line::Side { cited, .. } => Some(cited.source),
        _ => None,
    }));
    html! {
        li id=[name.map(|(list, id)| format!("{list}-{id}"))] {
            p { (marked(lang, &entry.text)) }
            @if let Some(chinese) = entry.chinese {
                p { (marked(lang, chinese)) }
            }
            @if let Some(when) = &entry.when {
                p { (when) }
            }
            @for line in &entry.lines { (below(situation, line)) }
            @if let Some((_, id)) = name {
                p.muted { code { (id) } }
            }
            @if !sources.is_empty() {
                p.muted { (cited(lang, &sources)) }
            }
        }
    }
}

fn below(situation: &Situation<'_>, line: &Line) -> Markup {
    let (lang, words) = (situation.lang, situation.words());
    html! {
        @match line {
            Line::Detail(text) | Line::Provider(text) => p { (marked(lang, text)) },
            Line::Fix(text) => p { (labelled(lang, words.mended_by, text)) },
            Line::Then(text) | Line::Fact(text) | Line::Owner(text) => p { (marked(lang, text)) },
            Line::Side { says, followed, .. } => blockquote {
                p { (says) }
                @if *followed { p { strong { (words.followed) } } }
            },
        }
    }
}

fn cited(lang: Lang, sources: &[Source]) -> Markup {
    let words = texts::interface(lang);
    html! {
        (labelled(lang, words.sources, ""))
        @for (at, source) in sources.iter().enumerate() {
            @let citation = source.citation();
            @if at > 0 { (words.separator) }
            (outward(citation.url, &marked(lang, citation.title)))
        }
    }
}

/// The list and the public name by which an entry is linked to; none for what has no name of its own.
fn name(subject: &Subject) -> Option<(&'static str, &'static str)> {
    Some(match subject {
        Subject::Bar(bar) => ("bars", bar.id()),
        Subject::Filing(filing) => ("filings", filing.id()),
        Subject::FilingType(kind) => ("filings", kind.id()),
        Subject::Approval(approval) => ("approvals", approval.id()),
        Subject::Licence(licence) => ("licences", licence.id()),
        Subject::Paper { document, .. } => ("checklist", document.id()),
        Subject::Step(step) => ("steps", step.id()),
        Subject::Duty(duty) => ("duties", duty.id()),
        Subject::Note(note) => ("notes", note.id()),
        Subject::Dispute(dispute) => ("disputes", dispute.id()),
        Subject::Mend(_) | Subject::First | Subject::Route(_) | Subject::Reason(_) => return None,
    })
}
