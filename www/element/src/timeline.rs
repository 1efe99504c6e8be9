//! How long the steps take, as a picture, with the same in words below it.

use super::element::Element;
use super::renderer::Renderer;
use super::wording::{fill, number};
use icp_checker::present::timeline::outlook;

/// The picture's own units: its width, where the bars begin, and the height of a row and of a bar.
const WIDTH: usize = 360;
const LEFT: usize = 28;
const ROW: usize = 24;
const BAR: usize = 6;

impl Renderer<'_> {
    /// A row for each step that takes time: above at the quickest, below at the longest.
    pub(super) fn timeline(&self) -> Option<Element<'_>> {
        let (periods, _) = outlook(&self.state.report);
        let quickest = periods.iter().map(|period| period.earliest[1]).max()? as usize;
        let longest = periods.iter().map(|period| period.latest[1]).max()? as usize;
        if longest == 0 {
            return None;
        }
        let words = fill(self.words.timeline, &[&number(quickest), &number(longest)]);
        let across = |day: u32| day as usize * (WIDTH - LEFT) / longest;
        let mut picture = self
            .shape("svg")
            .set("part", "timeline")
            .set("class", "timeline")
            .set("role", "img")
            .set("aria-label", &words);
        let mut top = 0;
        for (place, period) in periods.iter().enumerate() {
            if period.latest[0] == period.latest[1] {
                continue;
            }
            let bar = |class: &str, [from, to]: [u32; 2], y: usize| {
                self.shape("rect")
                    .set("class", class)
                    .set("x", &number(LEFT + across(from)))
                    .set("y", &number(y))
                    .set("width", &number((across(to) - across(from)).max(2)))
                    .set("height", &number(BAR))
            };
            let label = self
                .shape("text")
                .set("y", &number(top + ROW / 2 + 4))
                .text(&number(place + 1));
            picture = picture
                .add(label)
                .add(bar("least", period.earliest, top + 5))
                .add(bar("most", period.latest, top + 13));
            top += ROW;
        }
        let size = ["0 0 ", &number(WIDTH), " ", &number(top)].concat();
        let caption = self.make("figcaption").class("remark").text(&words);
        let picture = picture.set("viewBox", &size);
        Some(self.make("figure").add(picture).add(caption))
    }
}
