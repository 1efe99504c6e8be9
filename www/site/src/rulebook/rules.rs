//! The chapters that hold rules: what follows under one heading, and below it each rule from which it does.

use super::{Chapter, conditions};
use crate::html::{marked, outward, quoted};
use icp_checker::check::EDITION;
use icp_checker::condition::Condition;
use icp_checker::evidence::{Evidence, Lowered};
use icp_checker::ids::{Bar, Dispute};
use icp_checker::law::judgements::JUDGEMENTS;
use icp_checker::law::sources::Source;
use icp_checker::present::cite::{Cited, about, in_force};
use icp_checker::present::wording::{days, due, labelled};
use icp_checker::providers::ProviderId;
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Gate, Reading, Rule};
use icp_checker::rulebook::{effect, text};
use icp_checker::rules;
use icp_checker::sets::OutcomeSet;
use icp_checker::texts::pages::CHAPTERS;
use icp_checker::texts::{self, Item, Lang};
use maud::{Markup, html};

/// A rule, and whose it is.
type Owned = (Option<ProviderId>, &'static Rule);

/// Which of the chapters a rule stands in.
const fn chapter((provider, rule): &Owned) -> usize {
    if provider.is_some() {
        return CHAPTERS - 1;
    }
    match rule.effect {
        Effect::File => 0,
        Effect::Bar(_) | Effect::Doubt => 1,
        Effect::Licence(_) => 2,
        Effect::LicenceBar(_) => 3,
        Effect::Explain => 4,
        Effect::Fixable(_) => 5,
        Effect::Filing(_) | Effect::FilingType(_) => 6,
        Effect::Approval(_) => 7,
        Effect::Document(..) => 8,
        Effect::Step(..) => 9,
        Effect::Duty(..) => 10,
        Effect::Note(_) => 11,
        Effect::Dispute(_) => 12,
    }
}

/// The chapters.
pub(super) fn chapters(lang: Lang) -> Vec<Chapter> {
    let chapters = texts::pages(lang).chapters.iter().enumerate();
    chapters
        .map(|(at, Item { text, detail })| {
            let own: Vec<Owned> = rules::all().filter(|rule| chapter(rule) == at).collect();
            Chapter {
                id: format!("chapter-{}", at + 1),
                heading: text,
                content: html! {
                    p { (detail) }
                    (groups(&own, lang))
                },
            }
        })
        .collect()
}

/// The rules of each chapter whose condition asks a question, by the chapter's number and heading.
pub(super) fn asking(question: Question, lang: Lang) -> Vec<(String, Vec<&'static str>)> {
    let chapters = texts::pages(lang).chapters.iter().enumerate();
    chapters
        .map(|(at, Item { text, .. })| {
            let own = rules::all()
                .filter(|owned| chapter(owned) == at && asks(&owned.1.when, question))
                .map(|(_, rule)| rule.id());
            (format!("{}. {text}", at + 1), own.collect())
        })
        .collect()
}

fn asks(condition: &Condition, question: Question) -> bool {
    match condition {
        Condition::Is(own, _) => *own == question,
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks(part, question))
        }
        Condition::Not(part) => asks(part, question),
    }
}

/// Rules under the heading of what follows from them; those of today first.
fn groups(rules: &[Owned], lang: Lang) -> Markup {
    let mut groups: Vec<(Group, Vec<&Owned>)> = Vec::new();
    for rule in rules {
        let group = group(rule);
        match groups.iter_mut().find(|(known, _)| *known == group) {
            Some((_, members)) => members.push(rule),
            None => groups.push((group, vec![rule])),
        }
    }
    for (_, members) in &mut groups {
        members.sort_by_key(|(_, rule)| !rule.span.covers(EDITION));
    }
    html! {
        @for (_, members) in &groups {
            @let subject = subject(members[0], lang);
            @if let Some(Subject { id, title, about }) = &subject {
                h3 id=(id) { (marked(lang, title)) }
                (about)
            }
            @for member in members {
                // What the heading says need not be said again.
                @let said = subject.as_ref().map(|subject| subject.title);
                @let words = Some(words(member.1, lang)).filter(|words| said != Some(words));
                (article(member, words.unwrap_or_default(), lang))
            }
        }
    }
}

/// What rules must share to stand under one heading.
type Group = (Option<ProviderId>, &'static str, Option<&'static str>);

