//! What the pages share: their frame, text in its language, links, and sentences with values.

use crate::Done;
use icp_checker::texts::writing::{language_of, mostly_chinese};
use icp_checker::texts::{self, CHINESE, Lang};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};

/// A page: what all have in their heads, and what this one adds.
pub(crate) fn document(
    lang: Lang,
    policy: &str,
    title: &str,
    head: &Markup,
    body: &Markup,
) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(lang.id()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href="data:,";
                (head)
            }
            (body)
        }
    };
    page.into_string() + "\n"
}

/// One thing in every language, one after the other, as a page that speaks all of them says it.
pub(crate) fn in_every_language<'a>(words: impl Fn(Lang) -> &'a str) -> String {
    let all: Vec<&str> = Lang::ALL.iter().map(|lang| words(*lang)).collect();
    all.join(" · ")
}

/// A phrase of which a page that speaks every language shows one.
pub(crate) fn phrase<'a>(words: impl Fn(Lang) -> &'a str) -> Markup {
    html! {
        @for lang in Lang::ALL {
            span data-for=(lang.id()) lang=(lang.id()) { (words(*lang)) }
        }
    }
}

/// An address of the web; any other stands as text only.
pub(crate) fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}

/// What leads to an address of the web, or the same without a link.
pub(crate) fn outward(url: &str, content: &Markup) -> Markup {
    html! {
        @if is_web(url) {
            a href=(url) rel="noopener noreferrer" { (content) }
        } @else {
            (content)
        }
    }
}

/// Text of a page in that language, marked where it is Chinese instead, for voices and fonts.
pub(crate) fn marked(lang: Lang, text: &str) -> Markup {
    let chinese = !texts::writing(lang).reads_chinese && mostly_chinese(text);
    in_own_language(lang, chinese.then_some(CHINESE), text)
}

/// The words of a source, which stand in their own language on every page.
pub(crate) fn quoted(lang: Lang, says: &str) -> Markup {
    in_own_language(lang, language_of(says), says)
}

fn in_own_language(page: Lang, own: Option<Lang>, text: &str) -> Markup {
    html! {
        @match own {
            Some(own) if own != page => span lang=(own.id()) { (text) },
            _ => (text),
        }
    }
}

/// A sentence with `{0}`, `{1}`, … replaced.
pub(crate) fn put(form: &str, values: &[Markup]) -> Markup {
    let mut filled = String::new();
    for part in parts(form, values) {
        match part {
            Part::Text(text) => filled.push_str(&html! { (text) }.into_string()),
            Part::Value(value) => filled.push_str(&value.0),
        }
    }
    PreEscaped(filled)
}

/// Where a link in a sentence leads.
pub(crate) struct Target {
    pub(crate) href: String,
    /// Whether it is to be kept as a file instead of opened.
    pub(crate) download: bool,
}

/// A sentence with the marks of Markdown and `{0}`, `{1}`, … replaced; a page knows its links by their names.
pub(crate) fn sentence(
    markdown: &str,
    target: impl Fn(&str) -> Option<Target>,
    values: &[Markup],
) -> Done<Markup> {
    let mut events = Vec::new();
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            // A sentence stands in a paragraph of the page's own.
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                let target = target(&dest_url)
                    .ok_or_else(|| format!("unknown link `{dest_url}` in `{markdown}`"))?;
                let opened = html! { a href=(target.href) download[target.download] {} };
                let opened = opened.0.trim_end_matches("</a>").to_owned();
                events.push(Event::InlineHtml(CowStr::from(opened)));
            }
            Event::End(TagEnd::Link) => events.push(Event::InlineHtml("</a>".into())),
            Event::Text(text) => {
                events.extend(parts(&text, values).into_iter().map(|part| match part {
                    Part::Text(text) => Event::Text(text.to_owned().into()),
                    Part::Value(value) => Event::InlineHtml(value.0.clone().into()),
                }));
            }
            event => events.push(event),
        }
    }
    let mut filled = String::new();
    pulldown_cmark::html::push_html(&mut filled, events.into_iter());
    Ok(PreEscaped(filled))
}

enum Part<'a> {
    Text(&'a str),
    Value(&'a Markup),
}

/// A form in its parts, what stands for a value as that value.
fn parts<'a>(form: &'a str, values: &'a [Markup]) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    let mut rest = form;
    while let Some((before, after)) = rest.split_once('{') {
        let (place, after) = after.split_once('}').unwrap_or((after, ""));
        let value = place
            .parse()
            .ok()
            .and_then(|place: usize| values.get(place));
        found.push(Part::Text(before));
        found.extend(value.map(Part::Value));
        rest = after;
    }
    found.push(Part::Text(rest));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_page_makes_markup() -> Done {
        let value = [html! { code { "<1>" } }];
        assert_eq!(
            put("<b> {0} & {0}", &value).0,
            "&lt;b&gt; <code>&lt;1&gt;</code> &amp; <code>&lt;1&gt;</code>"
        );
        assert_eq!(outward("javascript:alert(1)", &html! { "x" }).0, "x");
        let target = |name: &str| {
            (name == "here").then(|| Target {
                href: "a&b".into(),
                download: false,
            })
        };
        assert_eq!(
            sentence("**A** [b](here) `<c>` {0}", target, &value)?.0,
            "<strong>A</strong> <a href=\"a&amp;b\">b</a> <code>&lt;c&gt;</code> <code>&lt;1&gt;</code>"
        );
        assert!(sentence("[b](there)", target, &[]).is_err());
        Ok(())
    }
}
