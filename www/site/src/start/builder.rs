//! The part of the start page that puts snippets together, and the plain ones for whoever has no scripts.

use super::{Parts, target};
use crate::Done;
use crate::html::{phrase, sentence};
use icp_checker::providers::ProviderId;
use icp_checker::texts::start::Start;
use icp_checker::texts::{self, Lang};
use maud::{Markup, html};
use serde_json::{Map, Value};

/// The address that plain snippets show, for the embedder to replace.
const HOST: &str = "https://YOUR-HOST";

/// The ways of embedding, in the order of their words.
const WAYS: [&str; 5] = ["element", "frame", "iframe", "module", "file"];

/// What a frame of the checker may do: run, save files, print, and open links as pages like any other.
pub(crate) const SANDBOX: &str =
    "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";

/// Those that know more than a language and a provider.
const CONFIGURABLE: &str = "element frame iframe module";

/// The colours, in the order of their words.
const THEMES: [&str; 4] = ["", "light", "dark", "host"];

/// The words of the start page in the language that `phrase` asks for.
fn said(words: fn(&'static Start) -> &'static str) -> Markup {
    phrase(move |lang| words(texts::start(lang)))
}

/// The whole section.
pub(super) fn section(parts: &Parts<'_>) -> Done<Markup> {
    Ok(html! {
        section #embed.embed {
            h2 { (said(|words| words.embed)) }
            div {
                @for lang in Lang::ALL {
                    p data-for=(lang.id()) lang=(lang.id()) { (texts::start(*lang).embed_lead) }
                }
                @for lang in Lang::ALL { (plain(*lang, parts)?) }
                (form(parts)?)
            }
        }
    })
}

fn plain(lang: Lang, parts: &Parts<'_>) -> Done<Markup> {
    let words = texts::start(lang);
    Ok(html! {
        div.plain data-for=(lang.id()) lang=(lang.id()) {
            p { (words.plain) }
            p { (words.plain_element) }
            pre { code { (element(parts.integrity)) } }
            p { (words.plain_frame) }
            pre { code { (frame(parts.frame_integrity)) } }
            p { (words.plain_iframe) }
            pre { code { (iframe()) } }
            p { (sentence(words.plain_others, |name| target(lang, name), &[])?) }
        }
    })
}

fn form(parts: &Parts<'_>) -> Done<Markup> {
    Ok(html! {
        form.builder data-script-integrity=(parts.integrity) data-frame-integrity=(parts.frame_integrity)
            autocomplete="off" novalidate hidden {
            fieldset.ways {
                legend { (said(|words| words.way)) }
                div {
                    @for (at, way) in WAYS.iter().enumerate() {
                        label.way {
                            input type="radio" name="way" value=(way) checked[at == 0];
                            span { (phrase(|lang| texts::start(lang).way_names[at])) }
                        }
                    }
                }
            }
            @for (at, way) in WAYS.iter().enumerate() {
                div data-ways=(way) {
                    @for &lang in Lang::ALL {
                        @let detail = texts::start(lang).way_details[at];
                        p data-for=(lang.id()) lang=(lang.id()) {
                            (sentence(detail, |name| target(lang, name), &[])?)
                        }
                    }
                }
            }
            (fields())
            div.snippet {
                pre #snippet tabindex="0" role="group" aria-label="HTML · JavaScript · URL" {
                    code data-snippet {}
                }
                button type="button" data-copy { (phrase(|lang| texts::interface(lang).copy)) }
                p role="status" {
                    span data-said="copied" hidden { (phrase(|lang| texts::interface(lang).copied)) }
                    span data-said="selected" hidden { (said(|words| words.selected)) }
                }
            }
            p.note data-ways=(CONFIGURABLE) {
                (said(|words| words.policy)) " " code data-policy {}
            }
            h3 { (said(|words| words.preview)) }
            div.preview data-preview {}
        }
    })
}

fn fields() -> Markup {
    html! {
        div.fields {
            div.field {
                label for="embed-lang" { (phrase(|lang| texts::interface(lang).languages)) }
                select #embed-lang name="lang" {
                    (option("", |lang| texts::start(lang).page_language))
                    @for lang in Lang::ALL {
                        option value=(lang.id()) lang=(lang.id()) { (lang.own_name()) }
                    }
                }
            }
            div.field {
                label for="embed-provider" { (said(|words| words.provider)) }
                select #embed-provider name="provider" {
                    (option("", |lang| texts::start(lang).no_provider))
                    @for provider in ProviderId::ALL {
                        option value=(provider.id()) { (provider.name()) }
                    }
                }
            }
            div.field data-ways=(CONFIGURABLE) {
                label for="embed-theme" { (said(|words| words.colours)) }
                select #embed-theme name="theme" {
                    @for (at, theme) in THEMES.iter().enumerate() {
                        (option(theme, |lang| texts::start(lang).colour_names[at]))
                    }
                }
            }
            div.field.wide data-ways=(CONFIGURABLE) {
                label for="embed-contact" { (said(|words| words.contact)) }
                input #embed-contact name="contact-url" type="url" inputmode="url" spellcheck="false"
                    placeholder="mailto:filing@example.com" aria-describedby="contact-wrong";
                p #contact-wrong.wrong role="alert" hidden { (said(|words| words.contact_wrong)) }
            }
            div.ticks {
                (tick("hide-header", CONFIGURABLE, false, |words| words.hide_header))
                (tick("compact", CONFIGURABLE, false, |words| words.compact))
                (tick("pin", "element frame", true, |words| words.pin))
            }
        }
    }
}

/// An option cannot hold a phrase per language, so it carries them as data for the page's script.
fn option(value: &str, words: impl Fn(Lang) -> &'static str) -> Markup {
    let all = Lang::ALL
        .iter()
        .map(|lang| (lang.id().to_owned(), words(*lang).into()));
    let all = Value::Object(all.collect::<Map<_, _>>()).to_string();
    html! { option value=(value) data-words=(all) { (words(Lang::default())) } }
}

fn tick(
    name: &str,
    ways: &str,
    checked: bool,
    words: fn(&'static Start) -> &'static str,
) -> Markup {
    html! {
        label data-ways=(ways) {
            input type="checkbox" name=(name) checked[checked];
            span { (said(words)) }
        }
    }
}

fn element(integrity: &str) -> String {
    format!(
        "<script src=\"{HOST}/icp-checker.js\"\n  integrity=\"{integrity}\"\n  crossorigin=\"anonymous\" defer></script>\n\
         <icp-checker lang=\"{}\" provider=\"alibaba-cloud\"></icp-checker>",
        Lang::default().id()
    )
}

fn frame(integrity: &str) -> String {
    format!(
        "<script src=\"{HOST}/embed.js\"\n  integrity=\"{integrity}\"\n  crossorigin=\"anonymous\" \
         data-lang=\"{}\" data-provider=\"alibaba-cloud\" defer></script>",
        Lang::default().id()
    )
}

fn iframe() -> String {
    let lang = Lang::default();
    format!(
        "<iframe src=\"{HOST}/embed.html?lang={}&amp;provider=alibaba-cloud\"\n  title=\"{}\" width=\"100%\" \
         height=\"900\"\n  sandbox=\"{SANDBOX}\"\n  allow=\"clipboard-write\" \
         referrerpolicy=\"no-referrer\" loading=\"lazy\"></iframe>",
        lang.id(),
        texts::scripts(lang).frame_title
    )
}