fn group((provider, rule): &Owned) -> Group {
    if provider.is_some() {
        return (*provider, "", None);
    }
    let effect = effect(rule.effect);
    (None, effect.kind, effect.id)
}

/// What a group is about.
struct Subject {
    id: String,
    title: &'static str,
    about: Markup,
}

fn subject((provider, rule): &Owned, lang: Lang) -> Option<Subject> {
    if let Some(provider) = provider {
        return Some(Subject {
            id: format!("provider-{}", provider.id()),
            title: provider.name(),
            about: html! {},
        });
    }
    let item = |item: Item| (item.text, paragraph(lang, item.detail));
    let (title, about) = match rule.effect {
        Effect::File | Effect::Doubt | Effect::Explain => return None,
        Effect::Bar(bar) | Effect::LicenceBar(bar) | Effect::Fixable(bar) => {
            item(texts::bar(lang, bar))
        }
        Effect::Licence(licence) => item(texts::licence(lang, licence)),
        Effect::Filing(filing) => (texts::filing(lang, filing), html! {}),
        Effect::FilingType(kind) => item(texts::filing_type(lang, kind)),
        Effect::Approval(approval) => item(texts::approval(lang, approval)),
        Effect::Document(document, _) => {
            let words = texts::document(lang, document);
            let about = html! {
                @if !texts::writing(lang).reads_chinese {
                    (paragraph(lang, texts::chinese_name(document)))
                }
                (paragraph(lang, words.detail))
            };
            (words.text, about)
        }
        Effect::Step(step, _) => item(texts::step(lang, step)),
        Effect::Duty(duty, _) => (texts::duty(lang, duty), html! {}),
        Effect::Note(note) => (texts::note(lang, note), html! {}),
        Effect::Dispute(dispute) => (texts::dispute(lang, dispute).text, positions(dispute, lang)),
    };
    let shown = effect(rule.effect);
    Some(Subject {
        id: format!("{}-{}", shown.kind, shown.id.unwrap_or_default()),
        title,
        about,
    })
}

fn paragraph(lang: Lang, text: &str) -> Markup {
    html! { @if !text.is_empty() { p { (marked(lang, text)) } } }
}

/// Both sides of a dispute.
fn positions(dispute: Dispute, lang: Lang) -> Markup {
    let words = texts::dispute(lang, dispute);
    let (sources, followed) = texts::positions(dispute);
    html! {
        ol.positions {
            @for (at, (source, says)) in sources.into_iter().zip(words.positions).enumerate() {
                li {
                    p {
                        (says)
                        @if followed == Some(at) {
                            " " strong.tag { (texts::interface(lang).followed) }
                        }
                    }
                    (quotation(source, lang))
                }
            }
        }
    }
}

/// The words of a rule.
fn words(rule: &Rule, lang: Lang) -> &'static str {
    match rule.effect {
        Effect::Doubt if text(rule, lang).is_empty() => texts::pages(lang).doubt,
        _ => text(rule, lang),
    }
}

