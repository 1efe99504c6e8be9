//! What a visitor can take away: the section that offers it, and what each press hands over.

use super::deferred::Deferred;
use super::element::Element;
use super::page::Page;
use super::renderer::{self, Renderer};
use super::state::State;
use super::wording;
use icp_checker::export;
use icp_checker::present::Situation;

/// The files to save, by the ending that says what each is; the calendar has a button of its own.
const FILES: [&str; 4] = ["txt", "md", "csv", "json"];
pub(super) const CALENDAR: &str = "ics";

impl State {
    /// What is taken away is made from.
    pub(super) fn situation<'a>(&'a self, link: &'a str) -> Situation<'a> {
        Situation {
            lang: self.lang,
            provider: self.provider,
            on: self.on,
            answers: &self.answers,
            report: &self.report,
            begin: self.begin,
            ticked: self.ticked,
            link,
        }
    }

    /// The address that reopens these answers, where a page takes it up.
    pub(super) fn address(&self) -> Option<String> {
        let link = self.link.as_deref()?;
        Some([link, "#", &self.code()].concat())
    }
}

impl Renderer<'_> {
    pub(super) fn take_away(&self) -> Element<'_> {
        let (state, words) = (self.state, self.words);
        let take = |text: &str, what: &str| self.take_button(text, what);
        let mut evidence = self
            .make("input")
            .set("type", "checkbox")
            .set("id", "evidence");
        if state.evidence {
            evidence = evidence.set("checked", "");
        }
        let label = self.make("label").set("for", "evidence");
        let evidence = self
            .make("div")
            .class("evidence-too")
            .add(evidence)
            .add(label.text(words.evidence_too));
        let mut first = self
            .part("div", "actions")
            .add(self.button("plain", words.print, "print"))
            .add(evidence)
            .add(take(words.copy_card, "card"));
        if state.link.is_some() {
            first = first.add(take(words.copy_link, "link"));
        }
        let mut files = self
            .make("div")
            .class("actions")
            .set("role", "group")
            .set("aria-label", words.download)
            .add(self.paragraph("label", words.download));
        for ending in FILES {
            files = files.add(take(&[".", ending].concat(), ending));
        }
        let files = files.add(take(words.copy_text, "copy"));
        let card = self.closed("card-for", words.card, Deferred::Card);
        self.section("take-away", words.take_away)
            .add(self.paragraph("remark", words.take_away_detail))
            .add(first)
            .add(files)
            .add(card)
    }

    pub(super) fn take_button(&self, text: &str, what: &str) -> Element<'_> {
        self.button("plain", text, "take").set("data-to", what)
    }

    /// The card; its copy holds the link as well, where there is one.
    pub(super) fn card(&self) -> Element<'_> {
        let text = export::card(&self.state.situation(""));
        self.make("pre").class("card-text").text(&text)
    }
}

impl Page {
    /// Hands over what was asked for: a copy or a file.
    pub(super) fn take(&self, what: &str) {
        let state = self.state.borrow();
        let address = state.address();
        let situation = state.situation(address.as_deref().unwrap_or(""));
        // Without a day of their own the dates count from the one for which the rules are read.
        let begin = state.begin.unwrap_or(state.on);
        let (kind, content) = match what {
            "link" => return self.copy(situation.link),
            "copy" => return self.copy(&export::text(&situation)),
            "card" => return self.copy(&export::card(&situation)),
            "txt" => ("text/plain", export::text(&situation)),
            "md" => ("text/markdown", export::markdown(&situation)),
            "csv" => ("text/csv", export::csv(&situation)),
            "json" => ("application/json", export::json(&situation)),
            _ => {
                let calendar = export::calendar(&situation, begin).unwrap_or_default();
                ("text/calendar", calendar)
            }
        };
        let name = export::file_name(&situation, what);
        self.host_functions.save(&name, kind, &content);
        // Many apps that show pages take no files, and say nothing.
        self.say_here(wording::interface(state.lang).saved);
    }

    /// Puts a text on the clipboard; it is kept in case that is refused.
    fn copy(&self, text: &str) {
        self.copying.replace(text.to_owned());
        self.host_functions.copy(text);
    }

    /// Shows what could not be copied, selected, for the visitor's own hand.
    pub(super) fn show_by_hand(&self) {
        let by_hand = {
            let state = self.state.borrow();
            let renderer = renderer::renderer(&state, Vec::new());
            renderer
                .make("textarea")
                .class("by-hand")
                .set("readonly", "")
                .set("rows", "8")
                .set("aria-label", renderer.words.by_hand)
                .plain(&self.copying.borrow())
                .description()
        };
        let found = |selector| self.container.query_selector(selector).ok().flatten();
        match found(".by-hand") {
            Some(old) => self.replace(Some(old), &by_hand),
            None => {
                if let Some(place) = found("[part~=take-away]") {
                    let drawn = self.host_functions.draw(&by_hand);
                    // Without a place there is no button either.
                    let _ = place.append_child(&drawn);
                }
            }
        }
        self.host_functions.focus(".by-hand");
    }

    /// Draws the card anew, which counts the ticks.
    pub(super) fn show_card(&self) {
        // While nobody has opened it there is none.
        if let Ok(Some(old)) = self.container.query_selector(".card-text") {
            let state = self.state.borrow();
            let card = renderer::renderer(&state, Vec::new()).card().description();
            self.replace(Some(old), &card);
        }
    }
}
