//! The static pages that are made from the tables, in every language, and the way to them.

use crate::html::{document, in_every_language};
use crate::rulebook::{self, Book, chapter_file, entrance_file};
use crate::{Done, outcomes};
use icp_checker::ids::Outcome;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// Writes every page made from the tables: its path below `dist`, and its content.
pub(crate) fn write(policy: &str, write: impl Fn(&str, &str) -> Done) -> Done {
    for &lang in Lang::ALL {
        for &outcome in Outcome::ALL {
            let words = texts::outcome(lang, outcome);
            let page = Page {
                lang,
                title: words.text.to_owned(),
                within: None,
                description: words.detail,
                versions: versions(|lang| outcome_file(outcome, lang)),
                script: None,
                body: outcomes::body(outcome, lang)?,
            };
            write(&outcome_file(outcome, lang), &page.html(policy, "../"))?;
        }
        write_rulebook(lang, policy, &write)?;
    }
    Ok(())
}

fn write_rulebook(lang: Lang, policy: &str, write: impl Fn(&str, &str) -> Done) -> Done {
    let words = texts::pages(lang);
    let book = Book::draw(lang)?;
    let entrance = Page {
        lang,
        title: words.rulebook.to_owned(),
        within: None,
        description: words.what_it_is,
        versions: versions(entrance_file),
        script: Some(rulebook::SCRIPT),
        body: book.entrance(),
    };
    write(&entrance_file(lang), &entrance.html(policy, ""))?;
    for (chapter, body) in book.pages() {
        let page = Page {
            lang,
            title: chapter.heading(lang),
            within: Some(words.rulebook),
            description: chapter.about(lang).unwrap_or(words.what_it_is),
            versions: versions(|lang| chapter_file(chapter, lang)),
            script: Some(rulebook::SCRIPT),
            body,
        };
        write(&chapter_file(chapter, lang), &page.html(policy, "../"))?;
    }
    let (path, index) = book.index()?;
    write(&path, &index)
}

/// The page of an outcome.
pub(crate) fn outcome_file(outcome: Outcome, lang: Lang) -> String {
    format!("outcomes/{}.{}.html", outcome.id(), lang.id())
}

fn versions(file: impl Fn(Lang) -> String) -> Vec<(Lang, String)> {
    Lang::ALL.iter().map(|&lang| (lang, file(lang))).collect()
}

struct Page {
    lang: Lang,
    title: String,
    /// What the page is a part of, as the title of its window says.
    within: Option<&'static str>,
    description: &'static str,
    /// The same page in every language, this one among them.
    versions: Vec<(Lang, String)>,
    /// A script of its own.
    script: Option<&'static str>,
    body: Markup,
}

impl Page {
    /// The page, `root` being the way from its folder to that of all pages.
    fn html(&self, policy: &str, root: &str) -> String {
        let head = html! {
            meta name="description" content=(self.description);
            link rel="stylesheet" href={ (root) "page.css" };
            @if let Some(script) = self.script { script src={ (root) (script) } defer {} }
        };
        let body = html! {
            body {
                nav.languages aria-label=(in_every_language(|lang| texts::interface(lang).languages)) {
                    @for (lang, file) in &self.versions {
                        a href={ (root) (file) } lang=(lang.id()) hreflang=(lang.id())
                            aria-current=[(*lang == self.lang).then_some("true")] { (lang.own_name()) }
                    }
                }
                main {
                    h1 { (self.title) }
                    (self.body)
                }
                footer {
                    p {
                        a href={ (root) "index.html?lang=" (self.lang.id()) } {
                            (texts::interface(self.lang).title)
                        }
                    }
                }
            }
        };
        let whole = [Some(self.title.as_str()), self.within];
        let title: Vec<&str> = whole.into_iter().flatten().collect();
        document(self.lang, policy, &title.join(" · "), &head, &body)
    }
}

/// Links to the outcome pages in every language: what stands in the element's place until it runs, or for ever; in a
/// frame they open beside the page around it.
pub(crate) fn links(framed: bool) -> Markup {
    let beside = framed.then_some("_blank");
    html! {
        @for &lang in Lang::ALL {
            div data-for=(lang.id()) lang=(lang.id()) {
                p { (texts::pages(lang).outcomes) }
                ul {
                    @for &outcome in Outcome::ALL {
                        li {
                            a href=(outcome_file(outcome, lang)) target=[beside] { (texts::outcome(lang, outcome).text) }
                        }
                    }
                    li { a href=(entrance_file(lang)) target=[beside] { (texts::pages(lang).rulebook) } }
                }
            }
        }
    }
}
