//! Words for every id in every language; a missing one does not compile.

use crate::law::judgements::Judgement;
use crate::law::sources::Source;
use crate::law::{
    Approval, Bar, Certainty, ChangeId, Dispute, Document, Duty, Event, Filing, FilingType,
    Licence, Note, Outcome, Reason, Stage, Step, Unit,
};
use crate::providers::ProviderFact;
use crate::questions::Question;

pub mod chinese;
pub mod en;
pub mod interface;
pub mod vi;
pub mod zh_hans;

/// A language.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// 简体中文
    ZhHans,
    /// Tiếng Việt
    Vi,
}

impl Lang {
    /// Every language.
    pub const ALL: &'static [Self] = &[Self::En, Self::ZhHans, Self::Vi];

    /// The public name, a BCP 47 tag.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::Vi => "vi",
        }
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::Vi => "Tiếng Việt",
        }
    }

    /// The language of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|lang| lang.id() == id)
    }
}

/// A question in words.
#[derive(Clone, Copy, Debug)]
pub struct QuestionText {
    /// The question itself.
    pub text: &'static str,
    /// Why it is asked.
    pub why: &'static str,
    /// What is meant; empty where the question says it all.
    pub help: &'static str,
    /// Where a visitor finds out.
    pub where_to_find: &'static str,
}

/// A choice in words: its text, and a hint or nothing.
pub type ChoiceText = (&'static str, &'static str);

/// Something with a name and a sentence or two about it.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The name, or what there is to know.
    pub text: &'static str,
    /// How, in which form, or what to do about it.
    pub detail: &'static str,
}

/// A dispute in words.
#[derive(Clone, Copy, Debug)]
pub struct DisputeText {
    /// What it is about, and which side this report takes.
    pub text: &'static str,
    /// What each position says, in the order of `law::disputes::POSITIONS`.
    pub positions: [&'static str; 2],
}

/// A judgement in words.
#[derive(Clone, Copy, Debug)]
pub struct JudgementText {
    /// What was decided.
    pub decided: &'static str,
    /// On what basis.
    pub basis: &'static str,
    /// What else it could be.
    pub otherwise: &'static str,
}

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident($kind:ty) -> $words:ty;)+) => {
        $(
            $(#[$doc])*
            #[must_use]
            pub fn $name(lang: Lang, id: $kind) -> $words {
                match lang {
                    Lang::En => en::$name(id),
                    Lang::ZhHans => zh_hans::$name(id),
                    Lang::Vi => vi::$name(id),
                }
            }
        )+
    };
}

languages! {
    /// A question.
    question(Question) -> QuestionText;
    /// The choices of a question, in order.
    choices(Question) -> &'static [ChoiceText];
    /// An outcome: its name, and the answer in one sentence.
    outcome(Outcome) -> Item;
    /// A certainty: its name, and what it means for the visitor.
    certainty(Certainty) -> Item;
    /// What is filed.
    filing(Filing) -> &'static str;
    /// A kind of order: its name, and what it means.
    filing_type(FilingType) -> Item;
    /// A licence: its name, and what it is for.
    licence(Licence) -> Item;
    /// A permit: its name, and who grants it.
    approval(Approval) -> Item;
    /// A bar: what stands in the way, and what mends it.
    bar(Bar) -> Item;
    /// A duty.
    duty(Duty) -> &'static str;
    /// A note; the provinces' and the providers' included.
    note(Note) -> &'static str;
    /// A dispute.
    dispute(Dispute) -> DisputeText;
    /// A paper: its name, and form, copies, who signs.
    document(Document) -> Item;
    /// When a paper is needed.
    stage(Stage) -> &'static str;
    /// A step: its name, and what happens.
    step(Step) -> Item;
    /// Why the law says so.
    reason(Reason) -> &'static str;
    /// What to change.
    change(ChangeId) -> &'static str;
    /// What a provider adds.
    provider_fact(ProviderFact) -> &'static str;
    /// A judgement.
    judgement(Judgement) -> JudgementText;
    /// A unit of time, for one and for several.
    unit(Unit) -> [&'static str; 2];
    /// What a deadline counts from, to follow a number: "after …".
    event(Event) -> &'static str;
}

// Every language has as many choices as the question.
const _: () = {
    let mut at = 0;
    while at < Question::ALL.len() {
        let question = Question::ALL[at];
        let count = question.choices().len();
        assert!(en::choices(question).len() == count);
        assert!(zh_hans::choices(question).len() == count);
        assert!(vi::choices(question).len() == count);
        at += 1;
    }
};

/// The two sides of a dispute, and which one is followed, if not now one, now the other.
#[must_use]
pub fn positions(dispute: Dispute) -> ([Source; 2], Option<usize>) {
    let (_, sources, followed) = crate::law::disputes::POSITIONS[dispute as usize];
    (sources, followed)
}
