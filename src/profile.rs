//! What a provider adds to a result in its own words: notes, links, papers and steps.
//!
//! A profile is JSON that anybody may have written: it is read strictly, and taken whole or not at all.
//! It holds no rule: `check` takes none, and no module that decides may import this one.
//! Its shape is described in `www/element/profile.schema.json`.

pub mod address;
mod invisible;
mod plain;
mod reader;

use crate::error::{Error, ErrorKind};
use crate::ids::{Outcome, Stage, Step, Unit, ids};
use crate::providers::ProviderId;
use crate::rule::Duration;
use crate::sets::{OutcomeSet, sets};
use crate::texts::Lang;
use reader::{Read, Reader, Refused};

/// The most bytes of a profile.
pub const MAX_LEN: usize = 65_536;

/// The most entries of a list.
pub const MAX_ENTRIES: usize = 50;

/// The most letters of a name.
pub const MAX_NAME_LEN: usize = 80;

/// The most letters of a text.
pub const MAX_TEXT_LEN: usize = 600;

/// The most letters of a detail.
pub const MAX_DETAIL_LEN: usize = 1_200;

/// The most of a unit of time that a step may take.
pub const MAX_DURATION: u16 = 999;

const NUMBER: &str = "a whole number up to 999";

ids! {
    /// The keys of a profile and of everything in it.
    Key {
        Version "version",
        Name "name",
        Base "base",
        Contact "contact",
        Notes "notes",
        Documents "documents",
        Steps "steps",
        Links "links",
        Text "text",
        Url "url",
        Stage "stage",
        After "after",
        Detail "detail",
        Chinese "zh",
        Days "days",
        Outcomes "outcomes",
        From "from",
        To "to",
        Unit "unit",
    }
}

/// Where an entry is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Among the provider's notes.
    Note,
    /// At the end of the papers of a stage.
    Document(Stage),
    /// After a step of the law.
    Step(Step),
    /// Among the provider's notes, as a link.
    Link,
    /// With the entry before it, as a link.
    Below,
    /// Last among the provider's notes, as a link.
    Contact,
}

/// One of the texts of an entry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocalisedText {
    /// What it is: `text`, `detail`, `zh` or `url`.
    pub key: Key,
    /// Its language, where the profile names one.
    pub lang: Option<Lang>,
    /// The text.
    pub text: String,
}

/// One thing that a profile adds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Where it is shown.
    pub place: Place,
    /// The outcomes under which it is shown.
    pub outcomes: OutcomeSet,
    /// How long a step takes.
    pub days: Option<Duration>,
    /// Its texts.
    pub said: Vec<LocalisedText>,
}

impl Entry {
    /// Whether it is shown while these outcomes are possible: only if each of them admits it.
    #[must_use]
    pub fn shown(&self, possible: OutcomeSet) -> bool {
        possible.within(self.outcomes)
    }

    /// A text for a reader of that language: in it, else in the first of [`Lang::ALL`] that there is.
    #[must_use]
    pub fn said(&self, key: Key, lang: Lang) -> Option<&LocalisedText> {
        let mut found: Option<&LocalisedText> = None;
        let order = |said: &LocalisedText| match said.lang {
            Some(own) if own == lang => 0,
            Some(other) => other as u8 + 1,
            None => 0,
        };
        for said in &self.said {
            if said.key == key && found.is_none_or(|found| order(said) < order(found)) {
                found = Some(said);
            }
        }
        found
    }
}

/// A provider, as it presents itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Profile {
    /// What it calls itself; everything it adds is marked with this name.
    pub name: String,
    /// The built-in provider whose facts are shown as well.
    pub base: Option<ProviderId>,
    /// What it adds.
    pub entries: Vec<Entry>,
}

impl Profile {
    /// The profile of that JSON.
    ///
    /// # Errors
    /// Whatever is not a profile to the letter: where, what was found there, and what was expected.
    pub fn parse(json: &str) -> Result<Self, Error> {
        let mut draft = Draft {
            reader: Reader::new(json),
            profile: Self::default(),
            entry: 0,
        };
        match draft.read(json) {
            Ok(()) => Ok(draft.profile),
            Err(Refused) => Err(Error::new(
                ErrorKind::MalformedProfile,
                &[&draft.reader.message],
            )),
        }
    }
}

