//! The start page, and the single file and the frame's page beside it: what each says in every language, and the
//! checker.

pub(crate) mod builder;
mod story;

use crate::Done;
use crate::floor::Floor;
use crate::html::{Target, document, in_every_language, phrase, sentence};
use crate::pages::{links, outcome_file};
use crate::rulebook::entrance_file;
use icp_checker::check::EDITION;
use icp_checker::ids::{Document, Outcome};
use icp_checker::law::sources::Source;
use icp_checker::rulebook::rulebook;
use icp_checker::rules;
use icp_checker::texts::writing::grouped;
use icp_checker::texts::{self, CHINESE, Lang};
use maud::{Markup, PreEscaped, html};

/// What the start page takes from the rest of the build.
pub(crate) struct Parts<'a> {
    pub(crate) policy: &'a str,
    /// The hashed name of the element's script.
    pub(crate) script: &'a str,
    pub(crate) integrity: &'a str,
    /// The integrity value of `embed.js`.
    pub(crate) frame_integrity: &'a str,
}

/// `index.html`.
pub(crate) fn page(parts: &Parts<'_>) -> Done<String> {
    let lang = Lang::default();
    let head = html! {
        meta name="description" content=(texts::start(lang).lead);
        link rel="stylesheet" href="start.css";
        script src="page.js" {}
        script src=(parts.script) integrity=(parts.integrity) defer {}
        script src="start.js" defer {}
    };
    let body = html! {
        body {
            a.skip href="#questions" { (phrase(|lang| texts::start(lang).skip)) }
            (bar())
            main {
                div.opening {
                    header.promise {
                        @for lang in Lang::ALL { (promise(*lang)?) }
                    }
                    // A link within the page leads only to what can take the focus; the element itself must not, or the keyboard
                    // would pass over all that is in it.
                    div #questions tabindex="-1" { icp-checker #checker hide-header { (links(false)) } }
                }
                @for lang in Lang::ALL { (story::story(*lang, parts.integrity)?) }
                (builder::section(parts)?)
            }
            footer {
                @for lang in Lang::ALL { (basis(*lang, true)?) }
            }
        }
    };
    Ok(document(lang, parts.policy, &title(), &head, &body))
}

/// `icp-checker.html`, with its styles and scripts inside.
pub(crate) fn single(policy: &str, style: &str, page: &str, script: &str) -> Done<String> {
    let head = html! {
        style { (PreEscaped(style)) }
        script { (PreEscaped(page)) }
    };
    let body = html! {
        body.alone {
            (bar())
            main {
                header.promise {
                    @for lang in Lang::ALL { (question(*lang, &html! {})) }
                }
                icp-checker #checker hide-header {
                    @for lang in Lang::ALL {
                        p data-for=(lang.id()) lang=(lang.id()) { (texts::start(*lang).no_scripts) }
                    }
                }
            }
            footer {
                @for lang in Lang::ALL { (basis(*lang, false)?) }
            }
            script { (PreEscaped(script)) }
        }
    };
    Ok(document(Lang::default(), policy, &title(), &head, &body))
}

/// `embed.html`, the page in the frame, with its styles and scripts inside: a sandboxed frame is of no origin, and in
/// WebKit `'self'` means nothing there.
pub(crate) fn framed(policy: &str, style: &str, frame: &str, script: &str) -> String {
    let head = html! {
        style { (PreEscaped(style)) }
    };
    let body = html! {
        body.frame {
            icp-checker heading-level="1" { (links(true)) }
            script { (PreEscaped(frame)) }
            script { (PreEscaped(script)) }
        }
    };
    document(Lang::default(), policy, &title(), &head, &body)
}

/// The title of a page until its script has picked a language.
fn title() -> String {
    in_every_language(|lang| texts::interface(lang).title)
}

