//! A small builder of elements: names, attributes and text, never markup.
//!
//! What is built is a description, from which the script around the module makes the elements in one go:
//! a call for every name, attribute and text took longer than all they ask of the browser.

/// What a piece of a description is, by the mark it begins with; no name, value or text holds one.
const ELEMENT: char = '\u{1}';
const SHAPE: char = '\u{2}';
const ATTRIBUTE: char = '\u{3}';
const TEXT: char = '\u{4}';
const END: char = '\u{5}';

/// Makes elements.
pub(super) struct ElementBuilder {
    /// Whether the words around are Chinese already.
    pub(super) chinese: bool,
}

/// An element being made: where it begins, with its attributes, and what is in it.
pub(super) struct Element<'a> {
    maker: &'a ElementBuilder,
    begin: String,
    inside: String,
}

/// Adds a piece; a mark in what a page or a provider wrote is left out.
fn push(into: &mut String, mark: char, pieces: &[&str]) {
    into.push(mark);
    for piece in pieces {
        into.extend(piece.split(|letter| (ELEMENT..=END).contains(&letter)));
    }
}

impl ElementBuilder {
    fn begin(&self, mark: char, name: &str) -> Element<'_> {
        let mut made = self.several();
        push(&mut made.begin, mark, &[name]);
        made
    }

    pub(super) fn make(&self, name: &str) -> Element<'_> {
        self.begin(ELEMENT, name)
    }

    /// Elements with none around them.
    pub(super) fn several(&self) -> Element<'_> {
        Element {
            maker: self,
            begin: String::new(),
            inside: String::new(),
        }
    }

    /// A part of a drawing.
    pub(super) fn shape(&self, name: &str) -> Element<'_> {
        self.begin(SHAPE, name)
    }

    /// An element that a host page may style: its class is its `part` as well.
    pub(super) fn part(&self, name: &str, part: &str) -> Element<'_> {
        self.make(name).class(part).set("part", part)
    }

    /// Heading of a level; beyond the sixth there is none.
    pub(super) fn heading(&self, level: u8, text: &str) -> Element<'_> {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6) - 1)];
        self.make(name).text(text)
    }

    pub(super) fn paragraph(&self, class: &str, text: &str) -> Element<'_> {
        self.make("p").class(class).text(text)
    }

    /// A button, and what pressing it does.
    pub(super) fn button(&self, class: &str, text: &str, action: &str) -> Element<'_> {
        self.make("button")
            .set("type", "button")
            .class(class)
            .set("data-do", action)
            .text(text)
    }

    /// A summary that opens to more.
    pub(super) fn details(&self, class: &str, summary: &str) -> Element<'_> {
        self.part("details", class)
            .add(self.make("summary").text(summary))
    }
}

impl Element<'_> {
    /// The whole of it, as the script reads it.
    pub(super) fn description(mut self) -> String {
        if self.begin.is_empty() {
            return self.inside;
        }
        self.begin.push_str(&self.inside);
        self.begin.push(END);
        self.begin
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.inside.is_empty()
    }

    pub(super) fn set(mut self, name: &str, value: &str) -> Self {
        debug_assert!(
            !self.begin.is_empty(),
            "several elements have no attributes"
        );
        push(&mut self.begin, ATTRIBUTE, &[name, "=", value]);
        self
    }

    pub(super) fn class(self, class: &str) -> Self {
        if class.is_empty() {
            self
        } else {
            self.set("class", class)
        }
    }

    pub(super) fn add(mut self, child: Element) -> Self {
        self.inside.push_str(&child.description());
        self
    }

    pub(super) fn add_all<'b>(self, children: impl IntoIterator<Item = Element<'b>>) -> Self {
        children.into_iter().fold(self, Element::add)
    }

    /// Text, with every Chinese run in it marked as such for voices and fonts.
    pub(super) fn text(mut self, text: &str) -> Self {
        let mut rest = text;
        while let Some(found) = rest.find(chinese).filter(|_| !self.maker.chinese) {
            let (before, from) = rest.split_at_checked(found).unwrap_or((rest, ""));
            // Letters that a Chinese word begins with are part of it, as in ICP备案: no line breaks between them.
            let plain = before.trim_end_matches(|letter: char| letter.is_ascii_alphanumeric());
            let length = from.find(|letter| !chinese(letter)).unwrap_or(from.len());
            let end = found + length;
            let run = rest.get(plain.len()..end).unwrap_or_default();
            if !plain.is_empty() {
                self = self.plain(plain);
            }
            let span = self.maker.make("span").set("lang", "zh-Hans");
            self = self.add(span.plain(run));
            rest = rest.get(end..).unwrap_or_default();
        }
        if rest.is_empty() {
            self
        } else {
            self.plain(rest)
        }
    }

    /// Text as it is.
    pub(super) fn plain(mut self, text: &str) -> Self {
        push(&mut self.inside, TEXT, &[text]);
        self
    }

    /// Text in a language of its own.
    pub(super) fn foreign(self, text: &str) -> Self {
        self.plain(text).set("lang", language(text))
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