/// What an object stands for.
#[derive(Clone, Copy)]
enum Shape {
    Profile,
    Entry(Place),
    Days,
}

sets! {
    /// Keys of an object.
    KeySet(u32) of Key;
}

impl KeySet {
    const fn all(keys: &[Key]) -> Self {
        let (mut set, mut at) = (Self::EMPTY, 0);
        while at < keys.len() {
            set = set.with(keys[at]);
            at += 1;
        }
        set
    }
}

impl Shape {
    /// The keys it must have, and those it may have beside them.
    const fn keys(self) -> (KeySet, KeySet) {
        use Key as K;
        const SHOWN: KeySet = KeySet::all(&[K::Outcomes, K::Links]);
        const LINK: KeySet = KeySet::all(&[K::Text, K::Url]);
        match self {
            Self::Profile => (
                KeySet::all(&[K::Version, K::Name]),
                KeySet::all(&[
                    K::Base,
                    K::Contact,
                    K::Notes,
                    K::Documents,
                    K::Steps,
                    K::Links,
                ]),
            ),
            Self::Entry(Place::Note) => (KeySet::all(&[K::Text]), SHOWN),
            Self::Entry(Place::Document(_)) => (
                KeySet::all(&[K::Text, K::Stage]),
                SHOWN.union(KeySet::all(&[K::Detail, K::Chinese])),
            ),
            Self::Entry(Place::Step(_)) => (
                KeySet::all(&[K::Text, K::After]),
                SHOWN.union(KeySet::all(&[K::Detail, K::Days])),
            ),
            Self::Entry(Place::Link) => (LINK, KeySet::all(&[K::Outcomes])),
            Self::Entry(Place::Below | Place::Contact) => (LINK, KeySet::EMPTY),
            Self::Days => (KeySet::all(&[K::From, K::To, K::Unit]), KeySet::EMPTY),
        }
    }
}

/// A profile being read; nobody sees it before all of it is.
struct Draft<'a> {
    reader: Reader<'a>,
    profile: Profile,
    /// The index of the entry being read.
    entry: usize,
}

