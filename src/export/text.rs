//! The outline as lines to read: plain, or with the marks of Markdown.

use crate::present::Situation;
use crate::present::outline::{self, Block, Kind, Outline, add, outline};
use crate::present::wording::{interface, number};
use crate::texts::interface::Interface;

/// The result as plain text.
#[must_use]
pub fn text(situation: &Situation<'_>) -> String {
    lines(situation, &outline(situation), false)
}

/// The result as Markdown, with a task list of the papers.
#[must_use]
pub fn markdown(situation: &Situation<'_>) -> String {
    lines(situation, &outline(situation), true)
}

/// The result in a few lines of plain text, to hand over to a colleague or adviser.
#[must_use]
pub fn card(situation: &Situation<'_>) -> String {
    lines(situation, &outline::card(situation), false)
}

fn lines(situation: &Situation<'_>, outline: &Outline, markdown: bool) -> String {
    let mut page = Page {
        lines: String::new(),
        words: interface(situation.lang),
        markdown,
        listing: false,
        count: 0,
    };
    for block in &outline.blocks {
        page.block(block);
    }
    page.lines
}

struct Page {
    lines: String,
    words: &'static Interface,
    markdown: bool,
    /// Whether the line before was one of a list.
    listing: bool,
    /// How many of a numbered list there are.
    count: usize,
}

impl Page {
    fn block(&mut self, block: &Block) {
        let (mark, underline) = match block.kind {
            Kind::Title => ("# ", "="),
            Kind::Heading => ("## ", "-"),
            Kind::Stage => ("### ", "-"),
            Kind::Sentence | Kind::Link => ("", ""),
            Kind::Entry | Kind::Duty | Kind::Reason => ("- ", ""),
            Kind::Paper(true) => ("- [x] ", ""),
            Kind::Paper(false) => ("- [ ] ", ""),
            Kind::Step | Kind::Source => (". ", ""),
        };
        let title = !underline.is_empty();
        let listing = !title && !mark.is_empty();
        let together = listing && self.listing;
        if !self.lines.is_empty() && !together {
            self.lines.push('\n');
        }
        self.listing = listing;
        if mark == ". " {
            self.count += 1;
            self.lines.push_str(&number(self.count));
        } else {
            self.count = 0;
        }
        let named = self.named(block);
        if self.markdown || !title {
            self.lines.push_str(mark);
        }
        self.lines.push_str(&named);
        self.lines.push('\n');
        if title && !self.markdown {
            for letter in named.chars() {
                self.lines.push_str(underline);
                // Han letters take two places.
                if letter > '\u{2e7f}' {
                    self.lines.push_str(underline);
                }
            }
            self.lines.push('\n');
        }
        if block.kind == Kind::Source {
            if !self.markdown {
                self.below(&block.url);
            }
            return;
        }
        for lines in [&block.details, &block.grounds] {
            for line in lines.split('\n') {
                self.below(line);
            }
        }
        let mut numbers = String::new();
        for place in &block.sources {
            add(&mut numbers, self.words.separator, &number(place + 1));
        }
        if !numbers.is_empty() {
            self.below(&[self.words.sources, ": ", &numbers].concat());
        }
    }

    /// A line that belongs to the one above.
    fn below(&mut self, line: &str) {
        if line.is_empty() {
            return;
        }
        let mark = if self.markdown { "    - " } else { "    " };
        let line = self.shown(line);
        self.lines.push_str(&[mark, &line, "\n"].concat());
    }

    fn shown(&self, text: &str) -> String {
        if self.markdown {
            escaped(text)
        } else {
            one_line(text)
        }
    }

    /// What the block says, with its Chinese name and its time.
    fn named(&self, block: &Block) -> String {
        let mut text = self.shown(&block.text);
        let when = self.shown(&block.when);
        if self.markdown {
            if !block.url.is_empty() {
                text = ["[", &text, "](<", &address(&block.url), ">)"].concat();
            } else if matches!(block.kind, Kind::Paper(_) | Kind::Step) {
                text = ["**", &text, "**"].concat();
            }
        }
        if !block.chinese.is_empty() {
            text = [&text, " (", block.chinese, ")"].concat();
        }
        match (&*when, block.kind) {
            ("", _) => text,
            // A deadline comes before what is to be done by then.
            (_, Kind::Duty) => [&when, " – ", &text].concat(),
            _ => [&text, " – ", &when].concat(),
        }
    }
}

/// A text that stays on its line.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for letter in text.chars() {
        line.push(if letter.is_control() { ' ' } else { letter });
    }
    line
}

/// A text that Markdown shows as it stands.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    // A line that begins with a number and a stop would be a list.
    let mut number = true;
    for letter in text.chars() {
        let letter = if letter.is_control() { ' ' } else { letter };
        let first = escaped.is_empty();
        // A line that begins with many spaces would be code.
        if first && letter == ' ' {
            continue;
        }
        let marks = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' => true,
            '+' | '-' | '=' => first,
            '.' | ')' => number && !first,
            _ => false,
        };
        number &= letter.is_ascii_digit();
        if marks {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// An address that cannot end its link.
pub(super) fn address(url: &str) -> String {
    let mut address = String::new();
    for letter in url.chars() {
        match letter {
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '\\' => address.push_str("%5C"),
            letter if letter == ' ' || letter.is_control() => address.push_str("%20"),
            letter => address.push(letter),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::{address, escaped, one_line};

    #[test]
    fn what_is_hostile_is_escaped_and_stays_on_its_line() {
        for (text, shown) in [
            ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
            (
                "<img src=x onerror=alert(1)>",
                "\\<img src=x onerror=alert(1)\\>",
            ),
            ("[a](javascript:b)", "\\[a\\](javascript:b)"),
            ("a\n# b\r\n- c", "a \\# b  - c"),
            ("- a", "\\- a"),
            ("+ a", "\\+ a"),
            ("1. a", "1\\. a"),
            ("12) a 3. b", "12\\) a 3. b"),
            ("&lt;b&gt; | ~~c~~", "\\&lt;b\\&gt; \\| \\~\\~c\\~\\~"),
            ("\\", "\\\\"),
            ("备案（ICP备案）", "备案（ICP备案）"),
        ] {
            assert_eq!(escaped(text), shown);
        }
        assert_eq!(one_line("a\tb\nc\u{0}"), "a b c ");
    }

    #[test]
    fn an_address_cannot_end_its_link() {
        assert_eq!(
            address("https://a.example/(b)?c=d#e"),
            "https://a.example/(b)?c=d#e"
        );
        assert_eq!(
            address("https://a.example/> <b>\n\\"),
            "https://a.example/%3E%20%3Cb%3E%20%5C"
        );
    }
}
