//! The grounds of an entry: the answers it rests on, what provider and law say, and where it stands.

use super::element::Made;
use super::sheet::Sheet;
use super::words::{answer, fill, number};
use crate::law::sources::Source;
use crate::law::{Rule, Says};
use crate::questions::Question;
use crate::texts;

/// What stands behind a summary: most of a report is this, and most of it nobody opens.
#[derive(Default)]
pub(super) struct Behind {
    /// The answers it rests on.
    pub(super) because: Vec<Question>,
    /// The rules, whose sources are shown.
    pub(super) rules: Vec<&'static Rule>,
    /// Whether the reasons of the rules are told as well.
    pub(super) reasons: bool,
    /// One source alone.
    pub(super) source: Option<Source>,
}

impl Sheet<'_> {
    /// Behind one summary: answers, reasons and sources.
    pub(super) fn grounds(&self, because: &[Question], rules: &[&'static Rule]) -> Made<'_> {
        let behind = Behind {
            because: because.to_vec(),
            rules: rules.to_vec(),
            reasons: true,
            source: None,
        };
        self.closed(self.words.grounds, behind)
    }

    /// A summary whose contents are drawn when it is opened.
    pub(super) fn closed(&self, summary: &str, behind: Behind) -> Made<'_> {
        let mut all = self.behind.borrow_mut();
        all.push(behind);
        self.details("grounds", summary)
            .set("data-behind", &number(all.len() - 1))
    }

    /// Draws what stands behind a summary into it.
    pub(super) fn open(&self, details: Made<'_>, behind: &Behind) {
        let mut details = details;
        if let Some(source) = behind.source {
            details = details.add(self.source(self.make("div").class("sources"), source));
        }
        if !behind.because.is_empty() {
            details = details.add(self.because(&behind.because));
        }
        for rule in &behind.rules {
            if let (Says::Reason(reason), true) = (rule.says, behind.reasons) {
                details =
                    details.add(self.paragraph("reason", texts::reason(self.state.lang, reason)));
            }
        }
        if !behind.rules.is_empty() {
            details.add(self.sources(&behind.rules));
        }
    }

    fn because(&self, questions: &[Question]) -> Made<'_> {
        let mut list = self.make("dl").class("because");
        for question in questions {
            let text = texts::question(self.state.lang, *question).text;
            let row = self.make("div").add(self.make("dt").text(text));
            list = list.add(row.add(self.make("dd").text(&answer(self.state, *question))));
        }
        self.make("div")
            .add(self.paragraph("label", self.words.because))
            .add(list)
    }

    /// What the provider adds, in the open.
    pub(super) fn provider_words(&self, rules: &[&'static Rule]) -> Vec<Made<'_>> {
        let mut said = Vec::new();
        for rule in rules {
            if let (Says::Provider(fact), Some(provider)) = (rule.says, self.state.provider) {
                let with = fill(self.words.provider, &[provider.name()]);
                said.push(
                    self.part("p", "provider")
                        .add(self.make("strong").text(&with))
                        .text(" ")
                        .text(texts::provider_fact(self.state.lang, fact)),
                );
            }
        }
        said
    }

    /// Each source once.
    fn sources(&self, rules: &[&'static Rule]) -> Made<'_> {
        let mut cited: Vec<Source> = Vec::new();
        for source in rules.iter().flat_map(|rule| rule.sources) {
            if !cited.contains(source) {
                cited.push(*source);
            }
        }
        let mut list = self.part("ul", "sources");
        for source in cited {
            list = list.add(self.source(self.make("li"), source));
        }
        self.make("div")
            .add(self.paragraph("label", self.words.sources))
            .add(list)
    }

    /// A source with its own words, the way to it, and how far it is to be trusted.
    fn source<'a>(&'a self, into: Made<'a>, source: Source) -> Made<'a> {
        let cited = source.citation();
        let link = self
            .make("a")
            .set("href", cited.url)
            .set("rel", "noopener noreferrer")
            .set("target", "_blank")
            .text(cited.title);
        let since = cited.in_force.since.text();
        let in_force = match cited.in_force.until {
            Some(until) => fill(self.words.in_force_until, &[&since, &until.text()]),
            None => fill(self.words.in_force_since, &[&since]),
        };
        let read = fill(self.words.read_on, &[&cited.read_on.text()]);
        let about = [
            &*in_force,
            &*read,
            self.words.confidence[cited.confidence as usize],
        ]
        .join(" · ");
        into.add(self.make("p").class("cite").add(link))
            .add(self.make("blockquote").foreign(cited.says))
            .add(self.paragraph("about", &about))
    }
}