/// The name and the languages.
fn bar() -> Markup {
    html! {
        header.bar {
            p.brand {
                span.seal lang=(CHINESE.id()) aria-hidden="true" { "备" }
                span.name { (phrase(|lang| texts::interface(lang).title)) }
            }
            nav.languages aria-label=(in_every_language(|lang| texts::interface(lang).languages)) {
                @for lang in Lang::ALL {
                    a href={ "?lang=" (lang.id()) "#" (lang.id()) } lang=(lang.id()) hreflang=(lang.id()) {
                        (lang.own_name())
                    }
                }
            }
        }
    }
}

/// The question of the page, and the title that the page's script sets with it.
fn question(lang: Lang, more: &Markup) -> Markup {
    let question = texts::start(lang).question;
    let asked = question.replace('\u{A0}', " ");
    html! {
        div id=(lang.id()) data-for=(lang.id()) lang=(lang.id())
            data-title={ (asked) " · " (texts::interface(lang).title) } {
            h1 { (question) }
            (more)
        }
    }
}

fn promise(lang: Lang) -> Done<Markup> {
    let words = texts::start(lang);
    let outcomes = Outcome::ALL.iter().zip(words.outcome_names);
    let more = html! {
        p.lead { (words.lead) }
        ul.outcomes aria-label=(words.outcomes) {
            @for (outcome, name) in outcomes {
                li { a href=(outcome_file(*outcome, lang)) { (name) } }
            }
        }
        p.note { (sentence(words.stays_here, |name| target(lang, name), &[])?) }
    };
    Ok(question(lang, &more))
}

/// Where the links of these pages lead.
fn target(lang: Lang, name: &str) -> Option<Target> {
    let href = match name {
        "privacy" => format!("#privacy-{}", lang.id()),
        "rulebook" => entrance_file(lang),
        "sums" => "SHA256SUMS".to_owned(),
        "file" => "icp-checker.html".to_owned(),
        "types" => "engine/icp_checker.d.ts".to_owned(),
        _ => return None,
    };
    let download = name == "file";
    Some(Target { href, download })
}

/// What the page rests on, what it is not, and where to read on.
fn basis(lang: Lang, linked: bool) -> Done<Markup> {
    let words = texts::start(lang);
    let floor = Floor::read()?;
    let version = |browser| floor.of(browser).map(|version| html! { (version) });
    let floor = [version("chrome")?, version("firefox")?, version("safari")?];
    Ok(html! {
        div data-for=(lang.id()) lang=(lang.id()) {
            p.certificate { (certificate(lang)) }
            p {
                strong { (words.not_advice) } " " (words.free_software)
                @if linked {
                    " " a href=(entrance_file(lang)) { (texts::pages(lang).rulebook) }
                    " · " a href="SHA256SUMS" { "SHA256SUMS" }
                }
            }
            p { (crate::html::put(words.floor, &floor)) }
        }
    })
}

/// The day of the edition.
fn edition() -> Markup {
    let day = EDITION.text();
    html! { time datetime=(day) { (day) } }
}

/// Edition, fingerprint, how much of everything there is, and what has been proved of it.
fn certificate(lang: Lang) -> Markup {
    let words = texts::start(lang);
    let number = |digits: String| html! { (grouped(lang, &digits)) };
    let rulebook = rulebook(lang);
    html! {
        (crate::html::put(words.certificate, &[
            edition(),
            number(rules::all().count().to_string()),
            number(Document::ALL.len().to_string()),
            number(Source::ALL.len().to_string()),
            html! { code { (rulebook.hash) } },
        ]))
        // Rules that changed since they were proved have no certificate, and then nothing is claimed.
        @if let Some(certificate) = rulebook.certificate {
            br;
            (crate::html::put(words.proved, &[
                number(certificate.complete.to_owned()),
                number(certificate.partial.to_owned()),
                number(certificate.mutants.total.to_string()),
                number(certificate.mutants.caught.to_string()),
                number(certificate.mutants.equivalent.to_string()),
            ]))
        }
    }
}
