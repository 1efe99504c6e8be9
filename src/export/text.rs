//! The result as lines to read: plain, or with the marks of Markdown.

use crate::law::sources::Source;
use crate::present::Situation;
use crate::present::cite::about;
use crate::present::entries::{Entry, Line, Subject};
use crate::present::facts::{Topic, facts};
use crate::present::outline::{Answer, Part};
use crate::present::wording::{answer, append, fill, joined, labelled, number};
use crate::texts;
use crate::texts::interface::Interface;

/// The result as plain text.
#[must_use]
pub fn text(situation: &Situation<'_>) -> String {
    whole(situation, false)
}

/// The result as Markdown, with a task list of the papers.
#[must_use]
pub fn markdown(situation: &Situation<'_>) -> String {
    whole(situation, true)
}

fn whole(situation: &Situation<'_>, markdown: bool) -> String {
    let mut page = Page::new(situation, markdown);
    page.answer();
    for part in situation.order() {
        match part {
            Part::Sources => page.cited(),
            Part::Answers => page.asked(),
            Part::Closing => page.closing(),
            part => page.sections(*part),
        }
    }
    page.lines
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Title,
    Heading,
    Stage,
    Sentence,
    Entry,
    Paper(bool),
    /// One of those that are numbered.
    Numbered,
}

pub(super) struct Page<'a> {
    situation: &'a Situation<'a>,
    pub(super) words: &'static Interface,
    pub(super) lines: String,
    markdown: bool,
    /// A heading to be said before the first line below it.
    heading: String,
    /// Whether the line before was one of a list.
    listing: bool,
    /// How many of a numbered list there are.
    count: usize,
    /// Every source cited, in the order in which they are first named.
    sources: Vec<Source>,
}

impl<'a> Page<'a> {
    pub(super) fn new(situation: &'a Situation<'a>, markdown: bool) -> Self {
        Self {
            situation,
            words: situation.words(),
            lines: String::new(),
            markdown,
            heading: String::new(),
            listing: false,
            count: 0,
            sources: Vec::new(),
        }
    }

    fn answer(&mut self) {
        let (lang, words) = (self.situation.lang, self.words);
        self.line(Kind::Title, words.title);
        match self.situation.answer() {
            Answer::Certain {
                text, certainty, ..
            } => {
                self.heading(text.text);
                self.sentence(text.detail);
                let certainty = certainty.map(|certainty| texts::certainty(lang, certainty));
                let line = certainty.map_or(words.certainty_open.into(), |certainty| {
                    labelled(lang, certainty.text, certainty.detail)
                });
                self.sentence(&line);
            }
            Answer::Open { possible } => {
                self.heading(words.cannot_tell);
                self.sentence(words.cannot_tell_detail);
                let possible = joined(words, possible.into_iter());
                self.sentence(&fill(words.still_possible, &[&possible]));
            }
        }
        // Who decides is said above.
        let facts = facts(lang, self.situation.report).into_iter();
        for fact in facts.filter(|fact| fact.topic != Topic::Decides) {
            let mut value = fact.value;
            if fact.usual {
                value = fill(words.usually_so, &[&value]);
            }
            self.line(
                Kind::Entry,
                &labelled(lang, fact.topic.label(words), &value),
            );
        }
        if let Some(warning) = self.situation.warning() {
            self.sentence(warning);
        }
    }

    fn sections(&mut self, part: Part) {
        for section in self.situation.sections(part) {
            self.heading(&section.title);
            if matches!(part, Part::Routes) {
                self.sentence(section.remark);
            }
            if matches!(part, Part::Checklist) && !self.situation.listed_papers().is_empty() {
                self.sentence(&self.situation.ready([0, 0]));
            }
            let mut begun = None;
            for entry in &section.entries {
                if let Some(phase) = entry.phase()
                    && begun.replace(phase) != Some(phase)
                {
                    self.line(Kind::Stage, phase.title(self.words));
                }
                self.entry(entry);
            }
        }
        if matches!(part, Part::Checklist) {
            self.timeline();
        }
    }

    /// What there is to do on a line of days.
    fn timeline(&mut self) {
        let Some(timeline) = self.situation.timeline() else {
            return;
        };
        self.line(Kind::Stage, self.words.timeline_title);
        self.sentence(&timeline.text);
        for row in timeline.rows {
            let time = [Some(row.time), row.by];
            let time = joined(self.words, time.iter().flatten().map(String::as_str));
            self.line(Kind::Entry, &[&*row.name, " – ", &time].concat());
        }
        if let Some(remark) = timeline.remark {
            self.sentence(remark);
        }
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let kind = match entry.subject {
            Subject::Paper { ticked, .. } => Kind::Paper(ticked),
            Subject::Step(_) => Kind::Numbered,
            _ => Kind::Entry,
        };
        let named = self.named(entry, kind);
        self.marked(kind, &named);
        for line in &entry.lines {
            let text = self.detail(line);
            self.below(&text);
        }
        let mut sources = Vec::new();
        if let Some(grounds) = entry.grounds {
            let grounds = self.situation.grounds(grounds);
            let answers = grounds.because.iter();
            let answers: Vec<String> = answers
                .map(|(question, answer)| [question, " ", answer].concat())
                .collect();
            if !answers.is_empty() {
                let answers = joined(self.words, answers.iter().map(String::as_str));
                self.below(&labelled(self.situation.lang, self.words.because, &answers));
            }
            for reason in grounds.reasons {
                self.below(reason);
            }
            sources = grounds.sources.iter().map(|cited| cited.source).collect();
        }
        for line in &entry.lines {
            if let Line::Side { cited, .. } = line {
                sources.push(cited.source);
            }
        }
        self.cite(&sources);
    }

