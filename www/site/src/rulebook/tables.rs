//! The chapters about the rules: terms, judgements, changes, editions, and the two ways to look things up.

use super::rules::{asking, quotation};
use super::{Chapter, changelog, conditions, links};
use crate::Done;
use crate::html::marked;
use icp_checker::ids::Outcome;
use icp_checker::law::changes::CHANGES;
use icp_checker::law::definitions::Term;
use icp_checker::law::judgements::JUDGEMENTS;
use icp_checker::law::sources::Source;
use icp_checker::present::wording::{fill, labelled};
use icp_checker::questions::Question;
use icp_checker::rule::Change;
use icp_checker::rules;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// The chapters.
pub(super) fn chapters(lang: Lang) -> Done<Vec<Chapter>> {
    let words = texts::pages(lang);
    let chapter = |id: &str, heading, content| Chapter {
        id: id.to_owned(),
        heading,
        content,
    };
    Ok(vec![
        chapter("definitions", words.definitions, definitions(lang)),
        chapter("judgements", words.judgements, judgements(lang)),
        chapter("changes", words.changes, changes(lang)),
        chapter("editions", words.editions, changelog::changes(lang)?),
        chapter("index", words.index, index(lang)),
        chapter("sources", words.sources, sources(lang)),
    ])
}

fn definitions(lang: Lang) -> Markup {
    html! {
        @for term in Term::ALL {
            article.rule id={ "term-" (term.id()) } {
                h4 { (texts::term(lang, *term)) }
                (conditions::definition(*term, lang))
            }
        }
    }
}

fn judgements(lang: Lang) -> Markup {
    let words = texts::pages(lang);
    html! {
        @for (judgement, rules, sources) in JUDGEMENTS {
            @let text = texts::judgement(lang, *judgement);
            @let sources: Vec<_> = sources.iter().map(|source| source.id()).collect();
            article.rule id={ "judgement-" (judgement.id()) } {
                h4 { (text.decided) }
                p { b { (labelled(lang, words.basis, "")) } (text.basis) }
                p { b { (labelled(lang, words.otherwise, "")) } (text.otherwise) }
                (links(words.bears_on, "rule", rules, lang))
                (links(texts::interface(lang).sources, "source", &sources, lang))
            }
        }
    }
}

fn changes(lang: Lang) -> Markup {
    let words = texts::pages(lang);
    let barred = texts::outcome(lang, Outcome::HongKong).text;
    html! {
        p { (fill(words.about_changes, &[barred])) }
        @for change in CHANGES {
            @let Change { id, choice, when } = change;
            @let named = texts::choices(lang, change.question()).nth(choice.index());
            @let form = if change.drops() { words.dropped } else { words.now };
            article.rule id={ "change-" (id.id()) } {
                h4 { (texts::change(lang, *id)) }
                p {
                    (texts::question(lang, change.question()).text) " "
                    strong { (fill(form, &[named.map_or("", |(text, _)| text)])) }
                }
                (conditions::condition(words.offered, when, lang))
            }
        }
    }
}

/// Per question, the rules whose condition asks it.
fn index(lang: Lang) -> Markup {
    html! {
        @for question in Question::ALL {
            article.rule id={ "question-" (question.id()) } {
                h4 { (texts::question(lang, *question).text) }
                p {
                    @for (at, (text, _)) in texts::choices(lang, *question).enumerate() {
                        @if at > 0 { " · " }
                        (text)
                    }
                }
                @for (heading, rules) in asking(*question, lang) {
                    (links(&heading, "rule", &rules, lang))
                }
            }
        }
    }
}

fn sources(lang: Lang) -> Markup {
    html! {
        @for source in Source::ALL {
            @let citation = source.citation();
            @let rules: Vec<&str> = rules::all()
                .filter(|(_, rule)| rule.sources().contains(source))
                .map(|(_, rule)| rule.id())
                .collect();
            article.rule id={ "source-" (source.id()) } {
                h4 { (marked(lang, citation.title)) }
                (quotation(*source, lang))
                p.url { (citation.url) }
                (links(texts::pages(lang).bears_on, "rule", &rules, lang))
            }
        }
    }
}
