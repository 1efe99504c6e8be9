//! The grounds of an entry: the answers it rests on, what provider and law say, and where it stands.

use super::element::Element;
use super::renderer::Renderer;
use super::wording::{answer, fill, number};
use icp_checker::law::sources::Source;
use icp_checker::questions::Question;
use icp_checker::rule::{Rule, Says};
use icp_checker::texts;

/// What stands deferred a summary: most of a report is this, and most of it nobody opens.
pub(super) enum Deferred {
    /// The answers an entry rests on, its rules with their sources, and whether their reasons are told as well.
    Grounds {
        because: Vec<Question>,
        rules: Vec<&'static Rule>,
        reasons: bool,
    },
    /// One source alone.
    Source(Source),
    /// The answers given.
    Answers,
    /// The card for somebody else.
    Card,
}

impl Renderer<'_> {
    /// Deferred one summary: answers, reasons and sources.
    pub(super) fn grounds(&self, because: &[Question], rules: &[&'static Rule]) -> Element<'_> {
        let deferred = Deferred::Grounds {
            because: because.to_vec(),
            rules: rules.to_vec(),
            reasons: true,
        };
        self.closed("grounds", self.words.grounds, deferred)
    }

    /// A summary whose contents are drawn when it is opened.
    pub(super) fn closed(&self, class: &str, summary: &str, deferred: Deferred) -> Element<'_> {
        let mut all = self.deferred.borrow_mut();
        all.push(deferred);
        self.details(class, summary)
            .set("data-behind", &number(all.len() - 1))
    }

    /// Draws what stands deferred a summary into it.
    pub(super) fn open<'a>(&'a self, details: Element<'a>, deferred: &Deferred) -> Element<'a> {
        match deferred {
            Deferred::Source(source) => {
                details.add(self.source(self.make("div").class("sources"), *source))
            }
            Deferred::Answers => details.add(self.answer_list()).add_all(self.remember()),
            Deferred::Card => details.add(self.card()).add(self.copy_card()),
            Deferred::Grounds {
                because,
                rules,
                reasons,
            } => {
                let because = (!because.is_empty()).then(|| self.because(because));
                let told = rules.iter().filter_map(|rule| match rule.says {
                    Says::Reason(reason) if *reasons => {
                        Some(self.paragraph("reason", texts::reason(self.state.lang, reason)))
                    }
                    _ => None,
                });
                let sources = (!rules.is_empty()).then(|| self.sources(rules));
                details.add_all(because).add_all(told).add_all(sources)
            }
        }
    }

    fn because(&self, questions: &[Question]) -> Element<'_> {
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
    pub(super) fn provider_words(&self, rules: &[&'static Rule]) -> Vec<Element<'_>> {
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
    fn sources(&self, rules: &[&'static Rule]) -> Element<'_> {
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
    fn source<'a>(&'a self, into: Element<'a>, source: Source) -> Element<'a> {
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
