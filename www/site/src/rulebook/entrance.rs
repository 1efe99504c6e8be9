//! The entrance: what the rulebook is, a search through all chapters, and the contents.

use super::chapter::Chapter;
use super::{Drawn, FOLDER};
use crate::html::put;
use icp_checker::check::EDITION;
use icp_checker::ids::Outcome;
use icp_checker::present::wording::{fill, labelled};
use icp_checker::rulebook::rulebook;
use icp_checker::texts::writing::grouped;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// All of it below the title.
pub(super) fn entrance(lang: Lang, chapters: &[(Chapter, Drawn)]) -> Markup {
    let words = texts::pages(lang);
    html! {
        p { (words.what_it_is) }
        (search(lang))
        nav.contents #chapters aria-labelledby="contents" {
            h2 #contents { (words.contents) }
            ol {
                @for (chapter, drawn) in chapters {
                    li {
                        a href={ (FOLDER) (chapter.page(lang)) } { (chapter.heading(lang)) } " "
                        span.muted { (fill(words.entries, &[&grouped(lang, &drawn.count.to_string())])) }
                    }
                }
            }
        }
        (explained(lang))
    }
}

/// The search, out of sight until its script runs; without scripts words stand in its place.
fn search(lang: Lang) -> Markup {
    let words = texts::pages(lang);
    html! {
        div.search role="search" data-found=(words.found) data-more=(words.found_more) data-none=(words.found_none) {
            noscript { p { (words.find_without) } }
            div.field {
                label for="search" { (words.find) }
                p.muted #search-hint { (words.find_hint) }
                input #search type="search" spellcheck="false" aria-describedby="search-hint";
                p.muted #found role="status" {}
            }
        }
        ol #places hidden {}
    }
}

fn explained(lang: Lang) -> Markup {
    let words = texts::pages(lang);
    let names = Outcome::ALL
        .iter()
        .map(|outcome| texts::outcome(lang, *outcome).text);
    let names: Vec<&str> = names.collect();
    let rulebook = rulebook(lang);
    html! {
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