    fn detail(&self, line: &Line) -> String {
        let (lang, words) = (self.situation.lang, self.words);
        match line {
            Line::Detail(text) => (*text).into(),
            Line::Fix(text) => labelled(lang, words.mended_by, text),
            Line::Provider(fact) => {
                let provider = self
                    .situation
                    .provider
                    .map_or("", |provider| provider.name());
                [&*fill(words.provider, &[provider]), " ", fact].concat()
            }
            Line::Then(text) | Line::Fact(text) | Line::Owner(text) => text.clone(),
            Line::Side {
                says,
                followed: true,
                ..
            } => labelled(lang, words.followed, says),
            Line::Side { says, .. } => (*says).into(),
        }
    }

    /// The numbers of the sources in their list.
    fn cite(&mut self, cited: &[Source]) {
        let mut numbers = String::new();
        for source in cited {
            let known = self.sources.iter().position(|known| known == source);
            let index = known.unwrap_or_else(|| {
                self.sources.push(*source);
                self.sources.len() - 1
            });
            append(&mut numbers, self.words.separator, &number(index + 1));
        }
        if !numbers.is_empty() {
            self.below(&labelled(self.situation.lang, self.words.sources, &numbers));
        }
    }

    fn cited(&mut self) {
        let lang = self.situation.lang;
        self.heading(self.words.sources);
        for source in std::mem::take(&mut self.sources) {
            let citation = source.citation();
            let about = about(lang, source).join(" · ");
            let mut title = self.shown(citation.title);
            if self.markdown {
                title = ["[", &title, "](<", &address(citation.url), ">)"].concat();
            }
            let line = [&title, " – ", &self.shown(&about)].concat();
            self.marked(Kind::Numbered, &line);
            if !self.markdown {
                self.below(citation.url);
            }
        }
    }

    /// The questions whose answers can still change the result, then those answered.
    fn asked(&mut self) {
        let (lang, words) = (self.situation.lang, self.words);
        let asked = self.situation.asked();
        self.heading(words.still_open);
        for question in asked.unanswered {
            let text = texts::question(lang, question);
            self.line(Kind::Entry, text.text);
            self.below(text.where_to_find);
        }
        self.heading(&fill(words.your_answers, &[&number(asked.answered.len())]));
        for (question, used) in asked.answered {
            let answer = answer(lang, self.situation.answers, question);
            let said = [texts::question(lang, question).text, " ", &answer].concat();
            self.line(Kind::Entry, &said);
            if !used {
                self.below(words.no_longer_used);
            }
        }
    }

    pub(super) fn closing(&mut self) {
        let closing = self.situation.closing();
        self.heading("");
        self.sentence(&closing.code);
        let link = self.situation.link;
        if !link.is_empty() {
            let mut line = self.shown(link);
            if self.markdown {
                line = ["[", &line, "](<", &address(link), ">)"].concat();
            }
            self.marked(Kind::Sentence, &line);
        }
        self.sentence(&closing.edition);
        self.sentence(closing.not_advice);
    }

    /// The heading of whatever is said next, if anything is before another takes its place.
    pub(super) fn heading(&mut self, text: &str) {
        self.heading = text.into();
    }

    pub(super) fn sentence(&mut self, text: &str) {
        self.line(Kind::Sentence, text);
    }

    pub(super) fn line(&mut self, kind: Kind, text: &str) {
        let text = self.shown(text);
        self.marked(kind, &text);
    }

    /// A line whose letters are escaped already.
    fn marked(&mut self, kind: Kind, text: &str) {
        if !self.heading.is_empty() {
            let heading = std::mem::take(&mut self.heading);
            self.line(Kind::Heading, &heading);
        }
        let (mark, underline) = match kind {
            Kind::Title => ("# ", "="),
            Kind::Heading => ("## ", "-"),
            Kind::Stage => ("### ", "-"),
            Kind::Sentence => ("", ""),
            Kind::Entry => ("- ", ""),
            Kind::Paper(true) => ("- [x] ", ""),
            Kind::Paper(false) => ("- [ ] ", ""),
            Kind::Numbered => (". ", ""),
        };
        let title = !underline.is_empty();
        let listing = !title && !mark.is_empty();
        if !(self.lines.is_empty() || listing && self.listing) {
            self.lines.push('\n');
        }
        self.listing = listing;
        if kind == Kind::Numbered {
            self.count += 1;
            self.lines.push_str(&number(self.count));
        } else if kind == Kind::Heading {
            // What stands between them does not end them.
            self.count = 0;
        }
        if self.markdown || !title {
            self.lines.push_str(mark);
        }
        self.lines.push_str(text);
        self.lines.push('\n');
        if title && !self.markdown {
            for letter in text.chars() {
                self.lines.push_str(underline);
                // Han letters take two places.
                if letter > '\u{2e7f}' {
                    self.lines.push_str(underline);
                }
            }
            self.lines.push('\n');
        }
    }

    /// A line that belongs to the one above.
    pub(super) fn below(&mut self, line: &str) {
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

    /// What the entry says, with its Chinese name and its time.
    fn named(&self, entry: &Entry<'_>, kind: Kind) -> String {
        let mut text = self.shown(&entry.text);
        if self.markdown && matches!(kind, Kind::Paper(_) | Kind::Numbered) {
            text = ["**", &text, "**"].concat();
        }
        if let Some(chinese) = entry.chinese {
            text = [&text, " (", chinese, ")"].concat();
        }
        if entry.usually.is_some() {
            let usually = self.shown(self.words.usually);
            text = [&text, " (", &usually, ")"].concat();
        }
        let Some(when) = &entry.when else {
            return text;
        };
        let when = self.shown(when);
        match entry.subject {
            // A deadline comes before what is to be done by then.
            Subject::Duty(_) => [&when, " – ", &text].concat(),
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
