//! The rulebook for whoever reviews the law: an entrance, and a page a chapter, each rule with its condition, dates and
//! sources.

mod article;
mod changelog;
mod chapter;
mod conditions;
mod entrance;
mod rules;
mod search;
mod tables;

use crate::Done;
use crate::html::marked;
use chapter::{Anchor, Here};
use icp_checker::present::wording::labelled;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};
use search::Entry;

pub(crate) use chapter::Chapter;

/// The script of all its pages.
pub(crate) const SCRIPT: &str = "rulebook.js";

/// The folder of the chapters.
const FOLDER: &str = "rulebook/";

/// A chapter as it is drawn.
struct Drawn {
    content: Markup,
    /// How many rules, or whatever else it lists, it holds.
    count: usize,
    /// Its parts, by anchor and heading.
    parts: Vec<(String, String)>,
    /// Every place in it.
    entries: Vec<Entry>,
}

/// The rulebook in one language.
pub(crate) struct Book {
    lang: Lang,
    chapters: Vec<(Chapter, Drawn)>,
}

impl Book {
    /// Draws every chapter.
    pub(crate) fn draw(lang: Lang) -> Done<Self> {
        let drawn = Chapter::ALL.iter().map(|&chapter| {
            let here = Here { lang, chapter };
            let drawn = match tables::table(here)? {
                Some(table) => table,
                None => rules::rules(here),
            };
            Ok((chapter, drawn))
        });
        Ok(Self {
            lang,
            chapters: drawn.collect::<Done<_>>()?,
        })
    }

    /// The entrance below its title.
    pub(crate) fn entrance(&self) -> Markup {
        html! {
            (entrance::entrance(self.lang, &self.chapters))
            (index(FOLDER, self.lang))
        }
    }

    /// Every chapter: which it is, and its page below its title.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (Chapter, Markup)> {
        let lang = self.lang;
        self.chapters.iter().map(move |(chapter, drawn)| {
            let body = html! {
                p.screen-only { (back(lang)) }
                @if let Some(about) = chapter.about(lang) { p { (about) } }
                @if !drawn.parts.is_empty() {
                    nav.contents.screen-only aria-labelledby="contents" {
                        h2 #contents { (texts::pages(lang).on_page) }
                        ul {
                            @for (anchor, heading) in &drawn.parts {
                                li { a href={ "#" (anchor) } { (marked(lang, heading)) } }
                            }
                        }
                    }
                }
                div.chapter id=(chapter.anchor()) { (drawn.content) }
                (ways(*chapter, lang))
                (index("", lang))
            };
            (*chapter, body)
        })
    }

    /// The script with the index of all places: its path below `dist`, and its content.
    pub(crate) fn index(&self) -> Done<(String, String)> {
        let path = format!("{FOLDER}{}", index_file(self.lang));
        Ok((path, search::script(&self.chapters, self.lang)?))
    }
}

/// The entrance; in the first language it has the plain name, which is the one that links from elsewhere use.
pub(crate) fn entrance_file(lang: Lang) -> String {
    if lang == Lang::default() {
        "rulebook.html".to_owned()
    } else {
        format!("rulebook.{}.html", lang.id())
    }
}

/// The page of a chapter.
pub(crate) fn chapter_file(chapter: Chapter, lang: Lang) -> String {
    format!("{FOLDER}{}", chapter.page(lang))
}

fn index_file(lang: Lang) -> String {
    format!("search.{}.js", lang.id())
}

/// The index, asleep until the page's script puts a copy of it into the page: a policy under which no script may say
/// what is loaded still lets it copy what the page itself says. `folder` is the way to the chapters.
fn index(folder: &str, lang: Lang) -> Markup {
    html! {
        template #rulebook-index data-folder=(folder) { script src={ (folder) (index_file(lang)) } {} }
    }
}

/// The way from a chapter to the entrance.
fn back(lang: Lang) -> Markup {
    html! { a href={ "../" (entrance_file(lang)) } { (texts::pages(lang).back) } }
}

/// The ways out of a chapter at its end.
fn ways(chapter: Chapter, lang: Lang) -> Markup {
    let words = texts::pages(lang);
    let labels = [words.previous, words.next];
    html! {
        nav.ways aria-label=(words.rulebook) {
            (back(lang))
            @for (label, neighbour) in labels.into_iter().zip(chapter.neighbours()) {
                @if let Some(neighbour) = neighbour {
                    a href=(neighbour.page(lang)) { (label) ": " (neighbour.heading(lang)) }
                }
            }
        }
    }
}

/// A heading of a level from 2 to 4.
fn heading(level: u8, id: Option<&str>, content: &Markup) -> Markup {
    html! {
        @match level {
            2 => h2 id=[id] { (content) },
            3 => h3 id=[id] { (content) },
            _ => h4 id=[id] { (content) },
        }
    }
}

/// A line of links to places by their names; nothing for none.
fn links(label: &str, places: &[Anchor], here: Here) -> Markup {
    html! {
        @if !places.is_empty() {
            p.links {
                b { (labelled(here.lang, label, "")) }
                @for (at, place) in places.iter().enumerate() {
                    @if at > 0 { " · " }
                    a href=[here.to(*place)] { code { (place.id()) } }
                }
            }
        }
    }
}
