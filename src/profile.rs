//! What a provider adds to a result in its own words: notes, links, papers and steps.
//!
//! A profile is JSON that anybody may have written: it is read strictly, and taken whole or not at all.
//! It holds no rule: `check` takes none, and no module that decides may import this one.
//! Its shape is described in `www/element/profile.schema.json`.

pub mod address;
mod draft;
mod invisible;
mod plain;
mod reader;

use crate::error::{Error, ErrorKind};
use crate::ids::{Stage, Step, ids};
use crate::providers::ProviderId;
use crate::rule::Duration;
use crate::sets::{OutcomeSet, sets};
use crate::texts::Lang;
use draft::Draft;

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

ids! {
    /// The fields of a profile and of everything in it.
    Field {
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

sets! {
    /// Fields, those of one object say.
    FieldSet(u32) of Field;
}

/// Where an addition is shown.
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
    /// With the addition before it, as a link.
    Below,
    /// Last among the provider's notes, as a link.
    Contact,
}

/// One of the texts of an addition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LocalisedText {
    /// What it is: `text`, `detail`, `zh` or `url`.
    pub field: Field,
    /// Its language, where the profile names one.
    pub lang: Option<Lang>,
    /// The text.
    pub text: String,
}

/// One thing that a profile adds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addition {
    /// Where it is shown.
    pub place: Place,
    /// The outcomes under which it is shown.
    pub outcomes: OutcomeSet,
    /// How long a step takes.
    pub days: Option<Duration>,
    /// Its texts.
    pub texts: Vec<LocalisedText>,
}

impl Addition {
    /// Whether it is shown while these outcomes are possible: only if each of them admits it.
    #[must_use]
    pub fn shown(&self, possible: OutcomeSet) -> bool {
        possible.within(self.outcomes)
    }

    /// A text for a reader of that language: in it, else in the first of [`Lang::ALL`] that there is.
    #[must_use]
    pub fn text(&self, field: Field, lang: Lang) -> Option<&LocalisedText> {
        let rank = |text: &&LocalisedText| match text.lang {
            Some(other) if other != lang => other as usize + 1,
            Some(_) | None => 0,
        };
        let texts = self.texts.iter().filter(|text| text.field == field);
        texts.min_by_key(rank)
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
    pub additions: Vec<Addition>,
}

impl Profile {
    /// The profile of that JSON.
    ///
    /// # Errors
    /// Whatever is not a profile to the letter: where, what was found there, and what was expected.
    pub fn parse(json: &str) -> Result<Self, Error> {
        let read = Draft::read(json);
        read.map_err(|message| Error::new(ErrorKind::MalformedProfile, &[&message]))
    }
}
