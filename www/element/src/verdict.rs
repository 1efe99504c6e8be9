//! The answer at one glance: a card that looks different for each outcome.

use super::element::Element;
use super::renderer::Renderer;
use super::wording::fill;
use icp_checker::ids::Outcome;
use icp_checker::present::facts::{Fact, Topic};
use icp_checker::present::outline::Answer;
use icp_checker::present::verdict::{Lead, Verdict};

/// The name of the card, and of its icon, while the outcome is open.
const OPEN: &str = "open";

/// The strokes of an icon on a field of 24 by 24.
const fn icon(outcome: Option<Outcome>) -> &'static [&'static str] {
    match outcome {
        // An open door.
        Some(Outcome::NoFiling) => &["M5 21V3h9v18M3 21h18M11 12h.01", "M14 6h5v15"],
        // A paper with a tick.
        Some(Outcome::Filing) => &["M6 2h9l4 4v16H6z", "M9 13l3 3 5-6"],
        // A paper with a seal.
        Some(Outcome::Licence) => &[
            "M5 2h9l4 4v6M5 2v20h6",
            "M8 8h5M8 12h3",
            "M16 13a3 3 0 1 0 .01 0M14.5 18.5V23l1.5-1 1.5 1v-4.5",
        ],
        // A barrier, and the way around it.
        Some(Outcome::HongKong) => &["M3 8h18v5H3zM6 13v8M18 13v8", "M8 8l4 5M13 8l4 5"],
        None => &[
            "M12 2a10 10 0 1 0 .01 0",
            "M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01",
        ],
    }
}

impl Renderer<'_> {
    /// The answer, the plan it is for, what it takes, and one way on.
    pub(super) fn verdict(&self) -> Element<'_> {
        let words = self.words;
        let unasked = self.state.unasked().next().is_some();
        let Verdict {
            answer,
            plan,
            facts,
            lead,
        } = self.state.situation("").verdict(unasked);
        let (outcome, title, detail) = match answer {
            Answer::Certain { outcome, text, .. } => (Some(outcome), text.text, text.detail),
            Answer::Open { .. } => (None, words.cannot_tell, words.cannot_tell_detail),
        };
        let names = ["verdict outcome ", outcome.map_or(OPEN, Outcome::id)].concat();
        let heading = self
            .heading(self.state.level, title)
            .class("heading")
            .set("tabindex", "-1")
            .set("part", "heading");
        let head = self.make("div").class("head");
        let head = head.add(self.icon(outcome)).add(heading);
        let mut card = self.part("div", &names).add_all(self.detour()).add(head);
        if !plan.is_empty() {
            let said = plan.iter().map(|said| self.make("li").text(said));
            let list = self.make("ul").class("plan").add_all(said);
            card = card.add(list.set("aria-label", words.your_plan));
        }
        card = card.add(self.paragraph("detail", detail));
        if outcome.is_none() {
            card = card.add_all(self.possible());
        }
        if !facts.is_empty() {
            let facts = facts.iter().map(|fact| self.fact(fact, None));
            card = card.add(self.part("dl", "facts").add_all(facts));
        }
        card.add_all(lead.map(|(text, lead)| {
            match lead {
                Lead::Further => self.button("primary", text, "further"),
                Lead::Section(part) => self
                    .button("primary", text, "jump")
                    .set("data-to", part.id()),
            }
        }))
    }

    /// A thing it takes; beside the plan, whether it is another than there.
    pub(super) fn fact(&self, fact: &Fact, plan: Option<&[Fact]>) -> Element<'_> {
        let same = |facts: &[Fact]| facts.iter().any(|known| known == fact);
        let differs = plan.is_some_and(|facts| !same(facts));
        let class = if differs { "fact differs" } else { "fact" };
        let value = if fact.usual {
            fill(self.words.usually_so, &[&fact.value])
        } else {
            fact.value.clone()
        };
        let mut said = self.make("dd").add(self.make("strong").text(&value));
        if differs {
            said = said
                .text(" ")
                .add(self.make("span").class("heard").text(self.words.differs));
        }
        if fact.topic == Topic::Decides && plan.is_none() {
            let certainty = self.state.report.certainties.first();
            let certainty = certainty.filter(|_| self.state.report.certainties.len() == 1);
            let names = certainty.map_or("certainty".into(), |certainty| {
                ["certainty ", certainty.id()].concat()
            });
            said = said
                .class(&names)
                .set("part", &names)
                .add(self.paragraph("hint", fact.detail));
        }
        self.make("div")
            .class(class)
            .set("data-topic", fact.topic.id())
            .add(self.make("dt").text(fact.topic.label(self.words)))
            .add(said)
    }

    fn icon(&self, outcome: Option<Outcome>) -> Element<'_> {
        let strokes = icon(outcome).iter();
        self.shape("svg")
            .set("viewBox", "0 0 24 24")
            .set("class", "icon")
            .set("aria-hidden", "true")
            .add_all(strokes.map(|stroke| self.shape("path").set("d", stroke)))
    }

    /// Said while another way than the plan is looked at, with the way back.
    fn detour(&self) -> Option<Element<'_>> {
        self.state.plan.as_ref()?;
        Some(
            self.part("div", "detour")
                .add(self.paragraph("", self.words.on_a_detour))
                .add(self.button("plain", self.words.to_my_plan, "plan")),
        )
    }
}
