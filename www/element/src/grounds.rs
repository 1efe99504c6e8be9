//! The grounds of an entry: the answers it rests on, what the law says, and where it stands.

use super::deferred::Deferred;
use super::element::Element;
use super::renderer::Renderer;
use super::wording::number;
use icp_checker::present::cite::Cited;
use icp_checker::present::entries::{Entry, Grounds};

impl Renderer<'_> {
    /// Behind one summary: answers, reasons and sources; of a reason, its sources alone.
    pub(super) fn grounds(&self, entry: &Entry<'_>) -> Option<Element<'_>> {
        let Grounds {
            because,
            rules,
            reasons,
        } = entry.grounds?;
        let summary = if reasons {
            self.words.grounds
        } else {
            self.words.sources
        };
        let deferred = Deferred::Grounds {
            because: because.to_vec(),
            rules: rules.to_vec(),
            reasons,
        };
        Some(self.closed("grounds", summary, deferred))
    }

    /// A summary whose contents are drawn when it is opened.
    pub(super) fn closed(&self, class: &str, summary: &str, deferred: Deferred) -> Element<'_> {
        let mut all = self.deferred.borrow_mut();
        all.push(deferred);
        self.details(class, summary)
            .set("data-behind", &number(all.len() - 1))
    }

    /// Draws what stands behind a summary into it.
    pub(super) fn open<'a>(&'a self, details: Element<'a>, deferred: &Deferred) -> Element<'a> {
        match deferred {
            Deferred::Source(cited) => {
                details.add(self.source(self.make("div").class("sources"), *cited))
            }
            Deferred::Answers => details.add(self.answer_list()).add_all(self.remember()),
            Deferred::Card => details.add(self.card()),
            Deferred::Grounds {
                because,
                rules,
                reasons,
            } => {
                let grounds = self.state.situation("").grounds(Grounds {
                    because,
                    rules,
                    reasons: *reasons,
                });
                let because = (!grounds.because.is_empty()).then(|| self.because(&grounds.because));
                let told = grounds.reasons.iter();
                let told = told.map(|reason| self.paragraph("reason", reason));
                let sources = (!rules.is_empty()).then(|| self.sources(&grounds.sources));
                details.add_all(because).add_all(told).add_all(sources)
            }
        }
    }

    fn because(&self, answers: &[(&str, String)]) -> Element<'_> {
        let rows = answers.iter().map(|(question, answer)| {
            self.make("div")
                .add(self.make("dt").text(question))
                .add(self.make("dd").text(answer))
        });
        self.make("div")
            .add(self.paragraph("label", self.words.because))
            .add(self.make("dl").class("because").add_all(rows))
    }

    fn sources(&self, cited: &[Cited]) -> Element<'_> {
        let sources = cited
            .iter()
            .map(|cited| self.source(self.make("li"), *cited));
        self.make("div")
            .add(self.paragraph("label", self.words.sources))
            .add(self.part("ul", "sources").add_all(sources))
    }

    /// A source with its own words, the way to it, and how far it is to be trusted.
    fn source<'a>(&'a self, into: Element<'a>, words: Cited) -> Element<'a> {
        let cited = words.source.citation();
        let link = self
            .make("a")
            .set("href", cited.url)
            .set("rel", "noopener noreferrer")
            .set("target", "_blank")
            .text(cited.title);
        let about = words.about(self.state.lang);
        let english = words.translation(self.state.lang);
        let english = english.map(|text| self.make("p").class("english").foreign(text));
        let says = (!words.says.is_empty()).then(|| self.make("blockquote").foreign(words.says));
        into.add(self.make("p").class("cite").add(link))
            .add_all(says)
            .add_all(english)
            .add(self.paragraph("about", &about))
    }
}
