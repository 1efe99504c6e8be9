//! What a profile adds to the result: beside what the law says, never in its place, and marked with who supplied it.

use super::element::Element;
use super::renderer::Renderer;
use super::state::State;
use super::wording::{fill, number};
use icp_checker::ids::Document;
use icp_checker::present::wording;
use icp_checker::profile::{Addition, Field, Place, Profile};

impl State {
    /// Takes up a profile in place of the one before; its papers are others, so theirs are not ticked yet.
    pub(super) fn set_profile(&mut self, profile: Option<Profile>) {
        self.ticked_supplied.clear();
        self.profile = profile;
        let before = self.provider;
        self.choose_provider(self.named);
        if self.provider != before {
            self.refresh();
        }
    }
}

impl Renderer<'_> {
    /// Adds one of the texts of an entry, in an element marked where it is not in the language of the page.
    fn say<'a>(
        &'a self,
        made: Element<'a>,
        element: &str,
        entry: &Addition,
        key: Field,
    ) -> Element<'a> {
        let Some(said) = entry.text(key, self.state.lang) else {
            return made;
        };
        let mut own = self.make(element);
        if let Some(lang) = said.lang {
            own = own.set("lang", lang.id());
        }
        // Only here does an address of a profile get to where it can be followed: as one that was read as safe.
        if let ("a", Some(url)) = (element, entry.text(Field::Url, self.state.lang)) {
            own = own
                .set("href", &url.text)
                .set("rel", "noopener noreferrer")
                .set("target", "_blank");
        }
        made.add(own.text(&said.text))
    }

    /// Adds the detail of an entry and the links below it, and whose words these are.
    fn add_rest<'a>(
        &'a self,
        mut made: Element<'a>,
        profile: &Profile,
        place: usize,
    ) -> Element<'a> {
        let entry = &profile.additions[place];
        if let Some(days) = entry.days {
            made = made.add(self.paragraph("days", &wording::days(self.state.lang, days)));
        }
        made = self.say(made, "p", entry, Field::Detail);
        for link in &profile.additions[place + 1..] {
            if link.place != Place::Below {
                break;
            }
            made = made.add(self.say(self.make("p"), "a", link, Field::Text));
        }
        made.add(self.paragraph("remark", &fill(self.words.supplied, &[&profile.name])))
    }

    /// Adds what the profile has for a place.
    pub(super) fn append_entries<'a>(
        &'a self,
        mut made: Element<'a>,
        wanted: Place,
    ) -> Element<'a> {
        let Some(profile) = &self.state.profile else {
            return made;
        };
        let mut tick = Document::ALL.len();
        for (place, entry) in profile.additions.iter().enumerate() {
            if entry.place == wanted && entry.shown(self.state.report.possible) {
                made = made.add(match wanted {
                    Place::Document(_) => self.supplied_paper(profile, place, tick),
                    _ => {
                        let element = if let Place::Step(_) = wanted {
                            "div"
                        } else {
                            "li"
                        };
                        let text = if wanted == Place::Note { "p" } else { "strong" };
                        let text = if entry.text(Field::Url, self.state.lang).is_some() {
                            "a"
                        } else {
                            text
                        };
                        let own = self.part(element, "provider");
                        self.add_rest(self.say(own, text, entry, Field::Text), profile, place)
                    }
                });
            }
            tick += usize::from(matches!(entry.place, Place::Document(_)));
        }
        made
    }

    /// A paper to tick; what there is to know about it is marked as the provider's.
    fn supplied_paper(&self, profile: &Profile, place: usize, tick: usize) -> Element<'_> {
        let paper = &profile.additions[place];
        let number = number(tick);
        let id = ["supplied-", &number].concat();
        let mut input = self
            .make("input")
            .set("type", "checkbox")
            .set("id", &id)
            .set("data-tick", &number);
        if self.state.ticked(tick) {
            input = input.set("checked", "");
        }
        let label = self.make("label").set("for", &id);
        let mut label = self.say(label, "span", paper, Field::Text);
        if let (false, Some(name)) = (self.chinese, paper.text(Field::Chinese, self.state.lang)) {
            label = label.add(self.make("span").class("chinese").foreign(&name.text));
        }
        let about = self
            .make("div")
            .class("about-paper provider")
            .set("part", "provider");
        let about = self.add_rest(about, profile, place);
        self.part("li", "paper").add(input).add(label).add(about)
    }

    /// The notes and links of the profile, and whom to ask.
    pub(super) fn supplied_notes(&self) -> Option<Element<'_>> {
        let profile = self.state.profile.as_ref()?;
        let mut list = self.make("ul").class("entries");
        for place in [Place::Note, Place::Link, Place::Contact] {
            list = self.append_entries(list, place);
        }
        let title = fill(self.words.with_provider, &[&profile.name]);
        (!list.is_empty()).then(|| self.section("provider-notes", &title).add(list))
    }
}
