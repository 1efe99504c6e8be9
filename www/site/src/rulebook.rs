//! The rulebook as a page for whoever reviews the law: chapters, each rule with its condition, dates and sources.

mod changelog;
mod conditions;
mod rules;
mod tables;

use crate::Done;
use crate::html::put;
use icp_checker::check::EDITION;
use icp_checker::ids::Outcome;
use icp_checker::present::wording::{fill, labelled};
use icp_checker::rulebook::rulebook;
use icp_checker::texts::writing::grouped;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// A chapter: its anchor, its heading, and what it says.
struct Chapter {
    id: String,
    heading: &'static str,
    content: Markup,
}

/// The whole page below its title.
pub(crate) fn body(lang: Lang) -> Done<Markup> {
    let mut chapters = rules::chapters(lang);
    chapters.extend(tables::chapters(lang)?);
    Ok(html! {
        (introduction(lang))
        nav.contents aria-labelledby="contents" {
            h2 #contents { (texts::pages(lang).contents) }
            ol {
                @for chapter in &chapters {
                    li { a href={ "#" (chapter.id) } { (chapter.heading) } }
                }
            }
        }
        @for (at, chapter) in chapters.iter().enumerate() {
            section id=(chapter.id) {
                h2 { (at + 1) ". " (chapter.heading) }
                (chapter.content)
            }
        }
    })
}

fn introduction(lang: Lang) -> Markup {
    let words = texts::pages(lang);
    let names = Outcome::ALL
        .iter()
        .map(|outcome| texts::outcome(lang, *outcome).text);
    let names: Vec<&str> = names.collect();
    let rulebook = rulebook(lang);
    html! {
        p { (words.what_it_is) }
        p { (fill(words.how_it_decides, &names)) }
        p { (words.how_sure) }
        p { (words.how_quoted) }
        p.muted {
            (labelled(lang, words.edition, &EDITION.text())) " · "
            (labelled(lang, words.fingerprint, "")) code { (rulebook.hash) }
        }
        @if let Some(certificate) = rulebook.certificate {
            p.muted {
                (put(words.certified, &[
                    certificate.complete.to_owned(),
                    certificate.partial.to_owned(),
                    certificate.rules.to_string(),
                    certificate.sources.to_string(),
                    certificate.documents.to_string(),
                    certificate.mutants.total.to_string(),
                    certificate.mutants.caught.to_string(),
                    certificate.mutants.equivalent.to_string(),
                ].map(|digits| html! { (grouped(lang, &digits)) })))
            }
        }
    }
}

/// A line of links to what has an anchor on this page; nothing for none.
fn links(label: &str, kind: &str, ids: &[&str], lang: Lang) -> Markup {
    html! {
        @if !ids.is_empty() {
            p.links {
                b { (labelled(lang, label, "")) }
                @for (at, id) in ids.iter().enumerate() {
                    @if at > 0 { " · " }
                    a href={ "#" (kind) "-" (id) } { code { (id) } }
                }
            }
        }
    }
}