/// One rule, below its words.
fn article((provider, rule): &Owned, words: &str, lang: Lang) -> Markup {
    let pages = texts::pages(lang);
    let id = rule.id();
    let shown = effect(rule.effect);
    let contrary = rule.reading == Reading::Contrary;
    let past = !contrary && !rule.span.covers(EDITION);
    let judged: Vec<_> = JUDGEMENTS
        .iter()
        .filter(|(_, rules, _)| rules.contains(&id))
        .collect();
    html! {
        article.rule.others[contrary].past[past] id={ "rule-" (id) } {
            @if !words.is_empty() {
                h4 { (marked(lang, words)) }
            }
            p.facts {
                a href={ "#rule-" (id) } { code { (id) } }
                (tags(rule, lang))
            }
            @if provider.is_some() {
                p.muted {
                    (marked(lang, name(rule, lang))) " " code { (shown.id.unwrap_or(shown.kind)) }
                }
            }
            (conditions::condition_after(pages.applies, gate(rule, lang), &rule.when, lang))
            @if rule.outcomes != OutcomeSet::ALL {
                p {
                    b { (labelled(lang, pages.under, "")) }
                    @for (at, outcome) in rule.outcomes.iter().enumerate() {
                        @if at > 0 { (pages.or) }
                        "“" (texts::outcome(lang, outcome).text) "”"
                    }
                }
            }
            div.part {
                b { (texts::interface(lang).sources) }
                ul.sources {
                    @for one in rule.evidence { li { (evidence(one, lang)) } }
                }
            }
            @if !judged.is_empty() {
                div.part {
                    b { (pages.judged) }
                    ul {
                        @for (judgement, ..) in judged {
                            li {
                                a href={ "#judgement-" (judgement.id()) } {
                                    (texts::judgement(lang, *judgement).decided)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What must follow from other rules first, as a condition.
fn gate(rule: &Rule, lang: Lang) -> Option<Markup> {
    let words = texts::pages(lang);
    match rule.gate {
        Gate::Open => None,
        Gate::LicenceNeeded => Some(html! { (words.where_licence) }),
        Gate::LicenceDenied => Some(html! {
            (words.where_barred)
            @for (at, bar) in Bar::ALL.iter().filter(|bar| bar.denies_a_licence()).enumerate() {
                @if at > 0 { (words.or) }
                strong { (texts::bar(lang, *bar).text) }
            }
        }),
    }
}

/// What a provider's rule is about, by name; a note has no other words than the provider's.
fn name(rule: &Rule, lang: Lang) -> &'static str {
    match rule.effect {
        Effect::Document(document, _) => texts::document(lang, document).text,
        Effect::Step(step, _) => texts::step(lang, step).text,
        Effect::Duty(duty, _) => texts::duty(lang, duty),
        _ => "",
    }
}

/// How sure, whose reading, since when, and the numbers of what follows.
fn tags(rule: &Rule, lang: Lang) -> Markup {
    let words = texts::pages(lang);
    let (reading, class) = match rule.reading {
        Reading::Contrary => (words.others, Some("contrary")),
        Reading::Taken => (words.ours, None),
    };
    let other_day = if rule.span.since > EDITION {
        Some(words.future)
    } else {
        (!rule.span.covers(EDITION)).then_some(words.past)
    };
    let numbers = match rule.effect {
        Effect::Duty(duty, Some(time)) => Some(due(lang, duty, time)),
        Effect::Step(_, Some(time)) => Some(days(lang, time)),
        Effect::Document(_, stage) => Some(texts::stage(lang, stage).to_owned()),
        _ => None,
    };
    html! {
        " " (tag(Some(rule.certainty.id()), texts::certainty(lang, rule.certainty).text))
        " " (tag(None, texts::pages(lang).grades[rule.grade as usize]))
        " " (tag(class, reading))
        " " (tag(None, &in_force(lang, rule.span)))
        @if let Some(words) = other_day { " " (tag(Some("other-day"), words)) }
        @if let Some(words) = numbers { " " (tag(None, &words)) }
    }
}

fn tag(class: Option<&str>, text: &str) -> Markup {
    html! { span.tag .(class.unwrap_or_default())[class.is_some()] { (text) } }
}

/// The words of a source on a rule: on whose province, how they stand, and why they are weaker than their source.
fn evidence(one: &Evidence, lang: Lang) -> Markup {
    let cited = Cited::of(one);
    let place = one
        .province
        .and_then(|province| texts::choices(lang, Question::Province).nth(province as usize));
    let reasons = Lowered::ALL
        .iter()
        .filter(|reason| one.lowered_by(**reason));
    html! {
        @if !cited.says.is_empty() { blockquote { (quoted(lang, cited.says)) } }
        @if let Some(english) = cited.translation(lang) { p.muted lang="en" { (english) } }
        p.muted {
            @if let Some(place) = place { (place.0) " · " }
            (outward(one.source.citation().url, &marked(lang, one.source.citation().title)))
            " · " (cited.about(lang))
            @for reason in reasons { " · " (texts::pages(lang).lowered[*reason as usize]) }
            " · " a href={ "#source-" (one.source.id()) } { code { (one.source.id()) } }
        }
    }
}

/// A source in its own words, with what tells how far to trust it.
pub(super) fn quotation(source: Source, lang: Lang) -> Markup {
    let citation = source.citation();
    html! {
        blockquote { (quoted(lang, citation.says)) }
        p.muted {
            (outward(citation.url, &marked(lang, citation.title)))
            @for fact in about(lang, source) { " · " (fact) }
            " · " a href={ "#source-" (source.id()) } { code { (source.id()) } }
        }
    }
}
