//! What changed between editions in terms of law: the `Law` parts of the changelog.

use crate::template::escape;
use crate::{Done, files};
use icp_checker::texts::Lang;
use std::path::Path;

/// The `Law` part of every edition, newest first.
pub(crate) fn html(lang: Lang) -> Done<String> {
    let text = files::read_text(Path::new("CHANGELOG.md"))?;
    let html = laws(&text);
    if html.is_empty() {
        return Err("`CHANGELOG.md` has no `### Law`, expected one per edition".into());
    }
    // The changelog is kept in one language.
    Ok(if lang == Lang::default() {
        html
    } else {
        format!("<div lang=\"{}\">\n{html}</div>\n", Lang::default().id())
    })
}

/// Headings, paragraphs and lists are all the markup the changelog has.
fn laws(text: &str) -> String {
    let mut html = String::new();
    let mut edition = "";
    let mut wanted = false;
    let mut listing = false;
    for line in text.lines().chain([""]) {
        let item = line.strip_prefix("- ");
        if listing && item.is_none() {
            html.push_str("</ul>\n");
            listing = false;
        }
        if let Some(name) = line.strip_prefix("## ") {
            (edition, wanted) = (name, false);
        } else if let Some(part) = line.strip_prefix("### ") {
            wanted = part == "Law";
            if wanted {
                html.push_str(&format!("<h3>{}</h3>\n", escape(edition)));
            }
        } else if !wanted || line.is_empty() {
        } else if let Some(item) = item {
            if !listing {
                html.push_str("<ul>\n");
                listing = true;
            }
            html.push_str(&format!("<li>{}</li>\n", coded(item)));
        } else {
            html.push_str(&format!("<p>{}</p>\n", coded(line)));
        }
    }
    html
}

/// Text with its names in backquotes.
fn coded(text: &str) -> String {
    let pieces = text.split('`').enumerate();
    pieces
        .map(|(at, piece)| match at % 2 {
            0 => escape(piece),
            _ => format!("<code>{}</code>", escape(piece)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_law_of_each_edition_is_told() {
        let text = "# C\n\n## E2\n\n### Law\n\nOne `a<b`.\n\n- x\n- y\n\n### Other\n\nno\n\n## E1\n\n### Law\n\nold\n";
        assert_eq!(
            laws(text),
            "<h3>E2</h3>\n<p>One <code>a&lt;b</code>.</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<h3>E1</h3>\n<p>old</p>\n"
        );
    }
}
