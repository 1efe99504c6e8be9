//! The ways a plan could go, side by side, each to be looked at by one press.

use super::element::Element;
use super::renderer::Renderer;
use super::wording::{fill, number};
use icp_checker::ids::Outcome;
use icp_checker::present::routes::{Route, SIDE_BY_SIDE, Way};
use icp_checker::texts;

impl Renderer<'_> {
    /// The board; nothing where there is no other way.
    pub(super) fn routes(&self) -> Option<Element<'_>> {
        let routes = self.state.situation("").routes();
        let [plan, _, ..] = &routes[..] else {
            return None;
        };
        let all: Vec<_> = routes.iter().enumerate().collect();
        let (whole, named) = all.split_at(routes.len().min(SIDE_BY_SIDE));
        let board = whole
            .iter()
            .map(|(place, route)| self.route(*place, route, plan));
        let section = self
            .section("routes", self.words.routes)
            .set("part", "routes remedies")
            .add(self.paragraph("remark", self.words.routes_detail))
            .add(self.make("div").class("board").add_all(board));
        if named.is_empty() {
            return Some(section);
        }
        let summary = fill(self.words.more_routes, &[&number(named.len())]);
        let rows = named.iter().map(|(place, route)| {
            self.make("li")
                .set("part", "remedy")
                .add_all(self.changes(route))
                .add(self.comes_to(route))
                .add(self.take(*place, route))
        });
        let list = self.make("ul").class("entries").add_all(rows);
        Some(section.add(self.details("more", &summary).add(list)))
    }

    /// One way as a card: its name, what it comes to and takes, and what of that is other than planned.
    fn route(&self, place: usize, route: &Route, plan: &Route) -> Element<'_> {
        let planned = route.way == Way::Planned;
        let facts = route
            .facts
            .iter()
            .map(|fact| self.fact(fact, Some(if planned { &route.facts } else { &plan.facts })));
        let name = self.heading(self.below(2), &self.name(route));
        let (class, part) = if planned {
            ("route planned", "card route")
        } else {
            ("route", "card route remedy")
        };
        let card = self
            .make("article")
            .class(&["card ", class].concat())
            .set("part", part)
            .add(name)
            .add(self.comes_to(route))
            .add(self.make("dl").class("facts").add_all(facts));
        if planned {
            card
        } else {
            card.add(self.take(place, route))
        }
    }

    fn name(&self, route: &Route) -> String {
        self.state.situation("").route_name(&route.way)
    }

    /// The changes of a way, each in its line.
    fn changes(&self, route: &Route) -> Option<Element<'_>> {
        let Way::Changed(changes) = &route.way else {
            return Some(self.make("p").text(&self.name(route)));
        };
        let change = |id| self.make("li").text(texts::change(self.state.lang, id));
        let changes = changes.iter().copied().map(change);
        Some(self.make("ul").class("changes").add_all(changes))
    }

    /// What a way comes to; where several outcomes are possible, all of them.
    fn comes_to(&self, route: &Route) -> Element<'_> {
        let outcome = route.possible.only().map_or("open", Outcome::id);
        self.paragraph(&["then ", outcome].concat(), &route.answer)
    }

    fn take(&self, place: usize, route: &Route) -> Element<'_> {
        let text = self.words.take_route;
        let name = [text, ": ", &self.name(route)].concat();
        self.button("plain", text, "route")
            .set("data-to", &number(place))
            .set("aria-label", &name)
    }
}
