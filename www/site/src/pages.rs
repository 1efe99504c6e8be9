//! The static pages that are made from the tables, in every language, and the way to them.

use crate::html::{document, in_every_language};
use crate::{Done, outcomes, rulebook};
use icp_checker::ids::Outcome;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};

/// Writes every page made from the tables: its path below `dist`, and its content.
pub(crate) fn write(policy: &str, write: impl Fn(&str, &str) -> Done) -> Done {
    for &lang in Lang::ALL {
        for &outcome in Outcome::ALL {
            let page = Page {
                lang,
                title: texts::outcome(lang, outcome).text,
                versions: versions(|lang| outcome_file(outcome, lang)),
                body: outcomes::body(outcome, lang)?,
            };
            write(&outcome_file(outcome, lang), &page.html(policy, "../"))?;
        }
        let page = Page {
            lang,
            title: texts::pages(lang).rulebook,
            versions: versions(rulebook_file),
            body: rulebook::body(lang)?,
        };
        write(&rulebook_file(lang), &page.html(policy, ""))?;
    }
    Ok(())
}

/// The page of an outcome.
pub(crate) fn outcome_file(outcome: Outcome, lang: Lang) -> String {
    format!("outcomes/{}.{}.html", outcome.id(), lang.id())
}

/// The rulebook; in the first language it has the plain name, which is the one that links from elsewhere use.
pub(crate) fn rulebook_file(lang: Lang) -> String {
    if lang == Lang::default() {
        "rulebook.html".to_owned()
    } else {
        format!("rulebook.{}.html", lang.id())
    }
}

fn versions(file: impl Fn(Lang) -> String) -> Vec<(Lang, String)> {
    Lang::ALL.iter().map(|&lang| (lang, file(lang))).collect()
}

struct Page {
    lang: Lang,
    title: &'static str,
    /// The same page in every language, this one among them.
    versions: Vec<(Lang, String)>,
    body: Markup,
}

impl Page {
    /// The page, `root` being the way from its folder to that of all pages.
    fn html(&self, policy: &str, root: &str) -> String {
        let head = html! {
            link rel="stylesheet" href={ (root) "page.css" };
            @for (lang, file) in &self.versions {
                link rel="alternate" hreflang=(lang.id()) href={ (root) (file) };
            }
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
        document(self.lang, policy, self.title, &head, &body)
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
                    li { a href=(rulebook_file(lang)) target=[beside] { (texts::pages(lang).rulebook) } }
                }
            }
        }
    }
}
