//! A small builder of elements: names, attributes and text, never markup.

use wasm_bindgen::UnwrapThrowExt;
use web_sys::{Document, Element};

/// Makes elements of one document.
pub(super) struct Maker {
    pub(super) document: Document,
    /// Whether the words around are Chinese already.
    pub(super) chinese: bool,
}

/// An element being made.
pub(super) struct Made<'a> {
    maker: &'a Maker,
    pub(super) element: Element,
}

impl Maker {
    pub(super) fn make(&self, name: &str) -> Made<'_> {
        // Every name is a constant of ours, and one that exists.
        Made {
            maker: self,
            element: self.document.create_element(name).unwrap_throw(),
        }
    }

    /// An element that is there already, to be added to.
    pub(super) fn around(&self, element: Element) -> Made<'_> {
        Made {
            maker: self,
            element,
        }
    }

    /// A part of a drawing.
    pub(super) fn shape(&self, name: &str) -> Made<'_> {
        let space = Some("http://www.w3.org/2000/svg");
        Made {
            maker: self,
            element: self.document.create_element_ns(space, name).unwrap_throw(),
        }
    }

    /// An element that a host page may style: its class is its `part` as well.
    pub(super) fn part(&self, name: &str, part: &str) -> Made<'_> {
        self.make(name).class(part).set("part", part)
    }

    /// Heading of a level; beyond the sixth there is none.
    pub(super) fn heading(&self, level: u8, text: &str) -> Made<'_> {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6) - 1)];
        self.make(name).text(text)
    }

    pub(super) fn paragraph(&self, class: &str, text: &str) -> Made<'_> {
        self.make("p").class(class).text(text)
    }

    /// A button, and what pressing it does.
    pub(super) fn button(&self, class: &str, text: &str, action: &str) -> Made<'_> {
        self.make("button")
            .set("type", "button")
            .class(class)
            .set("data-do", action)
            .text(text)
    }

    /// A summary that opens to more.
    pub(super) fn details(&self, class: &str, summary: &str) -> Made<'_> {
        self.part("details", class)
            .add(self.make("summary").text(summary))
    }
}

impl Made<'_> {
    pub(super) fn set(self, name: &str, value: &str) -> Self {
        // Every name is a constant of ours, and one that exists.
        self.element.set_attribute(name, value).unwrap_throw();
        self
    }

    pub(super) fn class(self, class: &str) -> Self {
        if class.is_empty() {
            self
        } else {
            self.set("class", class)
        }
    }

    pub(super) fn add(self, child: Made) -> Self {
        self.element.append_child(&child.element).unwrap_throw();
        self
    }

    pub(super) fn add_all<'b>(self, children: impl IntoIterator<Item = Made<'b>>) -> Self {
        children.into_iter().fold(self, Made::add)
    }

    /// Text, with every Chinese run in it marked as such for voices and fonts.
    pub(super) fn text(self, text: &str) -> Self {
        let mut rest = text;
        while !rest.is_empty() {
            let run_is_chinese = rest.chars().next().is_some_and(chinese) && !self.maker.chinese;
            let end = match self.maker.chinese {
                true => rest.len(),
                false => rest
                    .find(|letter| chinese(letter) != run_is_chinese)
                    .unwrap_or(rest.len()),
            };
            let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            let text = self.maker.document.create_text_node(run);
            if run_is_chinese {
                let span = self.maker.make("span").set("lang", "zh-Hans");
                span.element.append_child(&text).unwrap_throw();
                self.element.append_child(&span.element).unwrap_throw();
            } else {
                self.element.append_child(&text).unwrap_throw();
            }
            rest = after;
        }
        self
    }

    /// Text in a language of its own.
    pub(super) fn foreign(self, text: &str) -> Self {
        self.element.set_text_content(Some(text));
        self.set("lang", language(text))
    }
}

/// Whether a letter or mark is written in Chinese only.
fn chinese(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}')
}

/// The language of a quotation, by its letters: sources are Chinese, Vietnamese or English.
fn language(text: &str) -> &'static str {
    if text.contains(chinese) {
        "zh-Hans"
    } else if text.contains(|letter| matches!(letter, 'đ' | 'ư' | 'ơ' | '\u{1EA0}'..='\u{1EF9}'))
    {
        "vi"
    } else {
        "en"
    }
}
