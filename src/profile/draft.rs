//! Reads a profile, whole or not at all: which fields each object may have, and what each field may say.

use super::reader::{Read, Reader, Refused};
use super::{
    Addition, Field, FieldSet, LocalisedText, MAX_DETAIL_LEN, MAX_DURATION, MAX_ENTRIES, MAX_LEN,
    MAX_NAME_LEN, MAX_TEXT_LEN, Place, Profile, address, plain,
};
use crate::ids::{Outcome, Stage, Step, Unit};
use crate::providers::ProviderId;
use crate::rule::Duration;
use crate::sets::OutcomeSet;
use crate::texts::Lang;

const NUMBER: &str = "a whole number up to 999";

/// What an object stands for.
#[derive(Clone, Copy)]
enum Shape {
    Profile,
    Addition(Place),
    Days,
}

impl FieldSet {
    const fn all(fields: &[Field]) -> Self {
        let (mut set, mut index) = (Self::EMPTY, 0);
        while index < fields.len() {
            set = set.with(fields[index]);
            index += 1;
        }
        set
    }
}

impl Shape {
    /// The fields it must have, and those it may have beside them.
    const fn fields(self) -> (FieldSet, FieldSet) {
        use Field as F;
        const SHOWN: FieldSet = FieldSet::all(&[F::Outcomes, F::Links]);
        const LINK: FieldSet = FieldSet::all(&[F::Text, F::Url]);
        match self {
            Self::Profile => (
                FieldSet::all(&[F::Version, F::Name]),
                FieldSet::all(&[
                    F::Base,
                    F::Contact,
                    F::Notes,
                    F::Documents,
                    F::Steps,
                    F::Links,
                ]),
            ),
            Self::Addition(Place::Note) => (FieldSet::all(&[F::Text]), SHOWN),
            Self::Addition(Place::Document(_)) => (
                FieldSet::all(&[F::Text, F::Stage]),
                SHOWN.union(FieldSet::all(&[F::Detail, F::Chinese])),
            ),
            Self::Addition(Place::Step(_)) => (
                FieldSet::all(&[F::Text, F::After]),
                SHOWN.union(FieldSet::all(&[F::Detail, F::Days])),
            ),
            Self::Addition(Place::Link) => (LINK, FieldSet::all(&[F::Outcomes])),
            Self::Addition(Place::Below | Place::Contact) => (LINK, FieldSet::EMPTY),
            Self::Days => (FieldSet::all(&[F::From, F::To, F::Unit]), FieldSet::EMPTY),
        }
    }
}

/// A profile being read; nobody sees it before all of it is.
pub(super) struct Draft<'a> {
    reader: Reader<'a>,
    profile: Profile,
    /// The index of the addition being read.
    addition: usize,
}

impl<'a> Draft<'a> {
    /// The profile of that JSON, or what is wrong with it.
    pub(super) fn read(json: &'a str) -> Result<Profile, String> {
        let mut draft = Self {
            reader: Reader::new(json),
            profile: Profile::default(),
            addition: 0,
        };
        match draft.whole(json) {
            Ok(()) => Ok(draft.profile),
            Err(Refused) => Err(draft.reader.message),
        }
    }

    fn whole(&mut self, json: &str) -> Read<()> {
        if json.len() > MAX_LEN {
            return self.reader.refuse("at most 65,536 bytes in all");
        }
        self.object(Shape::Profile)?;
        self.reader.end()
    }

    /// An object with the fields of its shape, each at most once.
    fn object(&mut self, shape: Shape) -> Read<()> {
        let (required, other) = shape.fields();
        let mut seen = FieldSet::EMPTY;
        let mut more = self.reader.begin(b'{', b'}')?;
        while more {
            let allowed = required.union(other);
            let field = self
                .reader
                .one_of(Field::ALL, Field::id, |field| allowed.contains(field))?;
            if seen.contains(field) {
                return self.reader.refuse("each key once");
            }
            seen = seen.with(field);
            self.reader.need(b':', "`:`")?;
            let length = self.reader.enter(field.id());
            self.value(shape, field)?;
            self.reader.leave(length);
            more = self.reader.more(b'}')?;
        }
        match required.minus(seen).first() {
            Some(field) => self.missing(field.id()),
            None => Ok(()),
        }
    }

    fn missing(&mut self, field: &str) -> Read<()> {
        self.reader.refuse(&["the key `", field, "`"].concat())
    }

