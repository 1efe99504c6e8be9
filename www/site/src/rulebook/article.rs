//! One rule: its words, its condition, its dates and what each source says on it.

use super::chapter::{Anchor, Here, Owned};
use super::{conditions, heading};
use crate::html::{marked, outward, quoted};
use icp_checker::check::EDITION;
use icp_checker::evidence::{Evidence, Lowered};
use icp_checker::ids::Bar;
use icp_checker::law::judgements::JUDGEMENTS;
use icp_checker::law::sources::Source;
use icp_checker::present::cite::{Cited, about, in_force};
use icp_checker::present::wording::{days, due, labelled};
use icp_checker::questions::Question;
use icp_checker::rule::{Effect, Gate, Reading, Rule};
use icp_checker::rulebook::effect;
use icp_checker::sets::OutcomeSet;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// One rule, below its words, which are a heading of that level.
pub(super) fn article(level: u8, (provider, rule): &Owned, words: &str, here: Here) -> Markup {
    let lang = here.lang;
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
        article.rule.others[contrary].past[past] id=(Anchor::Rule(id)) {
            @if !words.is_empty() {
                (heading(level, None, &marked(lang, words)))
            }
            p.facts {
                a href=[here.to(Anchor::Rule(id))] { code { (id) } }
                (tags(rule, lang))
            }
            @if provider.is_some() {
                p.muted {
                    (marked(lang, name(rule, lang))) " " code { (shown.id.unwrap_or(shown.kind)) }
                }
            }
            (conditions::condition_after(pages.applies, gate(rule, lang), &rule.when, here))
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
                    @for one in rule.evidence { li { (evidence(one, here)) } }
                }
            }
            @if !judged.is_empty() {
                div.part {
                    b { (pages.judged) }
                    ul {
                        @for (judgement, ..) in judged {
                            li {
                                a href=[here.to(Anchor::Judgement(*judgement))] {
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
fn evidence(one: &Evidence, here: Here) -> Markup {
    let lang = here.lang;
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
            " · " a href=[here.to(Anchor::Source(one.source))] { code { (one.source.id()) } }
        }
    }
}

/// A source in its own words, with what tells how far to trust it.
pub(super) fn quotation(source: Source, here: Here) -> Markup {
    let lang = here.lang;
    let citation = source.citation();
    html! {
        blockquote { (quoted(lang, citation.says)) }
        p.muted {
            (outward(citation.url, &marked(lang, citation.title)))
            @for fact in about(lang, source) { " · " (fact) }
            " · " a href=[here.to(Anchor::Source(source))] { code { (source.id()) } }
        }
    }
}
