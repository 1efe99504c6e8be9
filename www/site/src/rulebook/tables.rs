//! The chapters about the rules: terms, judgements, changes, editions, and the two ways to look things up.

use super::article::quotation;
use super::chapter::{Anchor, Chapter, Here};
use super::rules::asking;
use super::search::Entry;
use super::{Drawn, changelog, conditions, links};
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
use icp_checker::texts;
use maud::{Markup, html};

/// A chapter that holds no rules; none for one that does.
pub(super) fn table(here: Here) -> Done<Option<Drawn>> {
    Ok(Some(match here.chapter {
        Chapter::Definitions => definitions(here),
        Chapter::Judgements => judgements(here),
        Chapter::Changes => changes(here),
        Chapter::Editions => editions(here)?,
        Chapter::Questions => questions(here),
        Chapter::Sources => sources(here),
        _ => return Ok(None),
    }))
}

/// A chapter in which each entry is something it lists.
fn listed(content: Markup, entries: Vec<Entry>) -> Drawn {
    Drawn {
        content,
        count: entries.len(),
        parts: Vec::new(),
        entries,
    }
}

fn definitions(here: Here) -> Drawn {
    let lang = here.lang;
    let content = html! {
        @for term in Term::ALL {
            article.rule id=(Anchor::Term(*term)) {
                h2 { (texts::term(lang, *term)) }
                (conditions::definition(*term, here))
            }
        }
    };
    let entries = Term::ALL.iter();
    let entry = |term: &Term| Entry::new(Anchor::Term(*term), texts::term(lang, *term), &[]);
    listed(content, entries.map(entry).collect())
}

fn judgements(here: Here) -> Drawn {
    let lang = here.lang;
    let words = texts::pages(lang);
    let content = html! {
        @for (judgement, rules, sources) in JUDGEMENTS {
            @let text = texts::judgement(lang, *judgement);
            @let rules: Vec<_> = rules.iter().map(|rule| Anchor::Rule(rule)).collect();
            @let sources: Vec<_> = sources.iter().map(|source| Anchor::Source(*source)).collect();
            article.rule id=(Anchor::Judgement(*judgement)) {
                h2 { (text.decided) }
                p { b { (labelled(lang, words.basis, "")) } (text.basis) }
                p { b { (labelled(lang, words.otherwise, "")) } (text.otherwise) }
                (links(words.bears_on, &rules, here))
                (links(texts::interface(lang).sources, &sources, here))
            }
        }
    };
    let entries = JUDGEMENTS.iter().map(|(judgement, ..)| {
        let text = texts::judgement(lang, *judgement);
        Entry::new(Anchor::Judgement(*judgement), text.decided, &[])
    });
    listed(content, entries.collect())
}

fn changes(here: Here) -> Drawn {
    let lang = here.lang;
    let words = texts::pages(lang);
    let barred = texts::outcome(lang, Outcome::HongKong).text;
    let content = html! {
        p { (fill(words.about_changes, &[barred])) }
        @for change in CHANGES {
            @let Change { id, choice, when } = change;
            @let named = texts::choices(lang, change.question()).nth(choice.index());
            @let form = if change.drops() { words.dropped } else { words.now };
            article.rule id=(Anchor::Change(*id)) {
                h2 { (texts::change(lang, *id)) }
                p {
                    (texts::question(lang, change.question()).text) " "
                    strong { (fill(form, &[named.map_or("", |(text, _)| text)])) }
                }
                (conditions::condition(words.offered, when, here))
            }
        }
    };
    let entry = |change: &Change| {
        Entry::new(
            Anchor::Change(change.id),
            texts::change(lang, change.id),
            &[],
        )
    };
    listed(content, CHANGES.iter().map(entry).collect())
}

fn editions(here: Here) -> Done<Drawn> {
    let (content, count) = changelog::changes(here.lang)?;
    Ok(Drawn {
        count,
        ..listed(content, Vec::new())
    })
}

/// Per question, the rules whose condition asks it.
fn questions(here: Here) -> Drawn {
    let lang = here.lang;
    let content = html! {
        @for question in Question::ALL {
            article.rule id=(Anchor::Question(*question)) {
                h2 { (texts::question(lang, *question).text) }
                p {
                    @for (at, (text, _)) in texts::choices(lang, *question).enumerate() {
                        @if at > 0 { " · " }
                        (text)
                    }
                }
                @for (heading, rules) in asking(*question, lang) {
                    (links(&heading, &rules, here))
                }
            }
        }
    };
    let entries = Question::ALL.iter().map(|question| {
        let choices: Vec<&str> = texts::choices(lang, *question)
            .map(|(text, _)| text)
            .collect();
        let text = texts::question(lang, *question).text;
        Entry::new(Anchor::Question(*question), text, &choices)
    });
    let entries: Vec<Entry> = entries.collect();
    let part = |entry: &Entry| (entry.anchor.clone(), entry.text.clone());
    Drawn {
        parts: entries.iter().map(part).collect(),
        ..listed(content, entries)
    }
}

fn sources(here: Here) -> Drawn {
    let lang = here.lang;
    let content = html! {
        @for source in Source::ALL {
            @let citation = source.citation();
            @let rules: Vec<_> = rules::all()
                .filter(|(_, rule)| rule.sources().contains(source))
                .map(|(_, rule)| Anchor::Rule(rule.id()))
                .collect();
            article.rule id=(Anchor::Source(*source)) {
                h2 { (marked(lang, citation.title)) }
                (quotation(*source, here))
                p.url { (citation.url) }
                (links(texts::pages(lang).bears_on, &rules, here))
            }
        }
    };
    let entries = Source::ALL.iter().map(|source| {
        let citation = source.citation();
        Entry::new(Anchor::Source(*source), citation.title, &[citation.url])
    });
    listed(content, entries.collect())
}