    /// A text per language, each at most once and at least one.
    fn words(&mut self, field: Field) -> Read<()> {
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
            self.say(field, Some(lang))?;
            self.reader.leave(length);
            more = self.reader.more(b'}')?;
        }
        if seen.is_empty() {
            return self.missing(Lang::default().id());
        }
        Ok(())
    }

    /// A list of outcomes, or of additions for a place.
    fn list(&mut self, place: Option<Place>) -> Read<()> {
        let mut count = 0;
        let mut more = self.reader.begin(b'[', b']')?;
        while more {
            let length = self.reader.enter_index(count);
            if count == MAX_ENTRIES {
                return self.reader.refuse("at most 50 entries");
            }
            match place {
                Some(place) => self.addition(place)?,
                None => {
                    let outcome = self.reader.one_of(Outcome::ALL, Outcome::id, |_| true)?;
                    let addition = &mut self.profile.additions[self.addition];
                    addition.outcomes = addition.outcomes.with(outcome);
                }
            }
            self.reader.leave(length);
            count += 1;
            more = self.reader.more(b']')?;
        }
        Ok(())
    }

    /// An addition for a kind of place; which one exactly, it says itself.
    fn addition(&mut self, place: Place) -> Read<()> {
        let around = self.addition;
        self.addition = self.profile.additions.len();
        self.profile.additions.push(Addition {
            place,
            outcomes: OutcomeSet::ALL,
            days: None,
            texts: Vec::new(),
        });
        self.object(Shape::Addition(place))?;
        self.addition = around;
        Ok(())
    }

    fn value(&mut self, shape: Shape, field: Field) -> Read<()> {
        let reader = &mut self.reader;
        match field {
            Field::Version => {
                reader.number(1, 1, "1")?;
            }
            Field::Name => self.profile.name = plain::name(reader, MAX_NAME_LEN)?,
            Field::Base => {
                let base = reader.one_of(ProviderId::ALL, ProviderId::id, |_| true)?;
                self.profile.base = Some(base);
            }
            Field::Contact => self.addition(Place::Contact)?,
            Field::Notes => self.list(Some(Place::Note))?,
            Field::Documents => self.list(Some(Place::Document(Stage::Filing)))?,
            Field::Steps => self.list(Some(Place::Step(Step::Prepare)))?,
            Field::Links => self.list(Some(match shape {
                Shape::Addition(_) => Place::Below,
                Shape::Profile | Shape::Days => Place::Link,
            }))?,
            Field::Text | Field::Detail => {
                if reader.at_object() {
                    self.words(field)?;
                } else {
                    self.say(field, None)?;
                }
            }
            Field::Url | Field::Chinese => self.say(field, None)?,
            Field::Outcomes => {
                self.profile.additions[self.addition].outcomes = OutcomeSet::EMPTY;
                self.list(None)?;
                if self.profile.additions[self.addition].outcomes.is_empty() {
                    return self.reader.refuse("at least one outcome");
                }
            }
            Field::Stage => {
                let stage = reader.one_of(Stage::ALL, Stage::id, |_| true)?;
                self.profile.additions[self.addition].place = Place::Document(stage);
            }
            Field::After => {
                let step = reader.one_of(Step::ALL, Step::id, |_| true)?;
                self.profile.additions[self.addition].place = Place::Step(step);
            }
            Field::Days => {
                self.profile.additions[self.addition].days = Some(Duration {
                    from: 0,
                    to: 0,
                    unit: Unit::Days,
                });
                self.object(Shape::Days)?;
                let days = self.profile.additions[self.addition].days;
                if days.is_some_and(|days| days.from > days.to) {
                    return self.reader.refuse("`from` to be at most `to`");
                }
            }
            Field::From | Field::To | Field::Unit => {
                if let Some(days) = &mut self.profile.additions[self.addition].days {
                    match field {
                        Field::From => days.from = reader.number(0, MAX_DURATION, NUMBER)?,
                        Field::To => days.to = reader.number(1, MAX_DURATION, NUMBER)?,
                        _ => days.unit = reader.one_of(Unit::ALL, Unit::id, |_| true)?,
                    }
                }
            }
        }
        Ok(())
    }

    fn say(&mut self, field: Field, lang: Option<Lang>) -> Read<()> {
        let text = match field {
            Field::Url => {
                let url = self.reader.string()?;
                if let Some(expected) = address::fault(&url) {
                    return self.reader.refuse(expected);
                }
                url
            }
            Field::Detail => plain::text(&mut self.reader, MAX_DETAIL_LEN)?,
            _ => plain::text(&mut self.reader, MAX_TEXT_LEN)?,
        };
        let text = LocalisedText { field, lang, text };
        self.profile.additions[self.addition].texts.push(text);
        Ok(())
    }
}
