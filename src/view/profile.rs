//! What a profile adds to the result: beside what the law says, never in its place, and marked with who supplied it.

use super::element::Made;
use super::sheet::Sheet;
use super::state::State;
use super::words::{fill, number};
use crate::law::Document;
use crate::profile::{Entry, Key, MOST_ENTRIES, Place, Profile};
use crate::takeaway::words;

/// The ticks of the papers of the law; behind them are those of a profile's.
pub(super) const LAW_TICKS: u128 = (1 << Document::ALL.len()) - 1;
const _: () = assert!(Document::ALL.len() + MOST_ENTRIES <= 128);

impl State {
    /// Takes up a profile in place of the one before; its papers are others, so theirs are not ticked yet.
    pub(super) fn supply(&mut self, profile: Option<Profile>) {
        self.ticked &= LAW_TICKS;
        self.profile = profile;
        let before = self.provider;
        self.choose_provider(self.named);
        if self.provider != before {
            self.refresh();
        }
    }
}

impl Sheet<'_> {
    /// Adds one of the texts of an entry, in an element marked where it is not in the language of the page.
    fn say<'a>(&'a self, made: Made<'a>, element: &str, entry: &Entry, key: Key) -> Made<'a> {
        let Some(said) = entry.said(key, self.state.lang) else {
            return made;
        };
        let mut own = self.make(element);
        if let Some(lang) = said.lang {
            own = own.set("lang", lang.id());
        }
        // Only here does an address of a profile get to where it can be followed: as one that was read as safe.
        if let ("a", Some(url)) = (element, entry.said(Key::Url, self.state.lang)) {
            own = own
                .set("href", &url.text)
                .set("rel", "noopener noreferrer")
                .set("target", "_blank");
        }
        made.add(own.text(&said.text))
    }

    /// Adds the detail of an entry and the links below it, and whose words these are.
    fn add_rest<'a>(&'a self, mut made: Made<'a>, profile: &Profile, place: usize) -> Made<'a> {
        let entry = &profile.entries[place];
        if let Some(days) = entry.days {
            made = made.add(self.paragraph("days", &words::days(self.state.lang, days)));
        }
        made = self.say(made, "p", entry, Key::Detail);
        for link in &profile.entries[place + 1..] {
            if link.place != Place::Below {
                break;
            }
            made = made.add(self.say(self.make("p"), "a", link, Key::Text));
        }
        made.add(self.paragraph("remark", &fill(self.words.supplied, &[&profile.name])))
    }

    /// Adds what the profile has for a place.
    pub(super) fn supply<'a>(&'a self, mut made: Made<'a>, wanted: Place) -> Made<'a> {
        let Some(profile) = &self.state.profile else {
            return made;
        };
        let mut tick = Document::ALL.len();
        for (place, entry) in profile.entries.iter().enumerate() {
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
                        let text = if entry.said(Key::Url, self.state.lang).is_some() {
                            "a"
                        } else {
                            text
                        };
                        let own = self.part(element, "provider");
                        self.add_rest(self.say(own, text, entry, Key::Text), profile, place)
                    }
                });
            }
            tick += usize::from(matches!(entry.place, Place::Document(_)));
        }
        made
    }

    /// A paper to tick; what there is to know about it is marked as the provider's.
    fn supplied_paper(&self, profile: &Profile, place: usize, tick: usize) -> Made<'_> {
        let paper = &profile.entries[place];
        let number = number(tick);
        let id = ["supplied-", &number].concat();
        let mut input = self
            .make("input")
            .set("type", "checkbox")
            .set("id", &id)
            .set("data-tick", &number);
        if self.state.ticked >> tick & 1 == 1 {
            input = input.set("checked", "");
        }
        let label = self.make("label").set("for", &id);
        let mut label = self.say(label, "span", paper, Key::Text);
        if let (false, Some(name)) = (self.chinese, paper.said(Key::Chinese, self.state.lang)) {
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
    pub(super) fn supplied_notes(&self) -> Option<Made<'_>> {
        let profile = self.state.profile.as_ref()?;
        let mut list = self.make("ul").class("entries");
        for place in [Place::Note, Place::Link, Place::Contact] {
            list = self.supply(list, place);
        }
        let title = fill(self.words.with_provider, &[&profile.name]);
        (!list.is_empty()).then(|| self.section("provider-notes", &title).add(list))
    }
}
