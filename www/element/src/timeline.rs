//! What there is to do on a line of days: each thing by its name, how long it takes and, once a day to begin is chosen, by
//! when it is done.

use super::element::Element;
use super::page::Page;
use super::renderer::{self, Renderer};
use super::take::CALENDAR;
use super::wording::number;
use icp_checker::present::timeline::{Row, Timeline, timeline};

/// Where the way to it leads.
pub(super) const TIMELINE: &str = "timeline";

/// The units of a bar: how wide it is, how high its field, and how high the bar itself.
const WIDTH: usize = 360;
const FIELD: usize = 16;
const BAR: usize = 5;

impl Renderer<'_> {
    /// The line of days, with the day to begin.
    pub(super) fn timeline(&self) -> Option<Element<'_>> {
        let words = self.words;
        let days = self.days()?;
        let hint = self.paragraph("hint", words.begins_hint);
        let mut day = self
            .make("input")
            .set("type", "date")
            .set("id", "begins")
            .set("aria-describedby", "begins-hint");
        if let Some(begin) = self.state.begin {
            day = day.set("value", &begin.text());
        }
        let label = self
            .make("label")
            .set("for", "begins")
            .class("label")
            .text(words.begins);
        let planned = timeline(&self.state.report, None);
        let calendar = planned.iter().any(|period| period.latest[1] > 0);
        let calendar = calendar.then(|| self.take_button(words.calendar, CALENDAR));
        let choice = self
            .make("div")
            .class("actions begin")
            .set("part", "actions")
            .add(label)
            .add(day)
            .add_all(calendar)
            .add(hint.set("id", "begins-hint"));
        Some(
            self.part("div", "timeline")
                .add(
                    self.heading(self.below(2), words.timeline_title)
                        .set("id", TIMELINE)
                        .set("tabindex", "-1"),
                )
                .add(choice)
                .add(days),
        )
    }

    /// Everything in order, each with its bar: above at the quickest, below at the longest.
    pub(super) fn days(&self) -> Option<Element<'_>> {
        let Timeline {
            text,
            remark,
            rows,
            longest,
        } = self.state.situation("").timeline()?;
        let list = self.make("ol").class("line-of-days");
        let list = list.add_all(rows.iter().map(|row| self.row(row, longest)));
        let days = self.make("div").class("days-of-all");
        Some(
            days.add(self.paragraph("total", &text))
                .add(list)
                .add(self.paragraph("remark legend", self.words.timeline_bars))
                .add_all(remark.map(|remark| self.paragraph("remark", remark))),
        )
    }

    fn row(&self, row: &Row, longest: u32) -> Element<'_> {
        let by = row.by.as_deref();
        let by = by.map(|by| self.make("strong").class("by").text(by));
        let mut time = self.make("span").class("takes").text(&row.time);
        if let Some(by) = by {
            time = time.text(" ").add(by);
        }
        let mut item = self
            .make("li")
            .add(self.make("span").class("work").text(&row.name))
            .text(" ")
            .add(time);
        let Some(period) = row.period() else {
            return item;
        };
        if period.usual {
            let usually = self.make("span").class("usually");
            let mark = self.make("strong").text(self.words.usually);
            item = item.text(" ").add(usually.add(mark));
        }
        let takes = period.latest[0] < period.latest[1];
        item.add_all(takes.then(|| {
            let across = |day: u32| day as usize * WIDTH / longest as usize;
            let bar = |class: &str, [from, to]: [u32; 2], top: usize| {
                self.shape("rect")
                    .set("class", class)
                    .set("x", &number(across(from)))
                    .set("y", &number(top))
                    .set("width", &number((across(to) - across(from)).max(3)))
                    .set("height", &number(BAR))
            };
            self.shape("svg")
                .set(
                    "viewBox",
                    &["0 0 ", &number(WIDTH), " ", &number(FIELD)].concat(),
                )
                .set("class", "bar-of-days")
                .set("aria-hidden", "true")
                .set("preserveAspectRatio", "none")
                .add(bar("least", period.earliest, 1))
                .add(bar("most", period.latest, 9))
        }))
    }
}

impl Page {
    /// Draws the line of days anew, from the day that was chosen.
    pub(super) fn show_days(&self) {
        let old = self.container.query_selector(".days-of-all").ok().flatten();
        let state = self.state.borrow();
        let renderer = renderer::renderer(&state, Vec::new());
        if let Some(days) = renderer.days() {
            self.replace(old, &days.description());
        }
    }
}