impl Draft<'_> {
    fn read(&mut self, json: &str) -> Read<()> {
        if json.len() > MAX_LEN {
            return self.reader.refuse("at most 65,536 bytes in all");
        }
        self.object(Shape::Profile)?;
        self.reader.end()
    }

    /// An object with the keys of its shape, each at most once.
    fn object(&mut self, shape: Shape) -> Read<()> {
        let (required, other) = shape.keys();
        let mut seen = KeySet::EMPTY;
        let mut more = self.reader.begin(b'{', b'}')?;
        while more {
            let allowed = required.union(other);
            let key = self
                .reader
                .one_of(Key::ALL, Key::id, |key| allowed.contains(key))?;
            if seen.contains(key) {
                return self.reader.refuse("each key once");
            }
            seen = seen.with(key);
            self.reader.need(b':', "`:`")?;
            let length = self.reader.enter(key.id());
            self.value(shape, key)?;
            self.reader.leave(length);
            more = self.reader.more(b'}')?;
        }
        match required.minus(seen).first() {
            Some(key) => self.missing(key.id()),
            None => Ok(()),
        }
    }

    fn missing(&mut self, key: &str) -> Read<()> {
        self.reader.refuse(&["the key `", key, "`"].concat())
    }

    /// A text per language, each at most once and at least one.
    fn words(&mut self, key: Key) -> Read<()> {
        let mut seen: Vec<Lang> = Vec::new();
        let mut more = self.reader.begin(b'{', b'}')?;
        while more {
            let lang = self.reader.one_of(Lang::ALL, Lang::id, |_| true)?;
            if seen.contains(&lang) {
                return self.reader.refuse("each key once");
            }
            seen.push(lang);
            self.reader.need(b':', "`:`")?;
            let length = self.reader.enter(lang.id());
            self.say(key, Some(lang))?;
            self.reader.leave(length);
            more = self.reader.more(b'}')?;
        }
        if seen.is_empty() {
            return self.missing(Lang::default().id());
        }
        Ok(())
    }

    /// A list of outcomes, or of entries for a place.
    fn list(&mut self, place: Option<Place>) -> Read<()> {
        let mut count = 0;
        let mut more = self.reader.begin(b'[', b']')?;
        while more {
            let length = self.reader.enter_index(count);
            if count == MAX_ENTRIES {
                return self.reader.refuse("at most 50 entries");
            }
            match place {
                Some(place) => self.entry(place)?,
                None => {
                    let outcome = self.reader.one_of(Outcome::ALL, Outcome::id, |_| true)?;
                    let entry = &mut self.profile.entries[self.entry];
                    entry.outcomes = entry.outcomes.with(outcome);
                }
            }
            self.reader.leave(length);
            count += 1;
            more = self.reader.more(b']')?;
        }
        Ok(())
    }

    /// An entry for a kind of place; which one exactly, the entry says itself.
    fn entry(&mut self, place: Place) -> Read<()> {
        let around = self.entry;
        self.entry = self.profile.entries.len();
        self.profile.entries.push(Entry {
            place,
            outcomes: OutcomeSet::ALL,
            days: None,
            said: Vec::new(),
        });
        self.object(Shape::Entry(place))?;
        self.entry = around;
        Ok(())
    }

    fn value(&mut self, shape: Shape, key: Key) -> Read<()> {
        let reader = &mut self.reader;
        match key {
            Key::Version => {
                reader.number(1, 1, "1")?;
            }
            Key::Name => self.profile.name = plain::name(reader, MAX_NAME_LEN)?,
            Key::Base => {
                let base = reader.one_of(ProviderId::ALL, ProviderId::id, |_| true)?;
                self.profile.base = Some(base);
            }
            Key::Contact => self.entry(Place::Contact)?,
            Key::Notes => self.list(Some(Place::Note))?,
            Key::Documents => self.list(Some(Place::Document(Stage::Filing)))?,
            Key::Steps => self.list(Some(Place::Step(Step::Prepare)))?,
            Key::Links => self.list(Some(match shape {
                Shape::Entry(_) => Place::Below,
                Shape::Profile | Shape::Days => Place::Link,
            }))?,
            Key::Text | Key::Detail => {
                if reader.at_object() {
                    self.words(key)?;
                } else {
                    self.say(key, None)?;
                }
            }
            Key::Url | Key::Chinese => self.say(key, None)?,
            Key::Outcomes => {
                self.profile.entries[self.entry].outcomes = OutcomeSet::EMPTY;
                self.list(None)?;
                if self.profile.entries[self.entry].outcomes.is_empty() {
                    return self.reader.refuse("at least one outcome");
                }
            }
            Key::Stage => {
                let stage = reader.one_of(Stage::ALL, Stage::id, |_| true)?;
                self.profile.entries[self.entry].place = Place::Document(stage);
            }
            Key::After => {
                let step = reader.one_of(Step::ALL, Step::id, |_| true)?;
                self.profile.entries[self.entry].place = Place::Step(step);
            }
            Key::Days => {
                self.profile.entries[self.entry].days = Some(Duration {
                    from: 0,
                    to: 0,
                    unit: Unit::Days,
                });
                self.object(Shape::Days)?;
                let days = self.profile.entries[self.entry].days;
                if days.is_some_and(|days| days.from > days.to) {
                    return self.reader.refuse("`from` to be at most `to`");
                }
            }
            Key::From | Key::To | Key::Unit => {
                if let Some(days) = &mut self.profile.entries[self.entry].days {
                    match key {
                        Key::From => days.from = reader.number(0, MAX_DURATION, NUMBER)?,
                        Key::To => days.to = reader.number(1, MAX_DURATION, NUMBER)?,
                        _ => {
                            days.unit = reader.one_of(Unit::ALL, Unit::id, |_| true)?;
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn say(&mut self, key: Key, lang: Option<Lang>) -> Read<()> {
        let text = match key {
            Key::Url => {
                let url = self.reader.string()?;
                if let Some(expected) = address::fault(&url) {
                    return self.reader.refuse(expected);
                }
                url
            }
            Key::Detail => plain::text(&mut self.reader, MAX_DETAIL_LEN)?,
            _ => plain::text(&mut self.reader, MAX_TEXT_LEN)?,
        };
        let said = LocalisedText { key, lang, text };
        self.profile.entries[self.entry].said.push(said);
        Ok(())
    }
}
