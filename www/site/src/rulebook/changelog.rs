//! What changed between editions in terms of law: the `Law` parts of the changelog.

use crate::{Done, files};
use icp_checker::texts::Lang;
use maud::{Markup, PreEscaped, html};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::path::Path;

/// What begins the part of an edition.
const OPENED: &str = "<h2>";

/// The `Law` part of every edition, newest first, and how many there are.
pub(super) fn changes(lang: Lang) -> Done<(Markup, usize)> {
    let laws = laws(&files::read_text(Path::new("CHANGELOG.md"))?);
    if laws.is_empty() {
        return Err("`CHANGELOG.md` has no `### Law`, expected one per edition".into());
    }
    let count = laws.matches(OPENED).count();
    let laws = PreEscaped(laws);
    // The changelog is kept in one language.
    let kept = Lang::default();
    let content = html! {
        @if lang == kept { (laws) } @else { div lang=(kept.id()) { (laws) } }
    };
    Ok((content, count))
}

fn laws(markdown: &str) -> String {
    let mut events = Vec::new();
    let (mut edition, mut heading) = (String::new(), None);
    let mut wanted = false;
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                wanted = false;
                heading = Some((level, String::new()));
            }
            Event::End(TagEnd::Heading(_)) => match heading.take() {
                Some((HeadingLevel::H2, title)) => edition = title,
                Some((HeadingLevel::H3, title)) if title == "Law" => {
                    wanted = true;
                    events.push(Event::InlineHtml(html! { h2 { (edition) } }.0.into()));
                }
                _ => {}
            },
            Event::Text(text) if heading.is_some() => {
                if let Some((_, title)) = &mut heading {
                    title.push_str(&text);
                }
            }
            event if wanted => events.push(event),
            _ => {}
        }
    }
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events.into_iter());
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_law_of_each_edition_is_told() {
        let text = "# C\n\n## E2\n\n### Law\n\nOne `a<b`.\n\n- x\n- y\n\n### Other\n\nno\n\n## E1\n\n### Law\n\nold\n";
        assert_eq!(
            laws(text),
            "<h2>E2</h2>\n<p>One <code>a&lt;b</code>.</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<h2>E1</h2>\n<p>old</p>\n"
        );
    }
}
