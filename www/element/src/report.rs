//! What a report lists: reasons, filings, licences, papers, steps, duties, notes, disputes.

use super::deferred::Deferred;
use super::element::Element;
use super::renderer::Renderer;
use super::wording::{fill, number};
use icp_checker::check::Listed;
use icp_checker::ids::{Dispute, Document, Note, Outcome, Stage};
use icp_checker::present::wording;
use icp_checker::profile::Place;
use icp_checker::rule::Says;
use icp_checker::texts::{self, Item};

/// How many notes are shown at once.
const SHOWN: usize = 4;

impl Renderer<'_> {
    /// The rules deferred the outcome; the words of two rules may be the same.
    pub(super) fn reasons(&self) -> Option<Element<'_>> {
        let lang = self.state.lang;
        let mut told = Vec::new();
        let mut list = self.make("ul").class("reason-list");
        for listed in &self.state.report.reasons {
            let Says::Reason(reason) = listed.rule.says else {
                continue;
            };
            if told.contains(&reason) {
                continue;
            }
            told.push(reason);
            let deferred = Deferred::Grounds {
                because: listed.because.clone(),
                rules: listed.rules.clone(),
                reasons: false,
            };
            let details = self.closed("grounds", self.words.sources, deferred);
            let item = self
                .part("li", "reason")
                .add(self.paragraph("", texts::reason(lang, reason)));
            list = list.add(item.add(details));
        }
        (!told.is_empty()).then(|| self.section("reasons", self.words.reasons).add(list))
    }

    /// What is filed and what must be held, or, where that cannot be had, would have been.
    pub(super) fn plan(&self) -> Vec<Element<'_>> {
        let (lang, report) = (self.state.lang, &self.state.report);
        let mut sections = Vec::new();
        if !report.filings.is_empty() {
            let mut section = self.section("filings", self.words.filings);
            let mut list = self.make("ul");
            for filing in &report.filings {
                list = list.add(self.make("li").text(texts::filing(lang, *filing)));
            }
            section = section.add(list);
            if let Some(kind) = report.filing_type {
                section = section.add(self.named("p", texts::filing_type(lang, kind)));
            }
            sections.push(section);
        }
        let licences = report
            .licences
            .iter()
            .map(|licence| self.named("li", texts::licence(lang, *licence)));
        let approvals = report.approvals.iter().map(|listed| {
            self.named("li", texts::approval(lang, listed.item))
                .add(self.grounds(&listed.because, &listed.rules))
        });
        if report.outcome == Some(Outcome::HongKong) {
            let both: Vec<_> = licences.chain(approvals).collect();
            if !both.is_empty() {
                let list = self.make("ul").add_all(both);
                sections.push(
                    self.section("licences", self.words.would_have_needed)
                        .add(list),
                );
            }
            return sections;
        }
        if !report.approvals.is_empty() {
            let list = self.make("ul").add_all(approvals);
            sections.push(self.section("approvals", self.words.approvals).add(list));
        }
        if !report.licences.is_empty() {
            let list = self.make("ul").add_all(licences);
            sections.push(self.section("licences", self.words.licences).add(list));
        }
        sections
    }

    /// A name, and what there is to know about it.
    fn named(&self, element: &str, item: Item) -> Element<'_> {
        self.make(element)
            .add(self.make("strong").text(item.text))
            .text(" ")
            .text(item.detail)
    }

    pub(super) fn checklist(&self) -> Option<Element<'_>> {
        let checklist = &self.state.report.checklist;
        if checklist.is_empty() {
            return None;
        }
        let mut section = self.section("checklist", self.words.checklist);
        section = section.add(self.paragraph("remark", self.words.checklist_detail));
        for stage in Stage::ALL {
            let papers: Vec<_> = checklist
                .iter()
                .filter(|listed| listed.item.1 == *stage)
                .collect();
            if papers.is_empty() {
                continue;
            }
            let mut list = self.make("ul").class("papers");
            for listed in papers {
                list = list.add(self.paper(listed));
            }
            list = self.append_entries(list, Place::Document(*stage));
            let heading = self.heading(self.below(2), texts::stage(self.state.lang, *stage));
            section = section.add(self.part("div", "card stage").add(heading).add(list));
        }
        Some(section)
    }

    /// A paper with a box to tick, its Chinese name, and why it is on the list.
    fn paper(&self, listed: &Listed<(Document, Stage)>) -> Element<'_> {
        let (lang, document) = (self.state.lang, listed.item.0);
        let text = texts::document(lang, document);
        let id = ["paper-", document.id()].concat();
        let mut tick = self
            .make("input")
            .set("type", "checkbox")
            .set("id", &id)
            .set("data-tick", &number(document as usize));
        if self.state.ticked.contains(document) {
            tick = tick.set("checked", "");
        }
        let mut label = self
            .make("label")
            .set("for", &id)
            .add(self.make("span").text(text.text));
        if !texts::writing(lang).reads_chinese {
            let name = texts::chinese_name(document);
            label = label.add(self.make("span").class("chinese").foreign(name));
        }
        let about = self
            .make("div")
            .class("about-paper")
            .add(self.paragraph("", text.detail))
            .add_all(self.provider_words(&listed.rules))
            .add(self.grounds(&listed.because, &listed.rules));
        self.part("li", "paper").add(tick).add(label).add(about)
    }

    pub(super) fn steps(&self) -> Option<Element<'_>> {
        let (lang, report) = (self.state.lang, &self.state.report);
        if report.steps.is_empty() {
            return None;
        }
        let mut list = self.make("ol").class("step-list");
        for listed in &report.steps {
            let (step, days) = listed.item;
            let text = texts::step(lang, step);
            let mut item = self
                .part("li", "one-step")
                .add(self.heading(self.below(2), text.text));
            if let Some(days) = days {
                item = item.add(self.paragraph("days", &wording::days(lang, days)));
            }
            item = item
                .add(self.paragraph("", text.detail))
                .add_all(self.provider_words(&listed.rules))
                .add(self.grounds(&listed.because, &listed.rules));
            list = list.add(self.append_entries(item, Place::Step(step)));
        }
        let title = if report.outcome == Some(Outcome::HongKong) {
            self.words.hong_kong_steps
        } else {
            self.words.steps
        };
        let section = self.section("steps", title).add_all(self.timeline());
        let compared = report.outcome == Some(Outcome::HongKong);
        let compared = compared.then(|| self.comparison());
        Some(section.add_all(compared).add(list))
    }

    /// What the two ways come to, side by side.
    fn comparison(&self) -> Element<'_> {
        let [heading, rows @ ..] = &self.words.compared;
        let row = |cells: &[&str; 3], name: &str| {
            let [first, others @ ..] = cells;
            // The corner of the table names nothing.
            let label = match *first {
                "" => self.make("td"),
                first => self.make("th").set("scope", "row").text(first),
            };
            let cell = |text: &&str| match name {
                "th" => self.make(name).set("scope", "col").text(text),
                _ => self.make(name).text(text),
            };
            self.make("tr").add(label).add_all(others.iter().map(cell))
        };
        self.part("table", "compared")
            .add(row(heading, "th"))
            .add_all(rows.iter().map(|cells| row(cells, "td")))
    }

    pub(super) fn duties(&self) -> Option<Element<'_>> {
        let lang = self.state.lang;
        if self.state.report.duties.is_empty() {
            return None;
        }
        let mut list = self.make("ul").class("entries");
        for listed in &self.state.report.duties {
            let (duty, due) = listed.item;
            let mut item = self.part("li", "duty");
            if let Some(due) = due {
                item = item.add(self.paragraph("due", &wording::due(lang, duty, due)));
            }
            list = list.add(
                item.add(self.paragraph("", texts::duty(lang, duty)))
                    .add_all(self.provider_words(&listed.rules))
                    .add(self.grounds(&listed.because, &listed.rules)),
            );
        }
        Some(self.section("duties", self.words.duties).add(list))
    }

    /// The notes, but for the one that stands above them all; the provider's own are a section of theirs.
    pub(super) fn notes(&self) -> Vec<Element<'_>> {
        let lang = self.state.lang;
        let (mut general, mut own) = (Vec::new(), Vec::new());
        for listed in &self.state.report.notes {
            let text = texts::note(lang, listed.item);
            let mut facts = listed.rules.iter().filter_map(|rule| match rule.says {
                Says::Provider(fact) => Some(fact),
                Says::Nothing | Says::Reason(_) | Says::Other(_) => None,
            });
            let grounds = self.grounds(&listed.because, &listed.rules);
            let item = self.part("li", "note");
            match facts.next() {
                _ if listed.item == Note::RulesMayHaveChanged => {}
                None => general.push(item.add(self.paragraph("", text)).add(grounds)),
                Some(first) => {
                    let facts = std::iter::once(first).chain(facts);
                    let told =
                        facts.map(|fact| self.paragraph("", texts::provider_fact(lang, fact)));
                    own.push(
                        item.add(self.paragraph("label", text))
                            .add_all(told)
                            .add(grounds),
                    );
                }
            }
        }
        let provider = self.state.provider.map_or("", |provider| provider.name());
        let title = fill(self.words.with_provider, &[provider]);
        [
            ("notes", self.words.notes, general),
            ("provider-notes", &*title, own),
        ]
        .into_iter()
        .filter(|(_, _, notes)| !notes.is_empty())
        .map(|(part, title, notes)| {
            let list = |notes| self.make("ul").class("entries").add_all(notes);
            let mut notes = notes.into_iter();
            let first: Vec<_> = notes.by_ref().take(SHOWN).collect();
            let section = self.section(part, title).add(list(first));
            let others: Vec<_> = notes.collect();
            if others.is_empty() {
                return section;
            }
            let summary = fill(self.words.more, &[&number(others.len())]);
            section.add(self.details("more", &summary).add(list(others)))
        })
        .collect()
    }

    /// Both sides of each disagreement, the one that is followed marked.
    pub(super) fn disputes(&self) -> Option<Element<'_>> {
        let disputes = &self.state.report.disputes;
        if disputes.is_empty() {
            return None;
        }
        let mut section = self.section("disputes", self.words.disputes);
        for listed in disputes {
            section = section.add(self.dispute(listed.item));
        }
        Some(section)
    }

    fn dispute(&self, dispute: Dispute) -> Element<'_> {
        let text = texts::dispute(self.state.lang, dispute);
        let (sources, followed) = texts::positions(dispute);
        let mut sides = self.make("div").class("sides");
        for (at, (source, says)) in sources.into_iter().zip(text.positions).enumerate() {
            let class = if Some(at) == followed {
                "side followed"
            } else {
                "side"
            };
            let mut side = self.part("div", class);
            if Some(at) == followed {
                side = side.add(self.paragraph("label", self.words.followed));
            }
            let details = self.closed("grounds", self.words.sources, Deferred::Source(source));
            sides = sides.add(side.add(self.paragraph("", says)).add(details));
        }
        self.part("div", "card dispute")
            .add(self.make("p").text(text.text))
            .add(sides)
    }
}
