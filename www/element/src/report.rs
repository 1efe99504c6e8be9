//! The sections of a report as elements: what they hold and in which order is decided by `present`.

use super::deferred::Deferred;
use super::element::Element;
use super::renderer::Renderer;
use super::wording::{fill, number};
use icp_checker::present::board::Phase;
use icp_checker::present::entries::{Entry, Line, Section, Subject};
use icp_checker::present::outline::Part;
use icp_checker::profile::Place;
use icp_checker::texts;

/// How many notes are shown at once.
const MAX_NOTES: usize = 4;

impl Renderer<'_> {
    /// A heading that can be jumped to, in a section.
    pub(super) fn section(&self, part: &str, title: &str) -> Element<'_> {
        let heading = self
            .heading(self.below(1), title)
            .set("id", part)
            .set("tabindex", "-1");
        self.part("section", part).add(heading)
    }

    /// A section of the report with everything in it.
    pub(super) fn report_section(&self, section: &Section<'_>) -> Element<'_> {
        let head = self.section(section.id, &section.title);
        let entries = &section.entries;
        match section.id {
            "what-first" => head.add_all(entries.iter().flat_map(|entry| self.first(entry))),
            "reasons" => head.add(self.list("ul", "reason-list", entries)),
            "filings" => {
                let is_kind = |entry: &&Entry<'_>| matches!(entry.subject, Subject::FilingType(_));
                let kind = entries.iter().find(is_kind);
                let filed = entries.iter().filter(|entry| !is_kind(entry));
                let filed = filed.map(|entry| self.make("li").text(&entry.text));
                head.add(self.make("ul").add_all(filed))
                    .add_all(kind.map(|entry| self.named("p", entry)))
            }
            "approvals" | "licences" => head.add(self.list("ul", "", entries)),
            "checklist" => head
                .add_all(self.ready(section.remark))
                .add_all(
                    Phase::ALL
                        .iter()
                        .filter_map(|phase| self.phase(*phase, entries)),
                )
                .add_all(self.timeline()),
            "steps" => head
                .add(self.comparison())
                .add(self.numbered(1, &entries.iter().collect::<Vec<_>>())),
            "notes" | "provider-notes" => {
                self.folded(head, "entries", entries, MAX_NOTES, self.words.more)
            }
            "duties" => head.add(self.list("ul", "entries", entries)),
            _ => head.add_all(entries.iter().map(|entry| self.entry(entry))),
        }
    }

    fn list(&self, name: &str, class: &str, entries: &[Entry<'_>]) -> Element<'_> {
        let items = entries.iter().map(|entry| self.entry(entry));
        self.make(name).class(class).add_all(items)
    }

    /// The first entries in the open, the others behind a summary that says how many they are.
    fn folded<'a>(
        &'a self,
        head: Element<'a>,
        class: &str,
        entries: &[Entry<'_>],
        most: usize,
        more: &str,
    ) -> Element<'a> {
        let (first, others) = entries.split_at(entries.len().min(most));
        let head = head.add(self.list("ul", class, first));
        if others.is_empty() {
            return head;
        }
        let summary = fill(more, &[&number(others.len())]);
        head.add(
            self.details("more", &summary)
                .add(self.list("ul", class, others)),
        )
    }

    /// The thing to begin with.
    fn first(&self, entry: &Entry<'_>) -> Vec<Element<'_>> {
        let name = self.make("strong").text(&entry.text);
        let mut both = vec![self.make("p").add(name)];
        both.extend(self.lines(entry));
        both
    }

    fn entry(&self, entry: &Entry<'_>) -> Element<'_> {
        match &entry.subject {
            Subject::Bar(_) => self
                .part("div", "card bar")
                .add(self.heading(self.below(2), &entry.text))
                .add_all(self.lines(entry))
                .add_all(self.grounds(entry)),
            Subject::Approval(_) | Subject::Licence(_) => {
                self.named("li", entry).add_all(self.grounds(entry))
            }
            Subject::Mend(_) => {
                let when = self.when(entry, "days");
                self.make("li").text(&entry.text).add_all(when)
            }
            Subject::Paper { .. } => self.paper(entry),
            Subject::Dispute(_) => {
                let sides = self.make("div").class("sides").add_all(self.lines(entry));
                let text = self.make("p").text(&entry.text);
                self.part("div", "card dispute").add(text).add(sides)
            }
            Subject::Duty(_) => self.told("duty", "", entry),
            Subject::Reason(_) => self.told("reason", "", entry),
            // The label of what a provider says of it.
            Subject::Note(_) if !entry.lines.is_empty() => self.told("note", "label", entry),
            _ => self.told("note", "", entry),
        }
    }

    /// An entry that is a sentence, in a list.
    fn told(&self, part: &str, class: &str, entry: &Entry<'_>) -> Element<'_> {
        self.part("li", part)
            .add_all(self.when(entry, "due"))
            .add_all(self.usually(entry))
            .add(self.paragraph(class, &entry.text))
            .add_all(self.lines(entry))
            .add_all(self.grounds(entry))
    }

    /// A name, and what there is to know about it.
    fn named(&self, element: &str, entry: &Entry<'_>) -> Element<'_> {
        let named = self
            .make(element)
            .add(self.make("strong").text(&entry.text));
        let details = entry.lines.iter().filter_map(|line| match line {
            Line::Detail(detail) => Some(*detail),
            _ => None,
        });
        details
            .fold(named, |named, detail| named.text(" ").text(detail))
            .add_all(self.usually(entry))
    }

    /// Beside what is not certain yet but usual, on what that hangs.
    fn usually(&self, entry: &Entry<'_>) -> Option<Element<'_>> {
        let question = texts::question(self.state.lang, entry.usually?).text;
        Some(
            self.part("p", "usually")
                .add(self.make("strong").text(self.words.usually))
                .text(" ")
                .add(
                    self.make("span")
                        .class("hint")
                        .text(&fill(self.words.hangs_on, &[question])),
                ),
        )
    }

    fn when(&self, entry: &Entry<'_>, class: &str) -> Option<Element<'_>> {
        let when = entry.when.as_deref()?;
        Some(self.paragraph(class, when))
    }

    fn lines(&self, entry: &Entry<'_>) -> Vec<Element<'_>> {
        let mut lines = Vec::new();
        for line in &entry.lines {
            match line {
                Line::Detail(text) => lines.push(self.paragraph("", text)),
                Line::Fix(text) => lines.extend([
                    self.paragraph("label", self.words.mended_by),
                    self.paragraph("", text),
                ]),
                Line::Provider(fact) => {
                    let provider = self.state.provider.map_or("", |provider| provider.name());
                    let with = fill(self.words.provider, &[provider]);
                    lines.push(
                        self.part("p", "provider")
                            .add(self.make("strong").text(&with))
                            .text(" ")
                            .text(fact),
                    );
                }
                Line::Then(text) | Line::Fact(text) => lines.push(self.paragraph("", text)),
                Line::Owner(text) => lines.push(self.paragraph("owner", text)),
                Line::Side {
                    cited,
                    says,
                    followed,
                } => {
                    let class = if *followed { "side followed" } else { "side" };
                    let label = followed.then(|| self.paragraph("label", self.words.followed));
                    let source =
                        self.closed("grounds", self.words.sources, Deferred::Source(*cited));
                    lines.push(
                        self.part("div", class)
                            .add_all(label)
                            .add(self.paragraph("", says))
                            .add(source),
                    );
                }
            }
        }
        lines
    }

    /// How many papers are ready, which is said again whenever one is ticked; nothing where there are none.
    fn ready(&self, remark: &str) -> Vec<Element<'_>> {
        if self.state.situation("").listed_papers().is_empty() {
            return Vec::new();
        }
        let ready = self.part("p", "ready").set("aria-live", "polite");
        vec![
            self.paragraph("remark", remark),
            ready.text(&self.state.ready()),
        ]
    }

    /// A stage of what there is to do: what to put right, the papers with those of a profile, the steps.
    fn phase(&self, phase: Phase, entries: &[Entry<'_>]) -> Option<Element<'_>> {
        let here = entries.iter().enumerate();
        let here: Vec<_> = here
            .filter(|(_, entry)| entry.phase() == Some(phase))
            .collect();
        let of = |kind: fn(&Subject) -> bool| {
            let all = here.iter();
            all.filter(move |(_, entry)| kind(&entry.subject))
        };
        let first = here.first()?.0;
        let heading = self.heading(self.below(2), phase.title(self.words));
        let mut card = self
            .make("div")
            .class(&["card stage ", phase.id()].concat())
            .set("part", "card stage")
            .add(heading);
        let mut mend = of(|subject| matches!(subject, Subject::Mend(_))).peekable();
        if mend.peek().is_some() {
            let list = self.make("ul").class("to-put-right");
            let way = self.button("link", self.words.begin_mending, "jump");
            card = card
                .add(list.add_all(mend.map(|(_, entry)| self.entry(entry))))
                .add(way.set("data-to", Part::ToMend.id()));
        }
        let mut papers = of(|subject| matches!(subject, Subject::Paper { .. })).peekable();
        if papers.peek().is_some() {
            let list = self.make("ul").class("papers");
            let list = list.add_all(papers.map(|(_, entry)| self.entry(entry)));
            card = card.add(self.append_entries(list, Place::Document(phase.stage())));
        }
        let mut steps = of(|subject| matches!(subject, Subject::Step(_))).peekable();
        if steps.peek().is_some() {
            let step = |entry: &&Entry<'_>| matches!(entry.subject, Subject::Step(_));
            let before = entries[..first].iter().filter(step).count();
            let steps: Vec<_> = steps.map(|(_, entry)| *entry).collect();
            card = card.add(self.numbered(before + 1, &steps));
        }
        Some(card)
    }

    /// Steps, numbered from there.
    fn numbered(&self, from: usize, steps: &[&Entry<'_>]) -> Element<'_> {
        let steps = steps.iter().zip(from..);
        let steps = steps.map(|(entry, place)| self.step(entry, &number(place)));
        self.make("ol")
            .class("step-list")
            .set("start", &number(from))
            .add_all(steps)
    }

    fn step(&self, entry: &Entry<'_>, number: &str) -> Element<'_> {
        // Among what there is to do they stand below the heading of their stage.
        let level = self.below(if entry.phase().is_some() { 3 } else { 2 });
        let item = self
            .part("li", "one-step")
            .set("data-number", number)
            .add(self.heading(level, &entry.text))
            .add_all(self.when(entry, "days"))
            .add_all(self.usually(entry))
            .add_all(self.lines(entry))
            .add_all(self.grounds(entry));
        match entry.subject {
            Subject::Step(step) => self.append_entries(item, Place::Step(step)),
            _ => item,
        }
    }

    /// A paper with a box to tick, its Chinese name, and why it is on the list.
    fn paper(&self, entry: &Entry<'_>) -> Element<'_> {
        let Subject::Paper {
            document, ticked, ..
        } = entry.subject
        else {
            return self.several();
        };
        let id = ["paper-", document.id()].concat();
        let mut tick = self
            .make("input")
            .set("type", "checkbox")
            .set("id", &id)
            .set("data-tick", &number(document as usize));
        if ticked {
            tick = tick.set("checked", "");
        }
        let name = entry
            .chinese
            .map(|name| self.make("span").class("chinese").foreign(name));
        let label = self
            .make("label")
            .set("for", &id)
            .add(self.make("span").text(&entry.text))
            .add_all(name);
        let about = self
            .make("div")
            .class("about-paper")
            .add_all(self.usually(entry))
            .add_all(self.lines(entry))
            .add_all(self.grounds(entry));
        self.part("li", "paper").add(tick).add(label).add(about)
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
}
